import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('two-declarations');

/** How often it is told of each file, whichever is the last. */
function told(files: Record<string, string>): number[] {
  const texts = Object.entries(files).map(([name, text]) => `--- ${name}.agenda\n${text}\n`);
  return texts.map((text, index) => check([...texts.toSpliced(index, 1), text].join('')).findings.length);
}

test('an agenda whose document has another title in the register, in Chinese and English', () => {
  const register = `--- register.agenda
register in en
document A/80/1 "Report of the Secretariat on tools" zh "秘书处关于技术援助工具的报告"
`;
  expect(draw(`${register}--- zh.agenda\nagenda in zh\ndocument A/80/1 "秘书处关于技术援助手段的报告"\n`))
    .toMatchInlineSnapshot(`
    "  agenda in zh
      document A/80/1 "秘书处关于技术援助手段的报告"
    >                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning two-declarations: A/80/1 has "…技术援助手段的报告" in its title here, and "…技术援助工具的报告" where another file declares it, so readers look for two texts. Correct one of the two, or declare it once, in a register that both files see.
    >   Fix: Write the title as it is there
    "
  `);
  expect(draw(`${register}--- a/en.agenda\nagenda in en\ndocument A/80/1 "Note by the chair"\n`))
    .toMatchInlineSnapshot(`
    "  agenda in en
      document A/80/1 "Note by the chair"
    >                 ^^^^^^^^^^^^^^^^^^^ warning two-declarations: A/80/1 has "Note by the chair" in its title here, and "Report of the Secretariat on tools" where another file declares it, so readers look for two texts. Correct one of the two, or declare it once, in a register that both files see.
    >   Fix: Write the title as it is there
    "
  `);
  expect(mend(`${register}--- zh.agenda\nagenda in zh\ndocument A/80/1 "秘书处关于技术援助手段的报告"\n`)).toContain(
    'document A/80/1 "秘书处关于技术援助工具的报告"\n',
  );
});

test('a title counts that most of those have who are believed most', () => {
  const document = (title: string): string => `document A/80/1 "Report on ${title}"`;
  const agenda = (title: string): string => `agenda in en\n${document(title)}`;
  const register = (title: string): string => `register in en\n${document(title)}`;
  expect(told({ a: agenda('tools'), b: agenda('needs') })).toEqual([1, 1]);
  expect(told({ a: agenda('tools'), b: agenda('needs'), c: agenda('tools') })).toEqual([0, 1, 0]);
  expect(told({ a: agenda('tools'), b: register('needs'), c: agenda('tools') })).toEqual([1, 0, 1]);
  expect(told({ a: register('tools'), 'x/b': register('needs'), 'x/c': agenda('tools') })).toEqual([1, 1, 1]);
});

test('translations', () => {
  const original = 'agenda A/80/9 in en\nitem a "A" {\n  documents A/80/1\n}\ndocument A/80/1 "Report"';
  const french = (title: string): string => `translation fr of A/80/9\ndocument A/80/1 "Rapport sur les ${title}"`;
  const register = 'register\ndocument A/80/1 en "Report" fr "Rapport sur les besoins"';
  expect(told({ register, o: original, 'o.fr': french('outils') })).toEqual([0, 0, 1]);
  expect(told({ register, o: original, 'o.fr': french('besoins') })).toEqual([0, 0, 0]);
});

test('resolutions and decisions of a body', () => {
  const register = 'register in en\nbody cop "Conference"\nresolution cop 5/7 "Crime against cultural property"';
  const agenda = (declared: string): string => `agenda in en\n${declared}`;
  expect(told({ register, a: agenda('resolution cop 5/7 "Crimes against cultural property"') })).toEqual([0, 1]);
  expect(told({ register, a: agenda('decision cop 5/7 "Crimes against cultural property"') })).toEqual([0, 0]);
  expect(told({ register, a: agenda('resolution 5/7 "Another body’s"') })).toEqual([0, 0]);
  expect(told({ register, a: agenda('body cop "Council"\nresolution cop 5/7 "Another body’s"') })).toEqual([0, 0]);
});

test.each([
  ['the same title', 'document A/80/1 "Report on the meeting of 5 May 2009"'],
  ['other marks', 'document A/80/1* "Report on the “Meeting” of {2009-05-05}."'],
  ['another language', 'document A/80/1 fr "Rapport"'],
  ['no title', 'document A/80/1'],
  ['an addendum', 'document A/80/1/Add.1 "Addendum"'],
])('nothing is said of %s', (_what, declared) => {
  const register = 'register in en\ndocument A/80/1 "Report on the meeting of 5 May 2009"';
  expect(told({ register, a: `agenda in en\n${declared}` })).toEqual([0, 0]);
});

test('what an agenda accepts is not told to the others', () => {
  const accepted = 'agenda in en\ndocument A/80/1 "Needs" // accept two-declarations: as it was announced';
  expect(told({ a: accepted, b: 'agenda in en\ndocument A/80/1 "Tools"' })).toEqual([0, 0]);
});
