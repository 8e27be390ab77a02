import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from './index.js';

const page = readFileSync(join(import.meta.dirname, '../../../docs/language.md'), 'utf8');

interface Example {
  /** Of the first line of code, from 1. */
  line: number;
  text: string;
}

// A block marked `agenda` is a whole file, one marked `agenda-fragment` holds parts of an agenda.
const wholes = blocks('agenda');
const fragments = blocks('agenda-fragment').map(({ line, text }) => ({ line, text: `agenda in en\n${text}` }));
const registers = wholes.filter(({ text }) => text.startsWith('register'));
const original = wholes.find(({ text }) => text.startsWith('agenda'));

test('the page has examples of each kind', () => {
  expect(wholes.length).toBeGreaterThan(2);
  expect(fragments.length).toBeGreaterThan(15);
  expect(registers).toHaveLength(1);
  for (const { text } of wholes) {
    expect(text).toMatch(/^(agenda|register|translation)\b/);
  }
});

test.each([...wholes, ...fragments])('the example at line $line is right', ({ text }) => {
  const workspace = createWorkspace();
  for (const register of registers) {
    workspace.add({ uri: 'file:///docs/register.agenda', text: register.text });
  }
  if (text.startsWith('translation')) {
    workspace.add({ uri: 'file:///docs/original.agenda', text: original!.text });
  }
  const uri = registers.some((register) => register.text === text)
    ? 'file:///docs/register.agenda'
    : 'file:///docs/example.agenda';
  workspace.add({ uri, text });
  expect(
    workspace.check(uri).map(({ rule, message, range }) => `${rule}: ${message} ${text.slice(range.start)}`),
  ).toEqual([]);
});

function blocks(language: string): Example[] {
  const fences = page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...fences].map((match) => ({
    line: page.slice(0, match.index).split('\n').length + 1,
    text: match[1]!,
  }));
}
