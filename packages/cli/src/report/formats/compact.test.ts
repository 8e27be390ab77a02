import { expect, test } from 'vitest';
import { difficultReport, file, reportOn } from '../../../test/report.js';
import { compact } from './compact.js';

test('each finding is one line, whatever is in it', () => {
  expect(compact(difficultReport())).toBe(
    [
      'may, 50%: "1" <é>.agenda:1:1: error: One % line, and "two": <b>&amp;␀\uD800\uFFFE ::error::x ##[x] {0} [a](1). [some-rule]',
      'may, 50%: "1" <é>.agenda:2:9: warning: It is wrong. [syntax]',
      'may, 50%: "1" <é>.agenda:2:3: info: It is wrong. [some-rule]',
      '../../else where/x.agenda:1:4: error: It is wrong. [some-rule]',
      '',
    ].join('\n'),
  );
});

test('where nothing is wrong nothing is printed', () => {
  expect(compact(reportOn([file('a.agenda', '')]))).toBe('');
});
