import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('unknown-item-number');

const agenda = (language: string, text: string, more = ''): string => `agenda WG/2027/1 in ${language}
dates 2027-03-08 to 2027-03-09
${more}
item opening "1" {
  item first "(a)"
  item second "(b)"
}
item needs "2" {
  """
  ${text}
  """
}
item other "3"
`;

test('in English', () => {
  expect(
    draw(
      agenda(
        'en',
        'The Group will return to it under agenda item 9 on 9 March 2027, and under item 4.\n  See agenda items 2 and 7, and agenda item 1 (c).',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "  agenda WG/2027/1 in en
      dates 2027-03-08 to 2027-03-09

      item opening "1" {
        item first "(a)"
        item second "(b)"
      }
      item needs "2" {
        """
        The Group will return to it under agenda item 9 on 9 March 2027, and under item 4.
    >                                     ^^^^^^^^^^^^^ warning unknown-item-number: There is no item 9 in this agenda, whose last item is 3: delegations look for it in vain. Most often an item was moved or taken out. Write {item ID} with the id of the item that is meant, and the number follows by itself.
    >                                                                              ^^^^^^ warning unknown-item-number: There is no item 4 in this agenda, whose last item is 3: delegations look for it in vain. Most often an item was moved or taken out. Write {item ID} with the id of the item that is meant, and the number follows by itself.
        See agenda items 2 and 7, and agenda item 1 (c).
    >                          ^ warning unknown-item-number: There is no item 7 in this agenda, whose last item is 3: delegations look for it in vain. Most often an item was moved or taken out. Write {item ID} with the id of the item that is meant, and the number follows by itself.
    >                                 ^^^^^^^^^^^^^^^^^ warning unknown-item-number: There is no item 1 (c) in this agenda: the last sub-item of item 1 is 1 (b), and delegations look for it in vain. Most often an item was moved or taken out. Write {item ID} with the id of the item that is meant, and the number follows by itself.
        """
      }
      item other "3"
    "
  `);
});

test.each([
  ['fr', 'Le Groupe y reviendra au titre du point 9 de l’ordre du jour.', 'point 9 de l’ordre du jour'],
  ['es', 'El Grupo volverá sobre ello en relación con el tema 9 del programa.', 'tema 9 del programa'],
  ['ru', 'Группа вернется к нему в рамках пункта 9 повестки дня.', 'пункта 9 повестки дня'],
  ['ar', 'وسيعود الفريق إليه في إطار البند 9 من جدول الأعمال.', 'البند 9 من جدول الأعمال'],
  ['zh', '工作组将在议程项目9之下再次审议。', '议程项目9'],
  ['zh', '工作组将在议程项目1(c)之下审议。', '议程项目1(c)'],
  ['fr', 'Voir le point 1 c) de l’ordre du jour.', 'point 1 c) de l’ordre du jour'],
])('in %s: %s', (language, text, place) => {
  const { findings, text: source } = check(agenda(language, text));
  expect(findings.map(({ range }) => source.slice(range.start, range.end))).toEqual([place]);
});

test.each([
  ['en', 'See agenda item 2, agenda items 1 to 3, agenda item 1 (b) and this agenda item.'],
  ['en', 'Item 9 of the list is left out.'],
  ['en', 'At its fifth session, the Conference took note of it under agenda item 9.'],
  ['en', 'The Conference held its fifth session. Under agenda item 9, it took note of the report.'],
  ['en', 'See agenda item 9 of the Conference, and item 9 of the agenda of the fifth session.'],
  ['en', 'The Group took it up on 4 July 2012 under agenda item 9.'],
  ['en', 'The report (A/80/12), under agenda item 9, was before the Assembly.'],
  ['en', 'In resolution 5/7, adopted under agenda item 9, the Conference asked for more.'],
  ['en', 'In its {resolution 5/7}, adopted under agenda item 9, it asked for more.', 'resolution 5/7 "R"'],
  ['en', 'It was discussed on {2012-07-04} under agenda item 9.'],
  ['en', 'The {body cop} will have it under agenda item 9.', 'body cop "Conference"'],
  ['en', 'The paragraph reads “under agenda item 9, it is considered”.'],
  ['en', 'The Commission took it up under agenda item 9.'],
  ['ru', 'Комиссия рассмотрела его по пункту 9 повестки дня.'],
  ['zh', '麻醉药品委员会在议程项目9下审议了报告。'],
  ['en', 'SBSTA agenda item 9 and agenda item 121 are about it.'],
  ['en', 'Letters without sub-items: agenda item 2 (c).'],
  ['fr', 'À sa cinquième session, il l’a examinée au titre du point 9 de l’ordre du jour.'],
  ['fr', 'Voir le point 9 de l’ordre du jour de la Conférence.'],
  ['es', 'Véase el tema 9 del programa de la Asamblea General.'],
  ['ru', 'На своей пятой сессии она рассмотрела его по пункту 9 повестки дня.'],
  ['ar', 'نظرت فيه في دورتها الخامسة في إطار البند 9 من جدول الأعمال.'],
  ['ar', 'البند 9 من جدول أعمال المؤتمر.'],
  ['zh', '缔约方会议第五届会议在议程项目9之下审议了该报告。'],
  ['zh', '见缔约方会议议程项目9。'],
])('silent in %s: %s', (language, text, more?: string) => {
  expect(check(agenda(language, text, more)).findings).toEqual([]);
});

test('the body of the agenda is no other organ', () => {
  const text = (body: string): string =>
    agenda('en', 'The Commission may wish to take it up under agenda item 9.', `body "${body}"`);
  expect(check(text('Commission on Narcotic Drugs')).findings).toHaveLength(1);
  expect(check(text('Working Group on Archives')).findings).toEqual([]);
});

test('silent where numbers are pinned, or half of the file cannot be read', () => {
  const text = agenda('en', 'See agenda item 9.');
  expect(check(text).findings).toHaveLength(1);
  expect(check(text.replace('item needs "2"', 'item needs "2" number 5')).findings).toEqual([]);
  expect(check(text.replace('item other', 'itm other')).findings.map(({ rule }) => rule)).toEqual(['syntax']);
});

test('of a translation the items of its original count', () => {
  const files = (number: number): string => `--- en.agenda
${agenda('en', 'Text.')}
--- fr.agenda
translation fr of WG/2027/1

item needs "2" {
  """
  Voir le point ${number} de l’ordre du jour.
  """
}
`;
  expect(check(files(3)).findings).toEqual([]);
  expect(check(files(4)).findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('whose last item is 3'),
  ]);
});
