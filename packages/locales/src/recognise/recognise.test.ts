import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, recognise } from '../index.js';

const fragments = [
  ...[
    '17 ',
    '17 October ',
    'Wednesday, ',
    '2012 年 ',
    '10 月',
    '17日',
    '至',
    '和',
    ' and ',
    '-',
    '–',
    ' to ',
    ', ',
    ' ',
  ],
  ...[
    '3 p.m.',
    '10:30',
    '上午10时',
    '下午',
    'noon',
    'agenda item ',
    '议程项目',
    '(a)',
    'items 3 ',
    'resolution ',
    '第5/7号',
    '决议',
    '5/7 ',
  ],
  ...['A/79/100', 'CTOC/', '/', '\n', '\n\n', '\u200f', '（', '٣', 'Add.1', '1/CP.21', '1325 (2000)', 'S-10/'],
  ...[
    'le mercredi ',
    '1er ',
    'octobre ',
    'lunes, ',
    ' de mayo de ',
    'в среду, ',
    ' октября ',
    ' года',
    '10 час. ',
    'الأربعاء، ',
    'تشرين الأول/أكتوبر ',
  ],
  ...[
    'الساعة 00/10',
    'البند ',
    '(ب)',
    'القرار ',
    'пункт ',
    ' повестки дня',
    'tema ',
    'point ',
    'résolution ',
    '10 h 30',
    '10.00 a 13.00 horas',
  ],
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 15 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test.each(languages)(
  '%s: letters with a number name nothing, and a symbol is one without words around it',
  (language) => {
    expect(recognise('D3', language)).toEqual([]);
    expect(recognise('A/79/100', language)).toMatchObject([{ kind: 'symbol', start: 0, end: 8 }]);
  },
);

test.each([...languages, 'eo'])(
  '%s: mentions of any text come in order, in the text and apart from each other',
  (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const mention of recognise(text, language)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          const inner = mention.kind === 'when' ? [...mention.days, ...mention.hours] : [];
          for (const { start, end } of inner)
            expect(mention.start <= start && start < end && end <= mention.end).toBe(true);
          last = mention.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  },
);

test.each(languages)(
  '%s: what was found is found again in a text with line breaks, indentation and marks of direction',
  (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const broken = text.replaceAll(' ', '\n    ').replaceAll('/', '/\u200e');
        const values = (text: string): unknown[] =>
          recognise(text, language).map(({ kind, start, end }) => [
            kind,
            text.slice(start, end).replace(/\s+/g, ' ').replaceAll('\u200e', ''),
          ]);
        fc.pre(!/\s\s|\u200e|\n/.test(text));
        expect(values(broken)).toEqual(values(text));
      }),
    );
  },
);

test.each(['17, ', '17 October 2012 and ', 'items 3, ', 'resolution 5/7, ', 'A/79/100, '])(
  'more mentions of %j than a function takes arguments',
  (unit) => {
    expect(() => recognise(unit.repeat(250_000), 'en')).not.toThrow();
  },
);

/** Beginnings that promise much and are never finished, in each language. */
const nasty: Readonly<Record<string, readonly string[]>> = {
  eo: ['1 ', 'A/', 'A/1-', 'A/1 ', 'WG.2/', ' (', ' \n', '\u200f ', '2012-10-'],
  ar: ['17 و', '17 تشرين الأول/', '00/10–', 'البنود 3 و', 'القرار 5/7 و'],
  en: ['17 and ', 'Wednesday, 17 ', '17 October ', '10:30-', 'items 3, ', 'resolution 5/7, '],
  es: ['17 y ', '17 de octubre ', '10.00 a ', 'temas 3, ', 'de la '],
  fr: ['17 et ', 'lundi 17 au ', 'à 10 h-', 'points 3, ', 'résolution 5/7, '],
  ru: ['17 и ', 'в среду, 17 октября ', '10 час. 00 мин. ', 'с 10 ', 'пункты 3, '],
  zh: ['2012年10月 ', '17日至', '上午10时至', '议程项目3、', '第5/7号和'],
};

test.each(Object.keys(nasty))('%s: a hundred thousand repeats are searched in linear time', (language) => {
  const slow = (nasty[language] ?? []).filter((unit) => {
    const text = unit.repeat(100_000);
    const started = performance.now();
    recognise(text, language);
    // Ten times what the slowest of them takes; in quadratic time it would be minutes.
    return performance.now() - started > 20_000;
  });
  expect(slow).toEqual([]);
});
