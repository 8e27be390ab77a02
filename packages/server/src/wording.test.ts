import type { CompletionItem, Hover, InlayHint, MarkupContent } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** A configuration with a house and words of its own, for agendas in a language that is not built in. */
const CONFIG = `--- agendum.config.json
{ "house": "council", "phrases": { "de": { "agendaItemReference": "Punkt {item}" }, "en": { "agendaItemReference": "point {item}" } } }
--- a.agenda
`;

async function proposals(fixture: string): Promise<CompletionItem[]> {
  const { agendum, cursors } = await openProject(fixture);
  const { document, params } = cursors[0]!;
  return (await agendum.lsp.CompletionProvider.getCompletion(document, params))!.items;
}

async function hover(fixture: string): Promise<string> {
  const { agendum, cursors } = await openProject(fixture);
  const { document, params } = cursors[0]!;
  const answer = (await agendum.lsp.HoverProvider!.getHoverContent(document, params)) as Hover;
  return (answer.contents as MarkupContent).value;
}

test('items that nearly every agenda has are proposed in the wording of the house, but for those that are there', async () => {
  const labels = async (fixture: string): Promise<string[]> =>
    (await proposals(fixture)).map(({ label }) => label).filter((label) => /^item \S+ "(?!…)/.test(label));
  const agenda = 'agenda in en\nitem start "Opening of the session"\nitem adoption "Adoption"\nite<|>\n';
  expect(await labels(`${CONFIG}${agenda}`)).toContain('item other "Other business"');
  const un = await labels(agenda);
  expect(un).toContain('item other "Other matters"');
  expect(un.filter((label) => /opening|adoption /.test(label))).toEqual([]);
  expect(await labels('register in en\nite<|>\n')).toEqual([]);
});

test('languages that the configuration adds are proposed, and dates are shown in them', async () => {
  expect((await proposals(`${CONFIG}agenda A/1/1 in <|>`)).map(({ label }) => label)).toContain('de');
  expect((await proposals('agenda A/1/1 in <|>')).map(({ label }) => label)).not.toContain('de');
  expect(await hover(`${CONFIG}agenda in en\n"""\n{2027-0<|>1-04}\n"""\n`)).toContain('(Deutsch)');
});

test('the words of the configuration are those of a reference, too', async () => {
  const { agendum, cursors } = await openProject(
    `${CONFIG}agenda in en\nitem a "A" { """\n  See {item <|>a}.\n""" }\n`,
  );
  const { document, position, params } = cursors[0]!;
  const actions = await agendum.lsp.CodeActionProvider!.getCodeActions(document, {
    ...params,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  expect(actions!.map(({ title }) => title)).toContain('Turn the reference into its words, “point 1”');
});

test('dates and items are shown in the agenda in the words of its configuration', async () => {
  const hints = async (fixture: string): Promise<unknown[]> => {
    const { agendum, documents } = await openProject(fixture);
    const [document] = documents;
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const found = await agendum.lsp.InlayHintProvider!.getInlayHints(document!, {
      textDocument: { uri: document!.textDocument.uri },
      range,
    });
    return (found as InlayHint[]).map(({ label }) => label);
  };
  expect(await hints(`${CONFIG}agenda in de\ndates 2027-01-04\nitem a "A"\n`)).toEqual(['1', 'Montag']);
});
