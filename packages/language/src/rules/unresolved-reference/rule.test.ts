import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('unresolved-reference');

test('every kind of reference that leads nowhere', () => {
  expect(
    draw(`agenda in en

body wg2
item opening "Opening{note quorum}" {
  """
  Under {item needs}, {body cop short} considers {resolution 5/7}, “{resolution 5/7 title}”, {decision "68/1 B"} and
  ({CTOC/COP/2012/9}).
  """
  documents CTOC/COP/2012/10, "EB147/1 Add.1" as "Report on reserves"
  joint with wg3
}
timetable {
  2012-10-17 { 10:00-13:00 opening, adoption joint with wg3 }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      body wg2
    >      ^^^ error unresolved-reference: No body is declared as "wg2", so its name cannot be printed. If that is its name, put it in quotes: "wg2". Declare it: body ID "its name", here or in a register.
    >   Fix: Write "wg2"
      item opening "Opening{note quorum}" {
    >                            ^^^^^^ error unresolved-reference: There is no note with the id "quorum", so the mark would lead nowhere. Declare it: note ID "its text".
        """
        Under {item needs}, {body cop short} considers {resolution 5/7}, “{resolution 5/7 title}”, {decision "68/1 B"} and
    >               ^^^^^ error unresolved-reference: There is no item with the id "needs" in this agenda. Write the id of one of its items.
    >                             ^^^ error unresolved-reference: No body is declared as "cop", so its name cannot be printed. Declare it: body ID "its name", here or in a register.
    >                                                              ^^^ warning unresolved-reference: The resolution 5/7 is not declared, so its title is not known. Declare it with its body, number and title, here or in a register.
    >                                                                                 ^^^ error unresolved-reference: The resolution 5/7 is not declared, so its title is not known. Declare it with its body, number and title, here or in a register.
    >                                                                                                        ^^^^^^^^ warning unresolved-reference: The decision 68/1 B is not declared, so its title is not known. Declare it with its body, number and title, here or in a register.
        ({CTOC/COP/2012/9}).
    >     ^^^^^^^^^^^^^^^ warning unresolved-reference: The document CTOC/COP/2012/9 is not declared, so its title is not known. Declare it: document SYMBOL "its title", here or in a register.
        """
        documents CTOC/COP/2012/10, "EB147/1 Add.1" as "Report on reserves"
    >             ^^^^^^^^^^^^^^^^ error unresolved-reference: The document CTOC/COP/2012/10 is not declared, so its title is not known. Declare it: document SYMBOL "its title", here or in a register.
    >                               ^^^^^^^^^^^^^^^ warning unresolved-reference: The document EB147/1 Add.1 is not declared, so its title is not known. Declare it: document SYMBOL "its title", here or in a register.
        joint with wg3
    >              ^^^ error unresolved-reference: No body is declared as "wg3", so its name cannot be printed. Declare it: body ID "its name", here or in a register.
      }
      timetable {
        2012-10-17 { 10:00-13:00 opening, adoption joint with wg3 }
    >                                     ^^^^^^^^ error unresolved-reference: There is no item with the id "adoption" in this agenda. Write the id of one of its items.
    >                                                         ^^^ error unresolved-reference: No body is declared as "wg3", so its name cannot be printed. Declare it: body ID "its name", here or in a register.
      }
    "
  `);
});

test('a slip is told with the name that was probably meant', () => {
  expect(
    draw(`agenda in zh

body wg2 "技术援助问题政府专家工作组"
item opening "会议开幕"
item 其他事项 "其他事项" {
  """
  {item openning}、{item 其它事项}、{body WG2}、{CTOC/COP/WG2/2012/2}
  """
}
document CTOC/COP/WG.2/2012/2 "说明"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      body wg2 "技术援助问题政府专家工作组"
      item opening "会议开幕"
      item 其他事项 "其他事项" {
        """
        {item openning}、{item 其它事项}、{body WG2}、{CTOC/COP/WG2/2012/2}
    >         ^^^^^^^^ error unresolved-reference: There is no item with the id "openning" in this agenda. Did you mean "opening"?
    >   Fix: Write opening
    >                          ^^^^^^^^ error unresolved-reference: There is no item with the id "其它事项" in this agenda. Did you mean "其他事项"?
    >   Fix: Write 其他事项
    >                                           ^^^ error unresolved-reference: No body is declared as "WG2", so its name cannot be printed. Did you mean "wg2"?
    >   Fix: Write wg2
    >                                                  ^^^^^^^^^^^^^^^^^^^ warning unresolved-reference: The document CTOC/COP/WG2/2012/2 is not declared, so its title is not known. Did you mean "CTOC/COP/WG.2/2012/2"?
    >   Fix: Write CTOC/COP/WG.2/2012/2
        """
      }
      document CTOC/COP/WG.2/2012/2 "说明"
    "
  `);
});

test('"this item" outside of all items means none', () => {
  expect(
    draw(`agenda in en

place "{this item}"
item a "{this item}" { note n "{this item}" }
"""
Under {this item}.
"""
timetable {
  2012-10-17 { 10:00-13:00 a "{this item}" }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      place "{this item}"
    >        ^^^^^^^^^^^ error unresolved-reference: Nothing here is inside an item, so "this item" means none. Write {item ID} with the id of the item.
      item a "{this item}" { note n "{this item}" }
      """
      Under {this item}.
    >       ^^^^^^^^^^^ error unresolved-reference: Nothing here is inside an item, so "this item" means none. Write {item ID} with the id of the item.
      """
      timetable {
        2012-10-17 { 10:00-13:00 a "{this item}" }
    >                               ^^^^^^^^^^^ error unresolved-reference: Nothing here is inside an item, so "this item" means none. Write {item ID} with the id of the item.
      }
    "
  `);
});

test('another number is another document or resolution, not a slip', () => {
  expect(
    draw(`agenda in en

body cop "Conference"
body wg2 "Working Group"
document CTOC/COP/2012/10 "Report"
resolution cop 5/7 "Cultural property"
item a "A" {
  """
  {CTOC/COP/2012/11}, {resolution cop 5/8}, {resolution wg2 5/7}, {decision cop 5/7}
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      body cop "Conference"
      body wg2 "Working Group"
      document CTOC/COP/2012/10 "Report"
      resolution cop 5/7 "Cultural property"
      item a "A" {
        """
        {CTOC/COP/2012/11}, {resolution cop 5/8}, {resolution wg2 5/7}, {decision cop 5/7}
    >    ^^^^^^^^^^^^^^^^ warning unresolved-reference: The document CTOC/COP/2012/11 is not declared, so its title is not known. Declare it: document SYMBOL "its title", here or in a register.
    >                                       ^^^ warning unresolved-reference: The resolution 5/8 of cop is not declared, so its title is not known. Declare it with its body, number and title, here or in a register.
    >                                                             ^^^ warning unresolved-reference: The resolution 5/7 of wg2 is not declared, so its title is not known. Declare it with its body, number and title, here or in a register.
    >                                                                                 ^^^ warning unresolved-reference: The decision 5/7 of cop is not declared, so its title is not known. Declare it with its body, number and title, here or in a register.
        """
      }
    "
  `);
});

test.each<[what: string, before: string, after: string]>([
  [
    'an id',
    'agenda in en\nitem opening "Opening" {\n"""\n{item openings}, {item Opening}\n"""\n}\n',
    'agenda in en\nitem opening "Opening" {\n"""\n{item opening}, {item opening}\n"""\n}\n',
  ],
  [
    'a symbol',
    'agenda in en\nitem a "A" { documents CTOC-COP/2012/9 }\ndocument CTOC/COP/2012/9 "Report"\n',
    'agenda in en\nitem a "A" { documents CTOC/COP/2012/9 }\ndocument CTOC/COP/2012/9 "Report"\n',
  ],
  [
    'a symbol in quotes, which stays in quotes',
    'agenda in en\nitem a "A {"EB147/1 Ad.1"}"\ndocument "EB147/1 Add.1" "Report"\n',
    'agenda in en\nitem a "A {"EB147/1 Add.1"}"\ndocument "EB147/1 Add.1" "Report"\n',
  ],
  [
    'a number in quotes for one without',
    'agenda in en\nitem a "A {resolution 2026/41}"\nresolution 2026-41 "Ceiling"\n',
    'agenda in en\nitem a "A {resolution 2026-41}"\nresolution 2026-41 "Ceiling"\n',
  ],
  [
    'a number without quotes for one in quotes',
    'agenda in en\nitem a "A {resolution 68/1-B}"\nresolution "68/1 B" "Seat"\n',
    'agenda in en\nitem a "A {resolution "68/1 B"}"\nresolution "68/1 B" "Seat"\n',
  ],
])('its fix mends %s', (_what, before, after) => {
  expect(mend(before)).toBe(after);
  expect(check(after).findings).toEqual([]);
});

test.each<[what: string, fixture: string]>([
  [
    'items declared after their mention, and at any depth',
    'agenda in en\nitem a "{item c}" { item b "B" { item c "{item a}" } }',
  ],
  ['ids that are words of the language', 'agenda in en\nitem item "{item item}, {item title}"\nitem title "T"'],
  [
    'a joint document under either of its symbols, and in the other order',
    'agenda in en\ndocument A/80/1-S/2025/2 "R"\nitem a "{A/80/1}, {S/2025/2}, {S/2025/2-A/80/1}"',
  ],
  [
    'a resolution with and without its body',
    'agenda in en\nbody c "C"\nresolution c 5/1 "R"\nitem a "{resolution c 5/1}, {resolution 5/1}"',
  ],
  [
    'what a register in the same folder or further up declares',
    `
--- bodies.agenda
register in en
body cop "Conference"
--- 2012/documents.agenda
register in en
document CTOC/COP/2012/9 "Report"
--- 2012/october/main.agenda
agenda in en
body cop
item a "A" { documents CTOC/COP/2012/9 }`,
  ],
])('says nothing of %s', (_what, fixture) => {
  expect(check(`${fixture}\n`).findings).toEqual([]);
});

test('a register in a folder beside or below is not seen', () => {
  const { findings } = check(`
--- 2012/bodies.agenda
register in en
body cop "Conference"
--- 2011/below/bodies.agenda
register in en
body cop "Conference"
--- 2011/main.agenda
agenda in en
body cop
`);
  expect(findings.map(({ rule }) => rule)).toEqual(['unresolved-reference']);
});

test('a place that is declared nowhere', () => {
  expect(
    draw(`agenda in en
place vienne
place vienna "Vienna"
item a "In {place vienna} or {place geneva}"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      place vienne
    >       ^^^^^^ error unresolved-reference: No place is declared as "vienne", so its name cannot be printed. Did you mean "vienna"?
    >   Fix: Write vienna
      place vienna "Vienna"
      item a "In {place vienna} or {place geneva}"
    >                                     ^^^^^^ error unresolved-reference: No place is declared as "geneva", so its name cannot be printed. Declare it: place ID "its name", here or in a register.
    "
  `);
});

test('a translation names what its original declares, and what registers do', () => {
  expect(
    draw(`--- register.agenda
register
body wg "UNODC"
--- x.agenda
agenda A/80/1 in en
item opening "Opening{note n} {this item}" {
  note n "Under {this item}"
}
--- x.fr.agenda
translation fr of A/80/1
item opening "Ouverture{note n} {this item} {item openning} {body wg} {body wgg}"
note n "Au titre de {this item}"
title "{this item}"
`)
      .split('\n')
      .filter((line) => !line.includes('translation-')),
  ).toMatchInlineSnapshot(`
    [
      "  translation fr of A/80/1",
      "  item opening "Ouverture{note n} {this item} {item openning} {body wg} {body wgg}"",
      ">                                                   ^^^^^^^^ error unresolved-reference: There is no item with the id "openning" in this agenda. Did you mean "opening"?",
      ">   Fix: Write opening",
      ">                                                                             ^^^ error unresolved-reference: No body is declared as "wgg", so its name cannot be printed. Did you mean "wg"?",
      ">   Fix: Write wg",
      "  note n "Au titre de {this item}"",
      "  title "{this item}"",
      ">        ^^^^^^^^^^^ error unresolved-reference: Nothing here is inside an item, so "this item" means none. Write {item ID} with the id of the item.",
      "",
    ]
  `);
});

test('"continued" behind a comma is told as such, and mended', () => {
  const text = (slot: string): string => `agenda in en
item a "A"
timetable {
  2012-10-17 {
    10:00-13:00 a
    15:00-18:00 ${slot}
  }
}
`;
  expect(check(text('a, continued')).findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('without a comma: a continued'),
  ]);
  expect(mend(text('a, continued'))).toBe(text('a continued'));
});

test('a symbol that is declared but for a slip is told by another rule', () => {
  const text = (declared: string, cited: string): string => `agenda in en
item a "A" {
  documents ${cited}
}
document ${declared} "Report"
`;
  expect(check(text('A/80/1', 'a/80/1')).findings).toEqual([]);
  expect(check(text('A/8O/1', 'A/80/1')).findings).toEqual([]);
  expect(check(text('A/80/1', 'A/80/2')).findings).toHaveLength(1);
});

test('an agenda that cites itself is told how', () => {
  const text = (more: string): string => `agenda A/80/1 in zh
item a "A" {
  documents A/80/1
}
${more}`;
  expect(check(text('')).findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('is this agenda itself'),
  ]);
  expect(mend(text(''))).toBe(text('\ndocument A/80/1 "临时议程和说明"\n'));
});

test('the name of a place or of a body is put in quotes', () => {
  expect(mend('agenda in en\nplace Vienna\nbody Council\n')).toBe('agenda in en\nplace "Vienna"\nbody "Council"\n');
});
