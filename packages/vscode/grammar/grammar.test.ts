import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keywords } from './grammar.js';
import { type Token, tokenize } from './tokenize.js';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** The innermost scope of each piece of the text that is not blank and has a colour, as `piece: scope`. */
function colours(text: string): string[] {
  return tokenize(text)
    .flat()
    .filter((token) => token.text.trim() !== '' && token.scopes.length > 0)
    .map((token) => `${token.text.trim()}: ${token.scopes.at(-1)}`)
    .filter((line) => !line.includes(': punctuation'));
}

function isKeyword(token: Token): boolean {
  return /^keyword\.(control|other)$/.test(token.scopes.at(-1) ?? '');
}

const everyWord = `
agenda A/1 in en
body wg short "Group"
title "T" subtitle "T" session "T" author "T" place "T"
dates 2012-10-17 to 2012-10-18
timezone Europe/Vienna
masthead { distribution general issued 2012-08-01 original en job "V" }
resolution cop 5/1 "R"
decision cop 2/6 "D"
document A/2 "D"
note quorum "N"
section A "S" {
  item opening "O" number 3 {
    documents none
    documents A/1 as "x" for decision, A/2 for information, A/3 for discussion
    joint with wg
    conditional
    abeyance
    allocation "C"
    authority "C"
    internal """
      {this item} {2012-10-17 weekday} {2012-10-17 no weekday} {resolution 5/1 title} {resolution 5/1 number} {item a number} {body wg short}
    """
  }
}
timetable {
  2012-10-17 holiday "H"
  2012-10-18 no meetings
  2012-10-19 {
    10:00-13:00 opening continued, item break joint with wg room "A"
    13:00-15:00 break "B"
    15:00-18:00 no meeting
  }
}
register "R" in zh
place vienna en "Vienna" in Europe/Vienna
translation fr of A/1 done "c0ffee12"
`;

test('the words of the language are those of its grammar', () => {
  const source = readFileSync(new URL('../../language/src/grammar/agendum.langium', import.meta.url), 'utf8');
  const words = [...source.replaceAll(/\/\/.*$/gm, '').matchAll(/'([a-z]+)'/g)].map((found) => found[1]);
  expect(new Set(words)).toEqual(new Set(keywords));
});

test('every word of the language is coloured where it has its meaning', () => {
  const coloured = tokenize(everyWord).flat().filter(isKeyword);
  expect(new Set(coloured.map((token) => token.text))).toEqual(new Set(keywords));
});

test.each(keywords)('an item may have the id %s', (name) => {
  expect(colours(`item ${name} "T" {\n  item ${name}\n}`)).toEqual([
    'item: keyword.control',
    `${name}: entity.name.function`,
    'T: string.quoted.double',
    'item: keyword.control',
    `${name}: entity.name.function`,
  ]);
});

test.each([
  ['item', 'a statement of the file', 'section "S" {\n  document A/1 "D"\n}', 'document'],
  ['timetable', 'a word of a slot', 'room', 'room'],
  ['note', 'a word of an item', 'conditional', 'conditional'],
  ['masthead', 'a word of a reference', 'this weekday', 'weekday'],
])('outside %s, %s is no word of the language', (_where, _what, text, word) => {
  expect(
    tokenize(text)
      .flat()
      .find((token) => token.text.includes(word))
      ?.scopes.filter((scope) => scope.startsWith('keyword')),
  ).toEqual([]);
});

test('an id may be on the line after its word, with a comment between them', () => {
  expect(colours('item // the first\n  title\n  "T"')).toEqual([
    'item: keyword.control',
    '// the first: comment.line.double-slash',
    'title: entity.name.function',
    'T: string.quoted.double',
  ]);
});

test('a name in a language is no statement, and a statement is no language', () => {
  expect(colours('body wg2\n  zh "工作组" fr "Groupe"\ntitle "T"')).toEqual([
    'body: keyword.control',
    'wg2: entity.name.function',
    'zh: constant.language',
    '工作组: string.quoted.double',
    'fr: constant.language',
    'Groupe: string.quoted.double',
    'title: keyword.control',
    'T: string.quoted.double',
  ]);
});

test('the first line of a translation, and what it says of an item', () => {
  expect(colours('translation fr of A/80/1 done "c0ffee12"\nitem done "Fait" done "0badf00d" {}')).toEqual([
    'translation: keyword.control',
    'fr: constant.language',
    'of: keyword.other',
    'A/80/1: variable.other.constant.symbol',
    'done: keyword.other',
    'c0ffee12: string.quoted.double',
    'item: keyword.control',
    'done: entity.name.function',
    'Fait: string.quoted.double',
    'done: keyword.other',
    '0badf00d: string.quoted.double',
  ]);
});

test('a place with its names and its time zone', () => {
  expect(colours('place vienna\n  en "Vienna" fr "Vienne" in Europe/Vienna\nplace "Vienna"')).toEqual([
    'place: keyword.control',
    'vienna: entity.name.function',
    'en: constant.language',
    'Vienna: string.quoted.double',
    'fr: constant.language',
    'Vienne: string.quoted.double',
    'in: keyword.other',
    'Europe/Vienna: string.unquoted.timezone',
    'place: keyword.control',
    'Vienna: string.quoted.double',
  ]);
  expect(colours('"""\nIn {place vienna}.\n"""')).toContain('vienna: variable.other.reference');
});

