import { titledSymbols, type TitledSymbol } from '../../documents/titled-symbols.js';
import { differInOnePlace, differInSlips, type TitleDifference } from '../../documents/compare-titles.js';
import { DocumentTitles } from '../../documents/document-titles.js';
import { bareTitle, endWithLetters, printedTitle } from '../../documents/printed-words.js';
import type { RelatedPlace } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { isTranslation, type Survey } from '../../linking/survey.js';
import { proseOf } from '../../prose/prose.js';
import { shorten } from '../../shorten.js';
import { fileOf } from '../../syntax/containers.js';
import { findProperty, rangeOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  cited: (symbol: string, { one, other }: TitleDifference) =>
    `The document ${symbol} is cited with "${one}" here, but its title has "${other}" elsewhere, so readers look for two documents. Correct one of the two, or cite it without a title of its own.`,
  told: (symbol: string, { one, other }: TitleDifference) =>
    `The text names the document ${symbol} with "${one}", but its title has "${other}", so readers look for two documents. Write the title as it is declared.`,
  title: 'The title is written here.',
  fix: 'Cite it under its own title',
};

/** Of the titles under which a document is cited, with how many each is compared. */
const MOST_COMPARED = 5;

export const rule = defineRule({
  id: 'document-two-titles',
  severity: 'warning',
  summary: 'A document has two titles that are nearly the same.',
  prose: 'each',
  check({ survey, tables, report }) {
    const titles = new DocumentTitles(survey, tables);
    const { language } = survey;

    const known = new Map<string, CitedTitle[]>();
    for (const citation of citationsOf(survey)) {
      const symbol = citation.document.$refText;
      const declared = titles.declarationOf(symbol);
      const key = readSymbol(declared?.name ?? symbol).key;
      let others = known.get(key);
      if (!others) {
        const own = declared && titles.titleOf(declared);
        known.set(key, (others = own ? [{ title: own, words: printedTitle(own, language) }] : []));
      }
      const words = printedTitle(citation.title, language);
      const found = firstDifference(words, others);
      if (found) {
        const edit = { range: { start: endOfSymbol(citation), end: rangeOf(citation.title).end }, newText: '' };
        report({
          range: rangeOf(citation.title),
          message: messages.cited(shorten(symbol), found.difference),
          related: [placeOf(found.other.title)],
          ...(declared && { fixes: [{ title: messages.fix, edits: [edit] }] }),
        });
      } else if (others.length < MOST_COMPARED) {
        others.push({ title: citation.title, words });
      }
    }

    const declared = new Map<ast.Title, Declared>();
    for (const prose of proseOf(survey)) {
      for (const titled of titledSymbols(prose)) {
        const { symbol, range } = titled;
        const document = titles.declarationOf(symbol);
        const title = document && titles.titleOf(document);
        if (!title || title === prose.node) {
          continue;
        }
        let own = declared.get(title);
        if (!own) {
          declared.set(title, (own = declaredTitle(printedTitle(title, language))));
        }
        const difference = differInQuotes(titled, own) ?? differBeforeSymbol(titled, own);
        if (difference) {
          report({
            range,
            severity: difference.omission ? 'information' : 'warning',
            message: messages.told(shorten(symbol), difference),
            related: [placeOf(title)],
          });
        }
      }
    }
  },
});

interface CitedTitle {
  title: ast.Title;
  words: string;
}

type TitledCitation = (ast.Citation | ast.TranslatedCitation) & Required<Pick<ast.Citation, 'title' | 'document'>>;

/** The citations under a title of their own. */
function citationsOf({ citations, titles, file, partOf }: Survey): TitledCitation[] {
  const ofTitles = isTranslation(file) || partOf !== undefined;
  const nodes: readonly ast.Title['$container'][] = ofTitles ? titles.map(({ $container }) => $container) : citations;
  return nodes.filter(isTitledCitation);
}

