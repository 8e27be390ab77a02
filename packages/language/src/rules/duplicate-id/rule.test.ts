import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('duplicate-id');

test('an id that two items share is found at the second, in a sub-item and in a section, too', () => {
  expect(
    draw(`agenda in en

item opening "Opening of the meeting"
item matters "Organizational matters" {
  item opening "Opening of the second part"
}
section "Closing" {
  item matters "Other matters"
  item opening "Opening, once more"
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item opening "Opening of the meeting"
      item matters "Organizational matters" {
        item opening "Opening of the second part"
    >        ^^^^^^^ error duplicate-id: The item id "opening" is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      }
      section "Closing" {
        item matters "Other matters"
    >        ^^^^^^^ error duplicate-id: The item id "matters" is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
        item opening "Opening, once more"
    >        ^^^^^^^ error duplicate-id: The item id "opening" is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      }
    "
  `);
});

test('an id in Chinese is shared as any other', () => {
  expect(
    draw(`agenda in zh

item 开幕 "会议开幕"
item 开幕 "会议开幕"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item 开幕 "会议开幕"
      item 开幕 "会议开幕"
    >      ^^^^ error duplicate-id: The item id "开幕" is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
    "
  `);
});

test('bodies, notes, documents and resolutions are declared once', () => {
  expect(
    draw(`agenda in en

body wg2 "Working Group"
body wg2 "Working Group on Technical Assistance"
note quorum "Sixteen members."
item opening "Opening" {
  note quorum "Seventeen members."
}
document A/80/1 "Report"
document A/80/1* "Report, issued again for technical reasons"
document A/80/2-S/2025/3 "Joint report"
document S/2025/3-A/80/2 "Joint report"
resolution wg2 5/1 "Mandate"
resolution wg2 5/1 "Another mandate"
decision "68/1 B" "Seat"
decision "68/1 B" "Seat"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      body wg2 "Working Group"
      body wg2 "Working Group on Technical Assistance"
    >      ^^^ error duplicate-id: The body "wg2" is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      note quorum "Sixteen members."
      item opening "Opening" {
        note quorum "Seventeen members."
    >        ^^^^^^ error duplicate-id: The note "quorum" is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      }
      document A/80/1 "Report"
      document A/80/1* "Report, issued again for technical reasons"
    >          ^^^^^^^ error duplicate-id: The document A/80/1* is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      document A/80/2-S/2025/3 "Joint report"
      document S/2025/3-A/80/2 "Joint report"
    >          ^^^^^^^^^^^^^^^ error duplicate-id: The document S/2025/3-A/80/2 is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      resolution wg2 5/1 "Mandate"
      resolution wg2 5/1 "Another mandate"
    >                ^^^ error duplicate-id: The resolution 5/1 is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
      decision "68/1 B" "Seat"
      decision "68/1 B" "Seat"
    >          ^^^^^^^^ error duplicate-id: The decision 68/1 B is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.
    "
  `);
});

test('the first declaration is told with the second', () => {
  const { text, uri, findings } = check('agenda in en\nitem a "A"\nitem a "B"\n');
  const [related] = findings[0]!.related!;
  expect(related).toEqual({
    uri,
    range: { start: text.indexOf('a "A"'), end: text.indexOf(' "A"') },
    message: expect.any(String),
  });
});

test.each<[what: string, text: string]>([
  ['an item, a body and a note of the same name', 'item wg "Group"\nbody wg "Group"\nnote wg "Group"'],
  ['ids that differ in case', 'item opening "Opening"\nitem Opening "Opening"'],
  ['a section named like an item', 'section budget "Budget" { item budget "Budget" }'],
  ['a resolution and a decision of the same number', 'resolution 5/1 "One"\ndecision 5/1 "One"'],
  [
    'the same number of two bodies',
    'body a "A"\nbody b "B"\nresolution a 5/1 "One"\nresolution b 5/1 "One"\nresolution 5/1 "One"',
  ],
  ['a document and its addendum', 'document A/80/1 "Report"\ndocument A/80/1/Add.1 "Addendum"'],
  [
    'a joint document and another of its symbols, which are two documents',
    'document A/80/2-S/2025/3 "Joint"\ndocument A/80/2 "Alone"',
  ],
  ['items without an id, half-typed', 'item\nitem "A"\nitem "B"\nnote\nnote'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings.filter(({ rule }) => rule === 'duplicate-id')).toEqual([]);
});

test('an agenda may declare again what its register declares', () => {
  expect(
    check(`
--- register.agenda
register in en
body wg2 "Working Group"
document A/80/1 "Report"
--- 2026/main.agenda
agenda in en
body wg2
body wg2 "Working Group on Technical Assistance"
document A/80/1 "Report"
`).findings,
  ).toEqual([]);
});
