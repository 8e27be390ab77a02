import { locale, type LocaleOptions } from '@agendum/locales';
import type { Agenda, SourceRange } from '@agendum/model';
import { surveyAgenda, type Survey } from './survey.js';
import { Printer } from './printer.js';

/** With whose wording the page is printed, too: `house` and `phrases`. */
export interface HtmlOptions extends LocaleOptions {
  /**
   * Adds `data-source="start-end"` to the elements that stand for a piece of the agenda's own file: UTF-16 offsets, the end exclusive.
   * For a preview that follows the editor.
   */
  sourcePositions?: boolean;
  /**
   * Every version of the agenda that has a page, the one that is compiled among them. The first is the one that the others were
   * translated from.
   */
  alternates?: readonly Alternate[];
}

/** A version of the agenda in one language. */
export interface Alternate {
  language: string;
  /** Address of its page: relative to the page that is compiled, or http, https. */
  href: string;
}

/** What the parts of one page share while it is made. */
export interface PageContext {
  readonly agenda: Agenda;
  /** Prints in the language of the text. */
  readonly print: Printer;
  readonly survey: Survey;
  readonly alternates: readonly Alternate[];
  /** How often each footnote was called until now, by its id. */
  readonly calls: Map<string, number>;
  /** The value of `data-source`, or undefined where none is wanted. */
  source(range: SourceRange | undefined): string | undefined;
  /** The same page inside of a text in another language. */
  in(language: string): PageContext;
}

export function createContext(agenda: Agenda, options: HtmlOptions): PageContext {
  const printer = (language: string): Printer => new Printer(locale(language, options));
  const page: PageContext = {
    agenda,
    print: printer(agenda.language),
    survey: surveyAgenda(agenda),
    alternates: options.alternates ?? [],
    calls: new Map(),
    source: options.sourcePositions
      ? (range) => (range?.file === 0 ? `${range.start}-${range.end}` : undefined)
      : () => undefined,
    in: (language) => pageIn(language),
  };
  const inLanguages = new Map([[agenda.language, page]]);
  const pageIn = (language: string): PageContext => {
    let known = inLanguages.get(language);
    if (!known) inLanguages.set(language, (known = { ...page, print: printer(language) }));
    return known;
  };
  return page;
}
