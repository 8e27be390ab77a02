import { CompletionItemKind, InsertTextFormat, type CompletionItem } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../../test/project.js';

const ORIGINAL = `--- a.agenda
agenda A/1/1 in en
title "Agenda"
document A/1/2 "Report"
body cop "Conference" short "the Conference"
item a "First" {
  item b "Second $1"
  """
  On {2027-03-08 10:00} under {item c}, {A/1/2} and {body cop short}.

  Other {this item}.
  """
}
section s "Part" { item c "Third" { documents A/1/2 as "Study" } }
timetable {
  2027-03-08 { 10:00-13:00 "Statements" 13:00-14:00 break "Lunch" }
  2027-03-09 { 10:00-13:00 "Debate" room "Hall" }
}
--- a.fr.agenda
translation fr of A/1/1
`;

/** What is proposed at the cursor, in the order an editor shows it. */
async function complete(translation: string): Promise<CompletionItem[]> {
  const { agendum, cursors } = await openProject(ORIGINAL + translation);
  const { document, params } = cursors[0]!;
  const { items } = (await agendum.lsp.CompletionProvider.getCompletion(document, params))!;
  return items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : a.sortText! > b.sortText! ? 1 : 0));
}

/** The skeletons that are proposed. */
async function skeletons(translation: string): Promise<string[]> {
  return (await complete(translation))
    .filter(
      ({ sortText, insertTextFormat }) => sortText!.startsWith('!') && insertTextFormat === InsertTextFormat.Snippet,
    )
    .map(({ textEdit }) => textEdit!.newText);
}

async function labels(translation: string, most: number): Promise<string[]> {
  return (await complete(translation)).slice(0, most).map(({ label }) => label);
}

test('what a translation does not have yet is proposed as a form, with the original beside it', async () => {
  expect((await skeletons('<|>\n')).join('\n-----\n')).toMatchInlineSnapshot(`
    "title "$1" // en: Agenda
    -----
    document A/1/2 "$1" // en: Report
    -----
    body cop "$1" short "$2" // en: Conference // en: the Conference
    -----
    item a "$1" { // en: First
      item b "$2" // en: Second \\$1
      // en: On {2027-03-08 10:00\\} under {item c\\}, {A/1/2\\} and {body cop short\\}.
      //
      // en: Other {this item\\}.
      """
      $3
      """
    \\}
    -----
    section s "$1" { // en: Part
      item c "$2" { // en: Third
        documents A/1/2 as "$3" // en: Study
      \\}
    \\}
    -----
    timetable {
      2027-03-08 {
        10:00-13:00 "$1" // en: Statements
        13:00-14:00 "$2" // en: Lunch
      \\}
      2027-03-09 {
        10:00-13:00 "$3" room "$4" // en: Debate // en: Hall
      \\}
    \\}"
  `);
  expect(await labels('<|>\n', 6)).toEqual(['title', 'document A/1/2', 'body cop', 'item a', 'section s', 'timetable']);
  expect(await labels('item a "Premier" {\n  <|>\n}\n', 2)).toEqual(['item b', '"""…"""']);
});

test('what is typed already narrows it down, and what is there is not proposed again', async () => {
  const french = 'title "Ordre du jour"\nitem a "Premier" {\n  <|>\n}\n';
  expect((await skeletons(french)).join('\n-----\n')).toMatchInlineSnapshot(`
    "item b "$1" // en: Second \\$1
    -----
    // en: On {2027-03-08 10:00\\} under {item c\\}, {A/1/2\\} and {body cop short\\}.
    //
    // en: Other {this item\\}.
    """
    $1
    """"
  `);
  expect(await skeletons('ite<|>\nsection s "Partie"\n')).toEqual([
    expect.stringContaining('item a "$1" {'),
    expect.stringContaining('item c "$1" {'),
  ]);
});

test('days and slots of the timetable', async () => {
  expect(await skeletons('timetable {\n  2027-03-08 { 10:00-13:00 "Déclarations" }\n  <|>\n}\n'))
    .toMatchInlineSnapshot(`
    [
      "2027-03-09 {
      10:00-13:00 "$1" room "$2" // en: Debate // en: Hall
    \\}",
    ]
  `);
  expect(await skeletons('timetable {\n  2027-03-08 {\n    10:00-13:00 "Déclarations"\n    <|>\n  }\n}\n'))
    .toMatchInlineSnapshot(`
    [
      "13:00-14:00 "$1" // en: Lunch",
    ]
  `);
});

test('what the original names in the same paragraph comes first, unless it is named already', async () => {
  const text = (first: string, second = '') => `item a "Premier" {\n  """\n  ${first}\n\n  ${second}\n  """\n}\n`;
  expect(await labels(text('Le {<|>'), 4)).toEqual(['2027-03-08 10:00', '2 Third', 'A/1/2', 'body cop short']);
  expect(await labels(text('Le {2027-03-08 10:00}, {<|>}, {A/1/2}'), 2)).toEqual(['2 Third', 'body cop short']);
  expect(await labels(text('Le {item <|>}'), 1)).toEqual(['2 Third']);
  expect(await labels(text('Le', '{<|>}'), 1)).toEqual(['this item']);
});

test('the agendas that a translation can be of are proposed: those in its folder and above', async () => {
  const files = (typed: string): string => `--- a.agenda
agenda A/1/1 in en
--- x/b.agenda
agenda "EB 1" in en
--- y/c.agenda
agenda C/1 in en
--- x/b.fr.agenda
translation fr of ${typed}
`;
  for (const [typed, ...found] of [
    ['<|>', 'A/1/1', 'EB 1'],
    ['A<|>', 'A/1/1'],
    ['"E<|>"', 'EB 1'],
  ] as const) {
    const { agendum, cursors } = await openProject(files(typed));
    const { document, params } = cursors[0]!;
    const { items } = (await agendum.lsp.CompletionProvider.getCompletion(document, params))!;
    expect(items.map(({ label }) => label)).toEqual(found);
  }
});

test('days and hours are those of the original', async () => {
  const first = async (typed: string): Promise<string[]> =>
    (await complete(typed)).filter(({ kind }) => kind === CompletionItemKind.Value).map(({ label }) => label);
  expect(await first('timetable {\n  <|>\n}\n')).toEqual(['2027-03-08', '2027-03-09']);
  expect(await first('timetable {\n  2027-03-08 {\n    <|>\n  }\n}\n')).toEqual(['10:00-13:00', '13:00-14:00']);
  expect(await first('timetable {\n  2027-03-08 {\n    13:00-<|>\n  }\n}\n')).toEqual(['14:00']);
});
