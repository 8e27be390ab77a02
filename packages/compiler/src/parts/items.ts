import type { Inline, Item, Section } from '@agendum/model';
import { sectionAnchor } from '../anchors.js';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { bodyNames, inlines, isolated, linkedTitle } from '../inline.js';
import { block, join, nothing, type Attributes, type Html, type Isolated } from '../markup.js';
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
export function marked(mark: Isolated, title: Html, page: PageContext): Html {
  const { print } = page;
  return print.phrase('markedTitle', { mark, title: print.isolated('span', { class: 'title' }, title) });
}

/** The mark of an item among its siblings: `1.`, `(a)`. */
export function itemMark(
  item: Item,
  page: PageContext,
  name: 'a' | 'span' = 'span',
  attributes: Attributes = { class: 'number' },
): Isolated {
  const mark = page.print.itemMark(item.path.length, item.path.at(-1) ?? 0);
  return page.print.isolated(name, attributes, mark);
}

/** The letter of a section: `A.` */
export function sectionMark({ ordinal }: Section, { print }: PageContext): Isolated {
  return print.isolated('span', { class: 'number' }, print.sectionMark(ordinal));
}

/** What is said of an item in brackets: whom it is allocated to, whether it will be taken up. */
export function itemRemarks(item: Item, page: PageContext): Isolated[] {
  const remarks = stateRemarks(item, page);
  const { print } = page;
  return item.allocation
    ? [print.isolated('bdi', {}, bracketed(isolated(item.allocation, page, 'plain'), page)), ...remarks]
    : remarks;
}

/** "[if any]", "(held in abeyance)" */
export function stateRemarks({ state }: Item, { print }: PageContext): Isolated[] {
  return state ? [print.isolated('bdi', {}, print.phrase(state))] : [];
}

/** "(jointly with …)" */
export function jointRemark({ joint }: Item, page: PageContext): Isolated | undefined {
  if (joint.length === 0) return undefined;
  const { print } = page;
  return print.isolated('bdi', {}, print.phrase('jointWith', { body: bodyNames(joint, page) }));
}

/** The legislative authority on a line of its own. */
export function authorityLine({ authority }: Item, page: PageContext): Html {
  return authority ? block('p', { class: 'remark' }, bracketed(isolated(authority, page), page)) : nothing;
}

function bracketed(text: Isolated, { print }: PageContext): Html {
  return print.phrase('bracketed', { text });
}

function section(entry: Section, page: PageContext): Html {
  const annotated = entry.items.some((item) => page.survey.items.get(item)?.annotated);
  const title = annotated
    ? linkedTitle(entry.title, pageLink(sectionAnchor(entry.ordinal)), page)
    : inlines(entry.title, page);
  return block(
    'li',
    { class: 'section', 'data-source': page.source(entry.range) },
    block('p', { class: 'marked' }, marked(sectionMark(entry, page), title, page)),
    entry.items.length === 0 ? nothing : list(entry.items.map((item) => listed(item, true, page))),
  );
}

/** One item. `isLast`: no sub-item of the same item follows. */
function listed(item: Item, isLast: boolean, page: PageContext): Html {
  const surveyed = page.survey.items.get(item);
  const { print } = page;
  const title = surveyed?.annotated
    ? linkedTitle(item.title, pageLink(surveyed.anchor), page)
    : inlines(item.title, page);
  const joint = jointRemark(item, page);
  const remarks = joint ? [...itemRemarks(item, page), joint] : itemRemarks(item, page);
  const hasChildren = item.items.length > 0;
  const end =
    remarks.length === 0 && endsSentence(item.title, page)
      ? nothing
      : print.listEnd({ level: item.path.length, hasChildren, isLast });
  const attributes: Attributes = { id: surveyed?.listAnchor, 'data-source': page.source(item.range) };
  const last = item.items.length - 1;
  return block(
    'li',
    attributes,
    block('p', { class: 'marked' }, marked(itemMark(item, page), join([print.withRemarks(title, remarks), end]), page)),
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
  return last !== undefined && /[.?!;:。？！；：؟؛]$/.test(page.print.plain([last]));
}
