// In the place of what a connection can do and the server never asks of it. Each adds its methods to a class; here, none.
const nothing = (Base) => Base;

for (const name of [
  'CallHierarchyFeature',
  'FoldingRangeFeature',
  'InlineCompletionFeature',
  'InlineValueFeature',
  'LinkedEditingRangeFeature',
  'MonikerFeature',
  'NotebookSyncFeature',
  'ProgressFeature',
  'ShowDocumentFeature',
  'TextDocumentContentFeature',
  'TypeHierarchyFeature',
]) {
  exports[name] = nothing;
}

// No progress is told of what is asked.
exports.attachWorkDone = () => undefined;
