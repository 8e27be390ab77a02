import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, changesOf } from '../test/changes.js';
import { examples, openExamples } from '../test/examples.js';
import { applyEdits, createWorkspace, type Finding, type Workspace } from './index.js';

const RUNS = 60;

const files = [...examples].map(([uri, text]) => ({ uri, text }));
const { workspace } = openExamples();

/** Reads a text as an author's editor would, and gives the findings that no text should have. Throws when reading does. */
function wrongFindings(uri: string, text: string, reader: Workspace = workspace): Finding[] {
  reader.add({ uri, text });
  JSON.stringify(reader.lower(uri));
  return [...reader.check(uri), ...reader.checkAcross(uri).findings].filter(({ range, message, fixes = [] }) => {
    const ranges = [range, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range))];
    const inside = ranges.every(({ start, end }) => start >= 0 && start <= end && end <= text.length);
    return !inside || message === '' || message.startsWith('The check ');
  });
}

/** The findings that stay when the first fix that is offered is applied, though it was offered for them. */
function leftByFix(uri: string, text: string): Finding[] {
  const found = workspace.check(uri).find(({ fixes }) => fixes && fixes.length > 0);
  if (!found) {
    return [];
  }
  workspace.add({ uri, text: applyEdits(text, found.fixes![0]!.edits) });
  return workspace
    .check(uri)
    .filter(
      ({ rule, message, range }) =>
        rule === found.rule && message === found.message && range.start === found.range.start,
    );
}

describe.each(files)('$uri', ({ uri, text }) => {
  test('can be read up to any place', () => {
    fc.assert(
      fc.property(fc.nat(text.length), (end) => {
        expect(wrongFindings(uri, text.slice(0, end))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('can be read after any change, and every fix mends what it is offered for', () => {
    fc.assert(
      fc.property(changesOf(text), (changes) => {
        const typed = changed(text, changes);
        expect(wrongFindings(uri, typed)).toEqual([]);
        expect(leftByFix(uri, typed)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('has errors when one is found in it', () => {
    for (const each of [text, text.replaceAll(/\{item \w+/g, '$&-nowhere'), text.slice(0, -100)]) {
      workspace.add({ uri, text: each });
      expect(workspace.hasErrors(uri)).toBe(workspace.check(uri).some(({ severity }) => severity === 'error'));
    }
    workspace.add({ uri, text });
  });

  test('keeps its findings and its agenda when it is read again', () => {
    workspace.add({ uri, text });
    const first = [workspace.check(uri), workspace.lower(uri)];
    workspace.add({ uri, text });
    expect([workspace.check(uri), workspace.lower(uri)]).toEqual(first);
  });
});

test('any text can be read', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      ...'agenda register in en item section timetable documents document body note { } " """ , - 2012-10-17 10:00 A/80/1 {item a} {this item} number as for joint with break no meeting translation of done place \n'.split(
        ' ',
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(wrongFindings('file:///any.agenda', pieces.join(' '))).toEqual([]);
    }),
    { numRuns: 4 * RUNS },
  );
});

describe('a text made to take long is read all the same', () => {
  const many = 100_000;
  const reader = createWorkspace();
  test.each<[what: string, text: string]>([
    ['braces', `agenda in en\n${'{'.repeat(many)}`],
    ['braces in quotes', `agenda in en\nitem a "${'{'.repeat(many + 1)}"`],
    ['references that are not closed', `agenda in en\n"""\n${'{\n'.repeat(many / 4)}"""`],
    ['references to one item', `agenda in en\nitem a "A"\n"""\n${'{item a} '.repeat(many / 4)}\n"""`],
    ['quotes in a reference', `agenda in en\nitem a "${'{"'.repeat(many)}`],
    ['stars', `agenda in en\n"""\n${'*'.repeat(many)}\n"""`],
    ['stars that open', `agenda in en\n"""\n${'*a **b '.repeat(many / 2)}\n"""`],
    ['brackets', `agenda in en\n"""\n${'['.repeat(many)}\n"""`],
    ['links that are not closed', `agenda in en\n"""\n${'[a](https://x'.repeat(many)}\n"""`],
    ['fences', `agenda in en\n${'"""'.repeat(many)}`],
    ['fences on lines', `agenda in en\n${'"""\n'.repeat(many / 4)}`],
    ['quotes', `agenda in en\n${'" '.repeat(many)}`],
    ['comments that are not closed', `agenda in en\n${'/*'.repeat(many)}`],
    ['a symbol', `agenda in en\ndocument ${'A/1-'.repeat(many / 4)} "D"`],
    ['a date', `agenda in en\ndates 2012-${'1'.repeat(many)}`],
    ['a word', `agenda in en\nitem ${'a'.repeat(many)} "{item ${'b'.repeat(many)}}"`],
    ['a line that looks like structure', `agenda in en\n"""\ndocuments ${'/'.repeat(many / 4)}\u2028`],
    ['weekdays', `agenda in en\n"""\n${'Monday, 1 October '.repeat(many / 4)}\n"""`],
    ['NUL', '\0'.repeat(many)],
    ['items nested too deeply', `agenda in en\n${'item a "A" {\n'.repeat(10_000)}${'}\n'.repeat(10_000)}`],
    ['items nested too deeply and not closed', `agenda in en\n${'item a "A" {\n'.repeat(10_000)}`],
    [
      'names that lead nowhere',
      `agenda in en\n${Array.from({ length: 3000 }, (_, i) => `item a${i} "{item b${i}}"`).join('\n')}`,
    ],
  ])('%s', (_what, text) => {
    expect(wrongFindings('file:///long.agenda', text, reader)).toEqual([]);
  });

  test('ten million letters', () => {
    const paragraph = 'The Conference of the Parties considered {item a}, on {2012-10-17 10:00}.\n\n';
    const text = `agenda in en\nitem a "A" {\n"""\n${paragraph.repeat(1000)}${'Long prose goes on. '.repeat(500_000)}\n"""\n}\n`;
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(wrongFindings('file:///long.agenda', text, reader)).toEqual([]);
    expect(reader.check('file:///long.agenda').map(({ rule }) => rule)).toEqual(['word-limit']);
  });
});

test('items nested too deeply are told at the brace that is one too many, and what stands before is read', () => {
  const reader = createWorkspace();
  const uri = 'file:///deep.agenda';
  const open = (index: number): string => `item i${index} "I" {\n`;
  const text = `agenda in en\nplace "Vienna"\n${Array.from({ length: 5000 }, (_, index) => open(index)).join('')}`;
  reader.add({ uri, text });
  const findings = reader.check(uri).filter(({ rule }) => rule === 'syntax');
  expect(findings.map(({ message, range }) => [message, text.slice(0, range.end).split('{').length - 1])).toEqual([
    ['Too many braces are open here, so nothing after this place can be read. Close the items before it with }.', 101],
  ]);
  expect(reader.lower(uri)).toMatchObject({
    place: [{ text: 'Vienna' }],
    entries: [{ id: 'i0', items: [{ id: 'i1' }] }],
  });
  reader.add({ uri, text: 'agenda in en\nitem a "A"\n' });
  expect(reader.check(uri)).toEqual([]);
});
