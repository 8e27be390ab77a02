import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agendas, openExamples } from '../../test/examples.js';
import { createWorkspace, type Finding, type Workspace } from '../index.js';

// What the rules say of all agendas that there are, so that a change in noise is seen. Only as-published.agenda has mistakes.

test('of the examples, by rule', () => {
  const { workspace } = openExamples();
  const told = agendas.map((uri) => [uri.slice('file:///'.length), count(allOf(workspace, uri))]);
  expect(Object.fromEntries(told)).toMatchSnapshot();
});

test('no agenda but the one with mistakes has an error or a warning', () => {
  const { workspace } = openExamples();
  const wrong = agendas
    .filter((uri) => workspace.kind(uri) === 'agenda' && !uri.includes('as-published'))
    .flatMap((uri) => allOf(workspace, uri).map((finding) => ({ uri, ...finding })))
    .filter(({ severity }) => severity !== 'information');
  expect(wrong).toEqual([]);
});

test('of the mistakes of the published agenda, in their words', () => {
  const { workspace, textOf } = openExamples();
  const uri = agendas.find((name) => name.includes('as-published'))!;
  const told = allOf(workspace, uri).map(({ rule, severity, message, range }) => {
    const line = textOf(uri).slice(0, range.start).split('\n').length;
    return `${line}: ${severity} ${rule}: ${message}`;
  });
  expect(told).toMatchSnapshot();
});

test('of the examples of the documentation nothing', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/language.md'), 'utf8');
  const texts = [...page.matchAll(/^```agenda\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  const workspace = createWorkspace();
  const register = texts.find((text) => text.startsWith('register'));
  workspace.add({ uri: 'file:///docs/register.agenda', text: register! });
  for (const [index, text] of texts.entries()) {
    workspace.add({ uri: `file:///docs/${index}.agenda`, text });
    expect(workspace.check(`file:///docs/${index}.agenda`)).toEqual([]);
  }
});

function allOf(workspace: Workspace, uri: string): Finding[] {
  return [...workspace.check(uri), ...workspace.checkAcross(uri).findings];
}

function count(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of findings) {
    const key = `${severity} ${rule}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
