// Stands in for services of Langium that nobody asks for, in bundles: the language is written as JSON by nobody, it is not parsed
// in another thread, its comments are no documentation, and its findings come from its own validator.
export function DefaultJsonSerializer() {}
export function DefaultHydrator() {}
export function DefaultDocumentValidator() {}
export const isAstNodeWithComment = () => false;
export const isJSDoc = () => false;
export const parseJSDoc = () => undefined;
