import { describe, expect, test } from 'vitest';
import { reading } from '../../test/files.js';
import { outline } from '../../test/outline.js';

const { check, draw } = reading;

const KEYWORDS =
  'abeyance agenda allocation as authority author body break conditional continued dates decision discussion distribution document documents for holiday in information internal issued item job joint masthead meeting meetings no none note number original place register resolution room section session short subtitle this timetable timezone title to weekday with'.split(
    ' ',
  );

describe('words of the language are ids like any other', () => {
  test('of items, in references and in slots', () => {
    const items = KEYWORDS.map((word) => `item ${word} "{item ${word}}" { item sub-${word} "Sub" }`);
    const slots = KEYWORDS.map((word) => `10:00-11:00 item ${word}, item ${word} continued "a"`);
    const { findings, uri, workspace } = check(
      `agenda in en\n${items.join('\n')}\ntimetable { 2012-10-17 {\n${slots.join('\n')}\n} }\n`,
    );
    expect(findings).toEqual([]);
    expect(outline(workspace.lower(uri))).toBe(
      `${KEYWORDS.map((word) => `${word} (sub-${word})`).join(', ')}; 2012-10-17 × ${KEYWORDS.length}`,
    );
  });

  test('in a slot without "item" before it, unless it means something there', () => {
    const plain = KEYWORDS.filter((word) => !['break', 'item', 'joint', 'no', 'room'].includes(word));
    const { findings, uri, workspace } = check(
      `agenda in en\n${plain.map((word) => `item ${word} "I"`).join('\n')}\ntimetable { 2012-10-17 { 10:00-11:00 ${plain.join(', ')} } }\n`,
    );
    expect(findings).toEqual([]);
    expect(workspace.lower(uri)!.timetable!.days[0]!.slots[0]!.entries).toHaveLength(plain.length);
  });

  test('of bodies, notes and sections', () => {
    const text = KEYWORDS.map(
      (word) => `body ${word} "B"
note ${word} "N {note ${word}} {body ${word}} {body ${word} short}"
section ${word} "S" {}
resolution ${word} 5/1 "R {resolution ${word} 5/1 title} {decision ${word} 2/6}"
decision ${word} 2/6 "D"
item i-${word} { joint with ${word} }`,
    ).join('\n');
    expect(check(`agenda in en\n${text}\nbody item\n`).findings).toEqual([]);
  });
});

test.each([
  'opening',
  'other-matters',
  '_x',
  'x1-2_3',
  'É',
  '开幕',
  '𠮷野家',
  'открытие',
  'утверждение-повестки',
  'افتتاح',
  'नमस्ते',
])('an id may be %s', (id) => {
  const { findings, uri, workspace } = check(
    `agenda in en\nitem ${id} "I" { """{item ${id}}""" }\ntimetable { 2012-10-17 { 10:00-11:00 ${id} } }\n`,
  );
  expect(findings).toEqual([]);
  expect(outline(workspace.lower(uri))).toBe(`${id}; 2012-10-17 × 1`);
});

test('words that are no ids are told, and what follows is read', () => {
  expect(
    draw(`agenda in en
item 4 "Number"
item "No id"
item a.b "Stop"
item A/80/1 "Symbol"
item e😀 "Face"
item last "Last"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      item 4 "Number"
    >      ^ error syntax: "4" cannot stand here: the number of an item follows from its place and is never written. In its place stands an id, a word of your choice, by which the text and the timetable name the item.
      item "No id"
    >      ^ error syntax: Expected an id (a word like opening) in an item, but found a quote.
      item a.b "Stop"
    >       ^ error syntax: The sign . cannot stand here. Leave it out; text belongs in quotes.
      item A/80/1 "Symbol"
    >      ^^^^^^ error syntax: Expected an id (a word like opening) in an item, but found "A/80/1".
      item e😀 "Face"
    >       ^^ error syntax: The characters "😀" cannot stand here. Text belongs in quotes, or between """ and """.
      item last "Last"
    "
  `);
});

describe('symbols, dates, hours and numbers are told apart', () => {
  test.each<[symbol: string, model: string]>([
    ['A/80/1', 'A/80/1'],
    ['A/80/1*', 'A/80/1'],
    ['5/7', '5/7'],
    ['A/69/49(Vol.III)', 'A/69/49(Vol.III)'],
    ['CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4', 'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4'],
    ['2012/10/17', '2012/10/17'],
    ['item/1', 'item/1'],
    ['"EB147/1 Add.1"', 'EB147/1 Add.1'],
    ['"CC 27-001"', 'CC 27-001'],
    ['"118"', '118'],
    ['"A/80/1"', 'A/80/1'],
  ])('the symbol %s', (symbol, model) => {
    const { findings, uri, workspace } = check(
      `agenda ${symbol} in en\nitem a "A {${symbol}}." { documents ${symbol} for decision,${symbol} as "T" }\ndocument ${symbol} "D"\n`,
    );
    expect(findings.filter(({ rule }) => rule !== 'malformed-symbol')).toEqual([]);
    expect(outline(workspace.lower(uri))).toBe(`a; ${model}`);
  });

  test('without blanks between them', () => {
    const { findings, uri, workspace } = check(
      'agenda A/80/1 in en item a"A"{documents none}item b"B"number 7{abeyance}' +
        'timetable{2012-10-17{10:00-13:00a,b 14:00 - 15:00 b 15:00–16:00a}2012-10-18 holiday}document A/80/2"D"',
    );
    expect(findings).toEqual([]);
    expect(outline(workspace.lower(uri))).toBe('a, b; A/80/2; 2012-10-17 × 3, 2012-10-18 × 0');
  });

  test('numbers of resolutions in all their forms', () => {
    const numbers = ['5/7', '118', '2026-41', '"68/1 B"', '2758/XXVI', '"2758 (XXVI)"'];
    const text = numbers.map((number) => `resolution ${number} "R"\nitem i "{resolution ${number}}"`).join('\n');
    expect(check(`agenda in en\n${text}`).findings.filter(({ rule }) => rule !== 'duplicate-id')).toEqual([]);
  });
});
