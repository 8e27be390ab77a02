import type { Item, Section } from '@agendum/model';
import { sectionAnchor } from '../anchors.js';
import { blocks } from '../blocks.js';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { inlines } from '../inline.js';
import { block, nothing, type Html } from '../markup.js';
import { itemDocuments } from './documents.js';
import { authorityLine, itemMark, itemRemarks, jointRemark, marked, sectionMark } from './items.js';

/** Depth of a heading: 1 is the title of the page. */
type Level = 1 | 2 | 3 | 4 | 5 | 6;

/** The explanation of the items, under their numbers and titles. Nothing where no item has one. */
export function annotations(page: PageContext): Html {
  const entries = page.agenda.entries.map((entry) =>
    entry.kind === 'section' ? section(entry, page) : annotated(entry, 3, page),
  );
  if (entries.every((entry) => entry === nothing)) return nothing;
  return block(
    'section',
    { id: 'annotations', 'aria-labelledby': 'annotations-heading' },
    block('h2', { id: 'annotations-heading' }, page.print.phrase('annotations')),
    ...entries,
  );
}

/** Text between the list of items and the annotations. */
export function introduction(page: PageContext): Html {
  const { introduction: content } = page.agenda;
  return content.length === 0 ? nothing : block('div', { class: 'introduction' }, blocks(content, page));
}

function section(entry: Section, page: PageContext): Html {
  const items = entry.items.map((item) => annotated(item, 4, page));
  if (items.every((item) => item === nothing)) return nothing;
  const mark = sectionMark(entry, page);
  const anchor = sectionAnchor(entry.ordinal);
  return block(
    'section',
    { id: anchor, class: 'section', 'data-source': page.source(entry.range) },
    block('h3', { class: 'marked' }, marked(mark, inlines(entry.title, page), page)),
    ...items,
  );
}

function annotated(item: Item, level: Level, page: PageContext): Html {
  const surveyed = page.survey.items.get(item);
  if (!surveyed?.annotated) return nothing;
  const below = deeper(level);
  const href = pageLink(surveyed.listAnchor);
  const mark = itemMark(item, page, 'a', { class: 'number', href, title: page.print.label('backToItems') });
  const title = page.print.withRemarks(inlines(item.title, page), itemRemarks(item, page));
  const joint = jointRemark(item, page);
  return block(
    'section',
    { id: surveyed.anchor, class: 'item', 'data-source': page.source(item.range) },
    block(`h${level}`, { class: 'marked' }, marked(mark, title, page)),
    joint ? block('p', { class: 'remark' }, joint) : nothing,
    authorityLine(item, page),
    schedule(item, page),
    blocks(item.content, page),
    itemDocuments(item, `h${below}`, page),
    ...item.items.map((child) => annotated(child, below, page)),
  );
}

/** When the item is taken up, linked to the timetable. For the screen: in print the timetable is at hand. */
function schedule(item: Item, page: PageContext): Html {
  const meetings = page.survey.items.get(item)?.meetings ?? [];
  if (meetings.length === 0) return nothing;
  const { print } = page;
  const links = meetings.map(({ anchor, day, slot }, index) =>
    print.isolated('a', { href: pageLink(anchor) }, print.dateTimeRange(day.date, slot.start, slot.end, index === 0)),
  );
  return block('p', { class: 'schedule' }, print.enumerate(links));
}

function deeper(level: Level): Level {
  return level === 6 ? 6 : ((level + 1) as Level);
}
