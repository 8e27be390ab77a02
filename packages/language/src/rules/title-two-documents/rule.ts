import { DocumentTitles } from '../../documents/document-titles.js';
import { printedTitle } from '../../documents/printed-words.js';
import { hasUnitedNationsForm } from '../../documents/symbol-parts.js';
import type * as ast from '../../generated/ast.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { isTranslation } from '../../linking/survey.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOf } from '../rule.js';

const messages = {
  same: (symbol: string, first: string) =>
    `${symbol} has the title of ${first}, so nobody can tell the two apart. If it was copied from there, give it its own title; if the two are one document, take one out.`,
  first: 'The same title stands here.',
};

/** Characters from which on a title says what its document is about: "Report of the Secretary-General" does not. */
const SHORTEST = 45;
/** The same in Chinese, where a character says more. */
const SHORTEST_CHINESE = 20;
/** Of the documents with one title, with how many each is compared. */
const MOST_COMPARED = 20;
const chinese = /[\u3400-\u9fff]/;

export const rule = defineRule({
  id: 'title-two-documents',
  severity: 'information',
  summary: 'Two documents of one series have the same title.',
  prose: 'none',
  check({ uri, survey, tables, report }) {
    if (isTranslation(survey.file)) {
      return;
    }
    const titles = new DocumentTitles(survey, tables);
    const known = new Map<string, ast.Document[]>();
    for (const document of survey.symbols.all('Document')) {
      const title = titles.titleOf(document);
      const words = title ? printedTitle(title, survey.language).trim() : '';
      if (!title || words.length < SHORTEST_CHINESE || (words.length < SHORTEST && !chinese.test(words))) {
        continue;
      }
      const same = known.get(words);
      if (!same) {
        known.set(words, [document]);
        continue;
      }
      const series = seriesOf(document.name);
      const first = series === undefined ? undefined : same.find((other) => seriesOf(other.name) === series);
      if (first) {
        report({
          range: rangeOf(title),
          message: messages.same(shorten(document.name), shorten(first.name)),
          related: [{ uri, range: rangeOf(titles.titleOf(first)), message: messages.first }],
        });
      } else if (same.length < MOST_COMPARED) {
        same.push(document);
      }
    }
  },
});

/**
 * The series in which a document has its number. A report of another year or session may well have the same title, and so may drafts (`L.1`) and
 * an addendum.
 */
function seriesOf(symbol: string): string | undefined {
  const { base, changes } = readSymbol(symbol);
  const isNumbered = changes.length === 0 && hasUnitedNationsForm(symbol) && /\/\d+$/.test(base);
  return isNumbered ? base.slice(0, base.lastIndexOf('/') + 1) : undefined;
}
