import { describe, expect, test } from 'vitest';
import { reading } from '../../test/files.js';
import { outline } from '../../test/outline.js';

const { check, draw } = reading;

test('a quote that is not closed ends with its line', () => {
  expect(
    draw(`agenda in en

place "Vienna
session "Twelfth session // no comment
item opening "Opening of the meeting
item adoption "Adoption of {item opening}
item budget "Budget" {
  authority "Charter, article 31
}
timetable "Organization {
  2012-10-17 "First day {
    10:00-11:00 opening, adoption "vote
    11:00-12:00 budget room "Board Room
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      place "Vienna
    >       ^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
      session "Twelfth session // no comment
    >         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
      item opening "Opening of the meeting
    >              ^^^^^^^^^^^^^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
      item adoption "Adoption of {item opening}
    >               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
      item budget "Budget" {
        authority "Charter, article 31
    >             ^^^^^^^^^^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
      }
      timetable "Organization {
    >           ^^^^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
        2012-10-17 "First day {
    >              ^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
          10:00-11:00 opening, adoption "vote
    >                                   ^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
          11:00-12:00 budget room "Board Room
    >                             ^^^^^^^^^^^ error syntax: This text has no closing quote, so it ends with its line. Put " at its end.
        }
      }
    "
  `);
});

test('a reference that is not closed ends with its line, or with the quote around it', () => {
  expect(
    draw(`agenda in en

item a "Opening after {item b"
item b "Adoption on {2012-10-17" { documents none }
item c "Closing {item a" {
  """
  Under {item a, and
  more on {2012-10-17 to 2012-10-18

  and {
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item a "Opening after {item b"
    >                       ^^^^^^^ error syntax: This reference is not closed, so it ends with its line. Put } at its end.
      item b "Adoption on {2012-10-17" { documents none }
    >                     ^^^^^^^^^^^ error syntax: This reference is not closed, so it ends with its line. Put } at its end.
      item c "Closing {item a" {
    >                 ^^^^^^^ error syntax: This reference is not closed, so it ends with its line. Put } at its end.
        """
        Under {item a, and
    >         ^^^^^^^^^^^^ error syntax: This reference is not closed, so it ends with its line. Put } at its end.
        more on {2012-10-17 to 2012-10-18
    >           ^^^^^^^^^^^^^^^^^^^^^^^^^ error syntax: This reference is not closed, so it ends with its line. Put } at its end.

        and {
    >       ^ error syntax: This reference is not closed, so it ends with its line. Put } at its end.
        """
      }
    "
  `);
});

test('braces that hold no reference are told once, and the text around them stays', () => {
  expect(
    draw(`agenda in en

item a "A {foo} b {}" {
  """
  An officer writes { }, {item}, {this}, {this item 4}, {resolution}, {2012-10-17 to}, {"A/80/1}.
  Or {item a and b}, {item a, item b}, {item a {item b}, {item "a"}, {documents A/80/1}, {body}.
  """
}
item b "B"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item a "A {foo} b {}" {
    >           ^^^^^ error syntax: {foo} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
    >                   ^^ error syntax: There is nothing between the braces. Name an item, a document, a resolution or a date, or leave the braces out.
        """
        An officer writes { }, {item}, {this}, {this item 4}, {resolution}, {2012-10-17 to}, {"A/80/1}.
    >                     ^^^ error syntax: There is nothing between the braces. Name an item, a document, a resolution or a date, or leave the braces out.
    >                               ^ error syntax: Expected an id (a word like opening) in a reference, but found "}".
    >                                       ^ error syntax: Expected "item" in a reference, but found "}".
    >                                          ^^^^^^^^^^^^^ error syntax: {this item 4} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
    >                                                                    ^ error syntax: Expected a document symbol (like CTOC/COP/2012/9), a number, a date (like 2012-10-17) or a symbol in quotes in a reference, but found "}".
    >                                                                                     ^ error syntax: Expected a date (like 2012-10-17) in a reference, but found "}".
    >                                                                                        ^^^^^^^^^ error syntax: {"A/80/1} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
        Or {item a and b}, {item a, item b}, {item a {item b}, {item "a"}, {documents A/80/1}, {body}.
    >      ^^^^^^^^^^^^^^ error syntax: {item a and b} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
    >                      ^^^^^^^^^^^^^^^^ error syntax: {item a, item b} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
    >                                        ^^^^^^^^^^^^^^^^ error syntax: {item a {item b} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
    >                                                                ^^^ error syntax: Expected an id (a word like opening) in a reference, but found "a".
    >                                                                      ^^^^^^^^^^^^^^^^^^ error syntax: {documents A/80/1} is not a reference. Write {item ID}, {this item}, {SYMBOL}, {resolution NUMBER}, {2012-10-17} or the like; for braces that are printed, write {{.
    >                                                                                               ^ error syntax: Expected an id (a word like opening) in a reference, but found "}".
        """
      }
      item b "B"
    "
  `);
});

describe('everything else in quotes is text', () => {
  test.each<[written: string, printed: string]>([
    ['a \\"b\\" c', 'a "b" c'],
    ['\\"', '"'],
    ['a {{ b', 'a { b'],
    ['{{{{', '{{'],
    ['{{item a}}', '{item a}}'],
    ['} a }', '} a }'],
    ['// no /* comment */', '// no /* comment */'],
    ["“a” „b‟ «c» 'd'", "“a” „b‟ «c» 'd'"],
    ['\\n \\\\ \\.', '\\n \\\\ \\.'],
    ['\ta\t', '\ta\t'],
    ['item item {{ number 7', 'item item { number 7'],
    ['A/80/1 2012-10-17 10:00', 'A/80/1 2012-10-17 10:00'],
    ['会议 𠮷 😀 \0', '会议 𠮷 😀 \0'],
  ])('%s', (written, printed) => {
    const { findings, uri, workspace } = check(`agenda in en\nplace "${written}"\nitem a "A"\n`);
    expect(findings).toEqual([]);
    expect(workspace.lower(uri)!.place).toMatchObject([{ kind: 'text', text: printed }]);
  });

  test('nothing', () => {
    const { findings, uri, workspace } = check('agenda in en\nitem a ""\n');
    expect(findings).toEqual([]);
    expect(workspace.lower(uri)!.entries).toMatchObject([{ id: 'a', title: [] }]);
  });
});

test('a symbol in quotes that is not closed costs one finding', () => {
  expect(
    draw(`agenda "CC 27-001 in en
item b "B" {
  documents "EB147/1
}
document "EB147/1
document "EB147/2" "Report"
`),
  ).toMatchInlineSnapshot(`
    "  agenda "CC 27-001 in en
    >                        | error syntax: Expected a closing quote, but found the end of the line.
      item b "B" {
        documents "EB147/1
    >                     | error syntax: Expected a closing quote, but found the end of the line.
      }
      document "EB147/1
    >                  | error syntax: Expected a closing quote, but found the end of the line.
      document "EB147/2" "Report"
    "
  `);
});

test('signs that only look like those of the language are told as such', () => {
  expect(
    draw(`agenda in zh
item a “会议开幕”
item b "通过议程" ｛
  joint with wg2、wg3
｝
body wg2 "甲"
body wg3 "乙"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a “会议开幕”
    >        ^ error syntax: A text stands in straight quotes: "text". Word processors change them.
      item b "通过议程" ｛
    >                   ^^ error syntax: The sign ｛ cannot stand here. For a brace, write {.
        joint with wg2、wg3
    >                 ^^ error syntax: The sign 、 cannot stand here. For a comma, write ,.
      ｝
    > ^^ error syntax: The sign ｝ cannot stand here. For a brace, write }.
      body wg2 "甲"
      body wg3 "乙"
    "
  `);
});

test('what follows a quote that is not closed is found', () => {
  const { uri, workspace } = check('agenda in en\nitem a "A\nitem b "B {item a\n}\nitem c "C\ndocument A/80/1 "D\n');
  expect(outline(workspace.lower(uri))).toBe('a, b, c; A/80/1');
});
