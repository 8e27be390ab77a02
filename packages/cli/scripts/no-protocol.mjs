// Stands in for vscode-languageserver-protocol in the bundle. Langium's core names these five; the command, which has no
// editor to talk to, calls none of them, and the real package would be a third of what it loads at each start.
export const CancellationToken = {
  None: Object.freeze({ isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) }),
};
export const CancellationTokenSource = undefined;
export const Emitter = undefined;
export const ResponseError = undefined;
export const LSPErrorCodes = {};
