import { expect, test } from 'vitest';
import { applyEdits } from '../fix-all.js';
import { movePaths, uriAfter } from './move-paths.js';
import { parseConfig } from './parse-config.js';

/** A configuration after moves, each `from → to`, below `file:///a/`. */
function after(uri: string, content: object, moves: string[], files: string[] = []): unknown {
  const text = JSON.stringify(content);
  const config = parseConfig({ uri: `file:///a/${uri}`, text });
  const pairs = moves.map((move) => {
    const [from = '', to = ''] = move.split(' → ').map((path) => new URL(path, 'file:///a/').href);
    return { from, to };
  });
  const edits = movePaths(
    config,
    pairs,
    files.map((file) => `file:///a/${file}`),
  );
  return JSON.parse(applyEdits(text, edits));
}

test.each<[what: string, uri: string, path: string, move: string, expected: string]>([
  [
    'that was renamed',
    'agendum.config.json',
    'un.agendum.config.json',
    'un.agendum.config.json → x.agendum.config.json',
    'x.agendum.config.json',
  ],
  [
    'in a folder that was renamed',
    'wg/agendum.config.json',
    '../base/agendum.config.json',
    'base → shared rules',
    '../shared rules/agendum.config.json',
  ],
  [
    'above, when it is moved itself',
    'wg/agendum.config.json',
    '../agendum.config.json',
    'wg/agendum.config.json → wg/may/agendum.config.json',
    '../../agendum.config.json',
  ],
  [
    'beside it, when their folder is renamed',
    'wg/agendum.config.json',
    './x.agendum.config.json',
    'wg → group',
    'x.agendum.config.json',
  ],
  ['of another name', 'agendum.config.json', 'un.agendum.config.json', 'un → eu', 'un.agendum.config.json'],
  [
    'that is a preset',
    'agendum.config.json',
    'agendum:un',
    'agendum.config.json → wg/agendum.config.json',
    'agendum:un',
  ],
])('what is extended follows: a file %s', (_what, uri, path, move, expected) => {
  expect(after(uri, { extends: path }, [move])).toEqual({ extends: expected });
});

test('a schema by its path follows, one by its address stays', () => {
  const move = 'agendum.config.json → wg/agendum.config.json';
  expect(after('agendum.config.json', { $schema: './schema.json' }, [move])).toEqual({ $schema: '../schema.json' });
  const address = { $schema: 'https://x.example/schema.json' };
  expect(after('agendum.config.json', address, [move])).toEqual(address);
});

test.each<[what: string, pattern: string, move: string, expected: string]>([
  ['a folder', 'wg2/**', 'wg2 → wg3', 'wg3/**'],
  ['a folder above', 'body/wg2/*.agenda', 'body → cop', 'cop/wg2/*.agenda'],
  ['a file', 'wg2/one.agenda', 'wg2/one.agenda → wg3/two.agenda', 'wg3/two.agenda'],
  ['a name that only one file has', 'one.agenda', 'wg2/one.agenda → wg2/two.agenda', 'two.agenda'],
  ['a name that other files have', 'other.agenda', 'wg2/other.agenda → wg2/two.agenda', 'other.agenda'],
  ['signs for any letters', 'wg?/**', 'wg2 → wg3', 'wg?/**'],
  ['what is not below any more', 'wg2/**', 'wg2 → ../wg2', 'wg2/**'],
  [
    'what is above the configuration after it was moved',
    'wg2/**',
    'agendum.config.json → x/agendum.config.json',
    'wg2/**',
  ],
  ['what is still below it', 'wg2/may/**', 'agendum.config.json → wg2/agendum.config.json', 'may/**'],
])('a pattern follows %s, if it can', (_what, pattern, move, expected) => {
  const files = ['wg2/one.agenda', 'wg2/other.agenda', 'other.agenda'];
  const overrides = (glob: string): object => ({ overrides: [{ files: ['*.draft.agenda', glob], house: 'un' }] });
  expect(after('agendum.config.json', overrides(pattern), [move], files)).toEqual(overrides(expected));
});

test('a file is taken along by its folder, and not by one whose name begins alike', () => {
  const moves = [{ from: 'file:///a/wg%202/', to: 'file:///b' }];
  expect(uriAfter('file:///a/wg 2/x.agenda', moves)).toBe('file:///b/x.agenda');
  expect(uriAfter('file:///a/wg 22/x.agenda', moves)).toBe('file:///a/wg 22/x.agenda');
});

test('what is half-typed or of another kind is left alone', () => {
  const config = parseConfig({
    uri: 'file:///a/agendum.config.json',
    text: '{ "extends": 3, "overrides": [1, { "files": "x" ',
  });
  expect(movePaths(config, [{ from: 'file:///a/x', to: 'file:///a/y' }])).toEqual([]);
});
