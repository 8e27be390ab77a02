import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('opening-hour');

const agenda = (language: string, title: string, text: string): string => `agenda in ${language}
item a "${title}" {
  """
  ${text}
  """
}
item b "B" {
  """
  ${text.replaceAll('10', '12')}
  """
}
timetable {
  2012-10-17 { 11:00-13:00 a, b }
  2012-10-18 { 10:00-13:00 b continued }
}
`;

test('another hour in a reference and in plain words', () => {
  expect(
    draw(`agenda in zh
item opening "会议开幕" {
  """
  会议将于2012年10月17日星期三上午10时开幕。
  """
}
timetable {
  2012-10-17 { 9:00-9:30 "登记" 9:30-13:00 opening }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item opening "会议开幕" {
        """
        会议将于2012年10月17日星期三上午10时开幕。
    >           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning opening-hour: The text opens the meeting on 2012-10-17 at 10:00, but its first slot in the timetable begins on 2012-10-17 at 09:30. Somebody will come at the wrong time; correct one of the two.
        """
      }
      timetable {
        2012-10-17 { 9:00-9:30 "登记" 9:30-13:00 opening }
      }
    "
  `);
});

test.each([
  ['ar', 'افتتاح الدورة', 'يُفتتح الاجتماع يوم {2012-10-17 10:00}.'],
  ['en', 'Opening of the session', 'The session will be opened on Wednesday, 17 October 2012, at 10 a.m.'],
  ['fr', 'Ouverture de la session', 'La session s’ouvrira le {2012-10-17 10:00}.'],
  ['ru', 'Открытие сессии', 'Сессия откроется {2012-10-17 10:00}.'],
  ['es', 'Apertura de la reunión', 'La reunión se inaugurará el {2012-10-17 10:00}.'],
])('in %s: %s', (language, title, text) => {
  expect(check(agenda(language, title, text)).findings).toHaveLength(1);
});

test('another day', () => {
  expect(check(agenda('en', 'Opening of the session', 'It opens on {2012-10-18 10:00}.')).findings).toHaveLength(1);
});

test('the introduction, and the first item of the timetable where no title says that it is the opening', () => {
  expect(
    check(`agenda in en
"""
The Mayor opens the session on {2012-10-17 9:30}.
"""
item a "Roll call"
timetable { 2012-10-17 { 10:00-13:00 a } }
`).findings,
  ).toHaveLength(1);
  expect(check(agenda('en', 'Roll call', 'It opens on {2012-10-17 10:00}.')).findings).toHaveLength(1);
});

test('the hour of the timetable is offered', () => {
  expect(mend(agenda('en', 'Opening of the session', 'It opens on {2012-10-17 10:00}.'))).toContain(
    '{2012-10-17 11:00}',
  );
});

test.each<[what: string, text: string]>([
  ['the same hour', 'It opens on {2012-10-17 11:00}.'],
  ['the registration', 'Registration opens on {2012-10-17 10:00}.'],
  ['the hour of something else', 'Coffee is served on {2012-10-17 10:00}.'],
  ['one hour of several', 'It opens on {2012-10-17 11:00}. The debate opens on {2012-10-18 10:00}.'],
  ['another year', 'The last session was opened on {2010-10-19 10:00}.'],
  ['a day without an hour', 'It opens on {2012-10-17}.'],
])('says nothing of %s', (_what, text) => {
  expect(check(agenda('en', 'Opening of the session', text)).findings).toEqual([]);
});
