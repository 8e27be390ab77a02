// Stands in for @chevrotain/regexp-to-ast in bundles, with which Langium finds out what the terminals of any grammar can begin
// with and which of them are comments. The lexer knows (src/syntax/scan.ts), and src/module.ts says it.
export function RegExpParser() {}
export function BaseRegExpVisitor() {}
