import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseMarkers } from '@agendum/testing';
import { startServerProcess, type PublishedDiagnostic, type ServerProcess } from '@agendum/testing/lsp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPILE_REQUEST, type CompileResult } from './protocol.js';

const script = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'agendum-server-'));
const uriOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
let server: ServerProcess;
let files = 0;

const REGISTER = `register in en
body council "City Council of Norham" short "the Council"
body works "Committee on Works"
resolution council 5/7 "Flood defences"
resolution works 2/1 "Bridges"
decision council 1/3 "Seating"
document RPT/2026/4 en "Report on the quay" fr "Rapport sur le quai"
`;

beforeAll(async () => {
  writeFileSync(path.join(folder, 'register.agenda'), REGISTER);
  server = await startServerProcess(script, pathToFileURL(folder).href);
});

afterAll(async () => {
  const code = await server.stop();
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) {
    throw new Error(`The server ended with exit code ${code}.`);
  }
});

/** Opens a fixture as a new file of the workspace; `<|>` marks the cursor. */
async function open(fixture: string): Promise<{ uri: string; text: string; position: object; offset: number }> {
  const { text, offsets } = parseMarkers(fixture);
  const uri = uriOf(`fixture-${++files}.agenda`);
  await server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agendum', version: 1, text } });
  await server.diagnostics(uri, 1);
  const offset = offsets[0] ?? 0;
  const lines = text.slice(0, offset).split('\n');
  return { uri, text, offset, position: { line: lines.length - 1, character: lines.at(-1)!.length } };
}

function range(line: number, start: number, end: number): object {
  return { start: { line, character: start }, end: { line, character: end } };
}

interface Item {
  label: string;
  detail?: string;
  textEdit?: { newText: string };
}

async function complete(fixture: string): Promise<Item[]> {
  const { uri, position } = await open(fixture);
  const list = await server.request<{ items: Item[] }>('textDocument/completion', { textDocument: { uri }, position });
  return list.items;
}

async function labels(fixture: string): Promise<string[]> {
  return (await complete(fixture)).map(({ label }) => label);
}

async function hover(fixture: string): Promise<string | undefined> {
  const { uri, position } = await open(fixture);
  const answer = await server.request<{ contents: { value: string } } | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  return answer?.contents.value;
}

/** The references to nothing in a version of a file: a rule that is sure to be there. */
async function unresolved(uri: string, version: number): Promise<PublishedDiagnostic[]> {
  return (await server.diagnostics(uri, version)).filter(({ code }) => code === 'unresolved-reference');
}

const AGENDA = (prose: string, rest = ''): string => `agenda AG/2026/1 in en
body council
dates 2026-03-04 to 2026-03-05
item opening "Opening" {
  item minutes "Minutes of the last session" number 1
}
item quay "The quay" {
  """
  ${prose}
  """
}
${rest}`;

test('announces what it answers and nothing else', () => {
  const announced = Object.keys(server.capabilities).filter((name) => server.capabilities[name]);
  expect(announced.sort()).toEqual([
    'callHierarchyProvider',
    'codeActionProvider',
    'codeLensProvider',
    'completionProvider',
    'declarationProvider',
    'definitionProvider',
    'documentFormattingProvider',
    'documentHighlightProvider',
    'documentLinkProvider',
    'documentOnTypeFormattingProvider',
    'documentRangeFormattingProvider',
    'documentSymbolProvider',
    'executeCommandProvider',
    'foldingRangeProvider',
    'hoverProvider',
    'implementationProvider',
    'inlayHintProvider',
    'referencesProvider',
    'renameProvider',
    'selectionRangeProvider',
    'semanticTokensProvider',
    'textDocumentSync',
    'typeDefinitionProvider',
    'workspace',
    'workspaceSymbolProvider',
  ]);
});

