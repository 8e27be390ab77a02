import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examples, openExamples } from '../test/examples.js';
import { createWorkspace, applyEdits, fixAll, safeEdits, type Finding, type Fix } from './index.js';

function finding(start: number, fixes: Fix[], rule = 'some-rule'): Finding {
  return { rule, severity: 'error', message: 'Wrong.', range: { start, end: start + 1 }, fixes };
}

function replace(start: number, end: number, newText: string, safe = true): Fix {
  return { title: 'Write it', edits: [{ range: { start, end }, newText }], safe };
}

/** A rule that replaces one word by another, wherever it stands. */
function replacing(word: string, newText: string) {
  return (text: string): Finding[] =>
    [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) =>
      finding(index, [replace(index, index + word.length, newText)]),
    );
}

describe('safeEdits', () => {
  test('takes the first fix of a finding, and only where it is safe', () => {
    const findings = [
      finding(0, [replace(0, 1, 'a'), replace(0, 1, 'b')]),
      finding(2, [replace(2, 3, 'c', false), replace(2, 3, 'd')]),
      finding(4, []),
    ];
    expect(safeEdits(findings, 10)).toEqual([{ range: { start: 0, end: 1 }, newText: 'a' }]);
  });

  test('of two fixes that touch each other takes the first, and all edits of a fix or none', () => {
    const far: Fix = {
      title: 'Write both',
      edits: [
        { range: { start: 8, end: 9 }, newText: 'y' },
        { range: { start: 3, end: 4 }, newText: 'x' },
      ],
      safe: true,
    };
    const findings = [
      finding(0, [replace(2, 4, 'a')]),
      finding(1, [far]),
      finding(4, [replace(4, 4, 'b')]),
      finding(5, [replace(0, 1, 'c')]),
      finding(6, [replace(8, 9, 'd')]),
    ];
    expect(safeEdits(findings, 10).map(({ newText }) => newText)).toEqual(['c', 'a', 'd']);
  });

  test('leaves out what reaches outside the text', () => {
    const findings = [
      finding(0, [replace(5, 11, 'a')]),
      finding(1, [replace(-1, 1, 'b')]),
      finding(2, [replace(3, 2, 'c')]),
    ];
    expect(safeEdits(findings, 10)).toEqual([]);
  });
});

describe('applyEdits', () => {
  test.each(['\n', '\r\n', '\r'])('what is put in ends its lines as the text does: %j', (end) => {
    const edits = [{ range: { start: 1, end: 1 }, newText: ' b\n c\r\n' }];
    expect(applyEdits(`a${end}d${end}`, edits)).toBe(`a b${end} c${end}${end}d${end}`);
  });

  test('takes edits in any order', () => {
    const edits = [
      { range: { start: 4, end: 5 }, newText: 'C' },
      { range: { start: 0, end: 1 }, newText: '' },
      { range: { start: 2, end: 2 }, newText: '-' },
    ];
    expect(applyEdits('ab de', edits)).toBe('b- dC');
  });
});

describe('fixAll', () => {
  test('applies what comes up when something else is mended', () => {
    const check = (text: string) => [...replacing('one', 'two')(text), ...replacing('two', 'three')(text)];
    expect(fixAll('one, one', check)).toEqual({ text: 'three, three', count: 4, findings: [] });
  });

  test('fixes that undo each other change nothing', () => {
    const check = (text: string) => [...replacing('left', 'right')(text), ...replacing('right', 'left')(text)];
    const { text, count, findings } = fixAll('left', check);
    expect({ text, count, rules: findings.length }).toEqual({ text: 'left', count: 0, rules: 1 });
  });

  test('a fix that never comes to an end is stopped', () => {
    const check = (text: string) => [finding(0, [replace(0, 0, text)])];
    expect(fixAll('a', check).text).toBe('a'.repeat(1024));
  });

  test('fixes after which the text cannot be read are not made', () => {
    const check = (text: string) =>
      text.includes('"') ? replacing('"', '')(text) : [finding(0, [], 'syntax'), finding(1, [])];
    expect(fixAll('item "A"', check)).toMatchObject({ text: 'item "A"', count: 0, findings: [{}, {}] });
  });

  test('a second time changes nothing', () => {
    const words = ['ab', 'ba', 'aa', 'b', ''];
    const word = fc.constantFrom(...words);
    const rules = fc.array(fc.tuple(fc.constantFrom('ab', 'ba', 'aa', 'b'), word), { maxLength: 3 });
    fc.assert(
      fc.property(rules, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 }), (pairs, text) => {
        const check = (read: string) => pairs.flatMap(([from, to]) => replacing(from, to)(read));
        const first = fixAll(text, check);
        // One that was stopped may go on.
        fc.pre(first.text.length < 100 && fixAll(first.text, check).count < 10);
        expect(fixAll(first.text, check).text).toBe(first.text);
      }),
    );
  });
});

test('what is certain in an agenda is mended, what is a guess is left', () => {
  const workspace = createWorkspace();
  const uri = 'file:///may.agenda';
  const check = (text: string) => {
    workspace.add({ uri, text });
    return workspace.check(uri);
  };
  const text = [
    'agenda WG/2012/1 in en',
    'item opening "Opening" { documents "WG/ 2012/2", "WG/2012/ 3" }',
    'item other "After {item openning}"',
    'document WG/2012/2 "Report"',
    'document "WG/ 2012/3" "Note"',
    '',
  ].join('\r\n');
  const fixed = fixAll(text, check);
  expect(fixed.text).toBe(text.replaceAll(/"(WG\/) ?(2012\/) ?(\d)"/g, '$1$2$3'));
  expect(fixed.count).toBe(3);
  expect(fixed.findings.map(({ rule }) => rule)).toEqual(['unresolved-reference']);
});

describe('after any change to an example', () => {
  const { workspace } = openExamples();
  const mark = fc.constantFrom(' ', '  ', '-', '–', '/', '//', '"', '\u200B', '１', 'o', '\n', ';', '.', '{', '}', '');

  test.each([...examples.keys()])('%s: to apply all fixes a second time changes nothing', (uri) => {
    const original = examples.get(uri)!;
    const check = (text: string): Finding[] => {
      workspace.add({ uri, text });
      return workspace.check(uri);
    };
    const change = fc.record({ start: fc.nat(original.length), length: fc.nat(2), mark });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const text = changes.reduce(
          (changed, { start, length, mark }) => changed.slice(0, start) + mark + changed.slice(start + length),
          original,
        );
        const before = check(text);
        const fixed = fixAll(text, check);
        expect(fixAll(fixed.text, check)).toMatchObject({ text: fixed.text, count: 0 });
        expect(safeEdits(fixed.findings, fixed.text.length)).toEqual([]);
        expect(countOf('syntax', fixed.findings)).toBeLessThanOrEqual(countOf('syntax', before));
      }),
      { numRuns: 15 },
    );
    workspace.add({ uri, text: original });
  });
});

function countOf(rule: string, findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.rule === rule).length;
}
