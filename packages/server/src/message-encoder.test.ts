import { expect, test } from 'vitest';
import type { Diagnostic, Message } from 'vscode-languageserver';
import { messageEncoder } from './message-encoder.js';

const diagnostic = (message: string, line: number): Diagnostic => ({
  message,
  range: { start: { line, character: 0 }, end: { line, character: 9 } },
  ...(line > 1 && { code: 'double-blank', tags: [1] }),
});
const some = [diagnostic('One 一 "diagnostics":[]', 0), diagnostic('"items":[]', 1), diagnostic('“Three”', 2)];
const head = { jsonrpc: '2.0' };
const published = (diagnostics: readonly Diagnostic[]): Message =>
  ({
    ...head,
    method: 'textDocument/publishDiagnostics',
    params: { uri: 'file:///"diagnostics":[]', diagnostics, version: 3 },
  }) as Message;

test.each<[what: string, message: object]>([
  ['diagnostics', published(some)],
  ['the same diagnostics, with others', published([some[2]!, diagnostic('New', 4), some[0]!])],
  ['no diagnostics', published([])],
  ['diagnostics that were asked for', { ...head, id: 1, result: { kind: 'full', resultId: 'a-1', items: some } }],
  ['diagnostics that have not changed', { ...head, id: 1, result: { kind: 'unchanged', resultId: 'a-1' } }],
  ['what could be written', { ...head, id: 1, result: { isIncomplete: false, items: [{ label: 'item' }] } }],
  ['an answer that there is nothing', { ...head, id: 1, result: null }],
  ['an error', { ...head, id: 1, error: { code: -32801, message: 'The text was edited.' } }],
  ['another notification', { ...head, method: 'window/logMessage', params: { type: 1, message: 'ا' } }],
  ['a request', { ...head, id: 1, method: 'workspace/diagnostic/refresh' }],
])('writes as JSON %s', async (_what, message) => {
  const written = await messageEncoder.encode(message as Message);
  expect(JSON.parse(Buffer.from(written).toString())).toEqual(JSON.parse(JSON.stringify(message)));
});
