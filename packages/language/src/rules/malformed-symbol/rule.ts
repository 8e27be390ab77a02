import type { SymbolProblemCode } from '@agendum/model';
import type { AstNode, CstNode } from 'langium';
import { GrammarUtils } from 'langium';
import { readSymbol } from '../../linking/read-symbol.js';
import { rangeOf, type Rule } from '../rule.js';

// A symbol in quotes may be of any family, so its form as a whole is not judged.
const reasons: Partial<Record<SymbolProblemCode, string>> = {
  'white-space': 'it holds a blank',
  'joint-break': 'it is broken where its two symbols meet',
  'several-documents': 'it names several documents at once; cite each by its own symbol',
  'lower-case': 'it has small letters where a symbol has capitals',
  'letter-for-digit': 'it has a letter where a digit belongs',
  'empty-part': 'a part between two slashes is missing',
  'trailing-slash': 'it ends with a slash, so a part is missing',
  'trailing-mark': 'it ends with a punctuation mark',
  dash: 'it has a dash where a hyphen belongs',
  'look-alike': 'it has a letter of another script that only looks right',
  'full-width': 'it has a full-width character',
  'invisible-character': 'it holds a character that is not seen',
};

const messages = {
  malformed: (symbol: string, reason: string) =>
    `The symbol ${symbol} is broken: ${reason}. Searches and links would miss the document.`,
  write: (symbol: string) => ` Write ${symbol}.`,
};

export const rule: Rule = {
  id: 'malformed-symbol',
  severity: 'error',
  summary: 'A document symbol is broken: a blank inside, a part missing, a letter for a digit.',
  check({ survey, text, report }) {
    const check = (cst: CstNode | undefined): void => {
      if (!cst) {
        return;
      }
      const range = rangeOf(cst);
      const written = text.slice(range.start, range.end);
      const quoted = written.startsWith('"');
      const symbol = quoted ? written.slice(1, -1) : written;
      const problem = readSymbol(symbol).problems.find(({ code }) => code in reasons);
      if (!problem) {
        return;
      }
      const offset = range.start + (quoted ? 1 : 0);
      const { suggestion } = problem;
      report({
        range: { start: offset + problem.start, end: offset + problem.end },
        message:
          messages.malformed(symbol, reasons[problem.code]!) +
          (suggestion === undefined ? '' : messages.write(suggestion)),
        ...(suggestion !== undefined && {
          fixes: [{ title: `Write ${suggestion}`, edits: [{ range, newText: inSource(suggestion) }] }],
        }),
      });
    };
    const property = (node: AstNode, name: string): void => check(GrammarUtils.findNodeForProperty(node.$cstNode, name));

    if (survey.file.header?.$type === 'AgendaHeader') {
      property(survey.file.header, 'symbol');
    }
    for (const declaration of survey.symbols.declarations) {
      if (declaration.$type === 'Document') {
        property(declaration, 'name');
      }
    }
    for (const link of survey.links) {
      if (link.kind === 'Document') {
        check(link.reference.$refNode);
      }
    }
  },
};

/** A symbol with blanks stands in quotes. */
function inSource(symbol: string): string {
  return /\s/.test(symbol) || !symbol.includes('/') ? `"${symbol}"` : symbol;
}
