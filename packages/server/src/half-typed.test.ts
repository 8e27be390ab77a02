import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { LangiumDocument } from 'langium';
import { ResponseError, type Position, type TextEdit } from 'vscode-languageserver';
import { describe, test } from 'vitest';
import { openTexts } from '../test/project.js';
import { selectionRanges } from './selection-range.js';
import type { Services } from './services.js';

const RUNS = 40;
const PLACES = 8;

const folder = path.join(import.meta.dirname, '../../../examples');
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.agenda'))
  .map((name) => ({ name: name.replaceAll(path.sep, '/'), text: readFileSync(path.join(folder, name), 'utf8') }));

type Ask = (services: Services, document: LangiumDocument, position: Position) => unknown;

const textDocument = { uri: '' };

/** Everything an editor asks about a place or a file. What is not here is not tried. */
const requests: Readonly<Record<string, Ask>> = {
  definition: ({ agendum: { lsp } }, document, position) =>
    lsp.DefinitionProvider!.getDefinition(document, { textDocument, position }),
  declaration: ({ agendum: { lsp } }, document, position) =>
    lsp.DeclarationProvider!.getDeclaration(document, { textDocument, position }),
  typeDefinition: ({ agendum: { lsp } }, document, position) =>
    lsp.TypeProvider!.getTypeDefinition(document, { textDocument, position }),
  references: ({ agendum: { lsp } }, document, position) =>
    lsp.ReferencesProvider!.findReferences(document, {
      textDocument,
      position,
      context: { includeDeclaration: true },
    }),
  documentHighlight: ({ agendum: { lsp } }, document, position) =>
    lsp.DocumentHighlightProvider!.getDocumentHighlight(document, { textDocument, position }),
  hover: ({ agendum: { lsp } }, document, position) =>
    lsp.HoverProvider!.getHoverContent(document, { textDocument, position }),
  completion: ({ agendum: { lsp } }, document, position) =>
    lsp.CompletionProvider.getCompletion(document, { textDocument, position }),
  codeAction: ({ agendum: { lsp } }, document, position) =>
    lsp.CodeActionProvider!.getCodeActions(document, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: [''] },
    }),
  formatting: async ({ agendum: { lsp } }, document, position) => {
    const options = { tabSize: 2, insertSpaces: true };
    const range = { start: position, end: position };
    return [
      { changes: { '': await lsp.Formatter!.formatDocument(document, { textDocument, options }) } },
      { changes: { '': await lsp.Formatter!.formatDocumentRange(document, { textDocument, options, range }) } },
      {
        changes: {
          '': await lsp.Formatter!.formatDocumentOnType(document, { textDocument, options, position, ch: '}' }),
        },
      },
    ];
  },
  codeLens: ({ agendum: { lsp } }, document) => lsp.CodeLensProvider!.provideCodeLens(document, { textDocument }),
  documentLink: ({ agendum: { lsp } }, document) =>
    lsp.DocumentLinkProvider!.getDocumentLinks(document, { textDocument }),
  inlayHint: ({ agendum: { lsp } }, document, position) =>
    lsp.InlayHintProvider!.getInlayHints(document, {
      textDocument,
      range: { start: { line: 0, character: 0 }, end: position },
    }),
  semanticTokens: ({ agendum: { lsp } }, document) =>
    lsp.SemanticTokenProvider!.semanticHighlight(document, { textDocument }),
  callHierarchy: async ({ agendum: { lsp } }, document, position) => {
    const provider = lsp.CallHierarchyProvider!;
    const [item] = (await provider.prepareCallHierarchy(document, { textDocument, position })) ?? [];
    return item && [await provider.incomingCalls({ item }), await provider.outgoingCalls({ item })];
  },
  rename: ({ agendum: { lsp } }, document, position) =>
    lsp.RenameProvider!.rename(document, { textDocument, position, newName: 'fresh-name' }),
  documentSymbol: ({ agendum: { lsp } }, document) =>
    lsp.DocumentSymbolProvider!.getSymbols(document, { textDocument }),
  foldingRange: ({ agendum: { lsp } }, document) =>
    lsp.FoldingRangeProvider!.getFoldingRanges(document, { textDocument }),
  selectionRange: (_services, document, position) => selectionRanges(document, { textDocument, positions: [position] }),
  workspaceSymbol: ({ shared: { lsp } }) => lsp.WorkspaceSymbolProvider!.getSymbols({ query: 'op' }),
};

/** A few stretches of a text, each with what is to stand in its place. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    replacement: fc.constantFrom(
      ...['"""', '"', '{', '}', '{item ', '{resolution cop ', '\n', '//', '/*', '*', '\0', '\uD83D', 'item x "X" {'],
      ...['timetable {', '2012-10-17 {', '10:00-', 'documents ', 'joint with ', 'register', 'section', 'agenda ', ''],
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

function changed(text: string, edits: { at: number; length: number; replacement: string }[]): string {
  return edits.reduce((result, { at, length, replacement }) => {
    const start = Math.floor(at * result.length);
    return result.slice(0, start) + replacement + result.slice(start + length);
  }, text);
}

describe.each(examples)('$name, half-typed', ({ name, text }) => {
  test('has an answer to every request', async () => {
    const others = examples.filter((example) => example.name !== name);
    await fc.assert(
      fc.asyncProperty(
        changes,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: PLACES, maxLength: PLACES }),
        async (edits, places) => {
          const services = await openTexts([...others, { name, text: changed(text, edits) }]);
          const document = services.documents.at(-1)!;
          const length = document.textDocument.getText().length;
          for (const place of places) {
            const position = document.textDocument.positionAt(Math.floor(place * (length + 1)));
            for (const [request, ask] of Object.entries(requests)) {
              await answered(request, async () => await ask(services, document, position));
            }
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

/** Edits of one file must not overlap. */
function checkEdits(answer: unknown): void {
  JSON.stringify(answer, (key, value: unknown) => {
    if (key === 'changes') {
      for (const edits of Object.values(value as Record<string, TextEdit[]>)) {
        const sorted = edits
          .map(({ range }) => range)
          .sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
        if (sorted.some((range, index) => index > 0 && compare(sorted[index - 1]!.end, range.start) > 0)) {
          throw new Error(`Edits overlap: ${JSON.stringify(edits)}`);
        }
      }
    }
    return value;
  });
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** A refusal in words is an answer; anything else that is thrown is not. */
async function answered(request: string, ask: () => Promise<unknown>): Promise<void> {
  try {
    checkEdits(await ask());
  } catch (error) {
    if (!(error instanceof ResponseError)) {
      throw new Error(`textDocument/${request} failed.`, { cause: error });
    }
  }
}