test.each([
  'CTOC/COP/2012/9',
  'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4',
  'A/69/49(Vol.III)',
  'A/80/500*',
  '"CC 27-001"',
])('%s is one symbol in a list, a declaration and a reference', (symbol) => {
  const scope = `${symbol}: variable.other.constant.symbol`;
  expect(colours(`document ${symbol}`)).toEqual(['document: keyword.control', scope]);
  expect(colours(`item a {\n  documents ${symbol},\n    ${symbol}\n}`).slice(2)).toEqual([
    'documents: keyword.control',
    scope,
    scope,
  ]);
  expect(colours(`"""\n参看{${symbol}}。\n"""`)).toContain(scope);
});

test('dates and hours', () => {
  expect(colours('timetable {\n  2012-10-17 {\n    9:30–11:00 opening\n  }\n}')).toEqual([
    'timetable: keyword.control',
    '2012-10-17: constant.numeric.date',
    '9:30: constant.numeric.time',
    '–: keyword.operator.range',
    '11:00: constant.numeric.time',
    'opening: variable.other.reference',
  ]);
});

test('ids in any script', () => {
  expect(colours('item 开幕-一 {\n  joint with Группа_2, مجموعة\n}')).toEqual([
    'item: keyword.control',
    '开幕-一: entity.name.function',
    'joint: keyword.control',
    'with: keyword.other',
    'Группа_2: variable.other.reference',
    'مجموعة: variable.other.reference',
  ]);
});

test('a reference is coloured alike in a title and in text', () => {
  const reference = '{resolution cop 5/1 title}';
  const inside = [
    'resolution: keyword.other',
    'cop: variable.other.reference',
    '5/1: variable.other.constant.symbol',
    'title: keyword.other',
  ];
  const strip = (lines: string[]) => lines.filter((line) => /: (keyword|variable)\.other/.test(line));
  expect(strip(colours(`item a "${reference}"`))).toEqual(inside);
  expect(strip(colours(`"""\n${reference}\n"""`))).toEqual(inside);
});

test('text holds no words of the language, comments or quotes', () => {
  const prose = 'The item "Other matters" // and documents, in 2012-10-17 /* no comment */ }';
  expect(tokenize(`"""\n${prose}\n"""`)[1]).toEqual([{ text: prose, scopes: ['meta.text-block', 'markup.prose'] }]);
});

test('an empty title is no fence, and a fence is no title', () => {
  expect(colours('item a ""')).toContain('"": string.quoted.double.empty');
  expect(
    tokenize('item a { """text""" }')
      .flat()
      .find((token) => token.text === 'text')?.scopes,
  ).toEqual(['meta.text-block', 'markup.prose']);
});

test('emphasis, links and lists in text', () => {
  expect(colours('"""\n- 应*强调*，**must {item a}** not; 2 * 3 * 4, [page](https://a.example/b_c)\n"""')).toEqual([
    '应: markup.prose',
    '强调: markup.italic',
    '，: markup.prose',
    'must: markup.bold',
    'item: keyword.other',
    'a: variable.other.reference',
    'not; 2 * 3 * 4,: markup.prose',
    'page: string.other.link.title',
    'https://a.example/b_c: markup.underline.link',
  ]);
});

test('a doubled brace is a brace', () => {
  expect(colours('"""\n{{item a} {{{item b}\n"""')).toEqual([
    '{{: constant.character.escape',
    'item a}: markup.prose',
    '{{: constant.character.escape',
    'item: keyword.other',
    'b: variable.other.reference',
  ]);
});

test.each([
  ['a reference in a title', 'item a "See {item b"'],
  ['a reference in a title without its quote', 'item a "See {item b'],
  ['a title', 'item a "See'],
  ['an empty title', 'item a "'],
  ['an id', 'item'],
  ['a block comment in a title', 'item a "/*"'],
])('%s that is not finished does not colour the next line', (_what, line) => {
  const next = 'timetable {\n  2012-10-17 { 10:00-13:00 opening }\n}\nitem c "C"';
  const finished = line === 'item' ? '\n{}' : '';
  expect(tokenize(`${line}${finished}\n${next}`).slice(finished ? 2 : 1)).toEqual(tokenize(next));
});

test('an unfinished reference or emphasis in text does not colour the next line', () => {
  const lines = tokenize('"""\nunder {resolution cop\nplain\nunder **this\nplain\nunder {2012-10-17 *\nplain\n"""');
  for (const line of [2, 4, 6])
    expect(lines[line]).toEqual([{ text: 'plain', scopes: ['meta.text-block', 'markup.prose'] }]);
});

test.each(['}', '  item b "B" {', 'timetable "Order" {', '  }  // end'])(
  'text without its closing fence ends before %j',
  (line) => {
    const [, , structure] = tokenize(`item a {\n  """ text\n${line}`);
    expect(structure?.flatMap((token) => token.scopes)).not.toContain('meta.text-block');
  },
);

test('a forgotten brace of an item does not take the colours of the timetable', () => {
  const timetable = 'timetable {\n  2012-10-17 { 10:00-13:00 opening }\n}';
  expect(tokenize(`section "S" {\n  item a "A" {\n${timetable}`).slice(2)).toEqual(tokenize(timetable));
});

test.each(readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.agenda')))(
  'the colours of the example %s',
  async (file) => {
    const snapshot = file.replaceAll(path.sep, '-').replace(/\.agenda$/, '.txt');
    await expect(drawn(readFileSync(path.join(examples, file), 'utf8'))).toMatchFileSnapshot(
      `__snapshots__/${snapshot}`,
    );
  },
);

/** A text line by line, with the scopes of its pieces under each line. */
function drawn(text: string): string {
  return tokenize(text)
    .flatMap((line) => [
      `> ${line.map((token) => token.text).join('')}`,
      ...line
        .filter((token) => token.text.trim() !== '' && token.scopes.length > 0)
        .map((token) => `    ${token.text.trim()}  ${token.scopes.join(' ')}`),
    ])
    .join('\n');
}
