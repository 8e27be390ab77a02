// In the place of what the client can do and the server never asks for.

/** A feature that announces nothing, registers nothing and has nothing to clear. */
class NoFeature {
  static CellScheme = 'vscode-notebook-cell';
  fillClientCapabilities() {}
  initialize() {}
  clear() {}
  getState() {
    return { kind: 'static' };
  }
}

for (const name of [
  'ColorProviderFeature',
  'DiagnosticFeature',
  'InlineCompletionItemFeature',
  'InlineValueFeature',
  'LinkedEditingFeature',
  'NotebookDocumentSyncFeature',
  'ProgressFeature',
  'ProgressPart',
  'SignatureHelpFeature',
  'TextDocumentContentFeature',
  'TypeHierarchyFeature',
]) {
  exports[name] = NoFeature;
}
