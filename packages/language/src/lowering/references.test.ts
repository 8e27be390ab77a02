import { describe, expect, test } from 'vitest';
import { blocks, itemsOf, written } from '../../test/inlines.js';
import { open } from '../../test/files.js';

const DECLARED = `
body cop en "Conference of the Parties" zh "缔约方会议" short en "Conference" zh "会议"
body wg2 "Working Group"
resolution cop 5/7 en "Cultural property" zh "文化财产"
decision "68/1 B"
document A/80/1 "Report"
document A/80/2-S/2025/3 "Joint report"
document "EB147/1 Add.1" "Report on reserves"
note quorum "Sixteen members."
item other "Other matters"
`;

/** What a text in an item `a`, number 2, comes to. */
function inItem(text: string, language = 'en'): string {
  const { uri, workspace } = open(`agenda in ${language}\n${DECLARED}item a {\n"""\n${text}\n"""\n}\n`);
  return blocks(itemsOf(workspace.lower(uri)!).get('a')!.content).join('\n');
}

describe('a reference becomes what it names', () => {
  test.each<[written: string, lowered: string]>([
    ['{item other}', '<item 1>'],
    ['{item other number}', '<item 1 bare>'],
    ['{this item}', '<this item 2>'],
    ['{ item\tother }', '<item 1>'],
    ['{resolution cop 5/7}', '<resolution 5/7 number “Cultural property”>'],
    ['{resolution 5/7}', '<resolution 5/7 number “Cultural property”>'],
    ['{resolution cop 5/7 title}', '<resolution 5/7 title “Cultural property”>'],
    ['{resolution cop 5/7 number}', '<resolution 5/7 bare “Cultural property”>'],
    ['{decision "68/1 B"}', '<decision 68/1 B number>'],
    ['{A/80/1}', '<document A/80/1>'],
    ['{A/80/1*}', '<document A/80/1>'],
    ['{A/80/2-S/2025/3}', '<document A/80/2-S/2025/3>'],
    ['{S/2025/3-A/80/2}', '<document A/80/2-S/2025/3>'],
    ['{S/2025/3}', '<document A/80/2-S/2025/3>'],
    ['{"EB147/1 Add.1"}', '<document EB147/1 Add.1>'],
    ['{body cop}', '<body name “Conference of the Parties” “Conference”>'],
    ['{body cop short}', '<body short “Conference of the Parties” “Conference”>'],
    ['{body wg2 short}', '<body short “Working Group”>'],
    ['{note quorum} {note quorum}', '<note 1> <note 1>'],
    ['{2012-07-04}', '<2012-07-04>'],
    ['{2012-07-04 weekday}', '<2012-07-04 weekday>'],
    ['{2012-07-04 9:30}', '<2012-07-04 9:30 weekday>'],
    ['{2012-07-04 9:30 no weekday}', '<2012-07-04 9:30>'],
    ['{2012-07-04 no weekday}', '<2012-07-04>'],
    ['{2012-07-04 to 2012-07-05}', '<2012-07-04 2012-07-05>'],
    ['{2012-07-04 to 2012-07-05 weekday}', '<2012-07-04 2012-07-05 weekday>'],
    ['{2012-07-04 10:00-13:00}', '<2012-07-04 10:00 13:00 weekday>'],
    ['{2012-07-04 10:00 – 13:00}', '<2012-07-04 10:00 13:00 weekday>'],
    ['{15:00}', '<15:00>'],
    ['{15:00-18:00}', '<15:00 18:00>'],
    ['{item other', '<item 1>'],
  ])('%s', (text, lowered) => {
    expect(inItem(text)).toBe(lowered);
  });
});

