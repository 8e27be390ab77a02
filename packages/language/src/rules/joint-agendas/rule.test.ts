import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('joint-agendas');

const BODIES = `--- register.agenda
register in en
body wg2 "Working Group on Technical Assistance" zh "技术援助问题工作组"
body wg3 "Working Group on International Cooperation" zh "国际合作问题工作组"
`;

/** The agenda of the other body, with what stands in its item and in its timetable. */
function other(
  item: string,
  slots: string,
  head = 'agenda A/80/3 in en\nbody wg3\ndates 2012-10-18 to 2012-10-19',
): string {
  return `--- wg3.agenda\n${head}\n${item}\ntimetable {\n  2012-10-18 {\n    ${slots}\n  }\n}\n`;
}

function own(item: string, slots: string, language = 'en'): string {
  return `--- wg2.agenda\nagenda A/80/2 in ${language}\nbody wg2\ndates 2012-10-17 to 2012-10-18\n${item}\ntimetable {\n  2012-10-18 {\n    ${slots}\n  }\n}\n`;
}

const ITEM = 'item experts "Results of the group of experts"';
const JOINT = `${ITEM} { joint with wg2 }`;
const OURS = own(`${ITEM} { joint with wg3 }`, '10:00-13:00 experts joint with wg3');

test('another hour, and another title, in English', () => {
  const theirs = other(
    'item experts "Results of the groups of experts" { joint with wg2 }',
    '15:00-18:00 experts joint with wg2',
  );
  expect(draw(BODIES + theirs + OURS)).toMatchInlineSnapshot(`
    "  agenda A/80/2 in en
      body wg2
      dates 2012-10-17 to 2012-10-18
      item experts "Results of the group of experts" { joint with wg3 }
    >              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning joint-agendas: This item is considered jointly with Working Group on International Cooperation, whose agenda has "…the groups of…" in its title where this one has "…the group of…". Joint items have equal titles, by which delegations know that they are one: correct one of the two.
      timetable {
        2012-10-18 {
          10:00-13:00 experts joint with wg3
    >                         ^^^^^^^^^^^^^^ warning joint-agendas: This meeting is joint with Working Group on International Cooperation and is held on 2012-10-18 from 10:00 to 13:00, but the agenda of that body has the joint meeting on 2012-10-18 from 15:00 to 18:00. Half of the delegations will come at the wrong hour: correct one of the two.
        }
      }
    "
  `);
});

test('not joint in the other agenda, in Chinese', () => {
  const head = 'agenda A/80/3 in zh\nbody wg3\ndates 2012-10-18';
  const theirs = other('item experts "专家组的结果"', '10:00-13:00 experts', head);
  const ours = own('item experts "专家组的结果" { joint with wg3 }', '10:00-13:00 experts joint with wg3', 'zh');
  expect(draw(BODIES + theirs + ours)).toMatchInlineSnapshot(`
    "  agenda A/80/2 in zh
      body wg2
      dates 2012-10-17 to 2012-10-18
      item experts "专家组的结果" { joint with wg3 }
    >                               ^^^^^^^^^^^^^^ warning joint-agendas: This item is considered jointly with 国际合作问题工作组, but the agenda of that body does not say so of its item. Write "joint with" there, or take it out here.
      timetable {
        2012-10-18 {
          10:00-13:00 experts joint with wg3
    >                         ^^^^^^^^^^^^^^ warning joint-agendas: This meeting is joint with 国际合作问题工作组, but in the agenda of that body the meeting at this hour is not joint, so its delegations do not know. Write "joint with" there, or take it out here.
        }
      }
    "
  `);
});

test('no such meeting and no such item', () => {
  const theirs = other('item needs "Needs for technical assistance"', '15:00-18:00 needs');
  expect(draw(BODIES + theirs + OURS)).toMatchInlineSnapshot(`
    "  agenda A/80/2 in en
      body wg2
      dates 2012-10-17 to 2012-10-18
      item experts "Results of the group of experts" { joint with wg3 }
    >                                                  ^^^^^^^^^^^^^^ warning joint-agendas: This item is considered jointly with Working Group on International Cooperation, but the agenda of that body has no such item. Enter it there, or take "joint with" out here.
      timetable {
        2012-10-18 {
          10:00-13:00 experts joint with wg3
    >                         ^^^^^^^^^^^^^^ warning joint-agendas: This meeting is joint with Working Group on International Cooperation, but the agenda of that body has no meeting at this hour, so its delegations will not come. Enter it there, or take "joint with" out here.
        }
      }
    "
  `);
});

