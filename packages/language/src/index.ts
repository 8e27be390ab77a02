export { checkDocument } from './check.js';
export type { Finding, Fix, RelatedPlace, Severity, TextRange } from './finding.js';
export * as ast from './generated/ast.js';
export { isRegister, surveyOf, type Link, type Survey } from './linking/survey.js';
export { visibleDeclarations } from './linking/registers.js';
export { tablesOf } from './linking/scope-provider.js';
export type { Declaration, DeclarationKind, SymbolTable } from './linking/symbol-table.js';
export { lowerFile } from './lowering/lower.js';
export {
  AgendumModule,
  AgendumSharedModule,
  type AgendumAddedServices,
  type AgendumServices,
} from './module.js';
export { createWorkspace, type FileKind, type SourceFile, type Workspace } from './workspace.js';
