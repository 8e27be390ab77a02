import { documentLinksOf } from '../../documents/document-links.js';
import { symbolsInText } from '../../documents/symbol-mentions.js';
import type * as ast from '../../generated/ast.js';
import { readSymbol } from '../../linking/read-symbol.js';
import type { Survey } from '../../linking/survey.js';
import { proseOf } from '../../prose/prose.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  uncited: (symbol: string) =>
    `The document ${symbol} is declared, but no item cites it and no text names it, so it is printed nowhere. Cite it under the item that it is for, or take it out.`,
};

export const rule = defineRule({
  id: 'uncited-document',
  severity: 'information',
  summary: 'A document is declared in an agenda that does not cite it.',
  tag: 'unnecessary',
  whole: true,
  check({ survey, report }) {
    if (survey.file.header?.$type !== 'AgendaHeader') {
      return;
    }
    let left = new Set<unknown>(survey.symbols.all('Document'));
    for (const { reference } of left.size > 0 ? documentLinksOf(survey) : []) {
      left.delete(reference.ref);
    }
    // What was changed is declared so that its addendum has something to be added to.
    for (const key of changedIn(survey)) {
      left.delete(survey.symbols.find('Document', key));
    }
    if (left.size > 0) {
      left = withoutThoseInText(left as Set<ast.Document>, survey);
    }
    for (const document of left as Set<ast.Document>) {
      if (readSymbol(document.name).problems.length > 0) {
        continue; // it is cited under its right symbol, most likely
      }
      report({ range: rangeOfProperty(document, 'name'), message: messages.uncited(shorten(document.name)) });
    }
  },
});

const known = new WeakMap<Survey, ReadonlySet<string>>();

/** The documents whose changes a file cites, by the keys of their symbols. */
function changedIn(survey: Survey): ReadonlySet<string> {
  let keys = known.get(survey);
  if (!keys) {
    keys = new Set(
      documentLinksOf(survey)
        .filter(({ symbol }) => symbol.changes.length > 0)
        .map(({ symbol }) => readSymbol(symbol.base).key),
    );
    known.set(survey, keys);
  }
  return keys;
}

/** Symbols whose series is known to nobody are searched as they are written; of so many, because each costs a search. */
const MOST_SEARCHED = 100;

function withoutThoseInText(documents: ReadonlySet<ast.Document>, survey: Survey): Set<ast.Document> {
  const left = new Set(documents);
  for (const { key } of symbolsInText(survey)) {
    left.delete(survey.symbols.find('Document', key) as ast.Document);
  }
  for (const document of [...left].slice(0, MOST_SEARCHED)) {
    if (isInText(document, survey)) {
      left.delete(document);
    }
  }
  return new Set([...left].slice(0, MOST_SEARCHED));
}

function isInText({ name }: ast.Document, survey: Survey): boolean {
  return proseOf(survey).some(({ node }) =>
    node.parts.some((part) => part.$type === 'Text' && part.value.includes(name)),
  );
}
