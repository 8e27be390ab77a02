import type { Inline, Item, Section } from '@agendum/model';
import { sectionAnchor } from '../anchors.js';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { bodyNames, inlines, isolated, linkedTitle } from '../inline.js';
import { add, blockOf, blockWith, nothing, type Href, type Html, type Isolated } from '../markup.js';
import type { SurveyedItem, SurveyedSection } from '../survey.js';
import { titleAnchor } from './masthead.js';

const whole = blockOf('section', { id: 'agenda', 'aria-labelledby': titleAnchor });
/** A list whose marks are in its text. The role keeps it a list for readers that take one without marks for none. */
const list = blockOf('ol', { class: 'items', role: 'list' });
const listEntry = blockWith('li', 'id');
const listSection = blockOf('li', { class: 'section' });
const line = blockOf('p', { class: 'marked' });
const remark = blockOf('p', { class: 'remark' });

/** The list of items. Numbers and signs are text, so that they stay when the list is copied. */
export function itemList(page: PageContext): Html {
  let entries = nothing;
  for (const entry of page.survey.entries) {
    entries = add(entries, entry.kind === 'section' ? section(entry, page) : listed(entry, true, page));
  }
  return whole(entries === nothing ? nothing : list(entries));
}

/** A number or a letter, then a title. */
export function marked(mark: Isolated, title: Html, { print }: PageContext): Html {
  return print.phrase('markedTitle', { mark, title: print.title(title) });
}

/** The mark of an item among its siblings: `1.`, `(a)`; with a way back to the list of items. */
export function itemMark({ path }: Item, { print }: PageContext, back?: Href): Isolated {
  const mark = print.itemMark(path.length, path.at(-1) ?? 0);
  return back ? print.markLink(back, mark) : print.mark(mark);
}

/** The letter of a section: `A.` */
export function sectionMark({ ordinal }: Section, { print }: PageContext): Isolated {
  return print.mark(print.sectionMark(ordinal));
}

/** What is said of an item in brackets: whom it is allocated to, whether it will be taken up. */
export function itemRemarks(item: Item, page: PageContext): readonly Isolated[] {
  const remarks = stateRemarks(item, page);
  const { print } = page;
  return item.allocation
    ? [print.apart(bracketed(isolated(item.allocation, page, 'plain'), page)), ...remarks]
    : remarks;
}

const noRemarks: readonly Isolated[] = [];

/** "[if any]", "(held in abeyance)" */
export function stateRemarks({ state }: Item, { print }: PageContext): readonly Isolated[] {
  return state ? [print.apart(print.phrase(state))] : noRemarks;
}

/** "(jointly with …)" */
export function jointRemark({ joint }: Item, page: PageContext): Isolated | undefined {
  if (joint.length === 0) return undefined;
  const { print } = page;
  return print.apart(print.phrase('jointWith', { body: bodyNames(joint, page) }));
}

/** The legislative authority on a line of its own. */
export function authorityLine({ authority }: Item, page: PageContext): Html {
  return authority ? remark(bracketed(isolated(authority, page), page)) : nothing;
}

function bracketed(text: Isolated, { print }: PageContext): Html {
  return print.phrase('bracketed', { text });
}

function section({ section: entry, items }: SurveyedSection, page: PageContext): Html {
  const title = items.some((item) => item.annotated)
    ? linkedTitle(entry.title, pageLink(sectionAnchor(entry.ordinal)), page)
    : inlines(entry.title, page);
  let content = line(marked(sectionMark(entry, page), title, page));
  if (items.length > 0) {
    let below = nothing;
    for (const item of items) below = add(below, listed(item, true, page));
    content = add(content, list(below));
  }
  return listSection(content, page.source(entry.range));
}

/** One item. `isLast`: no sub-item of the same item follows. */
function listed(surveyed: SurveyedItem, isLast: boolean, page: PageContext): Html {
  const { item, items, annotated } = surveyed;
  const { print } = page;
  const title = annotated ? linkedTitle(item.title, surveyed.href, page) : inlines(item.title, page);
  const joint = jointRemark(item, page);
  const remarks = joint ? [...itemRemarks(item, page), joint] : itemRemarks(item, page);
  const hasChildren = items.length > 0;
  const end =
    remarks.length === 0 && endsSentence(item.title, page)
      ? nothing
      : print.listEnd({ level: item.path.length, hasChildren, isLast });
  let content = line(marked(itemMark(item, page), add(print.withRemarks(title, remarks), end), page));
  if (!annotated) content = add(content, authorityLine(item, page));
  if (hasChildren) {
    const last = items.at(-1);
    let below = nothing;
    for (const child of items) below = add(below, listed(child, isLast && child === last, page));
    content = add(content, list(below));
  }
  return listEntry(surveyed.listAnchor, content, page.source(item.range));
}

/** Whether a title has a sign of its own at its end: "Where next?" */
function endsSentence(title: readonly Inline[], page: PageContext): boolean {
  const last = title.at(-1);
  return last !== undefined && signs.test((last.kind === 'text' ? last.text : page.print.plain([last])).slice(-1));
}

const signs = /[.?!;:。？！；：؟؛]/;
