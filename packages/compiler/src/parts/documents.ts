import type { Citation, Inline, Item } from '@agendum/model';
import { documentAnchor } from '../anchors.js';
import type { PageContext } from '../context.js';
import { inlines, narrowSymbol, symbol } from '../inline.js';
import { add, blockOf, blockWith, empty, join, nothing, type Element, type Html, type Isolated } from '../markup.js';
import type { SurveyedDocument } from '../survey.js';

const purposes = {
  decision: 'forDecision',
  information: 'forInformation',
  discussion: 'forDiscussion',
} as const;

const box = blockOf('div', { class: 'documents' });
const headings = {
  1: blockOf('h1'),
  2: blockOf('h2'),
  3: blockOf('h3'),
  4: blockOf('h4'),
  5: blockOf('h5'),
  6: blockOf('h6'),
} satisfies Record<number, Element>;
const paragraph = blockOf('p');
const listEntry = blockOf('li');
const list = blockOf('ul', { role: 'list' });

const index = blockOf('section', { id: 'documents', 'aria-labelledby': 'documents-heading' });
const indexHeading = blockOf('h2', { id: 'documents-heading' });
const table = blockOf('table', { class: 'index', 'aria-labelledby': 'documents-heading' });
const head = blockOf('thead');
const headRow = blockOf('tr');
const columnHead = blockOf('th', { scope: 'col' });
const row = blockWith('tr', 'id');
const rowHead = blockOf('th', { scope: 'row' });
const cell = blockOf('td');
const body = blockOf('tbody');
const columns = blockOf('colgroup')(
  join([empty('col', { class: 'symbols' }), empty('col', {}), empty('col', { class: 'items' })]),
);

/** The documents of one item under a heading of their own, or the word that none is expected. */
export function itemDocuments(item: Item, level: keyof typeof headings, page: PageContext): Html {
  if (item.documents.length === 0 && !item.noDocuments) return nothing;
  let entries = nothing;
  for (const citation of item.documents) entries = add(entries, cited(citation, page));
  const content = entries === nothing ? paragraph(page.print.phrase('noDocuments')) : list(entries);
  return box(add(headings[level](page.print.phrase('documents')), content));
}

/** Every document that the page names, once, with the items it belongs to. */
export function documentIndex(page: PageContext): Html {
  const { print, survey } = page;
  let rows = nothing;
  for (const document of survey.documents.values()) rows = add(rows, indexRow(document, page));
  if (rows === nothing) return nothing;
  const columnHeads = join([
    columnHead(print.phrase('symbolColumn')),
    columnHead(print.phrase('titleColumn')),
    columnHead(print.phrase('agendaItem')),
  ]);
  return index(
    add(indexHeading(print.phrase('listOfDocuments')), table(join([columns, head(headRow(columnHeads)), body(rows)]))),
  );
}

function cited(citation: Citation, page: PageContext): Html {
  const { print } = page;
  const known = page.survey.documents.get(citation.document);
  const entry = titled(citation.title ?? known?.document.title, symbol(citation.document, known?.href), page);
  const remarked = citation.purpose
    ? print.withRemarks(entry, [print.apart(print.phrase(purposes[citation.purpose]))])
    : entry;
  return listEntry(remarked, page.source(citation.range));
}

/** A title with its symbol behind it, in the brackets of the language; the symbol alone where there is no title. */
function titled(title: readonly Inline[] | undefined, printed: Isolated, page: PageContext): Html {
  if (!title || title.length === 0) return printed;
  const { print } = page;
  return print.phrase('documentWithTitle', { title: print.title(inlines(title, page)), symbol: printed });
}

function indexRow({ document, href, citedBy }: SurveyedDocument, page: PageContext): Html {
  if (!citedBy) return nothing;
  const { print } = page;
  const links = citedBy.map(({ item, href }) => print.link(href, print.itemReference(item.path)));
  const cells = join([
    rowHead(narrowSymbol(document.symbol, href)),
    cell(inlines(document.title ?? [], page, 'plain')),
    cell(print.enumerate(links)),
  ]);
  return row(documentAnchor(document.symbol), cells, page.source(document.range));
}
