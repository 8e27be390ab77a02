import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reading } from '../../test/files.js';
import { parseTokens } from './parse-tokens.js';
import { scan } from './scan.js';

const { check } = reading;

const AGENDA = `agenda WG/2027/1 in en

body  "Working Group on Archives"
dates 2027-03-08 to 2027-03-09

item opening "Opening of the meeting" {
  """
  The Chair opens the meeting.
  """
}
item strategies "National strategies" {
  documents WG/2027/2
}
item other "Other matters" {
  documents none
}
document WG/2027/2 "Report on strategies"

timetable {
  2027-03-08 {
    10:00-13:00 opening, strategies
  }
  2027-03-09 {
    10:00-13:00 other
    15:00-18:00 no meeting
  }
}
`;

/** What is found in the agenda with one slip: what is underlined, and the message. */
function slip(before: string, after: string): [string, string][] {
  const text = AGENDA.replace(before, () => after);
  expect(text).not.toBe(AGENDA);
  return check(text).findings.map(({ range, message }) => [text.slice(range.start, range.end), message]);
}

test('the agenda without a slip has no mistake', () => {
  expect(check(AGENDA).findings).toEqual([]);
});

test.each<[what: string, before: string, after: string, place: string, message: string]>([
  ['typographic quotes', '"Other matters"', '“Other matters”', '“', 'A text stands in straight quotes'],
  ['angle quotes', '"Other matters"', '«Other matters»', '«', 'A text stands in straight quotes'],
  ['single quotes', '"Other matters"', "'Other matters'", "'", 'A text stands in straight quotes'],
  ['quotes of full width', '"Other matters"', '＂Other matters＂', '＂', 'A text stands in straight quotes'],
  [
    'typographic fences',
    '"""\n  The Chair opens the meeting.\n  """',
    '“””\n  Opens.\n  ”””',
    '“',
    'A text block begins',
  ],
  ['a comma of Chinese', 'opening, strategies', 'opening，strategies', '，', 'write ,'],
  ['the comma of a list in Chinese', 'opening, strategies', 'opening、strategies', '、', 'write ,'],
  ['a comma of Arabic', 'opening, strategies', 'opening، strategies', '،', 'write ,'],
  ['a semicolon', 'opening, strategies', 'opening; strategies', ';', 'stands a comma'],
  ['"and" for a comma', 'opening, strategies', 'opening and strategies', 'and', 'a comma: opening, strategies'],
  ['no comma', 'opening, strategies', 'opening strategies', 'strategies', 'a comma: opening, strategies'],
  ['a brace of full width', 'matters" {', 'matters" ｛', '｛', 'write {'],
  ['hours of full width', '10:00-13:00 other', '１０：００－１３：００ other', '１０：００', 'with a colon: 10:00'],
  ['a colon of full width', '10:00-13:00 other', '10：00-13：00 other', '10：00', 'with a colon: 10:00'],
  ['hours with a full stop', '10:00-13:00 other', '10.00-13.00 other', '10.00', 'with a colon: 10:00'],
  ['hours with an h', '10:00-13:00 other', '10h-13h30 other', '10h', 'with a colon: 10:00'],
  ['a.m. and p.m.', '10:00-13:00 other', '10 a.m.-1.30 p.m. other', '10 a.m.', 'on 24 hours, with a colon: 10:00'],
  ['one p.m. for two', '15:00-18:00 no', '3:00-6:00 pm no', '3:00', 'on 24 hours, with a colon: 15:00'],
  ['"to" between hours', '10:00-13:00 other', '10:00 to 13:00 other', 'to', 'stands a hyphen'],
  ['a minus between hours', '10:00-13:00 other', '10:00−13:00 other', '−', 'Write -'],
  ['the day first', '2027-03-09 {', '09-03-2027 {', '09-03-2027', 'year-month-day'],
  ['points in a date', '2027-03-09 {', '9.3.2027 {', '9.3.2027', 'year-month-day, with all their digits: 2027-03-09'],
  ['digits of full width', '2027-03-09 {', '２０２７-０３-０９ {', '２０２７-０３-０９', 'digits: 2027-03-09'],
  ['a date in Chinese', '2027-03-09 {', '2027年3月9日 {', '2027年3月9日', 'digits: 2027-03-09'],
  ['"and" between days', '2027-03-08 to', '2027-03-08 and', 'and', '"to", not "and"'],
  ['a hyphen between days', '2027-03-08 to', '2027-03-08 -', '-', '"to", not "-"'],
  ['a keyword with two letters changed', 'item other "', 'itme other "', 'itme', 'Did you mean "item"?'],
  ['a keyword in another language', 'item other "', 'point other "', 'point', 'Did you mean "item"?'],
  ['a keyword with a capital', 'timetable {', 'Timetable {', 'Timetable', 'Did you mean "timetable"?'],
  ['a keyword with a Cyrillic letter', 'item other "', 'іtem other "', 'іtem', 'Did you mean "item"?'],
  ['the first word of the file', 'agenda WG', 'agneda WG', 'agneda', 'Did you mean "agenda"?'],
  ['"document" in an item', 'documents WG/2027/2', 'document WG/2027/2', 'document', 'with "documents"'],
  ['an id with what cannot be seen', 'item other "', 'item oth\u200Ber "', 'oth\u200Ber', 'than other'],
  ['no language', ' in en', ' in', 'in', 'The language is missing'],
  ['a symbol with blanks', 'agenda WG/2027/1', 'agenda EB 147/1', 'EB', 'stands in quotes'],
  ['a second agenda', 'timetable {', 'agenda A/80/1 in en\n\nbody "B"\ntimetable {', 'agenda', 'Another agenda'],
  ['a sign after a word', 'body  "', 'body: "', ':', 'Leave it out'],
  ['no hours', '10:00-13:00 other', 'other', 'other', 'A slot begins with its hours'],
  ['the number of an item', '10:00-13:00 other', '10:00-13:00 3', '3', 'by their ids'],
  ['a title for an id', '10:00-13:00 other', '10:00-13:00 Other matters', 'matters', 'by their ids'],
  ['text without quotes', 'documents none', 'No documents are foreseen.', 'No', 'stands between """ and """'],
  ['a brace that is missing', 'documents none\n}', 'documents none', 'document', 'Is a closing brace } missing'],
  ['a brace too many', 'documents none\n}', 'documents none\n}\n}', '}', 'no opening one'],
  ['an id of two words', 'item other "', 'item the other "', 'other', 'follows its id, which is one word'],
  ['a comma behind an id', 'item other "', 'item other, "', ',', 'Leave the comma out'],
  ['a stop in an id', 'item other "', 'item ot.her "', '.', 'Leave it out'],
  ['a number for an id', 'item other "', 'item 3 "', '3', 'In its place stands an id'],
  ['a number before an id', 'item other "', 'item 3. other "', '3', 'In its place stands an id'],
  ['a number for an item', 'item other "', '3. "', '3', 'In its place stands an id'],
  ['no id', 'item opening "', 'item "', '"', 'Expected an id'],
  ['no "item"', 'item other "', 'other "', 'other', 'begins with the word "item"'],
  ['a title without quotes', '"Other matters"', 'Other matters', 'Other matters', '"Other matters"'],
  [
    'a body without quotes',
    '"Working Group on Archives"',
    'Working Group on Archives',
    'Working Group on Archives',
    'A text stands in straight quotes: "Working Group on Archives"',
  ],
  [
    'a document without quotes',
    '"Report on strategies"',
    'Report on strategies',
    'Report on strategies',
    'A text stands in straight quotes: "Report on strategies"',
  ],
  ['a timetable by another name', 'timetable {', 'organization of work {', 'organization of work', '"timetable"?'],
  ['a timetable in two words', 'timetable {', 'time table {', 'time table', '"timetable"?'],
  ['a day in words', '2027-03-09 {', '9 March 2027 {', '9 March 2027', 'all their digits: 2027-03-09'],
  ['a day in French', '2027-03-08 to', '8 mars 2027 to', '8 mars 2027', 'all their digits: 2027-03-08'],
  ['a day in Russian', '2027-03-08 to', '8 марта 2027 года to', '8 марта 2027 года', 'digits: 2027-03-08'],
  ['a day without its year', '2027-03-09 {', '9 March {', '9', 'begins with its date'],
  ['"and" between documents', 'WG/2027/2\n}', 'WG/2027/2 and WG/2027/2\n}', 'and', 'stands a comma'],
  ['a day without a brace', '2027-03-09 {', '2027-03-09', '2027-03-09', 'but found the end of the line'],
  ['a line that ends too early', '2027-03-08 to 2027-03-09', '2027-03-08 to', 'to', 'but found the end of the line'],
  ['a comma between days', '2027-03-08 to 2027', '2027-03-08, 2027', ',', 'cannot stand here'],
  ['hours without a colon', '10:00-13:00 other', '1000-1300 other', '1000', 'with a colon: 10:00'],
  [
    'a comma before "continued"',
    'other\n',
    'other\n 14:00-15:00 strategies, continued\n',
    'continued',
    'without a comma',
  ],
  ['documents between braces', 'documents WG/2027/2', 'documents { WG/2027/2 }', '{', 'without braces'],
  ['"no documents"', 'documents none', 'no documents', 'no documents', 'documents none'],
  ['a symbol with a stop behind it', 'documents WG/2027/2', 'documents WG/2027/2.', '.', 'with a punctuation mark'],
  ['a symbol in small letters', 'documents WG/2027/2', 'documents wg/2027/2', 'wg', 'small letters'],
  ['a letter for a digit', 'document WG/2027/2', 'document WG/2O27/2', '2O27', 'a letter where a digit belongs'],
  ['no "document"', 'document WG/2027/2', 'WG/2027/2', 'WG/2027/2', 'cannot stand here'],
  ['a fence of two quotes', '"""\n  The Chair', '""\n  The Chair', '"', 'A text block begins'],
  [
    'a fence of single quotes',
    '"""\n  The Chair opens the meeting.\n  """',
    "'''\n  Opens.\n  '''",
    "'",
    'A text block begins',
  ],
  ['no fence', '"""\n  The Chair', 'The Chair', 'The', 'stands between """ and """'],
  ['a comment of another language', 'body  "', '# the body\nbody "', '#', 'A comment begins with //'],
])('%s costs one finding', (_what, before, after, place, message) => {
  expect(slip(before, after)).toEqual([[place, expect.stringContaining(message)]]);
});

