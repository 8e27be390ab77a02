import { expect, test } from 'vitest';
import { closingLines } from './summary.js';

const NOTHING = { checked: 1, leftOut: 0, failed: 0, pages: undefined, errors: 0, warnings: 0, infos: 0, accepted: 0 };

test.each([
  [NOTHING, '1 file checked, no errors\n'],
  [{ ...NOTHING, checked: 3, errors: 2, warnings: 1 }, '3 files checked, 2 errors, 1 warning\n'],
  [{ ...NOTHING, checked: 0, leftOut: 1 }, '0 of 1 file checked, no errors\n'],
  [{ ...NOTHING, checked: 3, leftOut: 4 }, '3 of 7 files checked, no errors\n'],
  [{ ...NOTHING, checked: 0, failed: 2 }, '0 files checked, 2 not read\n'],
  [
    { ...NOTHING, checked: 2, pages: 2, errors: 1, infos: 1, accepted: 2 },
    '2 files checked, 2 pages, 1 error, 1 info, 2 accepted\n',
  ],
])('%o', (counts, line) => {
  expect(closingLines({ done: ['Wrote \u001B'], counts })).toBe(`Wrote ␛\n${line}`);
});
