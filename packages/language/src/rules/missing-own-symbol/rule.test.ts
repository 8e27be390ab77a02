import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('missing-own-symbol');

test('an agenda that has been submitted without a symbol', () => {
  expect(draw('agenda in ar\nmasthead { distribution general issued 2026-08-03 original en }\n'))
    .toMatchInlineSnapshot(`
    "  agenda in ar
      masthead { distribution general issued 2026-08-03 original en }
    "
  `);
});

test.each<[what: string, text: string]>([
  ['a draft without a masthead', 'agenda in en\nitem a "A"\n'],
  ['an agenda without items', 'agenda in en\nmasthead { issued 2026-08-03 }\n'],
  ['a draft with a masthead', 'agenda in en\nmasthead { distribution general }\n'],
  ['an agenda with its symbol', 'agenda A/80/1 in en\nmasthead { issued 2026-08-03 }\n'],
  ['a register', 'register in en\n'],
  ['an empty file', ''],
])('says nothing of %s', (_what, text) => {
  expect(check(text).findings.filter(({ rule }) => rule !== 'syntax')).toEqual([]);
});
