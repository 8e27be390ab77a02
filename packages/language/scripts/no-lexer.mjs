// Stands in for Chevrotain's lexer in bundles. The language has a lexer of its own (src/syntax/scan.ts); of this one only the
// pattern that fits no text is asked for.
export const Lexer = { NA: /NOT_APPLICABLE/ };
export const LexerDefinitionErrorType = {};
