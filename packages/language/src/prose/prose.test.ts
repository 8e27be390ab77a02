import fc from 'fast-check';
import { URI, type AstNode, type LangiumDocument, type Mutable } from 'langium';
import { expect, test } from 'vitest';
import { changed, changesOf } from '../../test/changes.js';
import { examples } from '../../test/examples.js';
import { checkDocument } from '../check.js';
import { Configs } from '../config/configs.js';
import type { Finding } from '../finding.js';
import { link } from '../linking/link.js';
import { Registers } from '../linking/registers.js';
import { Translations } from '../linking/translations.js';
import { parse } from '../syntax/parse.js';
import { patchProse } from '../syntax/patch-prose.js';

const known = { Registers: new Registers(), Translations: new Translations(), Configs: new Configs() };

function open(): LangiumDocument {
  return { uri: URI.parse('file:///a.agenda') } as LangiumDocument;
}

/** The findings in a text, as an editor asks for them: the document stays the same from edit to edit. */
function check(document: LangiumDocument, text: string): Finding[] {
  const { parseResult: before } = document;
  const parseResult = before && patchProse(before as ReturnType<typeof parse>, text) ? before : parse(text);
  Object.assign(document, { parseResult, references: [] });
  (parseResult.value as Mutable<AstNode>).$document = document;
  link(document, known);
  return checkDocument(document, known).findings;
}

test('after an edit the texts that stay are known, and are found where they stand now', () => {
  const document = open();
  const texts = [
    'agenda in en\nitem a "On Friday, 17 October 2012"\nitem b "On  4 July 2012"\nitem c "At 25:00"\n',
    'agenda in en\nitem a "On Friday, 17 October 2012"\nitem b "On 32 July 2012"\nitem c "At 25:00"\n',
    'agenda in en\nitem a "On Friday, 17 October 2012"\nitem c "At 25:00"\n',
    'agenda in fr\nitem a "On Friday, 17 October 2012"\nitem b "At 25:00"\nitem c "At 25:00"\n',
    'agenda in en\n',
    'agenda in en\nitem a "On Friday, 17 October 2012"\nitem c "At 25:00"\n',
  ];
  for (const text of texts) {
    expect(check(document, text)).toEqual(check(open(), text));
  }
});

test('whatever is edited, the findings are those of the text as it stands', () => {
  for (const example of [...examples.values()].slice(0, 3)) {
    fc.assert(
      fc.property(fc.array(changesOf(example), { minLength: 1, maxLength: 3 }), (edits) => {
        const document = open();
        check(document, example);
        let text = example;
        for (const edit of edits) {
          text = changed(text, edit);
          expect(check(document, text)).toEqual(check(open(), text));
        }
      }),
      { numRuns: 8 },
    );
  }
});

test('symbols of the series of the house are found, and again when that is another', () => {
  const document = open();
  const text = (symbol: string): string => `agenda ${symbol} in en\nitem a "See CSR/COP/2O27/3"\n`;
  const broken = (found: Finding[]): number => found.filter(({ rule }) => rule === 'malformed-symbol').length;
  expect(broken(check(document, text('CSR/COP/2027/1')))).toBe(1);
  expect(broken(check(document, text('XYZ/COP/2027/1')))).toBe(0);
  expect(broken(check(document, text('CSR/COP/2027/1')))).toBe(1);
});
