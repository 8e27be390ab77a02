import { describe, expect, test } from 'vitest';
import { check, draw, mend } from '../../../test/files.js';

const register = `--- register.agenda
register
body cop "COP"
resolution cop 5/1 "R"
resolution cop 5/7 "R"
document A/80/2 "D"
document A/80/3 "D"
document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 "D"
`;

function pair(original: string, translation: string, language = 'fr'): string {
  return `${register}--- x.agenda
agenda A/80/1 in en
item a "A" {
  """
  ${original}
  """
}
item b "B"
note n "N"
--- x.${language}.agenda
translation ${language} of A/80/1
item a "A" {
  """
  ${translation}
  """
}
item b "B"
note n "N"
`;
}

function messages(original: string, translation: string, language?: string): string[] {
  return check(pair(original, translation, language))
    .findings.filter(({ rule }) => rule === 'translation-references')
    .map(({ message }) => message.replace(/,? so readers.*|\. (?:Write|Take) .*/, ''));
}

test('what is missing, what is too much and what is another, by paragraph', () => {
  expect(
    draw(
      pair(
        `Under {this item} and {item b}, on {2012-10-17 10:00}, see {A/80/2} and {resolution cop 5/1}.{note n}

  In {resolution cop 5/7}.`,
        `Au titre de {this item}, le {2012-10-18 10:00}, voir {A/80/3} et {resolution cop 5/1}.

  Selon {resolution cop 5/7} et {A/80/2}.`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      item a "A" {
        """
        Au titre de {this item}, le {2012-10-18 10:00}, voir {A/80/3} et {resolution cop 5/1}.
    >   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error translation-references: The original names {item b}, {note n} in this paragraph, and the translation does not, so readers of the two are told different things. Write what is missing where the text speaks of it.
    >                               ^^^^^^^^^^^^^^^^^^ error translation-references: The original says {2012-10-17 10:00} here, and the translation {2012-10-18 10:00}. Write what the original says.
    >   Fix: Write {2012-10-17 10:00}
    >                                                        ^^^^^^^^ error translation-references: The original says {A/80/2} here, and the translation {A/80/3}. Write what the original says.
    >   Fix: Write {A/80/2}

        Selon {resolution cop 5/7} et {A/80/2}.
    >                                 ^^^^^^^^ error translation-references: The translation names {A/80/2} here, and the original does not in this paragraph. Take it out, or write what the original says.
        """
      }
      item b "B"
      note n "N"
    "
  `);
});

test('a thing that stands for another is mended', () => {
  const mended = mend(pair('On {2012-10-17}, {A/80/2}.', 'Le {2012-10-18}, {A/80/3}.'));
  expect(mended).toContain('Le {2012-10-17}, {A/80/2}.');
  expect(check(mended).findings.filter(({ rule }) => rule === 'translation-references')).toEqual([]);
});

describe('is the same', () => {
  test.each([
    ['another order', '{A/80/2} {item b} {2012-10-17}', '{2012-10-17} {A/80/2} {item b}'],
    ['named more often', '{A/80/2}', '{A/80/2} {A/80/2}'],
    ['this item by its id', '{this item}', '{item a}'],
    ['a resolution by its title', '{resolution cop 5/1}', '{resolution cop 5/1 title}'],
    ['a day and its hour apart', '{2012-10-17 10:00-13:00}', '{10:00}-{13:00}, {2012-10-17 weekday}'],
    ['a range of days apart', '{2012-10-17 to 2012-10-18}', '{2012-10-17} et {2012-10-18}'],
    ['an hour with a zero', '{9:30}', '{09:30}'],
    ['a joint document by half its symbol', '{CTOC/COP/WG.2/2012/3}', '{CTOC/COP/WG.3/2012/4}'],
    ['a symbol in plain text', 'See CTOC/COP/2012/9.', 'Voir {CTOC/COP/2012/9}.'],
    ['this item in words', 'Under {this item}', 'Au titre du point considéré'],
    ['bodies', '{body cop} met', 'La Conférence s’est réunie'],
  ])('%s', (_what, original, translation) => {
    expect(messages(original, translation)).toEqual([]);
  });

  test('an item that is said in words', () => {
    expect(messages('{item b}', 'пункта 2 повестки дня', 'ru')).toEqual([]);
    expect(messages('agenda item 2', 'point {item b}')).toEqual([]);
    expect(messages('{item b}', 'point 1 de l’ordre du jour')).toHaveLength(1);
  });

  test('a date or a resolution that is said in words', () => {
    expect(messages('{2012-10-17 10:00}, {resolution cop 5/1}', '2012年10月17日上午10时，第5/1号决议', 'zh')).toEqual(
      [],
    );
    expect(messages('On 17 October 2012', '{2012-10-17}')).toEqual([]);
  });
});

describe('is not the same', () => {
  test.each([
    ['{2012-10-17 10:00}', '{2012-10-17}'],
    ['{2012-10-17}', '{2012-10-17 10:00}'],
    ['{resolution cop 5/1}', '{decision cop 5/1}'],
    ['{item b}', '{this item}'],
    ['See CTOC/COP/2012/9.', 'Voir CTOC/COP/2012/10.'],
    ['A word{note n}', 'Un mot'],
  ])('%s and %s', (original, translation) => {
    expect(messages(original, translation)).toHaveLength(1);
  });
});

test('titles and single lines are compared, too', () => {
  const fixture = pair('x', 'y').replaceAll('note n "N"', (_found, at: number) =>
    at > pair('x', 'y').indexOf('--- x.fr') ? 'note n "N {A/80/3}"' : 'note n "N {A/80/2}"',
  );
  expect(check(fixture).findings.map(({ message }) => message.slice(0, 60))).toEqual([
    'The original says {A/80/2} here, and the translation {A/80/3',
  ]);
});

test('texts whose paragraphs do not match are not compared', () => {
  expect(messages('{A/80/2}\n\nTwo.', '{A/80/3}')).toEqual([]);
});
