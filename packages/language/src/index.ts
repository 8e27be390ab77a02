export * from './without-langium.js';
export * as ast from './generated/ast.js';
export { movePaths, uriAfter, type Move } from './config/move-paths.js';
export { format, type FormatOptions } from './formatting/format.js';
export { AgendumModule, AgendumSharedModule, type AgendumAddedServices, type AgendumServices } from './module.js';
export { patchProse } from './syntax/patch-prose.js';
export { completionContexts, type CompletionContext } from './completion/context.js';
export type { Expectation } from './syntax/grammar-walk.js';
