import { expect, test } from 'vitest';
import { findClash, mayClash, targetPath } from './targets.js';

test('a page keeps its place and says its language', () => {
  expect(targetPath('/o', '2026/may', 'zh', 'html')).toBe('/o/2026/may.zh.html');
  expect(targetPath('/o', 'may', 'zh-Hant', 'json')).toBe('/o/may.zh-Hant.json');
});

test.each(['../../etc/x', '/etc/x', '..', 'zh/../..', 'zh\\..', 'z\0h', '', '中文', 'a'.repeat(300), 'zh-', 'zh\n'])(
  'the language %j never leads out of the folder',
  (language) => {
    expect(targetPath('/o', 'may', language, 'html')).toBe('/o/may.und.html');
  },
);

test('nor does the path of the agenda', () => {
  expect(targetPath('/o', '../../etc/may', 'en', 'html')).toBe('/o/may.en.html');
  expect(targetPath('/', 'may', 'en', 'html')).toBe('/may.en.html');
});

test('two agendas that would become one page are found, also where only the case differs', () => {
  const first = { input: 'a/may.agenda', path: '/o/may.en.html' };
  const second = { input: 'b/May.agenda', path: '/o/May.en.html' };
  expect(findClash([first, second])).toEqual({ first: first.input, second: second.input, path: second.path });
  expect(findClash([first, { ...second, path: '/o/b/may.en.html' }])).toBeUndefined();
});

test('only agendas of the same name are looked at', () => {
  const targets = ['a/may', 'may', 'June', 'june', 'b/may'].map((target) => ({ target }));
  expect(mayClash(targets).map(({ target }) => target)).toEqual(['June', 'june']);
});
