import type { Inline } from '@agendum/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, changesOf } from '../../test/changes.js';
import { examples, openExamples } from '../../test/examples.js';
import { applyEdits } from '../fix-all.js';
import { scan } from '../syntax/scan.js';
import { format, formatWithin, type FormatOptions } from './format.js';

const RUNS = 60;
const { workspace } = openExamples();

function formatted(text: string, options: Partial<FormatOptions> = {}): string {
  return applyEdits(text, format(text, { indent: '  ', ...options }));
}

test('lines are indented by what they are in, words stand one blank apart', () => {
  expect(
    formatted(`agenda   A/1/1   in en
body cop
   timezone Europe/Vienna
masthead { issued 2027-01-01
original en }
section "S" {
item a    "A"   number 7 {
documents A/1/2 ,A/1/3 as "Three"   for decision
      joint   with wg2,
wg3
}


item b "B"{ documents none }
}


document A/1/2
en "Report"
fr "Rapport"
timetable{
2027-01-04{
9:30 - 11:00 a
11:00–12:00 break "Coffee"
}
}`),
  ).toMatchInlineSnapshot(`
    "agenda A/1/1 in en
    body     cop
    timezone Europe/Vienna
    masthead {
      issued   2027-01-01
      original en
    }
    section "S" {
      item a "A" number 7 {
        documents A/1/2, A/1/3 as "Three" for decision
        joint with wg2,
          wg3
      }

      item b "B" { documents none }
    }

    document A/1/2
      en "Report"
      fr "Rapport"
    timetable {
      2027-01-04 {
        9:30-11:00  a
        11:00–12:00 break "Coffee"
      }
    }
    "
  `);
});

test('comments stay with what they stand before or behind', () => {
  expect(
    formatted(`// First.
    // Second.

agenda in en // here
item a "A" {    // about a
// Above the documents.
      documents none   /* not yet */
          // Last.
}
/* A long
     one. */
item b // odd
"B"
`),
  ).toMatchInlineSnapshot(`
    "// First.
    // Second.

    agenda in en // here
    item a "A" {  // about a
      // Above the documents.
      documents none  /* not yet */
      // Last.
    }
    /* A long
         one. */
    item b // odd
      "B"
    "
  `);
});

test('what belongs together stands in columns; those of declarations only where the author has begun them', () => {
  expect(
    formatted(`agenda in en
title "T"
timezone UTC
resolution cop 5/1   "One"
decision council 118 "Two"

document A/1/2 "Two"
document A/1/10 "Ten"

item a  "A"
item 开幕 "B"
item c "C" {
  conditional
}
timetable {
  2027-01-04 {
    9:30-10:00 a  room "R"
    10:00-11:00 b, c room "S"
    11:00-12:00 break
  }
}
`),
  ).toMatchInlineSnapshot(`
    "agenda in en
    title    "T"
    timezone UTC
    resolution cop 5/1   "One"
    decision council 118 "Two"

    document A/1/2 "Two"
    document A/1/10 "Ten"

    item a    "A"
    item 开幕 "B"
    item c    "C" {
      conditional
    }
    timetable {
      2027-01-04 {
        9:30-10:00  a    room "R"
        10:00-11:00 b, c room "S"
        11:00-12:00 break
      }
    }
    "
  `);
});

test('text blocks are set in with what they belong to, and keep the lines of the author', () => {
  expect(
    formatted(`agenda in en
item a "A" {
"""
  One
  line,  two   blanks.


    Set in.
  - a list
    goes on
"""
internal """
  For the chair.
"""
note n
"""
Text """
""" On one line. """
}
`),
  ).toMatchInlineSnapshot(`
    "agenda in en
    item a "A" {
      """
      One
      line,  two   blanks.

        Set in.
      - a list
        goes on
      """
      internal """
        For the chair.
      """
      note n
        """
        Text """
      """ On one line. """
    }
    "
  `);
});