/** The first of the titles that is nearly the same as another, and what parts the two. */
function firstDifference(
  words: string,
  others: readonly CitedTitle[],
): { other: CitedTitle; difference: TitleDifference } | undefined {
  for (const other of others) {
    const difference = differInOnePlace(words, other.words) ?? differInSlips(words, other.words);
    if (difference) {
      return { other, difference };
    }
  }
  return undefined;
}

function isTitledCitation(node: ast.Title['$container']): node is TitledCitation {
  const isCitation = node.$type === 'Citation' || node.$type === 'TranslatedCitation';
  return isCitation && node.title !== undefined && node.document !== undefined;
}

function endOfSymbol(citation: TitledCitation): number {
  return (findProperty(citation, 'document') ?? rangeOf(citation)).end;
}

function placeOf(title: ast.Title): RelatedPlace {
  const uri = fileOf(title).$document?.uri.toString() ?? '';
  return { uri, range: rangeOf(title), message: messages.title };
}

interface Declared {
  title: string;
  /** What the title is without its first word, which prose may bend: "в докладе Секретариата". */
  rest: string;
  /** The beginnings of both, in bare letters, and the end. */
  titleStart: string;
  restStart: string;
  end: string;
  /** How many bare letters the title has without its first word. */
  restLength: number;
}

/** Letters by which the beginning and the end of a title are known, and those of a script in which one says more. */
const [START, END] = [8, 6];
const [START_WITHOUT_BLANKS, END_WITHOUT_BLANKS] = [5, 2];

function declaredTitle(words: string): Declared {
  const title = words.trim();
  const blank = title.indexOf(' ');
  const hasBlanks = blank > 0 && blank < title.length / 2;
  const [start, end] = hasBlanks ? [START, END] : [START_WITHOUT_BLANKS, END_WITHOUT_BLANKS];
  const rest = hasBlanks ? title.slice(blank) : title;
  const bare = bareTitle(title);
  const bareRest = hasBlanks ? bareTitle(rest) : bare;
  return {
    ...{ title, rest },
    titleStart: hasBlanks ? bareTitle(title.slice(0, blank)) : bare.slice(0, start),
    restStart: bareRest.slice(0, start),
    end: bare.slice(-end),
    restLength: bareRest.length,
  };
}

/** A title is not so long. */
const LONGEST = 600;
/** A first word says something from this length on. */
const WORD = 5;

/** What a title is written like in quotation marks. Something shorter may be another title, that of a resolution. */
function differInQuotes({ quoted }: TitledSymbol, { title }: Declared): TitleDifference | undefined {
  return quoted.map((words) => differInOnePlace(words, title)).find((difference) => difference?.omission === false);
}

/** What a title is written like before a symbol. Undefined where it stands as declared, or where no title is to be seen. */
function differBeforeSymbol({ before }: TitledSymbol, declared: Declared): TitleDifference | undefined {
  const { title, rest, titleStart, restStart, end } = declared;
  if (!before || end === '') {
    return undefined;
  }
  // Before most symbols stands no title, and a few characters tell.
  if (!bareTitle(before(3 * end.length)).endsWith(end)) {
    return differAtEnd(before, declared);
  }
  const words = before(LONGEST);
  const bare = bareTitle(words);
  const from = (at: number): string => endWithLetters(words, bare.length - at);
  const restAt = bare.lastIndexOf(restStart);
  if (restAt >= 0) {
    return differInOnePlace(from(restAt), rest);
  }
  const titleAt = titleStart.length >= WORD ? bare.lastIndexOf(titleStart) : -1;
  return titleAt >= 0 ? differInOnePlace(from(titleAt), title) : undefined;
}

/** Characters by which a title with a slip in its last word may be longer or shorter. */
const LONGER = 3;

function differAtEnd(before: (most: number) => string, declared: Declared): TitleDifference | undefined {
  const { rest, restStart, restLength } = declared;
  const words = before(rest.length + LONGER);
  const bare = bareTitle(words);
  const at = bare.indexOf(restStart);
  if (at < 0 || at > LONGER || Math.abs(bare.length - at - restLength) > LONGER) {
    return undefined;
  }
  const difference = differInSlips(endWithLetters(words, bare.length - at), rest);
  return difference && { ...difference, omission: false };
}
