import { expect, test } from 'vitest';
import { Progress } from './progress.js';

function start(columns: number | undefined, total = 4) {
  let text = '';
  let time = 0;
  const channel = { write: (added: string) => void (text += added), colored: () => false, columns: () => columns };
  const progress = new Progress(channel, total, () => time);
  return {
    progress,
    at(moment: number, done: number, name = 'may.agenda') {
      text = '';
      time = moment;
      progress.step(done, name);
      return text.replaceAll('\u001B', '␛');
    },
    said(message: string) {
      text = '';
      progress.messages.write(message);
      return text.replaceAll('\u001B', '␛');
    },
    cleared() {
      text = '';
      progress.clear();
      return text.replaceAll('\u001B', '␛');
    },
  };
}

test('a run that takes less than a second shows nothing', () => {
  const { at, cleared } = start(80);
  expect([at(10, 0), at(999, 3), cleared()]).toEqual(['', '', '']);
});

test('a longer one shows how far it is, ten times a second at most, and leaves nothing behind', () => {
  const { at, cleared } = start(80);
  expect(at(1000, 1)).toBe('\r␛[2K[#####...............] 1/4 may.agenda');
  expect(at(1099, 2)).toBe('');
  expect(at(1100, 3, 'a/\u001B[31m')).toBe('\r␛[2K[###############.....] 3/4 a/␛[31m'.replace('␛[31m', '\u241B[31m'));
  expect(cleared()).toBe('\r␛[2K');
  expect(cleared()).toBe('');
});

test('a line is never broken', () => {
  expect(start(30).at(2000, 4, 'a/long/name.agenda')).toBe('\r␛[2K[####################] 4/4 a/');
  expect(start(40).at(2000, 4, '议程/议程.agenda')).toBe('\r␛[2K[###################');
});

test('nothing is shown where there is no terminal', () => {
  const { at, cleared } = start(undefined);
  expect([at(2000, 1), at(9000, 2), cleared()]).toEqual(['', '', '']);
});

test('what is said in the meantime has a line of its own', () => {
  const { at, said } = start(80);
  at(2000, 1);
  expect(said('Something.\n')).toBe('\r␛[2KSomething.\n');
  expect(said('More.\n')).toBe('More.\n');
  expect(at(2100, 2)).toBe('\r␛[2K[##########..........] 2/4 may.agenda');
});
