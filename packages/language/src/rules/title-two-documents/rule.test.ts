import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('title-two-documents');

test('in Chinese', () => {
  expect(
    draw(`agenda in zh

document CTOC/COP/2012/7 "秘书处关于为执行《公约》及其各项议定书为各国提供技术援助的报告"
document CTOC/COP/2012/10 "秘书处关于为执行《公约》及其各项议定书为各国提供技术援助的报告"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      document CTOC/COP/2012/7 "秘书处关于为执行《公约》及其各项议定书为各国提供技术援助的报告"
      document CTOC/COP/2012/10 "秘书处关于为执行《公约》及其各项议定书为各国提供技术援助的报告"
    >                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information title-two-documents: CTOC/COP/2012/10 has the title of CTOC/COP/2012/7, so nobody can tell the two apart. If it was copied from there, give it its own title; if the two are one document, take one out.
    "
  `);
});

const title = 'Report of the Secretariat on technical assistance to promote the Convention';

test.each<[what: string, one: string, other: string]>([
  ['documents of two years', 'E/2011/5', 'E/2012/5'],
  ['documents of two bodies', 'CTOC/COP/WG.2/2012/5', 'CTOC/COP/WG.3/2012/5'],
  ['an addendum', 'A/80/5', 'A/80/5/Add.1'],
  ['drafts', 'A/80/L.1', 'A/80/L.2'],
  ['symbols of another house', '"CC 27-001"', '"CC 27-002"'],
])('says nothing of %s', (_what, one, other) => {
  expect(check(`register in en\ndocument ${one} "${title}"\ndocument ${other} "${title}"\n`).findings).toEqual([]);
});

test('says nothing of short titles, nor of titles in different languages', () => {
  const text = (one: string, other: string): string =>
    `register in en\ndocument A/80/1 ${one}\ndocument A/80/2 ${other}\n`;
  expect(check(text(`"${title}"`, `"${title}"`)).findings).toHaveLength(1);
  expect(check(text('"Report of the Secretary-General"', '"Report of the Secretary-General"')).findings).toEqual([]);
  expect(check(text(`en "${title}"`, `fr "${title}"`)).findings).toEqual([]);
  expect(check(text('', '')).findings).toEqual([]);
});
