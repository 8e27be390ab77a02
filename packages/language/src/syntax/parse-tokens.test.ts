import fc from 'fast-check';
import {
  AstUtils,
  GrammarUtils,
  isReference,
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  type LeafCstNode,
} from 'langium';
import { expect, test } from 'vitest';
import { examples } from '../../test/examples.js';
import { parseTokens } from './parse-tokens.js';
import { endOf, findProperty, startOf } from './place.js';
import { createParser } from './recover.js';
import { scan } from './scan.js';

const langium = createParser();

/** All that anyone can see of a node and of what is in it. */
function seen(node: AstNode): unknown {
  const properties = Object.entries(node)
    .filter(([name, value]) => !name.startsWith('$') && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => [name, Array.isArray(value) ? value.map(seenValue) : seenValue(value)]);
  const { $type, $container, $containerProperty, $containerIndex, $cstNode } = node;
  const places = properties.map(([name]) => {
    const found = GrammarUtils.findNodeForProperty($cstNode, name as string);
    expect(findProperty(node, name as string)).toEqual(found && { start: found.offset, end: found.end });
    return [found?.offset, found?.end];
  });
  expect([startOf(node), endOf(node)]).toEqual([$cstNode!.offset, $cstNode!.end]);
  return [
    $type,
    $container?.$type,
    $containerProperty,
    $containerIndex,
    startOf(node),
    endOf(node),
    properties,
    places,
  ];
}

function seenValue(value: unknown): unknown {
  if (isReference(value)) {
    expect([startOf(value), endOf(value)]).toEqual([value.$refNode!.offset, value.$refNode!.end]);
    return ['reference', value.$refText, value.$refNode!.text, startOf(value)];
  }
  return typeof value === 'object' ? seen(value as AstNode) : value;
}

/** All that anyone can see of a syntax tree. */
function seenTree(cst: CstNode): unknown {
  const { grammarSource, offset, end, hidden, astNode } = cst;
  const path =
    grammarSource &&
    [grammarSource, ...ancestors(grammarSource)].map(({ $type, $containerIndex }) => `${$type}${$containerIndex}`);
  const inside =
    'content' in cst ? (cst as CompositeCstNode).content.map(seenTree) : (cst as LeafCstNode).tokenType.name;
  return [path?.join(' '), offset, end, hidden, astNode.$type, astNode.$cstNode!.offset, inside];
}

function* ancestors(node: AstNode): Iterable<AstNode> {
  for (let container = node.$container; container; container = container.$container) {
    yield container;
  }
}

/** Reads a text in both ways. Returns whether it has no mistake. */
function compare(text: string): boolean {
  const byLangium = langium.parseWithMistakes(scan(text));
  const parsed = parseTokens(scan(text));
  expect(parsed === undefined).toBe(byLangium.parserErrors.length > 0);
  const [own, other] = [parsed, byLangium].map(
    (result) =>
      result && [
        seen(result.value),
        seenTree(result.value.$cstNode!),
        AstUtils.streamAst(result.value).count(),
        result.lexerErrors,
      ],
  );
  expect(own ?? other).toEqual(other);
  return parsed !== undefined;
}

test('of the examples both parsers make the same', () => {
  expect([...examples.values()].map(compare)).not.toContain(false);
});

test('of whatever is written both make the same, or the one leaves it to the other', () => {
  const piece = fc.constantFrom(
    ...['{', '}', '"', '"""', '\n', '/* x */', '// x\n', '{{', ',', '-', 'item', 'title', 'x', '@'],
    ...['item x "a" number 3 { item y }', 'section s "S" { item y }', 'internal """ a """', 'conditional'],
    ...['documents none', 'documents A/1 as "X" for decision, "A 2"', 'joint with wg2, item', 'allocation "C.5"'],
    ...[
      'body a "x" en "y" short "z"',
      'body a',
      'body "x"',
      'note n "x"',
      'note n """x"""',
      'document "A 1"',
      'decision cop 2/6 fr "x"',
    ],
    ...[
      '{x}',
      '{}',
      '{item a b}',
      '{item x number}',
      '{"A 1"}',
      '{resolution cop 5/7 title}',
      '{2012-10-17 10:00-11:00 no weekday}',
    ],
    ...[
      'timetable "T" { 2012-10-17 "x" { 10:00-11:00 a, item b continued "x" joint with c room "r" } }',
      '10:00–11:00 no meeting',
    ],
  );
  const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 9 }), inserted: piece });
  let fine = 0;
  let broken = 0;
  for (const example of examples.values()) {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        let text = example;
        for (const { at, removed, inserted } of edits) {
          // What is put between two statements more often leaves a file without mistakes.
          const line = text.indexOf('\nitem ', at % text.length);
          const start = removed % 2 === 0 && line >= 0 ? line : at % text.length;
          text = text.slice(0, start) + inserted + text.slice(start + (line === start ? 0 : removed));
        }
        if (compare(text)) {
          fine++;
        } else {
          broken++;
        }
      }),
      { numRuns: 60 },
    );
  }
  expect(Math.min(fine, broken)).toBeGreaterThan(20);
});
