// Stands in for Chevrotain's messages in bundles: the language has its own for authors, and those about the grammar are for the test
// that has it checked.
export const defaultParserErrorProvider = {};
export const defaultGrammarResolverErrorProvider = {};
export const defaultGrammarValidatorErrorProvider = {};