test('leads from a reference to its declaration in another file, and back to all references', async () => {
  const { uri, position } = await open(AGENDA('In {resolution counci<|>l 5/7}.'));
  const params = { textDocument: { uri }, position };
  const register = { uri: uriOf('register.agenda'), range: range(1, 5, 12) };
  expect(await server.request('textDocument/definition', params)).toEqual([register]);
  expect(await server.request('textDocument/declaration', params)).toEqual([register]);
  const references = await server.request<{ uri: string; range: object }[]>('textDocument/references', {
    ...params,
    context: { includeDeclaration: true },
  });
  expect(references[0]).toEqual(register);
  expect(references.filter((place) => place.uri === uri).map(({ range }) => range)).toEqual([
    range(1, 5, 12),
    range(8, 17, 24),
  ]);
  expect(await server.request<object[]>('textDocument/documentHighlight', params)).toHaveLength(2);
});

test('renames what stands in a register in every file, and says why a name is refused', async () => {
  const { uri, position } = await open(AGENDA('In {resolution works 2/<|>1}.'));
  const params = { textDocument: { uri }, position };
  expect(await server.request('textDocument/prepareRename', params)).toEqual(range(8, 23, 26));
  const { changes } = await server.request<{ changes: Record<string, object[]> }>('textDocument/rename', {
    ...params,
    newName: '2/10',
  });
  expect(changes[uri]).toEqual([{ range: range(8, 23, 26), newText: '2/10' }]);
  expect(changes[uriOf('register.agenda')]).toEqual([{ range: range(4, 17, 20), newText: '2/10' }]);
  await expect(server.request('textDocument/rename', { ...params, newName: '{' })).rejects.toThrow('cannot hold');
});

test('offers what mends a finding', async () => {
  const { uri } = await open(AGENDA('See {item quey}.'));
  const [action] = await server.request<{ title: string; edit: { changes: object } }[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: range(8, 14, 14),
    context: { diagnostics: [] },
  });
  expect(action).toMatchObject({
    title: 'Write quay',
    edit: { changes: { [uri]: [{ range: range(8, 12, 16), newText: 'quay' }] } },
  });
});

test('shows what is computed, where a thing is used, links and colours', async () => {
  const { uri, position } = await open(AGENDA('See {RPT/2<|>026/4}.', 'document CTOC/COP/2012/9 "Report"\n'));
  const textDocument = { uri };
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await server.request<{ label: string }[]>('textDocument/inlayHint', { textDocument, range: whole });
  expect(hints.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['1 (a)', 'Wednesday', 'Report on the quay']) as string[],
  );
  const lenses = await server.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument });
  expect(lenses.map(({ command }) => command.title)).toEqual(['cited nowhere']);
  const links = await server.request<{ target: string }[]>('textDocument/documentLink', { textDocument });
  expect(links.map(({ target }) => target)).toEqual(['https://docs.un.org/en/CTOC/COP/2012/9']);
  const full = await server.request<{ resultId: string; data: number[] }>('textDocument/semanticTokens/full', {
    textDocument,
  });
  expect(full.data.length).toBeGreaterThan(50);
  expect(
    await server.request('textDocument/semanticTokens/full/delta', { textDocument, previousResultId: full.resultId }),
  ).toMatchObject({ edits: [] });
  const [item] = await server.request<object[]>('textDocument/prepareCallHierarchy', { textDocument, position });
  const calls = await server.request<{ from: { name: string } }[]>('callHierarchy/incomingCalls', { item });
  expect(calls.map(({ from }) => from.name)).toContain('2 The quay');
});

test('formats a file', async () => {
  const { uri } = await open('agenda in en\nitem   a "A"\n');
  expect(
    await server.request('textDocument/formatting', {
      textDocument: { uri },
      options: { tabSize: 2, insertSpaces: true },
    }),
  ).toEqual([{ range: range(1, 4, 7), newText: ' ' }]);
});

test('gives the outline, what folds, wider selections and what is found in all files', async () => {
  const { uri, position } = await open(AGENDA('Under {this it<|>em}.'));
  const textDocument = { uri };
  const outline = await server.request<{ name: string; children?: { name: string }[] }[]>(
    'textDocument/documentSymbol',
    { textDocument },
  );
  expect(outline.map(({ name }) => name)).toEqual(['1 Opening', '2 The quay']);
  expect(outline[0]!.children!.map(({ name }) => name)).toEqual(['1 (a) Minutes of the last session']);
  expect(await server.request<object[]>('textDocument/foldingRange', { textDocument })).toContainEqual({
    startLine: 7,
    endLine: 8,
  });
  const [selection] = await server.request<{ parent: object }[]>('textDocument/selectionRange', {
    textDocument,
    positions: [position],
  });
  expect(selection).toMatchObject({ range: range(8, 14, 18), parent: { range: range(8, 9, 18) } });
  const found = await server.request<{ name: string; location: { uri: string } }[]>('workspace/symbol', {
    query: 'quai rapport',
  });
  expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
    ['RPT/2026/4 Report on the quay', uriOf('register.agenda')],
  ]);
});

