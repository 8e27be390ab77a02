import type { ParsedSymbol } from '@agendum/model';
import { readSymbol } from '../linking/read-symbol.js';
import { linksToCheck } from '../linking/survey-part.js';
import type { Link, Survey } from '../linking/survey.js';

/** A reference to a document, and the symbol by which it names it. */
export interface DocumentLink extends Link {
  symbol: ParsedSymbol;
}

const known = new WeakMap<Survey['links'], readonly DocumentLink[]>();

/** The references of a file to documents in order of place; of a part of a file those in its blocks. */
export function documentLinksOf(survey: Survey): readonly DocumentLink[] {
  if (survey.partOf) {
    return linksToDocuments(linksToCheck(survey));
  }
  const { links } = survey;
  let found = known.get(links);
  if (!found) {
    known.set(links, (found = linksToDocuments(links)));
  }
  return found;
}

function linksToDocuments(links: readonly Link[]): DocumentLink[] {
  return links.filter(({ kind }) => kind === 'Document').map(withSymbol);
}

function withSymbol(link: Link): DocumentLink {
  return { ...link, symbol: readSymbol(link.reference.$refText) };
}