describe('what leads nowhere is kept as it was written', () => {
  test.each<[written: string, lowered: string]>([
    ['{item nowhere}', '<? item nowhere>'],
    ['{body nowhere short}', '<? body nowhere short>'],
    ['{note nowhere}', '<? note nowhere>'],
    ['{resolution 5/8 title}', '<? resolution 5/8 title>'],
    ['{2012-02-30}', '<? 2012-02-30>'],
    ['{2012-02-28 to 2012-02-30}', '<? 2012-02-28 to 2012-02-30>'],
    ['{2012-02-28 25:00}', '<? 2012-02-28 25:00>'],
    ['{10:00-10:60}', '<? 10:00-10:60>'],
    ['{ something }', '<? something>'],
    ['{}', '<? >'],
  ])('%s', (text, lowered) => {
    expect(inItem(text)).toBe(lowered);
  });

  test('but the symbol of a document and the number of a resolution can be printed', () => {
    expect(inItem('{A/80/99*} {resolution 5/8} {decision cop "1/2 C"}')).toBe(
      '<document A/80/99> <resolution 5/8 number> <decision 1/2 C number>',
    );
  });

  test('"this item" outside of all items', () => {
    const { uri, workspace } = open('agenda in en\nplace "{this item}"\n"""\n{this item}\n"""\nitem a "A"\n');
    const agenda = workspace.lower(uri)!;
    expect([written(agenda.place!), ...blocks(agenda.introduction)]).toEqual(['<? this item>', '<? this item>']);
  });
});

describe('names are taken in the language of the agenda', () => {
  test.each([
    ['zh', '<body name “缔约方会议” “会议”> <resolution 5/7 title “文化财产”> <body name “Working Group”>'],
    [
      'en',
      '<body name “Conference of the Parties” “Conference”> <resolution 5/7 title “Cultural property”> <body name “Working Group”>',
    ],
  ])('%s', (language, lowered) => {
    expect(inItem('{body cop} {resolution 5/7 title} {body wg2}', language)).toBe(lowered);
  });

  test('where there is none, in none, or in the first', () => {
    const { uri, workspace } = open(`agenda in fr
body a "Plain" en "English"
body b ar "أ" en "English"
place "{body a}, {body b}"
`);
    expect(written(workspace.lower(uri)!.place!)).toBe('<body name “Plain”>, <body name “<ar: أ>”>');
  });
});

describe('names that mention each other', () => {
  test('are printed as far as that makes sense', () => {
    const { uri, workspace } = open(`agenda in en
body a "A with {body b}"
body b "B with {body a}"
resolution 1 "On {resolution 1 title}"
document A/80/1 "See {A/80/2}"
document A/80/2 "See {A/80/1}, {resolution 1 title}"
place "{body a}, {resolution 1 title}"
`);
    const agenda = workspace.lower(uri)!;
    expect(written(agenda.place!)).toBe(
      '<body name “A with <body name “B with <body name “”>”>”>, <resolution 1 title “On <resolution 1 title>”>',
    );
    expect(agenda.documents.map(({ title }) => written(title!))).toEqual([
      'See <document A/80/2>',
      'See <document A/80/1>, <resolution 1 title “On <resolution 1 title>”>',
    ]);
  });

  test('do not make a small file a large agenda', () => {
    const names = Array.from({ length: 60 }, (_, index) => index + 1);
    const mentions = names.map((number) => `{resolution ${number} title}`).join('');
    const { uri, workspace } = open(
      `agenda in en\n${names.map((number) => `resolution ${number} "${mentions}"`).join('\n')}\nplace "${mentions}"\n`,
    );
    expect(JSON.stringify(workspace.lower(uri)).length).toBeLessThan(10_000_000);
  });

  test('in a chain of any length', () => {
    const documents = Array.from({ length: 20_000 }, (_, index) => `document A/80/${index} "See {A/80/${index + 1}}"`);
    const register = `register in en\n${documents.join('\n')}\n`;
    const { uri, workspace } = open(
      `\n--- register.agenda\n${register}--- main.agenda\nagenda in en\nplace "{A/80/0}"\n`,
    );
    expect(workspace.lower(uri)!.documents).toHaveLength(20_001);
  });
});
