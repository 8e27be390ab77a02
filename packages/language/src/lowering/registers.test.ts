import { expect, test } from 'vitest';
import { createWorkspace } from '../index.js';
import { written } from '../../test/inlines.js';
import { open } from '../../test/files.js';

const AGENDA = 'agenda in en\nplace "{body wg2}"\n';

/** The name of the body wg2 that an agenda in the last folder sees. */
function nameSeen(fixture: string): string {
  const { uri, workspace } = open(`${fixture}${AGENDA}`);
  return written(workspace.lower(uri)!.place!);
}

test('a register is seen in its own folder and below', () => {
  expect(nameSeen('\n--- a/r.agenda\nregister in en\nbody wg2 "Here"\n--- a/main.agenda\n')).toBe('<body name “Here”>');
  expect(nameSeen('\n--- a/r.agenda\nregister in en\nbody wg2 "Above"\n--- a/b/c/main.agenda\n')).toBe(
    '<body name “Above”>',
  );
});

test.each(['a/b/r.agenda', 'b/r.agenda', 'ab/r.agenda'])('a register at %s is not seen from a/main.agenda', (name) => {
  expect(nameSeen(`\n--- ${name}\nregister in en\nbody wg2 "Elsewhere"\n--- a/main.agenda\n`)).toBe('<? body wg2>');
});

test('of several, the agenda itself counts first, then the nearest register, then the first by name', () => {
  const near = '--- a/b/z.agenda\nregister in en\nbody wg2 "Near"\n';
  const second = '--- a/b/zz.agenda\nregister in en\nbody wg2 "Second"\n';
  const far = '--- a/a.agenda\nregister in en\nbody wg2 "Far"\n';
  expect(nameSeen(`\n${far}${second}${near}--- a/b/main.agenda\n`)).toBe('<body name “Near”>');
  expect(nameSeen(`\n${near}${second}${far}--- a/main.agenda\n`)).toBe('<body name “Far”>');
  const { uri, workspace } = open(`\n${near}--- a/b/main.agenda\n${AGENDA}body wg2 "Own"\n`);
  expect(written(workspace.lower(uri)!.place!)).toBe('<body name “Own”>');
});

test('a register may use another', () => {
  const { uri, workspace } = open(`
--- bodies.agenda
register in en
body cop "Conference"
--- 2012/documents.agenda
register in en
document A/80/1 "Report of {body cop}"
resolution cop 5/1 "On {A/80/1}"
--- 2012/main.agenda
agenda in en
place "{resolution cop 5/1 title}"
`);
  const agenda = workspace.lower(uri)!;
  expect(written(agenda.place!)).toBe('<resolution 5/1 title “On <document A/80/1>”>');
  expect(agenda.documents.map(({ title }) => written(title!))).toEqual(['Report of <body name “Conference”>']);
});

test('what comes from a register has its place there', () => {
  const { uri, workspace } = open(`
--- r.agenda
register in en
note quorum """
Sixteen *members*, see {A/80/9}.
"""
document A/80/1 "Report"
--- main.agenda
agenda in en
place "Vienna{note quorum}, {A/80/1}"
`);
  const agenda = workspace.lower(uri)!;
  expect(agenda.sources).toEqual([uri, uri.replace('main', 'r')]);
  const register = `register in en
note quorum """
Sixteen *members*, see {A/80/9}.
"""
document A/80/1 "Report"
`;
  const places: string[] = [];
  const files = new Set<number>();
  JSON.stringify([agenda.notes, agenda.documents], (key, value: unknown) => {
    if (key === 'range') {
      const { file, start, end } = value as { file: number; start: number; end: number };
      files.add(file);
      places.push(register.slice(start, end));
    }
    return value;
  });
  expect([...files]).toEqual([1]);
  expect(places).toEqual([
    'Sixteen ',
    'members',
    '*members*',
    ', see ',
    '{A/80/9}',
    '.',
    'Sixteen *members*, see {A/80/9}.',
    'note quorum """\nSixteen *members*, see {A/80/9}.\n"""',
    'document A/80/1 "Report"',
    'Report',
    'A/80/9',
  ]);
});

test('a workspace follows its registers as they come, change and go', () => {
  const workspace = createWorkspace();
  const main = 'file:///a/main.agenda';
  const register = 'file:///a/r.agenda';
  const name = (): string => written(workspace.lower(main)!.place!);
  workspace.add({ uri: main, text: AGENDA });
  expect([workspace.check(main).length, name()]).toEqual([1, '<? body wg2>']);
  workspace.add({ uri: register, text: 'register in en\nbody wg2 "One"\n' });
  expect([workspace.check(main).length, name()]).toEqual([0, '<body name “One”>']);
  workspace.add({ uri: register, text: 'register in en\nbody wg2 "Two"\n' });
  expect(name()).toBe('<body name “Two”>');
  workspace.add({ uri: register, text: 'agenda in en\nbody wg2 "No register any more"\n' });
  expect([workspace.check(main).length, name()]).toEqual([1, '<? body wg2>']);
  workspace.add({ uri: register, text: 'register in en\nbody wg2 "Three"\n' });
  workspace.remove(register);
  expect([workspace.check(main).length, name()]).toEqual([1, '<? body wg2>']);
  workspace.remove(main);
  expect([workspace.check(main), workspace.lower(main), workspace.kind(main)]).toEqual([[], undefined, undefined]);
});

test('a register is no agenda', () => {
  const { uri, workspace } = open('register in en\nbody wg2 "W"\n');
  expect(workspace.lower(uri)).toBeUndefined();
});
