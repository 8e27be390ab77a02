import { sectionAnchor } from '../anchors.js';
import { blocks } from '../blocks.js';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { inlines } from '../inline.js';
import { add, blockOf, blockWith, nothing, type Element, type Html } from '../markup.js';
import type { SurveyedItem, SurveyedSection } from '../survey.js';
import { itemDocuments } from './documents.js';
import { authorityLine, itemMark, itemRemarks, jointRemark, marked, sectionMark } from './items.js';

/** Depth of a heading: 1 is the title of the page. */
type Level = 1 | 2 | 3 | 4 | 5 | 6;

const whole = blockOf('section', { id: 'annotations', 'aria-labelledby': 'annotations-heading' });
const mainHeading = blockOf('h2', { id: 'annotations-heading' });
const headings = {
  1: blockOf('h1', { class: 'marked' }),
  2: blockOf('h2', { class: 'marked' }),
  3: blockOf('h3', { class: 'marked' }),
  4: blockOf('h4', { class: 'marked' }),
  5: blockOf('h5', { class: 'marked' }),
  6: blockOf('h6', { class: 'marked' }),
} satisfies Record<Level, Element>;
const introductionBox = blockOf('div', { class: 'introduction' });
const itemBox = blockWith('section', 'id', {}, { class: 'item' });
const sectionBox = blockWith('section', 'id', {}, { class: 'section' });
const remark = blockOf('p', { class: 'remark' });
const scheduleLine = blockOf('p', { class: 'schedule' });

/** The explanation of the items, under their numbers and titles. Nothing where no item has one. */
export function annotations(page: PageContext): Html {
  let entries = nothing;
  for (const entry of page.survey.entries) {
    entries = add(entries, entry.kind === 'section' ? section(entry, page) : annotated(entry, 3, page));
  }
  return entries === nothing ? nothing : whole(add(mainHeading(page.print.phrase('annotations')), entries));
}

/** Text between the list of items and the annotations. */
export function introduction(page: PageContext): Html {
  const { introduction: content } = page.agenda;
  return content.length === 0 ? nothing : introductionBox(blocks(content, page));
}

function section({ section: entry, items }: SurveyedSection, page: PageContext): Html {
  let below = nothing;
  for (const item of items) below = add(below, annotated(item, 4, page));
  if (below === nothing) return nothing;
  const heading = headings[3](marked(sectionMark(entry, page), inlines(entry.title, page), page));
  return sectionBox(sectionAnchor(entry.ordinal), add(heading, below), page.source(entry.range));
}

function annotated(surveyed: SurveyedItem, level: Level, page: PageContext): Html {
  if (!surveyed.annotated) return nothing;
  const { item } = surveyed;
  const below = deeper(level);
  const mark = itemMark(item, page, pageLink(surveyed.listAnchor));
  const title = page.print.withRemarks(inlines(item.title, page), itemRemarks(item, page));
  let content = headings[level](marked(mark, title, page));
  const joint = jointRemark(item, page);
  if (joint) content = add(content, remark(joint));
  content = add(content, authorityLine(item, page));
  content = add(content, schedule(surveyed, page));
  content = add(content, blocks(item.content, page));
  content = add(content, itemDocuments(item, below, page));
  for (const child of surveyed.items) content = add(content, annotated(child, below, page));
  return itemBox(surveyed.anchor, content, page.source(item.range));
}

/** When the item is taken up, linked to the timetable. For the screen: in print the timetable is at hand. */
function schedule({ meetings }: SurveyedItem, page: PageContext): Html {
  if (meetings.length === 0) return nothing;
  const { print } = page;
  const links = meetings.map(({ anchor, day, slot }, index) =>
    print.link(pageLink(anchor), print.dateTimeRange(day.date, slot.start, slot.end, index === 0)),
  );
  return scheduleLine(print.enumerate(links));
}

function deeper(level: Level): Level {
  return level === 6 ? 6 : ((level + 1) as Level);
}