test.each([
  ['The Chair opens', '{WG/2027/ 2}: the Chair opens', '{WG/2027/ 2}'],
  ['The Chair opens', '{item Other matters}: the Chair opens', '{item Other matters}'],
])('what is in a reference that cannot be read is told once: %s, %s', (before, after, place) => {
  expect(slip(before, after)).toEqual([[place, expect.stringContaining('is not a reference')]]);
});

test('a brace that is lost with its line is told once, and one too many beside it as well', () => {
  const lost = AGENDA.replace('item other "', 'item ?? other "');
  expect(check(lost).findings.map(({ message }) => message)).toEqual([expect.stringContaining('cannot stand here')]);
  const findings = check(lost.replace('documents none\n}', 'documents none\n}\n}')).findings;
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('cannot stand here'),
    expect.stringContaining('has no opening one'),
  ]);
});

test('brackets are read as braces', () => {
  const found = slip('matters" {\n  documents none\n}', 'matters" (\n  documents none\n)');
  expect(found.map(([place]) => place)).toEqual(['(', ')']);
});

test('names that no line can have declared are told beside a line that cannot be read', () => {
  const text = AGENDA.replace('opens the', 'opens {item finances} the').replace('body  "', 'body: ? "');
  expect(check(text).findings.map(({ rule }) => rule)).toEqual(['syntax', 'unresolved-reference']);
});

