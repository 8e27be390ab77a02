import { expect, test } from 'vitest';
import { wantsColor } from './channel.js';

test.each([
  { env: {}, terminal: true, wanted: true },
  { env: {}, terminal: false, wanted: false },
  { env: { NO_COLOR: '1' }, terminal: true, wanted: false },
  { env: { NO_COLOR: '' }, terminal: true, wanted: true },
  { env: { TERM: 'dumb' }, terminal: true, wanted: false },
  { env: { FORCE_COLOR: '1' }, terminal: false, wanted: true },
  { env: { FORCE_COLOR: '' }, terminal: false, wanted: true },
  { env: { FORCE_COLOR: '0' }, terminal: true, wanted: false },
  { env: { FORCE_COLOR: '1', NO_COLOR: '1' }, terminal: false, wanted: true },
])('colours with $env on a terminal ($terminal): $wanted', ({ env, terminal, wanted }) => {
  expect(wantsColor(env, () => terminal)).toBe(wanted);
});
