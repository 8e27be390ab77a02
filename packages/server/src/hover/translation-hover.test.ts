import { expect, test } from 'vitest';
import { openProject } from '../../test/project.js';

/** What is said at each cursor; `-` for nothing. */
async function hovers(fixture: string): Promise<string[]> {
  const { agendum, cursors } = await openProject(fixture);
  const found: string[] = [];
  for (const { document, params } of cursors) {
    const hover = await agendum.lsp.HoverProvider!.getHoverContent(document, params);
    found.push(hover ? (hover.contents as { value: string }).value : '-');
  }
  return found;
}

const ORIGINAL = `--- a.agenda
agenda A/1/1 in en
title "Agenda of the *first* session"
item <|>opening "Opening of the session" {
  """
  It is opened on {2027-03-08 10:00},
  as said in {item rules}.

  - First point
  - Second *point*
  """
}
item ru<|>les "Rules"
section s "Other [x](https://example.org/)" { item c "C" }
timetable { 2027-03-08 { 10:00-13:00 item opening "Statements" } }
`;

const FRENCH = `--- a.fr.agenda
translation fr of A/1/1
title "Ordre du <|>jour"
item ope<|>ning "Ouver<|>ture" done "00000000" {
  """
  Elle est ouver<|>te le {2027-03-08 10:00}, comme dit au {item rules}.

  - Premier <|>point
  - Second point
  - Encore <|>un
  """
}
section s "Aut<|>re"
timetable { 2027-03-08 { 10:00-13:00 item opening "Décla<|>rations" } }
`;

test('a text of a translation shows the original beside it, as it is printed', async () => {
  expect((await hovers(ORIGINAL.replaceAll('<|>', '') + FRENCH)).join('\n=====\n')).toMatchInlineSnapshot(`
    "**English**

    Agenda of the \\*first\\* session
    =====
    **1 Ouverture**

    Lundi 8 mars 10 heures\\-13 heures

    **English: 1 Opening of the session**

    - the original has changed since it was done
    =====
    **English**

    Opening of the session

    The original has changed since this was marked as done.
    =====
    **English: 1 Opening of the session**

    It is opened on Monday, 8 March 2027, at 10 a\\.m\\., as said in agenda item 2\\.

    The original has changed since this was marked as done.
    =====
    **English: 1 Opening of the session**

    First point

    The original has changed since this was marked as done.
    =====
    **English: 1 Opening of the session**

    The original has no paragraph here.

    The original has changed since this was marked as done.
    =====
    **English**

    Other \\[x\\]\\(https://example\\.org/\\)
    =====
    **English**

    Statements"
  `);
});

test('an item of an original says which languages have it, and how far they are', async () => {
  const spanish = '--- a.es.agenda\ntranslation es of A/1/1\nitem opening "Apertura"\n';
  const found = await hovers(ORIGINAL + FRENCH.replaceAll('<|>', '') + spanish);
  expect(found.join('\n=====\n')).toMatchInlineSnapshot(`
    "**1 Opening of the session**

    Monday, 8 March 10 a\\.m\\.–1 p\\.m\\.

    - Español: translated in part
    - Français: the original has changed since it was done
    =====
    **2 Rules**

    - Español: not translated
    - Français: not translated"
  `);
});

test('nothing is shown beside a translation whose original is not there, and beside an agenda', async () => {
  expect(await hovers('translation fr of A/1/1\ntitle "Ordre du <|>jour"\n')).toEqual(['-']);
  expect(await hovers('agenda A/1/1 in en\ntitle "Age<|>nda"\nitem b<|> "B"\n')).toEqual(['-', '**1 B**']);
});
