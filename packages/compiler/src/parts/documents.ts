import type { Citation, Inline, Item } from '@agendum/model';
import { documentAnchor } from '../anchors.js';
import type { LinkedDocument, PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { inlines, narrowSymbol, symbol } from '../inline.js';
import { block, empty, inline, nothing, text, type Html } from '../markup.js';
import { enumerate, fill, withRemarks } from '../phrase.js';

const purposes = {
  decision: 'forDecision',
  information: 'forInformation',
  discussion: 'forDiscussion',
} as const;

/** The documents of one item under their own heading, or the word that none is expected. */
export function itemDocuments(item: Item, heading: `h${2 | 3 | 4 | 5 | 6 | 1}`, page: PageContext): Html {
  if (item.documents.length === 0 && !item.noDocuments) return nothing;
  return block(
    'div',
    { class: 'documents' },
    block(heading, {}, text(page.locale.phrase('documents'))),
    item.documents.length === 0
      ? block('p', {}, text(page.locale.phrase('noDocuments')))
      : block('ul', { role: 'list' }, ...item.documents.map((citation) => cited(citation, page))),
  );
}

/** Every document that the page names, once, with the items it belongs to. */
export function documentIndex(page: PageContext): Html {
  const { locale, survey } = page;
  const rows: Html[] = [];
  for (const linked of page.documents.values()) {
    const items = survey.citations.get(linked.document.symbol);
    if (items) rows.push(indexRow(linked, items, page));
  }
  if (rows.length === 0) return nothing;
  const column = (key: 'symbolColumn' | 'titleColumn' | 'agendaItem'): Html =>
    block('th', { scope: 'col' }, text(locale.phrase(key)));
  return block(
    'section',
    { id: 'documents', 'aria-labelledby': 'documents-heading' },
    block('h2', { id: 'documents-heading' }, text(locale.phrase('listOfDocuments'))),
    block(
      'table',
      { class: 'index', 'aria-labelledby': 'documents-heading' },
      block('colgroup', {}, empty('col', { class: 'symbols' }), empty('col', {}), empty('col', { class: 'items' })),
      block('thead', {}, block('tr', {}, column('symbolColumn'), column('titleColumn'), column('agendaItem'))),
      block('tbody', {}, ...rows),
    ),
  );
}

function cited(citation: Citation, page: PageContext): Html {
  const known = page.documents.get(citation.document);
  const remarks = citation.purpose ? [text(page.locale.phrase(purposes[citation.purpose]))] : [];
  const entry = titled(citation.title ?? known?.document.title, symbol(citation.document, known?.href), page);
  return block('li', { 'data-source': page.source(citation.range) }, withRemarks(entry, remarks, page.locale));
}

/** A title with its symbol behind it, in the brackets of the language; the symbol alone where there is no title. */
function titled(title: readonly Inline[] | undefined, printed: Html, page: PageContext): Html {
  if (!title || title.length === 0) return printed;
  return fill(page.locale.template('documentWithTitle'), {
    title: inline('span', { class: 'title' }, inlines(title, page)),
    symbol: printed,
  });
}

function indexRow({ document, href }: LinkedDocument, items: readonly Item[], page: PageContext): Html {
  const links = items.flatMap((item) => {
    const place = page.survey.items.get(item);
    const reference = text(page.locale.itemReference(item.path));
    return place ? [inline('a', { href: pageLink(place.anchor) }, reference)] : [];
  });
  return block(
    'tr',
    { id: documentAnchor(document.symbol), 'data-source': page.source(document.range) },
    block('th', { scope: 'row' }, narrowSymbol(document.symbol, href)),
    block('td', {}, inlines(document.title ?? [], page, 'plain')),
    block('td', {}, enumerate(links, page.locale)),
  );
}
