import { describe, expect, test } from 'vitest';
import { blocks, itemsOf, written } from '../../test/inlines.js';
import { open } from '../../test/files.js';

describe('the head', () => {
  test('has every field as it was written', () => {
    const { uri, workspace } = open(`agenda CTOC/COP/WG.2/2012/1 in zh
body "工作组"
session "第十二届会议"
title "临时议程"
subtitle "订正"
author "秘书处的说明"
dates 2012-10-17 to 2012-10-18
place "维也纳"
timezone Europe/Vienna
masthead { job "V.12-00000" original en issued 2012-08-01 distribution limited }
`);
    const agenda = workspace.lower(uri)!;
    expect(agenda).toMatchObject({
      version: 1,
      sources: [uri],
      language: 'zh',
      symbol: 'CTOC/COP/WG.2/2012/1',
      dates: { start: '2012-10-17', end: '2012-10-18' },
      timezone: 'Europe/Vienna',
      masthead: { distribution: 'limited', issued: '2012-08-01', original: 'en', job: 'V.12-00000' },
    });
    const { body, session, title, subtitle, author, place } = agenda;
    expect([body?.name, session, title, subtitle, author, place].map((text) => written(text!))).toEqual([
      '工作组',
      '第十二届会议',
      '临时议程',
      '订正',
      '秘书处的说明',
      '维也纳',
    ]);
  });

  test('has nothing that was not written', () => {
    const { uri, workspace } = open('agenda\n');
    expect(workspace.lower(uri)).toEqual({
      version: 1,
      sources: [uri],
      language: 'en',
      introduction: [],
      entries: [],
      documents: [],
      notes: [],
      range: { file: 0, start: 0, end: 6 },
    });
  });

  test('a body by its id, a meeting of one day, a symbol in quotes, a zone without a slash', () => {
    const { uri, workspace } = open(
      'agenda "CC 27-001" in en\nbody wg2\nbody wg2 "Working Group" short "Group"\ndates 2012-10-17\ntimezone UTC\n',
    );
    expect(workspace.lower(uri)).toMatchObject({
      symbol: 'CC 27-001',
      body: { id: 'wg2', name: [{ text: 'Working Group' }], short: [{ text: 'Group' }] },
      dates: { start: '2012-10-17', end: '2012-10-17' },
      timezone: 'UTC',
    });
  });

  test('of a field that stands twice the first counts, and what does not exist is left out', () => {
    const { uri, workspace } = open(
      'agenda in en\nplace "Vienna"\nplace "Geneva"\nbody nowhere\ndates 2012-02-30\nmasthead { issued 2012-13-01 distribution secret }\n',
    );
    const agenda = workspace.lower(uri)!;
    expect(written(agenda.place!)).toBe('Vienna');
    expect(agenda).not.toHaveProperty('dates');
    expect(agenda).not.toHaveProperty('body');
    expect(agenda.masthead).toEqual({});
  });
});

describe('items', () => {
  test('have everything that was written', () => {
    const { uri, workspace } = open(`agenda in en
body wg3 "Third group"
item a "A {2012-10-17}" number 3 {
  joint with wg3, nowhere
  conditional
  allocation "Fifth Committee"
  authority "Resolution 5/1"
  """
  Annotation.
  """
  documents A/80/1 for decision, A/80/2 as "Another title" for information
  documents "EB147/1 Add.1" for discussion
  internal """
  For the chair.
  """
  item b "B" { abeyance documents none }
}
document A/80/1 "Report"
`);
    const agenda = workspace.lower(uri)!;
    const a = itemsOf(agenda).get('a')!;
    expect(a).toMatchObject({
      kind: 'item',
      path: [3],
      state: 'conditional',
      noDocuments: false,
      joint: [{ id: 'wg3', name: [{ text: 'Third group' }] }, { name: [{ kind: 'unresolved', text: 'nowhere' }] }],
      documents: [
        { document: 'A/80/1', purpose: 'decision' },
        { document: 'A/80/2', purpose: 'information', title: [{ text: 'Another title' }] },
        { document: 'EB147/1 Add.1', purpose: 'discussion' },
      ],
    });
    expect([a.title, a.allocation!, a.authority!].map(written)).toEqual([
      'A <2012-10-17>',
      'Fifth Committee',
      'Resolution 5/1',
    ]);
    expect([blocks(a.content), blocks(a.internal)]).toEqual([['Annotation.'], ['For the chair.']]);
    expect(itemsOf(agenda).get('b')).toMatchObject({ state: 'abeyance', noDocuments: true, documents: [] });
  });
});