test('a reference in braces of full width is told', () => {
  expect(slip('The Chair opens', '｛item other｝: the Chair opens')).toEqual([
    ['｛item other｝', expect.stringContaining('of full width')],
  ]);
});

test('two mistakes in the references of one line are both told', () => {
  expect(slip('The Chair opens', '{itm other} and {other} open').map(([place]) => place)).toEqual([
    '{itm other}',
    '{other}',
  ]);
});

test('what is half-typed in a text hides nothing that is missing', () => {
  const text = AGENDA.replace('opens the', 'opens {it the').replace('opening, ', '');
  expect(check(text).findings.map(({ rule }) => rule)).toContain('syntax');
});

test('digits of full width without end take no time', () => {
  const text = `agenda in en\n${'１'.repeat(200_000)}\n`;
  expect(check(text).findings).toHaveLength(1);
});

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '"""',
    '“““',
    '，',
    ';',
    '｛',
    '}',
    '{',
    '10.00',
    '10h',
    '1 p.m.',
    '９-',
    '2027.03.08',
    '08/03/2027',
  ],
  ...[
    'itme',
    'and',
    'to',
    'agenda',
    'in',
    'o\u200Bx',
    '\n',
    ' ',
    'document',
    'A/80/1',
    'item',
    'timetable',
    '10:00-13:00',
  ],
);

test('no text that the grammar does not want is taken without a word', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `agenda in en\n${pieces.join(' ')}\n`;
      const { findings } = check(text);
      expect(parseTokens(scan(text)) !== undefined || findings.length > 0).toBe(true);
      for (const { range } of findings) {
        expect(0 <= range.start && range.start <= range.end && range.end <= text.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
