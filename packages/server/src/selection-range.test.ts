import type { SelectionRange } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';
import { selectionRanges } from './selection-range.js';

/** The selections that follow each other at the first cursor; a longer one by its first and last letters. */
async function widened(fixture: string): Promise<string[]> {
  const { cursors } = await openProject(fixture);
  const { document, position, params } = cursors[0]!;
  const found: string[] = [];
  let step: SelectionRange | undefined = selectionRanges(document, { ...params, positions: [position] })[0];
  for (; step; step = step.parent) {
    const text = document.textDocument.getText(step.range).replaceAll('\n', '⏎');
    found.push(text.length > 40 ? `${text.slice(0, 18)}…${text.slice(-18)}` : text);
  }
  return found;
}

test('in prose: word, sentence, paragraph, text, block, item, file', async () => {
  expect(
    await widened(`agenda in en
item a "A" {
  """
  First one.

  The chair op<|>ens the {item a} now. Another sentence.

  Last one.
  """
}
`),
  ).toMatchInlineSnapshot(`
    [
      "opens",
      "The chair opens the {item a} now.",
      "The chair opens th… Another sentence.",
      "First one.⏎⏎  The …ence.⏎⏎  Last one.",
      """"⏎  First one.⏎⏎…⏎  Last one.⏎  """",
      "item a "A" {⏎  """… Last one.⏎  """⏎}",
      "agenda in en⏎item …Last one.⏎  """⏎}⏎",
    ]
  `);
});

test('in a reference: the word, what is in the braces, the reference, and on', async () => {
  expect(await widened('agenda in en\nitem a "See {resolution cop 5<|>/7 title} there"\n')).toMatchInlineSnapshot(`
    [
      "5/7",
      "resolution cop 5/7 title",
      "{resolution cop 5/7 title}",
      "See {resolution cop 5/7 title} there",
      ""See {resolution cop 5/7 title} there"",
      "item a "See {resol… 5/7 title} there"",
      "agenda in en⏎item …5/7 title} there"⏎",
    ]
  `);
});

test('in Chinese, a word and a sentence are found without blanks', async () => {
  expect(await widened('agenda in zh\nitem a "A" {\n  """\n  工作组似应审<|>议战略。会议结束。\n  """\n}\n'))
    .toMatchInlineSnapshot(`
      [
        "审议",
        "工作组似应审议战略。",
        "工作组似应审议战略。会议结束。",
        """"⏎  工作组似应审议战略。会议结束。⏎  """",
        "item a "A" {⏎  """…审议战略。会议结束。⏎  """⏎}",
        "agenda in zh⏎item …议战略。会议结束。⏎  """⏎}⏎",
      ]
    `);
});

test('in the structure: the id, the entry, the slot, the day, the timetable, the file', async () => {
  expect(await widened('agenda in en\ntimetable {\n  2027-01-04 {\n    10:00-11:00 a, b-<|>c continued\n  }\n}\n'))
    .toMatchInlineSnapshot(`
      [
        "b-c",
        "b-c continued",
        "10:00-11:00 a, b-c continued",
        "2027-01-04 {⏎    1… b-c continued⏎  }",
        "timetable {⏎  2027…-c continued⏎  }⏎}",
        "agenda in en⏎timet…c continued⏎  }⏎}⏎",
      ]
    `);
});

test('each step holds the one before it and more, wherever it begins', async () => {
  const { documents } = await openProject('agenda in en\nitem a "A {item" {\n  """\n  Text {it\n\n  ""\n\nitem b "');
  const document = documents[0]!;
  const { textDocument } = document;
  for (let offset = 0; offset <= textDocument.getText().length; offset++) {
    const position = textDocument.positionAt(offset);
    let [step] = selectionRanges(document, { textDocument: { uri: textDocument.uri }, positions: [position] });
    expect(step).toBeDefined();
    for (; step?.parent; step = step.parent) {
      const size = ({ range }: SelectionRange): number => textDocument.getText(range).length;
      expect(size(step.parent)).toBeGreaterThan(size(step));
    }
  }
});
