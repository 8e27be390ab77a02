import { execFileSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, onTestFinished } from 'vitest';
import { decode, readText } from './read.js';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'agendum-read-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function problemOf(bytes: Buffer): string {
  const reading = decode(bytes);
  return 'problem' in reading ? reading.problem : 'no problem';
}

test('UTF-8 is read, its mark and its line ends of either kind', () => {
  expect(decode(Buffer.from('\uFEFFagenda 落\r\nx'))).toEqual({ text: 'agenda 落\r\nx' });
  expect(decode(Buffer.from(''))).toEqual({ text: '' });
});

test('a byte order mark that is not at the beginning stays', () => {
  expect(decode(Buffer.from('a\uFEFFb'))).toEqual({ text: 'a\uFEFFb' });
});

test.each([
  ['little-endian with mark', Buffer.from('\uFEFFagenda', 'utf16le')],
  ['big-endian with mark', Buffer.from('\uFEFFagenda', 'utf16le').swap16()],
  ['little-endian without mark', Buffer.from('agenda', 'utf16le')],
  ['big-endian without mark', Buffer.from('agenda', 'utf16le').swap16()],
])('UTF-16 (%s) is named, with what to do', (_, bytes) => {
  expect(problemOf(bytes)).toMatch(/UTF-16.*Save with Encoding/);
});

test('a file that is no text is named so', () => {
  expect(problemOf(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0x14]))).toMatch('no text file');
});

test('text in another encoding is told by the line of its first strange byte', () => {
  const latin = Buffer.concat([Buffer.from('agenda\r\ntitle "落'), Buffer.from('é"', 'latin1')]);
  expect(problemOf(latin)).toMatch(/not saved as UTF-8 \(see line 2\).*Save with Encoding/);
  expect(problemOf(Buffer.from([0xe9]))).toMatch('(see line 1)');
  expect(problemOf(Buffer.from([0x61, 0x0a, 0x0a, 0xe8, 0x90]))).toMatch('(see line 3)');
  const long = Buffer.concat([Buffer.from('落\n'.repeat(1000)), Buffer.from([0xff]), Buffer.from('落\n'.repeat(1000))]);
  expect(problemOf(long)).toMatch('(see line 1001)');
});

test('a file that is gone, a folder and a circle of links are told apart', () => {
  const folder = temporaryFolder();
  const gone = join(folder, 'gone.agenda');
  writeFileSync(gone, 'agenda');
  rmSync(gone);
  mkdirSync(join(folder, 'folder.agenda'));
  symlinkSync('circle.agenda', join(folder, 'circle.agenda'));
  expect(readText(gone)).toEqual({ problem: expect.stringContaining('it is not there') });
  expect(readText(join(folder, 'folder.agenda'))).toEqual({ problem: expect.stringContaining('it is a folder') });
  expect(readText(join(folder, 'circle.agenda'))).toEqual({ problem: expect.stringContaining('leads back to itself') });
});

test.runIf(process.platform === 'linux')(
  'a pipe that nobody writes into, and a device without an end, are not waited for',
  () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe.agenda');
    const device = join(folder, 'zero.agenda');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('/dev/zero', device);
    for (const path of [pipe, device]) {
      expect(readText(path)).toEqual({ problem: 'The file could not be read: it is a pipe or a device, and no file.' });
    }
  },
);
