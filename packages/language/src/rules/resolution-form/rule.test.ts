import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('resolution-form');

const declarations = 'body cop "C"\nresolution cop 5/1 "A"\nresolution cop 5/6 "B"\nresolution cop 5/7 "D"\n';

test('in Chinese, a number without 第 among references', () => {
  const text = `agenda in zh
${declarations}item a "甲" {
  """
  {resolution cop 5/1}、{resolution cop 5/6}和第5/7号决议。在5/7号决议中，缔约方会议请工作组提出建议。
  """
}
`;
  expect(draw(text)).toMatchInlineSnapshot(`
    "  agenda in zh
      body cop "C"
      resolution cop 5/1 "A"
      resolution cop 5/6 "B"
      resolution cop 5/7 "D"
      item a "甲" {
        """
        {resolution cop 5/1}、{resolution cop 5/6}和第5/7号决议。在5/7号决议中，缔约方会议请工作组提出建议。
    >                                                              ^^^^^^^^^ warning resolution-form: "5/7号决议" is cited in another form than the 3 other resolutions and decisions of this text. Readers, and whoever searches, take it for something else. Write all in one form.
    >   Fix: Write {resolution cop 5/7}
        """
      }
    "
  `);
  expect(mend(text)).toContain('在{resolution cop 5/7}中');
});

test.each([
  ['en', 'resolution 5/1, resolution 5/6 and resolution 5/7; resolution No. 5/7', 'resolution No. 5/7'],
  ['fr', 'résolution 5/1, résolution 5/6 et résolution 5/7 ; résolution no 5/7', 'résolution no 5/7'],
  ['ru', 'резолюция 5/1, резолюция 5/6, резолюция 5/7; в резолюции № 5/7', 'резолюции № 5/7'],
])('in %s, a number with a word before it', (language, text, odd) => {
  const { findings, text: source } = check(`agenda in ${language}\n"""\n${text}\n"""\n`);
  expect(findings.map(({ range }) => source.slice(range.start, range.end))).toEqual([odd]);
});

test('no fix where the reference would bend a word otherwise', () => {
  const { findings } = check(
    `agenda in ru\n${declarations}"""\nрезолюция 5/1, резолюция 5/6, резолюция 5/7; в резолюции № 5/7\n"""\n`,
  );
  expect(findings.map(({ fixes }) => fixes)).toEqual([undefined]);
});

test.each<[what: string, text: string]>([
  ['one form throughout', '第5/1号决议、第5/6号决议、第5/7号决议、第2/6号决定'],
  ['the odd form throughout', '5/1号决议、5/6号决议、5/7号决议'],
  ['too few to tell', '第5/1号决议和5/7号决议'],
  ['one after the same word', '第5/1号决议、第5/6号决议、第5/7号决议；第5/1和5/6号决议'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in zh\n"""\n${text}\n"""\n`).findings).toEqual([]);
});
