// Stands in for chevrotain-allstar in bundles. Langium makes one of these for each parser and then takes the lookahead of
// the language's own configuration instead (src/syntax/next-token-lookahead.ts), so the real one, with what it needs of lodash,
// would only be loaded.
export function LLStarLookaheadStrategy() {}
