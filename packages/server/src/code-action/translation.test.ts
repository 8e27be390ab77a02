import type { CodeAction } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../../test/project.js';

const ORIGINAL = `--- a.agenda
agenda A/1/1 in en
title "Agenda"
item a "First" {
  item b "Second"
}
item c "Third"
--- a.fr.agenda
`;

/** The titles of what is offered at the cursor about translations, and the file after the first. */
async function offered(translation: string): Promise<{ titles: string[]; text: string; action: CodeAction }> {
  const { agendum, cursors, applied } = await openProject(ORIGINAL + translation);
  const { document, position, params } = cursors[0]!;
  const range = { start: position, end: position };
  const context = { diagnostics: [] };
  const actions = await agendum.lsp.CodeActionProvider!.getCodeActions(document, { ...params, range, context });
  const ours = (actions as CodeAction[]).filter(({ title }) => /^(?:Mark|Add) /.test(title));
  const [action] = ours;
  return {
    titles: ours.map(({ title }) => title),
    text: action ? Object.values(applied(action.edit!))[0]! : '',
    action: action!,
  };
}

test('the mark of an item whose original has changed is renewed', async () => {
  const { titles, text, action } = await offered(`translation fr of A/1/1
item a "Premier" done "0000<|>0000"
item b "Deuxième"
`);
  expect(titles).toEqual(['Mark the item a as done']);
  expect(text).toMatch(/^item a "Premier" done "(?!0{8})[0-9a-f]{8}"$/m);
  expect(action).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'translation-outdated' }] });
  expect((await offered(text.replace('"Premier"', '"Pre<|>mier"'))).titles).toEqual([]);
});

test('what is translated for the first time is marked, what is not complete is not', async () => {
  const french = 'translation fr of A/1/1\ntitle "Ordre du jour"\nitem a "Premier" {\n  item b "Deuxième"\n}\nitem c\n';
  const at = (line: string) => offered(french.replace(line, `${line}<|>`));
  expect((await at('item b')).text).toMatch(/^ {2}item b "Deuxième" done "[0-9a-f]{8}"$/m);
  expect((await at('of A/1/1')).text).toMatch(/^translation fr of A\/1\/1 done "[0-9a-f]{8}"$/m);
  expect((await at('item c')).titles).toEqual([]);
});

test('all missing items are added at once, with the original beside them', async () => {
  // The finding about an item is at the place where it should be.
  const { titles, text, action } = await offered(
    'translation fr of A/1/1\ntitle "Ordre du jour"\nitem <|>a "Premier"\n',
  );
  expect(titles).toEqual(['Add the 2 missing items', 'Mark the item a as done']);
  expect(action).toMatchObject({ diagnostics: [{ code: 'translation-item-missing' }] });
  expect(text).toMatchInlineSnapshot(`
    "translation fr of A/1/1
    title "Ordre du jour"
    item a "Premier" {
      item b "" // en: Second
    }
    item c "" // en: Third
    "
  `);
});
