import type { Inline, Item, Section } from '@agendum/model';
import { sectionAnchor } from '../anchors.js';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { bodyNames, inlines, linkedTitle } from '../inline.js';
import { plainText } from '../plain-text.js';
import { block, inline, join, nothing, text, type Attributes, type Html } from '../markup.js';
import { fill, withRemarks } from '../phrase.js';
import { titleAnchor } from './masthead.js';

/** The list of items. Numbers and signs are text, so that they stay when the list is copied. */
export function itemList(page: PageContext): Html {
  const { entries } = page.agenda;
  return block(
    'section',
    { id: 'agenda', 'aria-labelledby': titleAnchor },
    entries.length === 0
      ? nothing
      : list(entries.map((entry) => (entry.kind === 'section' ? section(entry, page) : listed(entry, true, page)))),
  );
}

/** A number or a letter, then a title. */
export function marked(mark: Html, title: Html, page: PageContext): Html {
  return fill(page.locale.template('markedTitle'), { mark, title: inline('span', { class: 'title' }, title) });
}

/** The mark of an item among its siblings: `1.`, `(a)`. */
export function itemMark(item: Item, page: PageContext): Html {
  return text(page.locale.itemMark(item.path.length, item.path.at(-1) ?? 0));
}

/** What is said of an item in brackets: whom it is allocated to, whether it will be taken up. */
export function itemRemarks(item: Item, page: PageContext): Html[] {
  const remarks = stateRemarks(item, page);
  if (!item.allocation) return remarks;
  const allocation = inlines(item.allocation, page, 'plain');
  return [fill(page.locale.template('bracketed'), { text: allocation }), ...remarks];
}

/** "[if any]", "(held in abeyance)" */
export function stateRemarks({ state }: Item, { locale }: PageContext): Html[] {
  return state ? [text(locale.phrase(state))] : [];
}

/** "(jointly with …)" */
export function jointRemark(item: Item, page: PageContext): Html | undefined {
  if (item.joint.length === 0) return undefined;
  return fill(page.locale.template('jointWith'), { body: bodyNames(item.joint, page) });
}

/** The legislative authority on a line of its own. */
export function authorityLine(item: Item, page: PageContext): Html {
  if (!item.authority) return nothing;
  const authority = fill(page.locale.template('bracketed'), { text: inlines(item.authority, page) });
  return block('p', { class: 'remark' }, authority);
}

function section(entry: Section, page: PageContext): Html {
  const mark = inline('span', { class: 'number' }, text(page.locale.sectionMark(entry.ordinal)));
  const annotated = entry.items.some((item) => page.survey.items.get(item)?.annotated);
  const title = annotated
    ? linkedTitle(entry.title, pageLink(sectionAnchor(entry.ordinal)), page)
    : inlines(entry.title, page);
  return block(
    'li',
    { class: 'section', 'data-source': page.source(entry.range) },
    block('p', { class: 'marked' }, marked(mark, title, page)),
    entry.items.length === 0 ? nothing : list(entry.items.map((item) => listed(item, true, page))),
  );
}

/** One item. `isLast`: no sub-item of the same item follows. */
function listed(item: Item, isLast: boolean, page: PageContext): Html {
  const surveyed = page.survey.items.get(item);
  const title = surveyed?.annotated
    ? linkedTitle(item.title, pageLink(surveyed.anchor), page)
    : inlines(item.title, page);
  const joint = jointRemark(item, page);
  const remarks = joint ? [...itemRemarks(item, page), joint] : itemRemarks(item, page);
  const hasChildren = item.items.length > 0;
  const mark = inline('span', { class: 'number' }, itemMark(item, page));
  const end =
    remarks.length === 0 && endsSentence(item.title, page)
      ? nothing
      : text(page.locale.listEnd({ level: item.path.length, hasChildren, isLast }));
  const attributes: Attributes = { id: surveyed?.listAnchor, 'data-source': page.source(item.range) };
  const last = item.items.length - 1;
  return block(
    'li',
    attributes,
    block('p', { class: 'marked' }, marked(mark, join([withRemarks(title, remarks, page.locale), end]), page)),
    surveyed?.annotated ? nothing : authorityLine(item, page),
    hasChildren ? list(item.items.map((child, index) => listed(child, isLast && index === last, page))) : nothing,
  );
}

/** A list whose marks are in its text. The role keeps it a list for readers that take one without marks for none. */
function list(entries: readonly Html[]): Html {
  return block('ol', { class: 'items', role: 'list' }, ...entries);
}

/** Whether a title has a sign of its own at its end: "Where next?" */
function endsSentence(title: readonly Inline[], page: PageContext): boolean {
  const last = title.at(-1);
  return last !== undefined && /[.?!;:。？！；：؟؛]$/.test(plainText([last], page));
}
