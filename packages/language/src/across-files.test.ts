import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace, type Workspace } from './index.js';

const agenda = (symbol: string): string => `agenda ${symbol} in en\nitem a "A"\n`;
const uriOf = (name: string): string => `file:///agendas/${name}.agenda`;

function told(workspace: Workspace, ...names: string[]): number[] {
  return names.map((name) => workspace.checkAcross(uriOf(name)).findings.length);
}

test('files that come, change and go', () => {
  const workspace = createWorkspace();
  workspace.add({ uri: uriOf('a'), text: agenda('A/80/1') });
  expect(told(workspace, 'a', 'b')).toEqual([0, 0]);
  workspace.add({ uri: uriOf('b'), text: agenda('A/80/1') });
  expect(told(workspace, 'a', 'b')).toEqual([1, 1]);
  workspace.add({ uri: uriOf('b'), text: agenda('A/80/2') });
  expect(told(workspace, 'a', 'b')).toEqual([0, 0]);
  workspace.add({ uri: uriOf('b'), text: `\n\n${agenda('A/80/1')}` });
  expect(workspace.checkAcross(uriOf('a')).findings[0]!.related).toMatchObject([{ range: { start: 9, end: 15 } }]);
  workspace.add({ uri: uriOf('b'), text: agenda('A/80/1') });
  expect(workspace.checkAcross(uriOf('a')).findings[0]!.related).toMatchObject([{ range: { start: 7, end: 13 } }]);
  workspace.remove(uriOf('b'));
  expect(told(workspace, 'a', 'b')).toEqual([0, 0]);
});

test('what is let go of is compared all the same, until it is added again or removed', () => {
  const workspace = createWorkspace();
  workspace.add({ uri: uriOf('a'), text: agenda('A/80/1') });
  workspace.release(uriOf('a'));
  expect(workspace.kind(uriOf('a'))).toBeUndefined();
  workspace.add({ uri: uriOf('b'), text: agenda('A/80/1') });
  expect(told(workspace, 'a', 'b')).toEqual([1, 1]);
  workspace.add({ uri: uriOf('a'), text: agenda('A/80/3') });
  expect(told(workspace, 'a', 'b')).toEqual([0, 0]);
  workspace.add({ uri: uriOf('a'), text: agenda('A/80/1') });
  workspace.release(uriOf('a'));
  workspace.remove(uriOf('a'));
  expect(told(workspace, 'a', 'b')).toEqual([0, 0]);
});

test('an acceptance is taken account of as it stands, and is never of no use', () => {
  const workspace = createWorkspace();
  const accepting = (reason: string): string => `agenda A/80/1 in en // accept repeated-symbol: ${reason}\n`;
  workspace.add({ uri: uriOf('a'), text: agenda('A/80/1') });
  workspace.add({ uri: uriOf('b'), text: accepting('two versions') });
  expect(told(workspace, 'a', 'b')).toEqual([0, 0]);
  expect(workspace.checkAcross(uriOf('b')).accepted).toMatchObject([{ acceptance: { reason: 'two versions' } }]);
  expect(workspace.check(uriOf('b'))).toEqual([]);
  workspace.add({ uri: uriOf('b'), text: accepting('') });
  expect(told(workspace, 'a', 'b')).toEqual([1, 1]);
  workspace.add({ uri: uriOf('b'), text: accepting('two versions') });
  workspace.add({ uri: uriOf('a'), text: agenda('A/80/2') });
  expect(workspace.check(uriOf('b'))).toEqual([]);
});

test('a file that is edited costs the same beside three hundred others as beside ten', () => {
  const folder = join(import.meta.dirname, '../../../examples/untoc-wg2-2012');
  const [register, example] = ['register', 'corrected'].map((name) =>
    readFileSync(join(folder, `${name}.agenda`), 'utf8'),
  );
  const numbered = (index: number): string =>
    example!
      .replace('2012/1 in zh', `2012/${1000 + index} in zh`)
      .replaceAll('CTOC/COP/2012/', `CTOC/COP/2012/${index}`);
  const fastestOfEdits = (files: number): number => {
    const workspace = createWorkspace();
    workspace.add({ uri: uriOf('register'), text: register! });
    for (let index = 0; index < files; index++) {
      workspace.add({ uri: uriOf(String(index)), text: numbered(index) });
    }
    expect(told(workspace, '5')).toEqual([0]);
    const times = Array.from({ length: 20 }, (_, edit) => {
      workspace.add({ uri: uriOf('5'), text: `${'\n'.repeat(edit)}${numbered(5)}` });
      workspace.check(uriOf('5'));
      const start = performance.now();
      workspace.checkAcross(uriOf('5'));
      return performance.now() - start;
    });
    return Math.min(...times);
  };
  const few = fastestOfEdits(10);
  expect(fastestOfEdits(300)).toBeLessThan(5 * few + 1);
});