describe('documents', () => {
  test('stand once each, those that are declared first, with the title in the language of the agenda', () => {
    const { uri, workspace } = open(`
--- register.agenda
register in en
document A/80/3 en "Report" zh "报告"
document A/80/4 "Not cited"
--- main.agenda
agenda in zh
item a "A {A/80/9}" { documents A/80/3, A/80/2*, A/80/3, S/2025/3-A/80/2 }
item b "B {A/80/3*} {A/80/9}"
document A/80/2-S/2025/3 "联合报告"
document A/80/1 "Not cited"
`);
    const agenda = workspace.lower(uri)!;
    expect(agenda.documents.map(({ symbol, symbols, title }) => [symbol, symbols, title && written(title)])).toEqual([
      ['A/80/2-S/2025/3', ['A/80/2', 'S/2025/3'], '联合报告'],
      ['A/80/1', ['A/80/1'], 'Not cited'],
      ['A/80/9', ['A/80/9'], undefined],
      ['A/80/3', ['A/80/3'], '报告'],
    ]);
    expect(
      itemsOf(agenda)
        .get('a')!
        .documents.map(({ document }) => document),
    ).toEqual(['A/80/3', 'A/80/2-S/2025/3', 'A/80/3', 'A/80/2-S/2025/3']);
  });
});

describe('the timetable', () => {
  test('has its days, slots and entries', () => {
    const { uri, workspace } = open(`agenda in en
body wg3 "Third group"
item a "A"
item break "B"
timetable "Organization" {
  2012-10-15 "First day" {
    10:00-11:30 a, "Roll call", item break continued "vote"
    11:30-12:00 break "Coffee"
    12:00–13:00 break
    15:00-18:00 no meeting
    15:00-18:00 a joint with wg3 room "Board Room {10:00}"
    18:00-24:00
  }
  2012-10-16 holiday "National day"
  2012-10-17 no meetings
  2012-10-18 holiday
  2012-10-19 {}
}
`);
    const { timetable } = workspace.lower(uri)!;
    expect(written(timetable!.title!)).toBe('Organization');
    expect(
      timetable!.days.map(({ date, closed, label, slots }) => [date, closed, label && written(label), slots.length]),
    ).toEqual([
      ['2012-10-15', undefined, 'First day', 6],
      ['2012-10-16', 'holiday', 'National day', 0],
      ['2012-10-17', 'no-meetings', undefined, 0],
      ['2012-10-18', 'holiday', undefined, 0],
      ['2012-10-19', undefined, undefined, 0],
    ]);
    const { slots } = timetable!.days[0]!;
    expect(
      slots.map(({ kind, start, end, label, room, joint }) => [kind, start, end, label, room, joint]),
    ).toMatchObject([
      ['meeting', '10:00', '11:30', undefined, undefined, []],
      ['break', '11:30', '12:00', [{ text: 'Coffee' }], undefined, []],
      ['break', '12:00', '13:00', undefined, undefined, []],
      ['none', '15:00', '18:00', undefined, undefined, []],
      ['meeting', '15:00', '18:00', undefined, [{ text: 'Board Room ' }, { kind: 'time' }], [{ id: 'wg3' }]],
      ['meeting', '18:00', '24:00', undefined, undefined, []],
    ]);
    expect(slots[0]!.entries).toMatchObject([
      { kind: 'item', item: 'a', path: [1], continued: false },
      { kind: 'text', text: [{ text: 'Roll call' }] },
      { kind: 'item', item: 'break', path: [2], continued: true, label: [{ text: 'vote' }] },
    ]);
  });

  test('leaves out days and hours that do not exist, and keeps an item that does not as it was written', () => {
    const { uri, workspace } = open(`agenda in en
item a "A"
timetable {
  2012-02-30 { 10:00-13:00 a }
  2012-10- { 10:00-13:00 a }
  2012-10-17 {
    25:00-26:00 a
    10:00-10:60 a
    10: - 11: a
    10:00-13:00 a, nowhere
  }
}
timetable { 2012-10-18 { 10:00-13:00 a } }
`);
    const { timetable } = workspace.lower(uri)!;
    expect(timetable!.days.map(({ date, slots }) => [date, slots.length])).toEqual([['2012-10-17', 1]]);
    expect(timetable!.days[0]!.slots[0]!.entries).toMatchObject([
      { kind: 'item', item: 'a' },
      { kind: 'text', text: [{ kind: 'unresolved', text: 'nowhere' }] },
    ]);
  });
});
