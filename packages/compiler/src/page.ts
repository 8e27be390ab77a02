import type { Agenda } from '@agendum/model';
import { createContext, type HtmlOptions, type PageContext } from './context.js';
import { pageLink } from './href.js';
import {
  add,
  block,
  css,
  cssString,
  empty,
  inline,
  join,
  nothing,
  serialize,
  styleElement,
  text,
  type Css,
  type Html,
} from './markup.js';
import { annotations, introduction } from './parts/annotations.js';
import { documentIndex } from './parts/documents.js';
import { footnotes } from './parts/footnotes.js';
import { itemList } from './parts/items.js';
import { languageLinks, languageMenu } from './parts/languages.js';
import { masthead, standardTitle } from './parts/masthead.js';
import { annex } from './parts/timetable.js';
import { styleSheet } from './style.js';

/** Nothing is loaded, sent or run: a page is its text and the style sheet inside of it. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * One HTML page that needs nothing else: the whole agenda in its language, with its style sheet. The same agenda gives the same bytes.
 * Never fails; what the model has unresolved is printed as it was written. Internal notes are left out.
 */
export function compileHtml(agenda: Agenda, options: HtmlOptions = {}): string {
  const page = createContext(agenda, options);
  return serialize(block('html', page.print.attributes, add(head(page), body(page))));
}

function head(page: PageContext): Html {
  const content = [
    empty('meta', { charset: 'utf-8' }),
    block('title', {}, text(windowTitle(page))),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    empty('meta', { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy }),
    empty('meta', { name: 'generator', content: 'Agendum' }),
    empty('meta', { name: 'color-scheme', content: 'light dark' }),
    languageLinks(page),
    styleElement(styleSheet, runningHeader(page)),
  ];
  return block('head', {}, join(content));
}

function body(page: PageContext): Html {
  // In the order of the page, since footnotes are counted as they are called.
  const parts = [masthead, itemList, introduction, annotations, annex, footnotes, documentIndex];
  const [top, ...main] = parts.map((part) => part(page));
  const skip = inline('a', { class: 'skip', href: pageLink('agenda') }, page.print.phrase('skipToAgenda'));
  return block('body', {}, join([skip, languageMenu(page), top ?? nothing, block('main', {}, join(main))]));
}

function windowTitle(page: PageContext): string {
  const { agenda, print } = page;
  const title = agenda.title ? print.plain(agenda.title) : print.label(standardTitle(page));
  return agenda.symbol === undefined ? title : print.plainTitle(title, agenda.symbol);
}

/** The symbol at the head of every printed page but the first, which has it already. */
function runningHeader({ agenda, print }: PageContext): Css {
  if (agenda.symbol === undefined) return css``;
  const symbol = cssString(agenda.symbol);
  return print.attributes.dir === 'rtl'
    ? css`
        @page {
          @top-left {
            content: ${symbol};
          }
        }
        @page :first {
          @top-left {
            content: none;
          }
        }
      `
    : css`
        @page {
          @top-right {
            content: ${symbol};
          }
        }
        @page :first {
          @top-right {
            content: none;
          }
        }
      `;
}