test('a body is known by its name in any language, under whatever id', () => {
  const head = 'agenda A/80/3 in zh\nbody "国际合作问题工作组"\ndates 2012-10-18';
  const theirs = other(ITEM, '10:00-13:00 experts', head);
  expect(check(BODIES + theirs + OURS).findings).toMatchObject([{ related: [{ uri: 'file:///agendas/wg3.agenda' }] }]);
});

test.each<[what: string, theirs: string]>([
  ['agrees', other(JOINT, '10:00-13:00 experts joint with wg2')],
  [
    'has the joint meeting in two slots',
    other(JOINT, '10:00-11:00 experts joint with wg2\n11:00-13:00 experts continued joint with wg2'),
  ],
  ['says in the slot alone that it is joint', other(ITEM, '10:00-13:00 experts joint with wg2')],
  [
    'is in another language',
    other(
      'item e "专家组的结果" { joint with wg2 }',
      '10:00-13:00 e joint with wg2',
      'agenda in zh\nbody wg3\ndates 2012-10-18',
    ),
  ],
  ['is of another year', other('item a "A"', '15:00-18:00 a', 'agenda in en\nbody wg3\ndates 2013-10-18')],
  ['is of another body', other('item a "A"', '15:00-18:00 a', 'agenda in en\nbody "Working Group"\ndates 2012-10-18')],
  ['says no dates', other('item a "A"', '15:00-18:00 a', 'agenda in en\nbody wg3')],
  ['has no timetable and no items yet', '--- wg3.agenda\nagenda in en\nbody wg3\ndates 2012-10-18\n'],
  [
    'is there in two versions, of which one agrees',
    other(JOINT, '10:00-13:00 experts joint with wg2') + other(JOINT, '15:00-18:00 experts').replace('wg3.', 'b.'),
  ],
])('nothing is said where the other agenda %s', (_what, theirs) => {
  expect(check(BODIES + theirs + OURS).findings).toEqual([]);
});

test('nothing is said without the agenda of the other body, and of what is not joint', () => {
  expect(check(BODIES + OURS).findings).toEqual([]);
  const theirs = other('item experts "Results of the groups of experts"', '15:00-18:00 experts');
  expect(check(BODIES + theirs + own(ITEM, '10:00-13:00 experts')).findings).toEqual([]);
});

/** Two agendas in two languages, with translations of both into French. */
const translated = (title: string): string => `${BODIES}
--- wg3.agenda
agenda A/80/3 in zh
body wg3
dates 2012-10-18 to 2012-10-19
item experts "专家组的结果" { joint with wg2 }
--- wg3.fr.agenda
translation fr of A/80/3
item experts "Résultats du groupe d’experts sur les biens culturels"
--- wg2.agenda
agenda A/80/2 in en
body wg2
dates 2012-10-17 to 2012-10-18
item experts "Results of the group of experts" { joint with wg3 }
--- wg2.fr.agenda
translation fr of A/80/2
item experts "${title}"
`;

test('titles in the language of two translations', () => {
  const text = translated('Résultats du groupe des experts sur les biens culturels');
  expect(draw(text)).toMatchInlineSnapshot(`
    "  translation fr of A/80/2
      item experts "Résultats du groupe des experts sur les biens culturels"
    >              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning joint-agendas: This item is considered jointly with Working Group on International Cooperation, whose agenda has "…groupe d’experts sur…" in its title where this one has "…groupe des experts sur…". Joint items have equal titles, by which delegations know that they are one: correct one of the two.
    "
  `);
  expect(check(translated('Résultats du groupe d’experts sur les biens culturels')).findings).toEqual([]);
  expect(check(translated('Autre chose')).findings).toEqual([]);
});

test('a title of a translation beside one of an agenda in its language', () => {
  const text = (title: string): string => `${BODIES}
--- wg3.agenda
agenda A/80/3 in zh
body wg3
dates 2012-10-18 to 2012-10-19
item experts "专家组的结果" { joint with wg2 }
--- wg3.en.agenda
translation en of A/80/3
item experts "${title}"
--- wg2.agenda
agenda A/80/2 in en
body wg2
dates 2012-10-17 to 2012-10-18
item experts "Results of the group of experts" { joint with wg3 }
`;
  expect(check(text('Results of the groups of experts')).findings).toHaveLength(1);
  expect(check(text('Results of the group of experts')).findings).toEqual([]);
});

test('the original is compared with the original, whatever translations there are', () => {
  const theirs = other('item experts "Results of the group of experts"', '15:00-18:00 experts');
  const translation = '--- wg3.fr.agenda\ntranslation fr of A/80/3\nitem experts "Résultats"\n';
  const found = check(BODIES + theirs + OURS).findings;
  expect(found).not.toEqual([]);
  expect(check(BODIES + theirs + translation + OURS).findings).toEqual(found);
});
