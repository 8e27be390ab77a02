// Stands in for services of Langium that nobody asks for, in bundles: the language is written as JSON by nobody, it is not parsed
// in another thread, its comments are no documentation, and its findings come from its own validator. Its lexer, its parser, its
// scopes, its linker, and what knows what names what, are its own as well.
export function DefaultAstNodeDescriptionProvider() {}
export function DefaultAstNodeLocator() {}
export function DefaultCommentProvider() {}
export function DefaultIndexManager() {}
export function DefaultJsonSerializer() {}
export function DefaultLinker() {}
export function DefaultNameProvider() {}
export function DefaultReferenceDescriptionProvider() {}
export function DefaultReferences() {}
export function DefaultScopeComputation() {}
export function JSDocDocumentationProvider() {}
export function ValidationRegistry() {}
export function DefaultHydrator() {}
export function DefaultDocumentValidator() {}
export function DefaultLexer() {}
export function DefaultLexerErrorMessageProvider() {}
export function DefaultScopeProvider() {}
export function DefaultTokenBuilder() {}
export const createCompletionParser = () => undefined;
export const createGrammarConfig = () => undefined;
export const createLangiumParser = () => undefined;
export const isAstNodeWithComment = () => false;
export const isJSDoc = () => false;
export const parseJSDoc = () => undefined;
