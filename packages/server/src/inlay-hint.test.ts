import { afterEach, expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** The last file with its hints drawn into the text: `«label»`. */
async function draw(fixture: string): Promise<string> {
  const { agendum, documents } = await openProject(fixture);
  const document = documents.at(-1)!;
  const { textDocument } = document;
  const text = textDocument.getText();
  const range = { start: { line: 0, character: 0 }, end: textDocument.positionAt(text.length) };
  const hints = (await agendum.lsp.InlayHintProvider!.getInlayHints(document, { textDocument: { uri: '' }, range }))!;
  return hints
    .map(({ position, label, paddingLeft }) => ({
      at: textDocument.offsetAt(position),
      label: paddingLeft ? ` «${label as string}»` : `«${label as string}» `,
    }))
    .toSorted((a, b) => b.at - a.at)
    .reduce((drawn, { at, label }) => drawn.slice(0, at) + label + drawn.slice(at), text);
}

async function set(inlayHints: object): Promise<void> {
  const { shared } = await openProject('');
  shared.workspace.ConfigurationProvider.updateConfiguration({ settings: { agendum: { inlayHints } } });
}

const FIXTURE = `--- register.agenda
register in en
document A/1/2 en "Report" fr "Rapport"
resolution cop 5/7 "Crime"
--- a.agenda
agenda in fr
dates 2027-01-04 to 2027-01-05
item a "A" {
  item b "B"
  """
  Le {2027-01-04}, voir {item b}, {A/1/2}, {resolution cop 5/7} et {resolution cop 5/7 title}.
  """
  documents A/1/2, A/1/2 as "Titre"
}
timetable {
  2027-01-05 { 10:00-11:30 a }
}
`;

afterEach(async () => await set({}));

test('numbers stand before ids, weekdays behind dates, lengths behind hours, titles behind symbols', async () => {
  expect(await draw(FIXTURE)).toMatchInlineSnapshot(`
    "agenda in fr
    dates 2027-01-04 «lundi» to 2027-01-05 «mardi»
    item «1» a "A" {
      item «1 a)» b "B"
      """
      Le {2027-01-04 «lundi»}, voir {item «1 a)» b}, {A/1/2 «Rapport»}, {resolution cop 5/7 «Crime»} et {resolution cop 5/7 title}.
      """
      documents A/1/2 «Rapport», A/1/2 as "Titre"
    }
    timetable {
      2027-01-05 «mardi» { 10:00-11:30 «1 h 30 min» «1» a }
    }
    "
  `);
});

test('each can be switched off', async () => {
  await set({ itemNumbers: false, titles: false });
  expect(await draw(FIXTURE)).not.toMatch(/«1»|«1 a|«Rapport/);
  expect(await draw(FIXTURE)).toContain('10:00-11:30 «1 h 30 min»');
  await set({ itemNumbers: false, titles: false, weekdays: false, durations: false });
  expect(await draw(FIXTURE)).not.toContain('«');
});

test('a translation has the numbers of its original', async () => {
  expect(
    await draw(
      '--- a.agenda\nagenda A/1/1 in en\nitem o "O" { item a "A" }\n--- a.zh.agenda\ntranslation zh of A/1/1\nitem a "{item a}"\n',
    ),
  ).toContain('item «1(a)» a "{item «1(a)» a}"');
});

test('a title that is long is cut, and what is half-typed has no hint', async () => {
  const title = 'A very long title '.repeat(10);
  expect(await draw(`agenda in en\ndocument A/1/2 "${title}"\nitem a "{A/1/2}{2027-0}" { documents A/`)).toContain(
    '{A/1/2 «A very long title A very long title A very long t…»}',
  );
});

test('only what is in the range is shown', async () => {
  const { agendum, documents } = await openProject(FIXTURE);
  const range = { start: { line: 9, character: 0 }, end: { line: 11, character: 0 } };
  const hints = (await agendum.lsp.InlayHintProvider!.getInlayHints(documents[1]!, {
    textDocument: { uri: '' },
    range,
  }))!;
  expect(hints.map(({ label }) => label)).toEqual(['1', 'mardi', '1 h 30 min']);
});
