import { expect, test } from 'vitest';
import { reading } from '../../test/files.js';
import { outline } from '../../test/outline.js';

const { check, draw } = reading;

const AGENDA = `agenda A/80/1 in en
place "Vienna {foo}"
item a "A" {
  """
  One {item b
  two, “three”

  - four
  """
  documents A/80/2 as "Report"
}
timetable {
  2012-10-17 { 10:00-13:00 a }
}
`;

const words = (text: string): string[] =>
  check(text).findings.map(({ range, message }) => `${text.slice(range.start, range.end).trim()}: ${message}`);

test('line ends of Windows change nothing', () => {
  const text = AGENDA.replaceAll('\n', '\r\n');
  expect(words(text)).toEqual(words(AGENDA));
  expect(words(text)).toHaveLength(3);
  expect(withoutPlaces(text)).toEqual(withoutPlaces(AGENDA));
});

test('a byte order mark changes nothing', () => {
  expect(words(`\uFEFF${AGENDA}`)).toEqual(words(AGENDA));
  expect(withoutPlaces(`\uFEFF${AGENDA}`)).toEqual(withoutPlaces(AGENDA));
});

test('tabs, blanks of all kinds and a missing last line end change nothing', () => {
  const text = AGENDA.replaceAll('  ', '\t').replace(' in en', '\u00A0in\u3000en\u2028\f').trimEnd();
  expect(withoutPlaces(text)).toEqual(withoutPlaces(AGENDA));
});

test('comments stand wherever a blank may', () => {
  const { findings, uri, workspace } = check(`// First line
/* before */ agenda /* symbol */ A/80/1 /* in */ in // language
en
item /* id */ a /* title */ "A" /* { // */ { // documents
  documents /* one */ A/80/1 /**/ , /***/ A/80/2 as /* * / */ "B"
}
/* over
   two lines */ document A/80/1/* no blank */"D"
document A/80/3// no blank
  "E"
// Last line`);
  expect(findings.map(({ rule }) => rule)).toEqual(['unresolved-reference']);
  expect(outline(workspace.lower(uri))).toBe('a; A/80/1, A/80/3, A/80/2');
});

test('a comment that is not closed is told, and what follows it is read', () => {
  expect(draw('agenda in en\n/* not closed\nitem a "A"\n')).toMatchInlineSnapshot(`
    "  agenda in en
      /* not closed
    > ^^ error syntax: The sign /* cannot stand here. Of a comment, the end is missing. Put */ behind it.
      item a "A"
    "
  `);
});

test('characters that mean nothing are told by what can be seen of them', () => {
  const text = 'agenda in en\n\0\0item a "A"\u0085 @@@@@@@@@@@@@@@@@@@@@@@@\nitem b "B";\n';
  expect(check(text).findings.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "The characters "␀␀" cannot stand here. Text belongs in quotes, or between """ and """.",
      "The sign ; cannot stand here. Between items or documents stands a comma; elsewhere leave it out.",
    ]
  `);
});

test('characters outside the basic plane keep places right', () => {
  const text = 'agenda in zh\nitem 𠮷 "𠮷野家 {foo} 😀" {\n"""\n😀 {bar}\n"""\n}\n';
  expect(check(text).findings.map(({ range }) => text.slice(range.start, range.end))).toEqual(['{foo}', '{bar}']);
});

test('what kind of file it is is told by its first word', () => {
  const kinds = ['agenda in en', 'register in en', '// nothing\n', 'item a "A"'].map((text) => {
    const { uri, workspace } = check(text);
    return workspace.kind(uri);
  });
  expect(kinds).toEqual(['agenda', 'register', 'empty', 'agenda']);
  expect(check('').findings).toEqual([]);
});

test('a file that does not say what it is is asked to', () => {
  expect(draw('item a "A"\nplace "Vienna"\n')).toMatchInlineSnapshot(`
    "  item a "A"
    > | error syntax: This file does not say what it is. Begin it with agenda SYMBOL in LANGUAGE, with translation LANGUAGE of SYMBOL, or with register in LANGUAGE for names that many agendas share.
      place "Vienna"
    "
  `);
});

test('a file that was not added is not there', () => {
  const { workspace } = check('agenda in en');
  const uri = 'file:///nowhere.agenda';
  expect([workspace.kind(uri), workspace.check(uri), workspace.lower(uri)]).toEqual([undefined, [], undefined]);
});

/** What a text comes to, places left out. */
function withoutPlaces(text: string): unknown {
  const { uri, workspace } = check(text);
  const agenda = workspace.lower(uri);
  return JSON.parse(JSON.stringify(agenda, (key, value: unknown) => (key === 'range' ? undefined : value)));
}
