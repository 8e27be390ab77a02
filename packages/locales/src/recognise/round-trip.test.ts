import { calendarDay, formatCivilDate, formatClockTime } from '@agendum/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locale, recognise, type Mention, type When } from '../index.js';

/** A sentence around what is printed, in each language. */
const carriers: Readonly<Record<string, [before: string, after: string]>> = {
  ar: ['سيُعقد الاجتماع ', ' في فيينا.'],
  en: ['The meeting will be held ', ' in Vienna.'],
  es: ['La reunión se celebrará ', ' en Viena.'],
  fr: ['La réunion se tiendra ', ' à Vienne.'],
  ru: ['Совещание состоится ', ' в Вене.'],
  zh: ['会议将于', '在维也纳举行。'],
};

const date = fc
  .record({
    year: fc.integer({ min: 1000, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => calendarDay(year, month, day))
  .filter((day) => day !== undefined)
  .map(formatCivilDate);
const time = fc.integer({ min: 0, max: 1439 }).map(formatClockTime);
const weekday = fc.boolean();

const inOrder = ([one, other]: [string, string]): [string, string] => (one < other ? [one, other] : [other, one]);
const differ = ([one, other]: [string, string]): boolean => one !== other;
const dates = fc.oneof(
  fc.tuple(date, date),
  // Days near each other share their month, or only their year.
  fc.tuple(date, fc.integer({ min: 1, max: 40 })).map(([start, days]): [string, string] => {
    const end = new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
    return end.length === 10 ? [start, end] : [start, start];
  }),
);
const range = dates.filter(differ).map(inOrder);
const hours = fc.tuple(time, time).filter(differ).map(inOrder);

const whens: fc.Arbitrary<When> = fc.oneof(
  fc.record({ date, weekday }),
  fc.record({ range, weekday }).map(({ range: [date, end], weekday }) => ({ date, end, weekday })),
  fc.record({ date, time, weekday }),
  fc.record({ date, hours, weekday }).map(({ hours: [time, endTime], ...rest }) => ({ ...rest, time, endTime })),
  fc.record({ range, time, endTime: time, weekday }).map(({ range: [date, end], ...rest }) => ({ ...rest, date, end })),
);

const small = fc.integer({ min: 1, max: 26 });
const path = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 199 })),
  fc.tuple(fc.integer({ min: 1, max: 199 }), small),
  fc.tuple(fc.integer({ min: 1, max: 199 }), small, small),
);

const count = fc.integer({ min: 1, max: 199 });
const instrumentNumber = fc.oneof(
  fc.tuple(count, count).map(([session, number]) => `${session}/${number}`),
  fc
    .tuple(count, fc.constantFrom('CP', 'CMA', 'COP'), count)
    .map(([number, body, session]) => `${number}/${body}.${session}`),
  fc.tuple(count, fc.integer({ min: 1946, max: 2099 })).map(([number, year]) => `${number} (${year})`),
  fc.tuple(count, fc.constantFrom('A', 'B', 'C')).map(([number, part]) => `68/${number} ${part}`),
);

const year = fc.integer({ min: 1946, max: 2099 });
const documentSymbol = fc.oneof(
  fc
    .tuple(fc.constantFrom('CTOC/COP', 'A', 'E/CN.15', 'UNODC/CCPCJ/EG.1', 'FCCC/SBI'), year, count)
    .map((parts) => parts.join('/')),
  fc.tuple(count, count).map(([session, serial]) => `A/C.3/${session}/L.${serial}/Rev.1`),
  fc.tuple(year, count).map(([year, serial]) => `CTOC/COP/WG.2/${year}/${serial}-CTOC/COP/WG.3/${year}/${serial}`),
);

/** What was printed is all that is recognised, whole and in its place, alone and in a sentence. */
function expectOne(language: string, printed: string, expected: Record<string, unknown>): void {
  const [before, after] = carriers[language] ?? ['', ''];
  for (const [text, start] of [
    [printed, 0],
    [before + printed + after, before.length],
  ] as const) {
    const mentions: Mention[] = recognise(text, language);
    expect({ text, mentions }).toMatchObject({ mentions: [{ start, end: start + printed.length, ...expected }] });
  }
}

/** Without the fields that are not there, and with `weekday` only where it is true. */
function plain({ weekday, ...rest }: Partial<When>): Partial<When> {
  return weekday ? { ...rest, weekday } : rest;
}

describe.each(['en', 'zh'])('%s: what is printed is recognised', (language) => {
  const words = locale(language);

  test('dates, ranges and hours of days', () => {
    fc.assert(
      fc.property(whens, (when) => {
        expectOne(language, words.when(when), { kind: 'when', when: plain(when) });
      }),
      { numRuns: 500 },
    );
  });

  test('hours', () => {
    fc.assert(
      fc.property(time, (time) => {
        expectOne(language, words.time(time), { kind: 'when', when: { time } });
      }),
      { numRuns: 500 },
    );
  });

  test('ranges of hours', () => {
    fc.assert(
      fc.property(hours, ([time, endTime]) => {
        expectOne(language, words.timeRange(time, endTime), { kind: 'when', when: { time, endTime } });
      }),
      { numRuns: 500 },
    );
    expectOne(language, words.timeRange('15:00', '24:00'), { kind: 'when', when: { time: '15:00', endTime: '24:00' } });
  });

  test('the day row of a timetable', () => {
    fc.assert(
      fc.property(date, (date) => {
        const [, month, day] = date.split('-').map(Number);
        expectOne(language, words.dayRow(date), { kind: 'when', days: [{ month, day, weekday: expect.any(Number) }] });
      }),
    );
  });

  test('items', () => {
    fc.assert(
      fc.property(path, (path) => {
        const item = words.itemReference(path);
        expectOne(language, words.phrase('agendaItemReference', { item }), { kind: 'item', path, form: 'full' });
        expectOne(language, words.phrase('itemLine', { item }), { kind: 'item', path, form: 'full' });
      }),
    );
    expectOne(language, words.phrase('thisItem'), { kind: 'item', form: 'full' });
  });

  test('resolutions and decisions', () => {
    fc.assert(
      fc.property(fc.constantFrom('resolution', 'decision'), instrumentNumber, (type, number) => {
        expectOne(language, words.phrase(type, { number }), { kind: 'instrument', type, number, form: 'full' });
      }),
    );
  });

  test('symbols', () => {
    fc.assert(
      fc.property(documentSymbol, (symbol) => {
        expectOne(language, symbol, { kind: 'symbol', symbol, form: 'full' });
      }),
    );
  });
});
