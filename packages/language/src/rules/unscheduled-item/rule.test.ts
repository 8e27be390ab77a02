import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('unscheduled-item');

test('an item that no slot takes up is found, in a section, too', () => {
  expect(
    draw(`agenda in en

item opening "Opening"
item other "Other matters"
section "Substance" {
  item needs "Needs"
}
timetable {
  2012-10-17 { 10:00-13:00 opening }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item opening "Opening"
      item other "Other matters"
    >      ^^^^^ warning unscheduled-item: The item "other" is not in the timetable, so delegations cannot know when it is taken up. Add other to a slot.
      section "Substance" {
        item needs "Needs"
    >        ^^^^^ warning unscheduled-item: The item "needs" is not in the timetable, so delegations cannot know when it is taken up. Add needs to a slot.
      }
      timetable {
        2012-10-17 { 10:00-13:00 opening }
      }
    "
  `);
});

test('of an item that is taken up in part, the sub-items that are left out', () => {
  expect(
    draw(`agenda in zh

item matters "组织事项" {
  item opening "会议开幕"
  item officers "选举主席团成员" {
    item chair "主席"
    item rapporteur "报告员"
  }
  item adoption "通过议程"
}
timetable {
  2012-10-17 { 10:00-13:00 opening, chair }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item matters "组织事项" {
        item opening "会议开幕"
        item officers "选举主席团成员" {
          item chair "主席"
          item rapporteur "报告员"
    >          ^^^^^^^^^^ warning unscheduled-item: The item "rapporteur" is not in the timetable, so delegations cannot know when it is taken up. Add rapporteur to a slot.
        }
        item adoption "通过议程"
    >        ^^^^^^^^ warning unscheduled-item: The item "adoption" is not in the timetable, so delegations cannot know when it is taken up. Add adoption to a slot.
      }
      timetable {
        2012-10-17 { 10:00-13:00 opening, chair }
      }
    "
  `);
});

test('an item none of whose sub-items is taken up is told once', () => {
  expect(
    draw(`agenda in en

item matters "Organizational matters" {
  item opening "Opening"
  item officers "Election of officers" {
    item chair "Chair"
  }
}
timetable {}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item matters "Organizational matters" {
    >      ^^^^^^^ warning unscheduled-item: The item "matters" is not in the timetable, so delegations cannot know when it is taken up. Add matters to a slot.
        item opening "Opening"
        item officers "Election of officers" {
          item chair "Chair"
        }
      }
      timetable {}
    "
  `);
});

test.each<[what: string, text: string]>([
  ['an agenda without a timetable', 'item a "A"'],
  [
    'sub-items of an item that is taken up',
    'item a "A" { item b "B" { item c "C" } }\ntimetable { 2012-10-17 { 10:00-11:00 a } }',
  ],
  [
    'an item whose sub-items are all taken up',
    'item a "A" { item b "B" item c "C" }\ntimetable { 2012-10-17 { 10:00-11:00 c, b } }',
  ],
  [
    'an item whose id means something else in a slot',
    'item break "A break with tradition"\ntimetable { 2012-10-17 { 10:00-11:00 item break } }',
  ],
  [
    'items in abeyance',
    'item a "A" { abeyance }\nitem b "B" { item c "C" { abeyance } item d "D" }\ntimetable { 2012-10-17 { 10:00-11:00 d } }',
  ],
  [
    'an item that is taken up in part of a slot',
    'item a "A"\ntimetable { 2012-10-17 { 10:00-11:00 "Roll call", a continued } }',
  ],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});

test('items without an id, half-typed, are left alone', () => {
  const { findings } = check('agenda in en\nitem\ntimetable {}\n');
  expect(findings.filter(({ rule }) => rule === 'unscheduled-item')).toEqual([]);
});

test('items that need no time are a matter of configuration', () => {
  const agenda = `agenda in en
item opening "Opening"
item officers "Officers" {
  item chair "Chair"
  item rapporteur "Rapporteur"
}
item other "Other matters"
timetable { 2012-10-17 { 10:00-13:00 opening, chair } }
`;
  const told = (config: object): string[] => {
    const { text, findings } = check(`--- agendum.config.json\n${JSON.stringify(config)}\n--- a.agenda\n${agenda}`);
    return findings.map(({ severity, range }) => `${severity} ${text.slice(range.start, range.end)}`);
  };
  const except = (ids: string[]): object => ({ rules: { 'unscheduled-item': { except: ids } } });
  expect(told({})).toEqual(['warning rapporteur', 'warning other']);
  expect(told(except(['other', 'nowhere']))).toEqual(['warning rapporteur']);
  expect(told(except(['rapporteur', 'other']))).toEqual([]);
  // What is set for some files is added to what holds for all: the option stays, the severity is new.
  const rules = { 'unscheduled-item': { severity: 'error' } };
  expect(told({ ...except(['other']), overrides: [{ files: ['*.agenda'], rules }] })).toEqual(['error rapporteur']);
  expect(told({ rules, overrides: [{ files: ['a.agenda'], ...except(['rapporteur']) }] })).toEqual(['error other']);
});
