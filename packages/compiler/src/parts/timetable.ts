import type { Day, Inline, Slot, SlotEntry, Timetable } from '@agendum/model';
import type { PageContext } from '../context.js';
import { bodyNames, inlines, isolated } from '../inline.js';
import {
  add,
  block,
  blockOf,
  blockWith,
  empty,
  inline,
  inlineOf,
  isolate,
  join,
  nothing,
  text,
  type Anchor,
  type Html,
} from '../markup.js';
import type { SurveyedItem } from '../survey.js';
import { stateRemarks } from './items.js';

const whole = blockOf('section', { id: 'annex', 'aria-labelledby': 'annex-heading' });
const heading = blockOf('h2', { id: 'annex-heading' });
const remarkLine = blockOf('p', { class: 'remark' });
const caption = blockOf('caption');
const columns = blockOf('colgroup')(
  join([empty('col', { class: 'time' }), empty('col', { class: 'reference' }), empty('col', {})]),
);
const head = blockOf('thead');
const headRow = blockOf('tr');
const columnHead = blockOf('th', { scope: 'col' });
const body = blockOf('tbody');
const cell = blockOf('td');
const row = blockOf('tr');
const itemRow = blockWith('tr', 'id');
const rowHead = blockOf('th', { scope: 'row' });
const rowHeadOver = blockWith('th', 'rowspan', { scope: 'row' });
const labelBox = blockOf('div', { class: 'label' });
const roomBox = blockOf('div', { class: 'room' });
const closed = blockOf('tr', { class: 'closed' });
const paragraph = blockOf('p');
const remark = inlineOf('span', { class: 'remark' });

/** The annex with the proposed organization of work. Nothing where there is no timetable. */
export function annex(page: PageContext): Html {
  const { timetable, timezone } = page.agenda;
  if (!timetable) return nothing;
  const { print } = page;
  const content = add(heading(print.phrase('annex')), table(timetable, page));
  if (timezone === undefined) return whole(content);
  const localTime = print.phrase('localTime', { timezone: isolate('bdi', { dir: 'ltr' }, text(timezone)) });
  return whole(add(content, remarkLine(localTime)));
}

function table(timetable: Timetable, page: PageContext): Html {
  const { print } = page;
  const columnHeads = join([
    columnHead(print.phrase('dateAndTime')),
    columnHead(print.phrase('agendaItem')),
    columnHead(print.phrase('titleOrDescription')),
  ]);
  const title = timetable.title ? inlines(timetable.title, page) : print.phrase('organizationOfWork');
  let content = join([caption(title), columns, head(headRow(columnHeads))]);
  for (const day of timetable.days) content = add(content, dayRows(day, page));
  return block('table', { class: 'timetable', 'data-source': page.source(timetable.range) }, content);
}

/** A day: its own row, then what happens on it. */
function dayRows(day: Day, page: PageContext): Html {
  const date = inline('time', { datetime: day.date }, page.print.dayRow(day.date));
  const title = day.closed ? date : add(date, labelLine(day.label, page));
  let rows = block(
    'tr',
    { class: 'day', 'data-source': page.source(day.range) },
    block('th', { scope: 'rowgroup', colspan: '3' }, title),
  );
  if (day.closed) rows = add(rows, closedRow(day, page));
  for (const slot of day.slots) rows = add(rows, slotRows(slot, page));
  return body(rows);
}

/** "No meeting", or the name of the holiday. */
function closedRow(day: Day, page: PageContext): Html {
  const reason = page.print.phrase(day.closed === 'holiday' ? 'holiday' : 'noMeeting');
  const description = day.label ? add(paragraph(inlines(day.label, page)), remarkLine(reason)) : reason;
  return closed(join([cell(nothing), cell(nothing), cell(description)]));
}

const slotClass = { meeting: 'slot', break: 'slot break', none: 'slot break' } as const;
const emptyCell = cell(nothing);
const emptyCells = add(emptyCell, emptyCell);

/** A slot: its time over as many rows as it has items. */
function slotRows(slot: Slot, page: PageContext): Html {
  const remarks = slotRemarks(slot, page);
  const time = slotTime(slot, Math.max(remarks.length + slot.entries.length, 1), page);
  const source = page.source(slot.range);
  let rows = nothing;
  const addRow = (cells: Html, anchor?: Anchor, source?: string): void => {
    if (rows === nothing) {
      const attributes = { id: anchor, class: slotClass[slot.kind], 'data-source': source };
      rows = block('tr', attributes, add(time, cells));
    } else {
      rows = add(rows, anchor === undefined ? row(cells, source) : itemRow(anchor, cells, source));
    }
  };
  for (const description of remarks) addRow(add(emptyCell, cell(remark(description))), undefined, source);
  for (const entry of slot.entries) {
    const anchor = entry.kind === 'item' ? page.survey.timetableAnchors.get(entry) : undefined;
    addRow(entryCells(entry, page), anchor, page.source(entry.range) ?? source);
  }
  if (rows === nothing) addRow(emptyCells, undefined, source);
  return rows;
}

/** The cell that stands before all rows of a slot. */
function slotTime(slot: Slot, rows: number, page: PageContext): Html {
  const { print } = page;
  const time = print.timeRange(slot.start, slot.end);
  const content = slot.room ? add(time, roomBox(print.phrase('room', { room: isolated(slot.room, page) }))) : time;
  return rows > 1 ? rowHeadOver(String(rows), content) : rowHead(content);
}

/** What is said of a slot as a whole, before its items. */
function slotRemarks(slot: Slot, page: PageContext): Html[] {
  const { print } = page;
  const remarks: Html[] = [];
  if (slot.label) remarks.push(inlines(slot.label, page));
  else if (slot.kind === 'break') remarks.push(print.phrase('breakLabel'));
  if (slot.kind === 'none') remarks.push(print.phrase('noMeeting'));
  if (slot.joint.length > 0) {
    remarks.push(print.phrase('jointMeeting', { body: bodyNames(slot.joint, page) }));
  }
  return remarks;
}

/** The cells of a row behind the time. */
function entryCells(entry: SlotEntry, page: PageContext): Html {
  if (entry.kind === 'text') return add(emptyCell, cell(inlines(entry.text, page)));
  const surveyed = page.survey.itemOf(entry.item);
  const title = surveyed ? itemTitle(entry, surveyed, page) : nothing;
  return add(cell(page.print.itemReference(entry.path)), cell(add(title, labelLine(entry.label, page))));
}

/** The title of an item, linked, with what is said of the item and of this meeting on it. */
function itemTitle(entry: Extract<SlotEntry, { kind: 'item' }>, { item, href }: SurveyedItem, page: PageContext): Html {
  const { print } = page;
  const title = print.link(href, inlines(item.title, page, 'plain'));
  const remarks = stateRemarks(item, page);
  return print.withRemarks(title, entry.continued ? [...remarks, print.apart(print.phrase('continued'))] : remarks);
}

function labelLine(label: readonly Inline[] | undefined, page: PageContext): Html {
  return label ? labelBox(inlines(label, page)) : nothing;
}
