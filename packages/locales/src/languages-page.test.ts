import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseDifferences } from './houses.js';
import { languages, locale, phraseKeys, phrases, type Locale } from './index.js';

const page = readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8');

/** The rows of a table under a heading, each as its cells. */
function table(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.replaceAll('`', '').trim()),
    );
}

const weekday = { weekday: true };
const samples: Record<string, (words: Locale) => string> = {
  item: (words) => words.itemMark(1, 3),
  'sub-item': (words) => words.itemMark(2, 2),
  'below that': (words) => words.itemMark(3, 1),
  section: (words) => words.sectionMark(1),
  reference: (words) => words.phrase('agendaItemReference', { item: words.itemReference([3, 2]) }),
  resolution: (words) => words.phrase('resolution', { number: '5/7' }),
  decision: (words) => words.phrase('decision', { number: '2/6' }),
  'days of the meeting': (words) => words.dateRange('2009-11-24', '2009-11-26'),
  'day of a timetable': (words) => words.dayRow('2012-10-17'),
  'hours of a slot': (words) => words.timeRange('10:00', '13:00'),
  '{2012-10-17}': (words) => words.date('2012-10-17'),
  '{2012-10-17 weekday}': (words) => words.date('2012-10-17', weekday),
  '{2012-10-17 10:00}': (words) => words.dateTime('2012-10-17', '10:00', weekday),
  '{2012-10-17 10:00-13:00}': (words) => words.dateTimeRange('2012-10-17', '10:00', '13:00', weekday),
  '{2012-10-17 to 2012-10-18}': (words) => words.when({ date: '2012-10-17', end: '2012-10-18' }),
  '{2009-11-24 to 2009-11-26}': (words) => words.when({ date: '2009-11-24', end: '2009-11-26' }),
  '{10:00-13:00}': (words) => words.hours('10:00', '13:00'),
  '{10:30}': (words) => words.time('10:30'),
  'original line': (words) => words.originalLine('en'),
};

test('the page tells what is printed', () => {
  const expected = Object.entries(samples).map(([name, print]) => [
    name,
    ...languages.map((tag) => print(locale(tag)).replaceAll('\u00a0', ' ')),
  ]);
  expect(table('What is printed')).toEqual(expected);
});

test('the page tells how a date reads in a sentence', () => {
  const rows = table('Dates in your sentences');
  expect(rows).not.toEqual([]);
  for (const [language = '', source = '', printed] of rows) {
    const withHours = source.replace(/\{(\d+:\d+)-(\d+:\d+)\}/, (_, start: string, end: string) =>
      locale(language).hours(start, end),
    );
    const text = withHours.replace(
      /\{([\d-]+)(?: to ([\d-]+))?(?: ([\d:]+))?\}/,
      (_, date: string, end?: string, time?: string) =>
        locale(language).when({ date, ...(end && { end }), ...(time && { time, weekday: true }) }),
    );
    expect(text.replaceAll('\u00a0', ' ')).toBe(printed);
  }
});

test('the page tells what the houses say', () => {
  const expected = phraseKeys.flatMap((key) => {
    const [spanish, english] = [houseDifferences['unesco-who'][key]?.es, houseDifferences.council[key]?.en];
    return spanish || english ? [[key, spanish ?? '', english ?? '']] : [];
  });
  expect(table('Houses')).toEqual(expected);
});

test('the page lists all phrases', () => {
  const expected = phraseKeys.map((key) => [key, phrases[key].en.trim()]);
  expect(table('All phrases')).toEqual(expected);
});
