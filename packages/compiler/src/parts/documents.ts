import type { Citation, Inline, Item } from '@agendum/model';
import { documentAnchor } from '../anchors.js';
import type { LinkedDocument, PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { inlines, narrowSymbol, symbol } from '../inline.js';
import { block, empty, nothing, type Html, type Isolated } from '../markup.js';

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
    block(heading, {}, page.print.phrase('documents')),
    item.documents.length === 0
      ? block('p', {}, page.print.phrase('noDocuments'))
      : block('ul', { role: 'list' }, ...item.documents.map((citation) => cited(citation, page))),
  );
}

/** Every document that the page names, once, with the items it belongs to. */
export function documentIndex(page: PageContext): Html {
  const { print, survey } = page;
  const rows: Html[] = [];
  for (const linked of page.documents.values()) {
    const items = survey.citations.get(linked.document.symbol);
    if (items) rows.push(indexRow(linked, items, page));
  }
  if (rows.length === 0) return nothing;
  const column = (key: 'symbolColumn' | 'titleColumn' | 'agendaItem'): Html =>
    block('th', { scope: 'col' }, print.phrase(key));
  return block(
    'section',
    { id: 'documents', 'aria-labelledby': 'documents-heading' },
    block('h2', { id: 'documents-heading' }, print.phrase('listOfDocuments')),
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
  const { print } = page;
  const known = page.documents.get(citation.document);
  const remarks = citation.purpose ? [print.isolated('bdi', {}, print.phrase(purposes[citation.purpose]))] : [];
  const entry = titled(citation.title ?? known?.document.title, symbol(citation.document, known?.href), page);
  return block('li', { 'data-source': page.source(citation.range) }, print.withRemarks(entry, remarks));
}

/** A title with its symbol behind it, in the brackets of the language; the symbol alone where there is no title. */
function titled(title: readonly Inline[] | undefined, printed: Isolated, page: PageContext): Html {
  if (!title || title.length === 0) return printed;
  const { print } = page;
  const values = { title: print.isolated('span', { class: 'title' }, inlines(title, page)), symbol: printed };
  return print.phrase('documentWithTitle', values);
}

function indexRow({ document, href }: LinkedDocument, items: readonly Item[], page: PageContext): Html {
  const { print } = page;
  const links: Isolated[] = [];
  for (const item of items) {
    const place = page.survey.items.get(item);
    if (place) links.push(print.isolated('a', { href: pageLink(place.anchor) }, print.itemReference(item.path)));
  }
  return block(
    'tr',
    { id: documentAnchor(document.symbol), 'data-source': page.source(document.range) },
    block('th', { scope: 'row' }, narrowSymbol(document.symbol, href)),
    block('td', {}, inlines(document.title ?? [], page, 'plain')),
    block('td', {}, print.enumerate(links)),
  );
}
