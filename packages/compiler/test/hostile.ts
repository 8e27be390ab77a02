import type { Agenda, Inline } from '@agendum/model';
import {
  agenda,
  body,
  citation,
  day,
  paper,
  entry,
  footnote,
  item,
  list,
  paragraph,
  piece,
  section,
  slot,
  text,
  timetable,
} from './model.js';

const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt;`;

/** An agenda with the attack in every place that takes text. */
export function hostile(): Agenda {
  const words = text(attack);
  const pieces: Inline[] = [
    ...words,
    piece('emphasis', { strong: true, content: words }),
    piece('link', { url: 'https://example.org/"><script>', content: words }),
    piece('link', { url: 'javascript:alert(1)', content: words }),
    piece('item', { item: attack, path: [1], self: false }),
    piece('document', { document: attack }),
    piece('document', { document: `unknown ${attack}` }),
    piece('instrument', { type: 'resolution', number: attack, show: 'number' }),
    piece('instrument', { type: 'decision', number: '1', title: words, show: 'title' }),
    piece('body', { body: body(attack), show: 'short' }),
    piece('date', { date: attack, weekday: true }),
    piece('date', { date: attack, end: attack, time: attack, weekday: true }),
    piece('time', { time: attack, end: attack }),
    piece('note', { note: attack, ordinal: 1 }),
    piece('unresolved', { text: attack }),
  ];
  const full = item(attack, pieces, {
    joint: [body(attack)],
    state: 'conditional',
    allocation: pieces,
    authority: pieces,
    content: [paragraph(...pieces), list(pieces)],
    documents: [citation(attack, { title: pieces, purpose: 'decision' }), citation(`other ${attack}`)],
    items: [item(attack, attack)],
  });
  return agenda({
    sources: [attack],
    language: attack,
    symbol: attack,
    body: body(attack),
    session: pieces,
    title: pieces,
    subtitle: pieces,
    author: pieces,
    dates: { start: attack, end: attack, range: { file: 0, start: 0, end: 0 } },
    place: pieces,
    timezone: attack,
    masthead: { distribution: 'general', issued: attack, original: attack, job: attack },
    introduction: [paragraph(...pieces)],
    entries: [section(1, attack, full)],
    documents: [paper(attack, attack)],
    notes: [footnote(attack, 1, paragraph(...pieces))],
    timetable: {
      ...timetable(
        day(attack, {
          label: pieces,
          slots: [
            slot(attack, attack, {
              label: pieces,
              room: pieces,
              joint: [body(attack)],
              entries: [
                entry(attack, [1], { label: pieces }),
                { kind: 'text', text: pieces, range: { file: 0, start: 0, end: 0 } },
              ],
            }),
          ],
        }),
        day(attack, { closed: 'holiday', label: pieces }),
      ),
      title: pieces,
    },
  });
}
