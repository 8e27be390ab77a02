import type { SymbolProblem, SymbolProblemCode } from '@agendum/model';
import { documentLinksOf } from '../../documents/document-links.js';
import { symbolsInText } from '../../documents/symbol-mentions.js';
import type * as ast from '../../generated/ast.js';
import { writeName } from '../../linking/names.js';
import { readSymbol } from '../../linking/read-symbol.js';
import type { TextRange } from '../../finding.js';
import { shorten } from '../../shorten.js';
import { findProperty, rangeOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

// A symbol in quotes may be of any family, so its form as a whole is not judged.
const reasons: Partial<Record<SymbolProblemCode, string>> = {
  'white-space': 'it holds a blank',
  'joint-break': 'the joint between its two symbols is damaged',
  'several-documents': 'it names several documents at once; cite each by its own symbol',
  'lower-case': 'it has small letters where a symbol has capitals',
  'letter-for-digit': 'it has a letter where a digit belongs',
  'empty-part': 'it has two slashes in a row',
  'trailing-slash': 'it ends with a slash',
  'trailing-mark': 'it ends with a punctuation mark',
  dash: 'it has a dash where a hyphen belongs',
  'look-alike': 'it has a letter of another script that only looks right',
  'full-width': 'it has a full-width character',
  'invisible-character': 'it holds a character that is not seen',
};

/** Whether the suggestion may be wrong: something may be missing that nobody can guess. */
function isDoubtful({ code, start, end }: SymbolProblem, symbol: string): boolean {
  // With its hyphen a joint is broken; without one, these may be two documents.
  return code === 'joint-break'
    ? !symbol.slice(start, end).includes('-')
    : code === 'several-documents' || code === 'empty-part' || code === 'trailing-slash';
}

type Where = 'list' | 'alone' | 'text';

/** In running text a word in small letters may be just that, and a hyphen between blanks a dash. */
const doubtfulInText: ReadonlySet<SymbolProblemCode> = new Set(['lower-case', 'joint-break']);

const messages = {
  malformed: (symbol: string, reason: string) =>
    `The symbol ${symbol} is broken: ${reason}. Searches and links would miss the document.`,
  write: (symbol: string) => ` Write ${symbol}.`,
};

export const rule = defineRule({
  id: 'malformed-symbol',
  severity: 'error',
  summary: 'A document symbol is broken: a blank inside, a part missing, a letter for a digit.',
  prose: 'each',
  check({ survey, text, report }) {
    const tell = (range: TextRange, written: string, offset: number, where: Where): void => {
      const { problems } = readSymbol(written);
      const problem = problems.find((found) => found.code in reasons && !(where === 'text' && isWord(found, written)));
      if (!problem) {
        return;
      }
      // A list may only stand where documents are cited.
      const several = problem.code === 'several-documents';
      const suggestion = several && where !== 'list' ? undefined : problem.suggestion;
      const isDoubt = (found: SymbolProblem): boolean =>
        isDoubtful(found, written) || (where === 'text' && doubtfulInText.has(found.code));
      report({
        range: { start: offset + problem.start, end: offset + problem.end },
        message:
          messages.malformed(shorten(written), reasons[problem.code]!) +
          (suggestion === undefined ? '' : messages.write(shorten(suggestion))),
        ...(where === 'text' && doubtfulInText.has(problem.code) && { severity: 'warning' }),
        ...(suggestion !== undefined && {
          fixes: [
            {
              title: `Write ${shorten(suggestion)}`,
              edits: [{ range, newText: where === 'text' ? suggestion : inSource(suggestion, several) }],
              safe: !problems.some(isDoubt),
            },
          ],
        }),
      });
    };
    const check = (range: TextRange | undefined, mayBeList = false): void => {
      const written = range ? text.slice(range.start, range.end) : '';
      if (!range || !written.startsWith('"')) {
        return range && tell(range, written, range.start, mayBeList ? 'list' : 'alone');
      }
      if (written.endsWith('"')) {
        tell(range, written.slice(1, -1), range.start + 1, mayBeList ? 'list' : 'alone');
      } // else it is half-typed
    };
    for (const { written, listed, range } of symbolsInText(survey)) {
      if (!listed) {
        tell(range, written, range.start, 'text');
      }
    }
    const { header } = survey.file;
    if (header?.$type === 'AgendaHeader') {
      check(findProperty(header, 'symbol'));
    } else if (header?.$type === 'TranslationHeader' && !survey.partOf) {
      check(header.original && rangeOf(header.original));
    }
    for (const declaration of survey.partOf ? [] : survey.symbols.declarations) {
      if (declaration.$type === 'Document' && hasProblems(declaration.name)) {
        check(findProperty(declaration, 'name'));
      }
    }
    for (const { container, reference, symbol } of documentLinksOf(survey)) {
      if (symbol.problems.length > 0) {
        check(rangeOf(reference), container.$type === 'Citation' && isPlain(container as ast.Citation));
      }
    }
  },
});

/** In "the lists are issued as A/n/50" something stands for a number. */
function isWord({ code, start, end }: SymbolProblem, written: string): boolean {
  return code === 'lower-case' && start > 0 && !changeWords.has(written.slice(start, end));
}

const changeWords: ReadonlySet<string> = new Set(['add', 'corr', 'rev', 'amend']);

// Most symbols have none, and are spared the search for their place.
function hasProblems(symbol: string): boolean {
  return readSymbol(symbol).problems.length > 0;
}

function isPlain({ title, purpose }: ast.Citation): boolean {
  return !title && !purpose;
}

function inSource(suggestion: string, several: boolean): string {
  const symbols = several ? suggestion.split(', ') : [suggestion];
  return symbols.map((symbol) => writeName(symbol, 'Document')).join(', ');
}
