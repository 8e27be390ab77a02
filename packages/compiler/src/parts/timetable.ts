import type { Day, Inline, Slot, SlotEntry, Timetable } from '@agendum/model';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { bodyNames, inlines, isolated } from '../inline.js';
import { block, empty, inline, isolate, join, nothing, text, type Anchor, type Html } from '../markup.js';
import type { SurveyedItem } from '../survey.js';
import { stateRemarks } from './items.js';

/** The annex with the proposed organization of work. Nothing where there is no timetable. */
export function annex(page: PageContext): Html {
  const { timetable, timezone } = page.agenda;
  if (!timetable) return nothing;
  const { print } = page;
  return block(
    'section',
    { id: 'annex', 'aria-labelledby': 'annex-heading' },
    block('h2', { id: 'annex-heading' }, print.phrase('annex')),
    table(timetable, page),
    timezone === undefined
      ? nothing
      : block(
          'p',
          { class: 'remark' },
          print.phrase('localTime', { timezone: isolate('bdi', { dir: 'ltr' }, text(timezone)) }),
        ),
  );
}

function table(timetable: Timetable, page: PageContext): Html {
  const { print } = page;
  const column = (key: 'dateAndTime' | 'agendaItem' | 'titleOrDescription'): Html =>
    block('th', { scope: 'col' }, print.phrase(key));
  return block(
    'table',
    { class: 'timetable', 'data-source': page.source(timetable.range) },
    block('caption', {}, timetable.title ? inlines(timetable.title, page) : print.phrase('organizationOfWork')),
    block('colgroup', {}, empty('col', { class: 'time' }), empty('col', { class: 'reference' }), empty('col', {})),
    block('thead', {}, block('tr', {}, column('dateAndTime'), column('agendaItem'), column('titleOrDescription'))),
    ...timetable.days.map((day) => dayRows(day, page)),
  );
}

/** A day: its own row, then what happens on it. */
function dayRows(day: Day, page: PageContext): Html {
  const date = inline('time', { datetime: day.date }, page.print.dayRow(day.date));
  return block(
    'tbody',
    {},
    block(
      'tr',
      { class: 'day', 'data-source': page.source(day.range) },
      block('th', { scope: 'rowgroup', colspan: '3' }, date, day.closed ? nothing : labelLine(day.label, page)),
    ),
    day.closed ? closedRow(day, page) : nothing,
    ...day.slots.flatMap((slot) => slotRows(slot, page)),
  );
}

/** "No meeting", or the name of the holiday. */
function closedRow(day: Day, page: PageContext): Html {
  const reason = page.print.phrase(day.closed === 'holiday' ? 'holiday' : 'noMeeting');
  const lines = day.label
    ? [block('p', {}, inlines(day.label, page)), block('p', { class: 'remark' }, reason)]
    : [reason];
  return block('tr', { class: 'closed' }, block('td', {}), block('td', {}), block('td', {}, ...lines));
}

/** The cells of one row behind the time, and the anchor of the row. */
interface Row {
  reference: Html;
  description: Html;
  anchor?: Anchor | undefined;
  source?: string | undefined;
}

/** A slot: its time over as many rows as it has items. */
function slotRows(slot: Slot, page: PageContext): Html[] {
  const { print } = page;
  const rows = [...remarkRows(slot, page), ...slot.entries.map((entry) => entryRow(entry, page))];
  if (rows.length === 0) rows.push({ reference: nothing, description: nothing });
  const room = slot.room
    ? block('div', { class: 'room' }, print.phrase('room', { room: isolated(slot.room, page) }))
    : nothing;
  const time = block(
    'th',
    { scope: 'row', rowspan: rows.length > 1 ? String(rows.length) : undefined },
    print.timeRange(slot.start, slot.end),
    room,
  );
  return rows.map(({ reference, description, anchor, source }, index) =>
    block(
      'tr',
      {
        id: anchor,
        class: index === 0 ? slotClass[slot.kind] : undefined,
        'data-source': source ?? page.source(slot.range),
      },
      index === 0 ? time : nothing,
      block('td', {}, reference),
      block('td', {}, description),
    ),
  );
}

const slotClass = { meeting: 'slot', break: 'slot break', none: 'slot break' } as const;

/** What is said of a slot as a whole, before its items. */
function remarkRows(slot: Slot, page: PageContext): Row[] {
  const { print } = page;
  const remarks: Html[] = [];
  if (slot.label) remarks.push(inlines(slot.label, page));
  else if (slot.kind === 'break') remarks.push(print.phrase('breakLabel'));
  if (slot.kind === 'none') remarks.push(print.phrase('noMeeting'));
  if (slot.joint.length > 0) {
    remarks.push(print.phrase('jointMeeting', { body: bodyNames(slot.joint, page) }));
  }
  return remarks.map((remark) => ({ reference: nothing, description: inline('span', { class: 'remark' }, remark) }));
}

function entryRow(entry: SlotEntry, page: PageContext): Row {
  const source = page.source(entry.range);
  if (entry.kind === 'text') return { reference: nothing, description: inlines(entry.text, page), source };
  const surveyed = page.survey.itemsById.get(entry.item);
  return {
    reference: page.print.itemReference(entry.path),
    description: join([surveyed ? itemTitle(entry, surveyed, page) : nothing, labelLine(entry.label, page)]),
    anchor: page.survey.timetableAnchors.get(entry),
    source,
  };
}

/** The title of an item, linked, with what is said of the item and of this meeting on it. */
function itemTitle(
  entry: Extract<SlotEntry, { kind: 'item' }>,
  { item, anchor }: SurveyedItem,
  page: PageContext,
): Html {
  const { print } = page;
  const title = print.isolated('a', { href: pageLink(anchor) }, inlines(item.title, page, 'plain'));
  const remarks = stateRemarks(item, page);
  if (entry.continued) remarks.push(print.isolated('bdi', {}, print.phrase('continued')));
  return print.withRemarks(title, remarks);
}

function labelLine(label: readonly Inline[] | undefined, page: PageContext): Html {
  return label ? block('div', { class: 'label' }, inlines(label, page)) : nothing;
}