test('a request that follows an edit at once is about the text after it', async () => {
  const { uri } = await open(AGENDA('See {item quay}.'));
  const edit = server.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: range(0, 0, 0), text: '// one\n// two\n' }],
  });
  const answer = server.request('textDocument/definition', {
    textDocument: { uri },
    position: { line: 10, character: 13 },
  });
  await edit;
  expect(await answer).toEqual([{ uri, range: range(8, 5, 9) }]);
});

test('publishes findings with rule, severity and place, for the version that was checked', async () => {
  const { uri } = await open(AGENDA('See {item quey}.'));
  const [diagnostic, ...others] = await unresolved(uri, 1);
  expect(others).toEqual([]);
  expect(diagnostic).toMatchObject({
    code: 'unresolved-reference',
    severity: 1,
    range: { start: { line: 8, character: 12 }, end: { line: 8, character: 16 } },
  });
  expect(diagnostic!.message).toContain('Did you mean "quay"?');
});

test('checks again after each edit, and says of which version it speaks', async () => {
  const { uri } = await open(AGENDA('See {item quey}.'));
  const edit = (version: number, place: object, text: string): Promise<void> =>
    server.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: place, text }],
    });
  await edit(2, range(8, 12, 16), 'quay');
  expect(await unresolved(uri, 2)).toEqual([]);
  await edit(3, range(8, 12, 16), 'pier');
  expect(await unresolved(uri, 3)).toHaveLength(1);
});

test('a register of the folder is seen without an import, and a change of it is seen at once', async () => {
  const { uri } = await open(AGENDA('{resolution council 9/9 title} {RPT/2026/5}'));
  expect((await unresolved(uri, 1)).map(({ severity }) => severity)).toEqual([1, 2]);
  const register = uriOf('register.agenda');
  const text = `${REGISTER}resolution council 9/9 "New"\ndocument RPT/2026/5 "Other"\n`;
  await server.notify('textDocument/didOpen', {
    textDocument: { uri: register, languageId: 'agendum', version: 7, text },
  });
  expect(await unresolved(register, 7)).toEqual([]);
  // The agenda's own text has not changed, so the next edit of it tells what is left.
  await server.notify('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '// x\n' }],
  });
  expect(await unresolved(uri, 2)).toEqual([]);
  await server.notify('textDocument/didClose', { textDocument: { uri: register } });
});

test('completes items inside prose, with number and title', async () => {
  const items = await complete(AGENDA('As said under {item <|>} above.'));
  expect(items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
    '1 Opening: opening',
    '1 (a) Minutes of the last session: minutes',
    '2 The quay: quay',
  ]);
});

test('completes items inside a title, and while the reference is not closed', async () => {
  expect(await labels('agenda A/1/2 in en\nitem a "Follow-up of {item <|>"\nitem b "B"\n')).toEqual([
    '1 Follow-up of {item}',
    '2 B',
  ]);
});

test('offers every kind of reference after an opening brace', async () => {
  const offered = await labels(AGENDA('See {<|>'));
  expect(offered).toEqual(
    expect.arrayContaining(['item', 'this item', 'resolution', 'decision', 'body', 'RPT/2026/4']),
  );
});

test('offers nothing in plain prose', async () => {
  expect(await labels(AGENDA('The item <|> is open.'))).toEqual([]);
});

test('completes the resolutions of the body that is named', async () => {
  expect(await labels(AGENDA('In {resolution council <|>} it was said.'))).toEqual(['5/7']);
});