test('lines of prose are filled where that is wished, and only where a line may end', () => {
  const text = `agenda in LANGUAGE
"""
FIRST
SECOND

- item one of the list that is long
- two
"""
`;
  const fill = (language: string, first: string, second: string): string =>
    formatted(text.replace('LANGUAGE', language).replace('FIRST', first).replace('SECOND', second), { wrap: 24 });
  expect(
    fill(
      'en',
      'See {resolution cop 5/7 title} and [the web site](https://x.example/a/b) of the',
      'body.  Two blanks stay.',
    ),
  ).toMatchInlineSnapshot(`
    "agenda in en
    """
    See
    {resolution cop 5/7 title}
    and
    [the web site](https://x.example/a/b)
    of the body.  Two blanks
    stay.

    - item one of the list
      that is long
    - two
    """
    "
  `);
  expect(fill('zh', '工作组似应审议战略，同时考虑{body wg2 short}的意见。', 'GOOD practice 在这方面'))
    .toMatchInlineSnapshot(`
    "agenda in zh
    """
    工作组似应审议战略，同时
    考虑{body wg2 short}的意
    见。GOOD practice 在这方
    面

    - item one of the list
      that is long
    - two
    """
    "
  `);
});

test('a line is not filled so that it would be read as something else', () => {
  const text =
    'agenda in en\n"""\nThe next words are a sign, item a "A" { is not meant. And the - sign, too - here.\n"""\n';
  for (let wrap = 10; wrap < 60; wrap++) {
    const filled = formatted(text, { wrap });
    expect(scan(filled).count).toBe(scan(text).count);
    expect(filled).not.toMatch(/^\s*(?:- |item)/m);
  }
});

test('line ends, a byte order mark and tabs are as the file and the author have them', () => {
  expect(formatted('\uFEFFagenda in en\r\nitem a "A" {\r\ndocuments none\r\n}', { indent: '\t' })).toBe(
    '\uFEFFagenda in en\r\nitem a "A" {\r\n\tdocuments none\r\n}\r\n',
  );
  expect(format('', { indent: '  ' })).toEqual([]);
  expect(format('\n', { indent: '  ' })).toEqual([{ range: { start: 0, end: 1 }, newText: '' }]);
});

test('nothing is changed near what is not closed, or that means nothing', () => {
  const text = 'agenda in en\nitem a "A {\n  documents none\n}\nitem b ; "B"\n"""\n  not   closed\n';
  expect(formatted(text)).toBe(text);
});

describe.each([...examples])('%s', (uri, text) => {
  test('says the same when it is formatted, and is not changed by formatting it again', () => {
    for (const wrap of [undefined, 20, 72]) {
      workspace.add({ uri, text });
      const before = said(uri);
      const once = formatted(text, { wrap });
      workspace.add({ uri, text: once });
      expect(said(uri)).toEqual(before);
      expect(formatted(once, { wrap })).toBe(once);
    }
    workspace.add({ uri, text });
  });

  test('is formatted in part as it is in whole', () => {
    fc.assert(
      fc.property(changesOf(text), fc.nat(), fc.nat({ max: 300 }), (changes, at, length) => {
        const unformed = changed(text, changes);
        const start = at % (unformed.length + 1);
        const range = { start, end: Math.min(start + length, unformed.length) };
        const options = { indent: '  ' };
        expect(formatWithin(unformed, options, range)).toEqual(
          format(unformed, options).filter((edit) => edit.range.start <= range.end && range.start <= edit.range.end),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('keeps its words after any change, and is not changed by formatting it again', () => {
    fc.assert(
      fc.property(changesOf(text), fc.constantFrom(undefined, 40), (changes, wrap) => {
        const typed = changed(text, changes);
        const once = formatted(typed, { wrap });
        expect(words(once)).toEqual(words(typed));
        expect(formatted(once, { wrap })).toBe(once);
      }),
      { numRuns: RUNS },
    );
  });
});

/** What a file says, without where it says it and how its text is cut into pieces. */
function said(uri: string): unknown {
  const findings = workspace.check(uri).map(({ rule, message }) => ({ rule, message }));
  const agenda = JSON.stringify(workspace.lower(uri), (key, value: unknown) =>
    key === 'range' ? undefined : Array.isArray(value) ? joined(value as Inline[]) : value,
  );
  return { findings, agenda: JSON.parse(agenda ?? 'null') as unknown };
}

function joined(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      found[found.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      found.push(inline);
    }
  }
  return found;
}

/** The words of a text and its comments, without blanks. */
function words(text: string): string[] {
  const { count, types, starts, ends, comments } = scan(text);
  const found = Array.from(
    { length: count },
    (_, index) => `${types[index]} ${text.slice(starts[index], ends[index])}`,
  );
  return [...found, ...comments.map(({ start, end }) => text.slice(start, end))].map((word) =>
    word.replaceAll(/\s+/g, ''),
  );
}
