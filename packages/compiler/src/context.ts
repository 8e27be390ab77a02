import { locale, type Locale } from '@agendum/locales';
import { symbolUrl, type Agenda, type Document, type SourceRange } from '@agendum/model';
import { surveyAgenda, type Survey } from './survey.js';
import { webLink } from './href.js';
import type { Href } from './markup.js';

export interface HtmlOptions {
  /**
   * Adds `data-source="start-end"` to the elements that stand for a piece of the agenda's own file: UTF-16 offsets, the end exclusive.
   * For a preview that follows the editor.
   */
  sourcePositions?: boolean;
}

/** A document and its public address, where there is one. */
export interface LinkedDocument {
  document: Document;
  href: Href | undefined;
}

/** What the parts of one page share while it is made. */
export interface PageContext {
  readonly agenda: Agenda;
  readonly locale: Locale;
  readonly survey: Survey;
  readonly documents: ReadonlyMap<string, LinkedDocument>;
  /** How often each footnote was called until now, by its id. */
  readonly calls: Map<string, number>;
  /** The value of `data-source`, or undefined where none is wanted. */
  source(range: SourceRange | undefined): string | undefined;
}

export function createContext(agenda: Agenda, options: HtmlOptions): PageContext {
  const documents = new Map<string, LinkedDocument>();
  for (const document of agenda.documents) {
    if (documents.has(document.symbol)) continue;
    const url = symbolUrl(document.symbol, agenda.language);
    documents.set(document.symbol, { document, href: url === undefined ? undefined : webLink(url) });
  }
  return {
    agenda,
    locale: locale(agenda.language),
    survey: surveyAgenda(agenda),
    documents,
    calls: new Map(),
    source: options.sourcePositions
      ? (range) => (range?.file === 0 ? `${range.start}-${range.end}` : undefined)
      : () => undefined,
  };
}
