import { parseMarkers } from '@agendum/testing';
import { expect, test } from 'vitest';
import { completionContexts } from './context.js';

/** What can be written at the cursor, on a line: keywords, `<Kind>` for references and `TERMINAL`, and what would be replaced. */
function expected(fixture: string): string[] {
  const { text, offsets } = parseMarkers(fixture);
  return [...completionContexts(text, offsets[0]!)].map(({ range, expected }) => {
    const names = expected.map(({ kind, name, rule, property }) =>
      kind === 'reference' ? `<${name}>` : kind === 'value' ? `${rule}.${property ?? name}` : name,
    );
    return `'${text.slice(range.start, range.end)}': ${[...new Set(names)].join(' ')}`;
  });
}

test('at the beginning of a file, of a statement and of a member', () => {
  expect(expected('<|>')).toMatchInlineSnapshot(`
    [
      "'': translation agenda register title subtitle session author dates timezone masthead place body resolution decision document note section item TextBlock.FENCE_OPEN timetable",
    ]
  `);
  expect(expected('agenda A/1/1 in en\n\nit<|>')).toMatchInlineSnapshot(`
    [
      "'it': title subtitle session author dates timezone masthead place body resolution decision document note section item TextBlock.FENCE_OPEN timetable",
    ]
  `);
  expect(expected('agenda in en\nitem a "A" {\n  <|>\n}\n')).toMatchInlineSnapshot(`
    [
      "'': item TextBlock.FENCE_OPEN documents joint with conditional abeyance allocation authority internal note }",
    ]
  `);
  expect(expected('agenda in en\nsection "S" { item a "A" { documents A/1, B/2 <|>')).toMatchInlineSnapshot(`
    [
      "'': as for , item TextBlock.FENCE_OPEN documents joint with conditional abeyance allocation authority internal note }",
    ]
  `);
});

test('in the header, in fields and in the masthead', () => {
  expect(expected('agenda A/1/1 in <|>')).toMatchInlineSnapshot(`
    [
      "'': AgendaHeader.language",
    ]
  `);
  expect(expected('agenda in en\ndates <|>')).toMatchInlineSnapshot(`
    [
      "'': DatesField.start",
    ]
  `);
  expect(expected('agenda in en\nbody <|>\nitem a "A"')).toMatchInlineSnapshot(`
    [
      "'': Title.STRING_OPEN BodyStatement.name <Body>",
    ]
  `);
  expect(expected('agenda in en\nmasthead {\n  issued 2027-01-01\n  original <|>\n}')).toMatchInlineSnapshot(`
    [
      "'': OriginalLanguage.language",
    ]
  `);
});

test('in lists of documents and of bodies, and in quotes', () => {
  expect(expected('agenda in en\nitem a "A" {\n  documents A/1,\n    A/<|>2\n}')).toMatchInlineSnapshot(`
    [
      "'A/2': <Document>",
    ]
  `);
  expect(expected('agenda in en\nitem a "A" {\n  documents "EB1<|>"\n}')).toMatchInlineSnapshot(`
    [
      "'"EB1"': <Document>",
    ]
  `);
  expect(expected('agenda in en\nitem a "A" { joint with <|> }')).toMatchInlineSnapshot(`
    [
      "'': <Body>",
    ]
  `);
});

test('in the timetable', () => {
  expect(expected('agenda in en\ntimetable {\n  <|>')).toMatchInlineSnapshot(`
    [
      "'': Day.date }",
    ]
  `);
  expect(expected('agenda in en\ntimetable {\n  2027-01-04 {\n    <|>\n  }\n}')).toMatchInlineSnapshot(`
    [
      "'': Slot.start }",
    ]
  `);
  expect(expected('agenda in en\ntimetable {\n  2027-01-04 {\n    10:00-11:00 a\n    11:00-12:00 <|>\n  }\n}'))
    .toMatchInlineSnapshot(`
      [
        "'': break no meeting item <Item> Title.STRING_OPEN joint with room Slot.start }",
      ]
    `);
  expect(expected('agenda in en\ntimetable {\n  2027-01-04 {\n    10:00-11:00 a, <|>\n  }\n}')).toMatchInlineSnapshot(`
    [
      "'': item <Item> Title.STRING_OPEN",
    ]
  `);
});

test('between braces in prose and titles, and while they are not closed', () => {
  expect(expected('agenda in en\nitem a "A" {\n  """\n  See {<|>}.\n  """\n}')).toMatchInlineSnapshot(`
    [
      "'': item this item resolution decision <Document> body place note Reference.date Reference.time Reference.junk Reference.closed Reference.REFERENCE_END",
    ]
  `);
  expect(expected('agenda in en\nitem a "After {item <|>')).toMatchInlineSnapshot(`
    [
      "'': <Item>",
      "'item': item this item resolution decision <Document> body place note Reference.date Reference.time Reference.junk Reference.closed Reference.REFERENCE_END",
    ]
  `);
  expect(expected('agenda in en\nitem a "After {item <|>"\nitem b "B"')).toMatchInlineSnapshot(`
    [
      "'': <Item>",
      "'item': item this item resolution decision <Document> body place note Reference.date Reference.time Reference.junk Reference.closed Reference.REFERENCE_END",
    ]
  `);
  expect(expected('agenda in en\n"""\nIn {resolution co<|>p 5/7}.\n"""')).toMatchInlineSnapshot(`
    [
      "'cop': <Body> <Instrument>",
      "'resolution cop': item this item resolution decision <Document> body place note Reference.date Reference.time Reference.junk Reference.closed Reference.REFERENCE_END",
    ]
  `);
});

test('by words of a title, the place of the reference is found, too', () => {
  expect(expected('agenda in en\n"""\nSee {item opening of th<|>}.\n"""')).toMatchInlineSnapshot(`
    [
      "'th': Reference.junk Reference.closed Reference.REFERENCE_END",
      "'of th': ",
      "'opening of th': <Item>",
      "'item opening of th': item this item resolution decision <Document> body place note Reference.date Reference.time Reference.junk Reference.closed Reference.REFERENCE_END",
    ]
  `);
});

test('nothing in prose, titles and comments', () => {
  for (const fixture of [
    '"""\nThe item <|> is open.\n"""',
    '"""\nSee {item a}<|> and\n"""',
    '"""<|>\n"""',
    'item a "The item <|> is"',
    'item a "A" // it<|>',
    'item a "A" /* it<|> */',
    'title "A {item a} it<|>em"',
  ]) {
    expect(expected(`agenda in en\n${fixture}`).filter((answer) => !answer.endsWith(': '))).toEqual([]);
  }
});

test('mistakes elsewhere do no harm', () => {
  expect(expected('agenda in en\nitem item } "\nbody { x\nitem b "B" {\n  joint with <|>')).toMatchInlineSnapshot(`
    [
      "'': <Body>",
    ]
  `);
});

test('an id that is a word of the language ends no statement', () => {
  expect(expected('agenda in en\ntimetable {\n  2027-01-04 {\n    10:00-11:00 a,\n      title, <|>'))
    .toMatchInlineSnapshot(`
    [
      "'': item <Item> Title.STRING_OPEN",
    ]
  `);
  expect(expected('agenda in en\nitem item "I" {\n  item section "S" { <|>')).toMatchInlineSnapshot(`
    [
      "'': item TextBlock.FENCE_OPEN documents joint with conditional abeyance allocation authority internal note }",
    ]
  `);
});
