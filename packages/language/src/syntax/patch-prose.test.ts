import fc from 'fast-check';
import { URI, type AstNode, type LangiumDocument, type Mutable, type ParseResult } from 'langium';
import { expect, test } from 'vitest';
import { examples } from '../../test/examples.js';
import { checkDocument } from '../check.js';
import type * as ast from '../generated/ast.js';
import { Configs } from '../config/configs.js';
import { link, unlink } from '../linking/link.js';
import { Registers } from '../linking/registers.js';
import { Translations } from '../linking/translations.js';
import { lowerFile } from '../lowering/lower.js';
import { parse } from './parse.js';
import { patchProse } from './patch-prose.js';

const known = { Registers: new Registers(), Translations: new Translations(), Configs: new Configs() };

/** All that anyone can see of a parsed file: findings, resolved agenda, and each token's place. */
function seen(parseResult: ParseResult<ast.AgendaFile>): unknown {
  const uri = URI.parse('file:///a.agenda');
  const document = { uri, parseResult, references: [] } as unknown as LangiumDocument;
  (parseResult.value as Mutable<AstNode>).$document = document;
  link(document, known);
  const findings = checkDocument(document, known);
  const agenda = lowerFile(parseResult.value, uri.toString());
  unlink(document);
  return { findings, agenda, text: parseResult.value.$cstNode?.root.fullText };
}

const AGENDA = `agenda A/80/1 in en
item a "A" { // a comment
  """
  The report {A/80/2} is of use {item b} here, on Thursday, 17 October 2012.
  """
  documents A/80/2
}
item b "B"
document A/80/2 "Report"
`;

test('words typed, replaced and deleted inside of prose are carried over, and all behind them moves', () => {
  const result = parse(AGENDA);
  const edits: [string, string][] = [
    ['report', 'long report'],
    ['long report', 'paper'],
    [' here, on', ' here, 了 on'],
    ['Thursday', 'Wednesday'],
    [' 17', '\n\n  - 17'],
  ];
  let text = AGENDA;
  for (const [from, to] of edits) {
    text = text.replace(from, to);
    expect(patchProse(result, text)).toBe(true);
    expect(seen(result)).toEqual(seen(parse(text)));
  }
});

test.each([
  ['a brace', 'The report', 'The {report'],
  ['a brace taken away', 'use {item', 'use item'],
  ['a change beside a reference', 'use {item', 'use x{item'],
  ['a line break before a word of the language', 'is of use', 'is\nitem of use'],
  ['a line that could be structure', '  The report', '  item x The report'],
  ['a change in a reference', 'item b}', 'item bb}'],
  ['a change in a title', 'item b "B"', 'item b "BB"'],
  ['a change outside of text', 'documents A/80/2', 'documents A/80/22'],
])('%s is parsed anew', (_what, from, to) => {
  const result = parse(AGENDA);
  const before = seen(result);
  expect(patchProse(result, AGENDA.replace(from, to))).toBe(false);
  expect(seen(result)).toEqual(before);
});

test('a file with errors is parsed anew', () => {
  const text = `${AGENDA}item`;
  expect(patchProse(parse(text), text.replace('report', 'paper'))).toBe(false);
});

test('whatever is typed, what is carried over is what parsing would give', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom(
      '{',
      '{{',
      '}',
      '"',
      '"""',
      '\n',
      '\n',
      '\r\n',
      '\n\n- ',
      '\nitem ',
      '\n}\n',
      'item b "B"',
      '。',
      ' - ',
    ),
  );
  const edit = fc.record({ at: fc.nat(), removed: fc.nat({ max: 12 }), inserted: piece });
  let carried = 0;
  for (const example of examples.values()) {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
        const result = parse(example);
        let text = example;
        for (const { at, removed, inserted } of edits) {
          const start = at % text.length;
          const changed = text.slice(0, start) + inserted + text.slice(start + removed);
          if (!patchProse(result, changed)) {
            continue;
          }
          carried++;
          text = changed;
        }
        expect(seen(result)).toEqual(seen(parse(text)));
      }),
      { numRuns: 200 },
    );
  }
  expect(carried).toBeGreaterThan(20);
});
