import { expect, test } from 'vitest';
import { isRegister } from './first-word.js';

test.each([
  'register in zh',
  '\uFEFFregister',
  '\r\n\t register "names"',
  '// names of bodies\nregister',
  '/* names\n * of bodies */ register in en',
  '// a\n/* b */// c\n\nregister',
])('%j is the beginning of a register', (text) => {
  expect(isRegister(text)).toBe(true);
});

test.each([
  'agenda X/1 in en',
  'registers in zh',
  'register-2 in zh',
  'Register in zh',
  '// register\nagenda',
  'body wg2 "…"',
  '"register"',
])('%j is not', (text) => {
  expect(isRegister(text)).toBe(false);
});

test.each(['', '  \n', '// register', '/* register', '/* a */ \n// b'])('%j does not tell', (text) => {
  expect(isRegister(text)).toBeUndefined();
});

test('a long beginning is read in one pass', () => {
  const started = performance.now();
  expect(isRegister(`${'// a\n'.repeat(500_000)}register`)).toBe(true);
  expect(isRegister(`${' '.repeat(5_000_000)}/*${'*'.repeat(5_000_000)}`)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(10_000);
});