test('completes bodies and, in the list of documents, symbols from any part of them', async () => {
  expect(await labels('agenda A/1/2 in en\nbody <|>\nitem a "A"\n')).toEqual(
    expect.arrayContaining(['council', 'works']),
  );
  expect(await labels('agenda A/1/2 in en\nitem a "A" {\n  documents RPT/<|>\n}\n')).toEqual(['RPT/2026/4']);
});

test('a symbol with blanks is completed in quotes', async () => {
  const items = await complete('agenda A/1/2 in en\ndocument "EB147/1 Add.1" "T"\nitem a "A" {\n  documents <|>\n}\n');
  expect(items.find(({ label }) => label.startsWith('EB147'))?.textEdit?.newText).toBe('"EB147/1 Add.1"');
});

test('offers keywords where they fit: fields at the top, members in an item', async () => {
  expect(await labels('agenda A/1/2 in en\n<|>\n')).toEqual(expect.arrayContaining(['item', 'timetable', 'dates']));
  const inItem = await labels('agenda A/1/2 in en\nitem a "A" {\n  <|>\n}\n');
  expect(inItem).toEqual(expect.arrayContaining(['documents', 'item', 'joint with']));
  expect(inItem).not.toContain('timetable');
  const keyword = (await complete('agenda A/1/2 in en\ntimetab<|>\n')).find(({ label }) => label === 'timetable');
  expect(JSON.stringify(await server.request('completionItem/resolve', keyword!))).toContain('organization of work');
});

test('hovers say what a reference leads to, in prose, too', async () => {
  const rest = 'timetable {\n  2026-03-04 { 10:00-13:00 opening, quay }\n}\n';
  expect(await hover(AGENDA('Under {item qu<|>ay}.', rest))).toBe(
    '**2 The quay**\n\nWednesday, 4 March 10 a\\.m\\.–1 p\\.m\\.',
  );
  expect(await hover(AGENDA('Plain pr<|>ose.'))).toBeUndefined();
});

test('compiles the text as it stands in the editor', async () => {
  const { uri } = await open(AGENDA('Not saved: {item quey}.'));
  const result = await server.request<CompileResult>(COMPILE_REQUEST, { uri });
  expect(result).toMatchObject({ language: 'en', errors: 1 });
  expect(result.html).toContain('Not saved: ');
});

test('a page and a hover follow a register that has changed, without an edit of the agenda itself', async () => {
  const { uri, position } = await open(AGENDA('See {resolution works 2<|>/1} on {resolution works 2/1 title}.'));
  const page = async (): Promise<string | undefined> =>
    (await server.request<CompileResult>(COMPILE_REQUEST, { uri })).html;
  expect(await page()).toContain('on Bridges.');
  const register = uriOf('register.agenda');
  const text = REGISTER.replace('"Bridges"', '"Bridges and ferries"');
  await server.notify('textDocument/didOpen', {
    textDocument: { uri: register, languageId: 'agendum', version: 21, text },
  });
  await server.diagnostics(register, 21);
  expect(await page()).toContain('on Bridges and ferries.');
  const answer = await server.request<{ contents: { value: string } }>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  expect(answer.contents.value).toContain('Bridges and ferries');
  await server.notify('textDocument/didClose', { textDocument: { uri: register } });
});

test('says why there is no page: a register, and a file it does not know', async () => {
  const register = await server.request<CompileResult>(COMPILE_REQUEST, { uri: uriOf('register.agenda') });
  expect(register.html).toBeUndefined();
  expect(register.message).toContain('register');
  const unknown = await server.request<CompileResult>(COMPILE_REQUEST, { uri: uriOf('never-opened.agenda') });
  expect(unknown.html).toBeUndefined();
  expect(unknown.message).toContain('not an agenda');
});

test('survives half-typed text, positions outside the text and files that were never opened', async () => {
  const { uri } = await open('agenda A/1/2 in en\nitem a "A" {\n  """\n  {item ');
  const outside = { textDocument: { uri }, position: { line: 999, character: 999 } };
  await server.request('textDocument/completion', outside);
  await server.request('textDocument/hover', outside);
  const never = { textDocument: { uri: uriOf('never.agenda') }, position: { line: 0, character: 0 } };
  await server.request('textDocument/hover', never).catch(() => undefined);
  expect(await labels('agenda A/1/2 in en\nbody <|>\n')).toContain('council');
});
