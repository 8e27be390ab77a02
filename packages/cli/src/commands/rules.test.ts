import { catalogue } from '@agendum/language';
import { expect, test } from 'vitest';
import { createSandbox } from '../../test/sandbox.js';

test('a line for each rule', () => {
  const { code, out, err } = createSandbox().run(['rules']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const [table, hint] = out.split('\n\n');
  expect(table!.split('\n').map((line) => line.split(/ {2,}/))).toEqual(
    catalogue.map(({ id, severity, summary }) => [id, severity === 'information' ? 'info' : severity, summary]),
  );
  expect(hint).toBe('agendum explain RULE says more about one of them.\n');
});

test('as JSON', () => {
  expect(JSON.parse(createSandbox().run(['rules', '--format', 'json']).out)).toEqual(catalogue);
});

test('the page of a rule, and of several', () => {
  const { run } = createSandbox();
  const { code, out, err } = run(['explain', 'weekday-mismatch']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatchInlineSnapshot(`
    "weekday-mismatch

    A date in the text stands with a weekday that it does not have.

    Why it matters. One of the two is wrong, and the reader cannot tell which. People come on the
    weekday they read, or on the date.

    How to mend it. Find out which of the two was meant. Then write the date as a reference,
    \`{2012-10-17 weekday}\`: its weekday is computed, in the words of each language, and stays right when
    the date is moved. With an hour, \`{2012-10-17 10:00}\`, the weekday is printed anyway.

    Dates in running text are read in the language of the agenda. One without a year is taken for the
    meeting's when it lies in the two months before it or the month after it; of any other, nobody can
    tell the weekday.

    Wrong

        agenda in zh

        item opening "会议开幕" {
          """
          会议将于2012年10月17日星期四上午10时开幕。
          """
        }

    Right

        agenda in zh

        item opening "会议开幕" {
          """
          会议将于{2012-10-17 10:00}开幕。
          """
        }
    "
  `);
  expect(run(['explain', 'syntax', 'duplicate-id']).out).toMatch(/^syntax\n\n[^]+\n\nduplicate-id\n\n/);
});

test('there are colours where they are wanted', () => {
  const { run } = createSandbox();
  const env = { FORCE_COLOR: '1' };
  expect(run(['rules'], { env }).out).toContain('\u001B[1mduplicate-id');
  expect(run(['explain', 'syntax'], { env }).out).toContain('\u001B[1msyntax\u001B[22m');
});

test.each(catalogue.map(({ id }) => id))('%s can be explained', (id) => {
  const { code, out } = createSandbox().run(['explain', id]);
  expect(code).toBe(0);
  expect(out).toContain('How to mend it.');
});
