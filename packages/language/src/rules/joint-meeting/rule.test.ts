import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('joint-meeting');

const agenda = (language: string, text: string, slots: string, item = ''): string => `agenda in ${language}
body wg2
body wg2 "WG 2"
body wg3 "WG 3"
item a "A" {
  ${item}
  """
  ${text}
  """
}
item b "B"
timetable {
  2012-10-18 { ${slots} }
}
`;

test('a joint meeting in a reference and in plain words', () => {
  expect(
    draw(`agenda in zh
item a "一" {
  """
  两工作组将于{2012-10-18 10:00}举行关于这一问题的联合讨论会。

  两工作组将于2012年10月18日下午3时举行联合会议。专家组于2012年10月18日下午5时举行会议。
  """
}
item b "二"
timetable {
  2012-10-18 {
    10:00-13:00 a
    15:00-17:00 b
    17:00-18:00 a continued
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "一" {
        """
        两工作组将于{2012-10-18 10:00}举行关于这一问题的联合讨论会。

        两工作组将于2012年10月18日下午3时举行联合会议。专家组于2012年10月18日下午5时举行会议。
        """
      }
      item b "二"
      timetable {
        2012-10-18 {
          10:00-13:00 a
    >     ^^^^^^^^^^^ warning joint-meeting: The text announces a joint meeting on 2012-10-18 at 10:00, but this slot is not joint, so the timetable does not call the other body. Write "joint with" and the body after the items.
          15:00-17:00 b
    >     ^^^^^^^^^^^ warning joint-meeting: The text announces a joint meeting on 2012-10-18 at 15:00, but this slot is not joint, so the timetable does not call the other body. Write "joint with" and the body after the items.
          17:00-18:00 a continued
        }
      }
    "
  `);
});

test.each([
  ['ar', 'سيعقد الفريقان العاملان مناقشة مشتركة في {2012-10-18 10:00}.'],
  ['en', 'The item will be discussed jointly on 18 October 2012, at 10 a.m.'],
  ['fr', 'Les deux groupes de travail tiendront un débat commun le {2012-10-18 11:30}.'],
  ['ru', 'Обе рабочие группы проведут совместное обсуждение этого вопроса {2012-10-18 10:00}.'],
  ['es', 'Los dos grupos de trabajo celebrarán un debate conjunto el {2012-10-18 10:00}.'],
])('in %s: %s', (language, text) => {
  expect(check(agenda(language, text, '10:00-13:00 a')).findings).toHaveLength(1);
  expect(check(agenda(language, text, '10:00-13:00 a joint with wg3')).findings).toEqual([]);
  expect(check(agenda(language, text.replaceAll('2012', '2011'), '10:00-13:00 a')).findings).toEqual([]);
});

test('a day or an hour at which the timetable has no such meeting', () => {
  expect(check(agenda('en', 'There is a joint meeting on {2012-10-18}.', '10:00-13:00 a')).findings).toHaveLength(1);
  expect(check(agenda('en', 'There is a joint meeting on {2012-10-18 16:00}.', '10:00-13:00 a')).findings).toHaveLength(
    1,
  );
});

test('the other body is written where the sentence names one', () => {
  const text = agenda(
    'en',
    '{body wg2} and {body wg3} hold a joint meeting on {2012-10-18 10:00}.',
    '10:00-13:00 a, b room "A"',
  );
  expect(mend(text)).toContain('10:00-13:00 a, b joint with wg3 room "A"');
});

test('an item that is joint, and its slot is not, or with another body', () => {
  expect(
    draw(`agenda in en
body wg3 "WG 3"
body wg4 "WG 4"
item a "A" { joint with wg3 }
item b "B" { joint with wg3 }
timetable {
  2012-10-18 {
    10:00-11:00 a
    11:00-12:00 b joint with wg4
  }
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      body wg3 "WG 3"
      body wg4 "WG 4"
      item a "A" { joint with wg3 }
      item b "B" { joint with wg3 }
      timetable {
        2012-10-18 {
          10:00-11:00 a
    >                 ^ warning joint-meeting: The item "a" is considered jointly with wg3, but its slot is not joint with that body. Write "joint with wg3" after the items.
    >   Fix: Write joint with wg3
          11:00-12:00 b joint with wg4
    >                 ^ warning joint-meeting: The item "b" is considered jointly with wg3, but its slot is not joint with that body. Write "joint with wg3" after the items.
        }
      }
    "
  `);
});

test('a slot that alone says that it is joint', () => {
  const { findings } = check(agenda('en', 'Text.', '10:00-13:00 a joint with wg3'));
  expect(findings.map(({ severity }) => severity)).toEqual(['information']);
});

test.each<[what: string, text: string, slots: string, item?: string]>([
  ['a joint report', 'The joint report was issued on {2012-10-18 10:00}.', '10:00-13:00 a'],
  [
    'another sentence',
    'The meeting on {2012-10-18 10:00} is open. There will be joint meetings next year.',
    '10:00-13:00 a',
  ],
  ['an item that is joint in its slot', 'Text.', '10:00-13:00 a joint with wg3', 'joint with wg3'],
  [
    'an item that is joint in one of its slots',
    'Text.',
    '10:00-13:00 a 15:00-18:00 a continued joint with wg3',
    'joint with wg3',
  ],
  ['an item that is joint and not in the timetable', 'Text.', '10:00-13:00 b', 'joint with wg3'],
  ['a joint slot whose body the text names', '{body wg3} takes part.', '10:00-13:00 a joint with wg3'],
])('says nothing of %s', (_what, text, slots, item) => {
  expect(check(agenda('en', text, slots, item)).findings).toEqual([]);
});
