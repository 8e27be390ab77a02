import type { FormattingOptions } from 'vscode-languageserver';
import { afterEach, expect, test } from 'vitest';
import { applied, openProject } from '../test/project.js';

const options: FormattingOptions = { tabSize: 2, insertSpaces: true };
const textDocument = { uri: '' };

async function set(format: object): Promise<void> {
  const { shared } = await openProject('');
  shared.workspace.ConfigurationProvider.updateConfiguration({ settings: { agendum: { format } } });
}

afterEach(async () => await set({}));

test('formats the file as the editor indents, and fills its prose where the author has set that', async () => {
  const text = 'agenda in en\nitem a   "A" {\n"""\nOne two three four five six.\n"""\n}\n';
  const formatted = async (given = options): Promise<string> => {
    const { agendum, documents } = await openProject(text);
    return applied(text, await agendum.lsp.Formatter!.formatDocument(documents[0]!, { textDocument, options: given }));
  };
  expect(await formatted()).toBe('agenda in en\nitem a "A" {\n  """\n  One two three four five six.\n  """\n}\n');
  expect(await formatted({ tabSize: 4, insertSpaces: false })).toContain('\n\t"""\n\tOne');
  await set({ wrap: 22 });
  expect(await formatted()).toContain('  One two three four\n  five six.\n');
  await set({ wrap: 'much' });
  expect(await formatted()).toContain('  One two three four five six.\n');
});

test('formats the lines of a range and no others', async () => {
  const text = 'agenda   in en\nitem a   "A"\n  item b   "B"\nitem c   "C"\n';
  const { agendum, documents } = await openProject(text);
  const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 6 } };
  const edits = await agendum.lsp.Formatter!.formatDocumentRange(documents[0]!, { textDocument, options, range });
  expect(applied(text, edits)).toBe('agenda   in en\nitem a   "A"\nitem b   "B"\nitem c   "C"\n'.replace('b   ', 'b '));
});

test('when a brace is typed its line is set in, when a line is finished that line is', async () => {
  const typed = async (fixture: string, ch: string): Promise<string> => {
    const { agendum, cursors } = await openProject(fixture);
    const { document, position } = cursors[0]!;
    const edits = await agendum.lsp.Formatter!.formatDocumentOnType(document, { textDocument, options, position, ch });
    return applied(document.textDocument.getText(), edits);
  };
  expect(await typed('agenda   in en\nitem a "A" {\n  item b "B" {\n    documents none\n    }<|>\n', '}')).toBe(
    'agenda   in en\nitem a "A" {\n  item b "B" {\n    documents none\n  }\n',
  );
  expect(await typed('agenda   in en\nitem a "A" {\njoint   with b\n<|>\n}\n', '\n')).toBe(
    'agenda   in en\nitem a "A" {\n  joint with b\n\n}\n',
  );
  // The brace of a reference is no end of a line.
  const title = 'agenda   in en\nitem a    "After {this item}<|>"\n';
  expect(await typed(title, '}')).toBe(title.replace('<|>', ''));
});
