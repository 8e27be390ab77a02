import { expect, test } from 'vitest';
import { parseArguments, UsageError } from './arguments.js';

test('a command, its paths and its options', () => {
  expect(parseArguments(['build', 'a', '-o', 'pages', 'b', '--format=json', '-q'])).toMatchObject({
    command: 'build',
    paths: ['a', 'b'],
    out: 'pages',
    formats: ['json'],
    quiet: true,
    help: false,
    version: false,
  });
});

test('what is not given is left to the command', () => {
  expect(parseArguments(['build', 'a'])).toMatchObject({ out: undefined, formats: [], quiet: false });
});

test('formats add up, the last folder counts', () => {
  const args = parseArguments(['build', '-f', 'html', '-f', 'json, html', '--out', 'a', '--out', 'b', 'x']);
  expect(args).toMatchObject({ formats: ['html', 'json, html'], out: 'b' });
});

test('help and version need no paths', () => {
  expect(parseArguments(['build', '--help'])).toMatchObject({ command: 'build', help: true });
  expect(parseArguments(['-v'])).toMatchObject({ command: undefined, version: true });
});

test('a word that means nothing is told with what was expected', () => {
  const error = (() => {
    try {
      return parseArguments(['check', '--quite', 'x']);
    } catch (thrown) {
      return thrown;
    }
  })();
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({
    command: 'check',
    unknown: { word: '--quite', known: expect.arrayContaining(['--format', '--quiet', '--help']) as string[] },
  });
});
