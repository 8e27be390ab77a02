import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, onTestFinished } from 'vitest';
import { makeFolder, writeWhole } from './write.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agendum-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
});

test('folders are made, and nothing is left beside the page', () => {
  const path = join(folder, 'a/b/may.en.html');
  expect(writeWhole(path, 'é')).toBe('written');
  expect(readFileSync(path, 'utf8')).toBe('é');
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['may.en.html']);
});

test('a page with the same content is left untouched, one with other content is replaced', () => {
  const path = join(folder, 'may.en.html');
  writeFileSync(path, 'one');
  utimesSync(path, 1000, 1000);
  expect(writeWhole(path, 'one')).toBe('unchanged');
  expect(statSync(path).mtimeMs).toBe(1_000_000);
  expect(writeWhole(path, 'two')).toBe('written');
  expect(readFileSync(path, 'utf8')).toBe('two');
});

test('a page that cannot be put in its place leaves nothing behind', () => {
  const path = join(folder, 'may.en.html');
  mkdirSync(join(path, 'not-empty'), { recursive: true });
  expect(() => writeWhole(path, 'one')).toThrow(/EISDIR|EPERM|EEXIST/);
  expect(readdirSync(folder)).toEqual(['may.en.html']);
});

test('a link in the place of the page is replaced, not written through', () => {
  const elsewhere = join(folder, 'elsewhere');
  writeFileSync(elsewhere, 'mine');
  symlinkSync(elsewhere, join(folder, 'may.en.html'));
  writeWhole(join(folder, 'may.en.html'), 'page');
  expect(readFileSync(elsewhere, 'utf8')).toBe('mine');
  expect(readFileSync(join(folder, 'may.en.html'), 'utf8')).toBe('page');
});

test('a folder is made once, and where none can be, the system says why', () => {
  makeFolder(join(folder, 'a/b'));
  makeFolder(join(folder, 'a/b'));
  expect(statSync(join(folder, 'a/b')).isDirectory()).toBe(true);
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow('EEXIST');
  expect(() => makeFolder(join(folder, 'file/below'))).toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('a folder where the system has none is refused at once', () => {
  expect(() => makeFolder('/proc/agendum/out')).toThrow('ENOENT');
});
