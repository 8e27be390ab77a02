import { expect, test } from 'vitest';
import { told } from '../../test/mentions.js';

const read = (text: string): string[] => told(text, 'en');

test.each<[text: string, mentions: string[]]>([
  // A/80/251 and S/Agenda/10026
  [
    'on Wednesday, 29 October 2025, at 10 a.m.',
    ['Wednesday, 29 October 2025, at 10 a.m. = 2025-10-29 10:00, weekday 3 Wednesday'],
  ],
  ['The meeting rose at 10.10 a.m.', ['10.10 a.m. = 10:10']],
  ['1-5 June 2015', ['1-5 June 2015 = 2015-06-01 to 2015-06-05']],
  ['8–11 May 2001', ['8–11 May 2001 = 2001-05-08 to 2001-05-11']],
  ['17 and 18 October 2012', ['17 and 18 October 2012 = 2012-10-17 to 2012-10-18']],
  ['17 and 18 October', ['17 and 18 October = ?-10-17 to ?-10-18']],
  ['29 October-3 November 2012', ['29 October-3 November 2012 = 2012-10-29 to 2012-11-03']],
  ['30 December 2012 to 2 January 2013', ['30 December 2012 to 2 January 2013 = 2012-12-30 to 2013-01-02']],
  [
    '17, 19 and 21 October 2012',
    ['17 = 2012-10-17, partial', '19 = 2012-10-19, partial', '21 October 2012 = 2012-10-21'],
  ],
  [
    '5-7 May and 8-10 June 2012',
    ['5-7 May = 2012-5-5 to 2012-5-7, partial', '8-10 June 2012 = 2012-06-08 to 2012-06-10'],
  ],
  ['between 24 and 26 November 2009', ['24 = 2009-11-24, partial', '26 November 2009 = 2009-11-26']],
  ['Thursday 18 October 2012', ['Thursday 18 October 2012 = 2012-10-18, weekday 4 Thursday']],
  ['17 October 2012 (Thursday)', ['17 October 2012 (Thursday) = 2012-10-17, weekday 4 Thursday']],
  ['Friday, October 19, 2012', ['Friday, October 19, 2012 = 2012-10-19, weekday 5 Friday']],
  ['WEDNESDAY, 17 OCTOBER 2012', ['WEDNESDAY, 17 OCTOBER 2012 = 2012-10-17, weekday 3 WEDNESDAY']],
  ['the 17th of October 2012', ['17th of October 2012 = 2012-10-17']],
  ['17 Oct. 2012', ['17 Oct. 2012 = 2012-10-17']],
  ['Wednesday,\n    17 October\n    2012', ['Wednesday, 17 October 2012 = 2012-10-17, weekday 3 Wednesday']],
  ['Wednesday, 17 October', ['Wednesday, 17 October = ?-10-17, weekday 3 Wednesday']],
  ['Monday, 30 February 2012', ['Monday, 30 February 2012 = 2012-2-30 in no calendar, weekday 1 Monday']],
  ['31 June', ['31 June = ?-6-31 in no calendar']],
  [
    '17 October 2012, Thursday, 18 October 2012',
    ['17 October 2012 = 2012-10-17', 'Thursday, 18 October 2012 = 2012-10-18, weekday 4 Thursday'],
  ],
  ['30 December to 2 January 2013', ['30 December to 2 January 2013 = ?-12-30 to 2013-1-2']],
  [
    'Wednesday and Thursday, 17 and 18 October 2012',
    ['Wednesday = weekday 3', 'Thursday = weekday 4', '17 and 18 October 2012 = 2012-10-17 to 2012-10-18'],
  ],
  [
    'Monday to Friday, 15-19 October 2012',
    ['Monday = weekday 1', 'Friday = weekday 5', '15-19 October 2012 = 2012-10-15 to 2012-10-19'],
  ],
  ['every Monday', ['Monday = weekday 1']],
])('dates: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  // CTOC/COP/2022/1
  ['10 a.m.–1 p.m.', ['10 a.m.–1 p.m. = 10:00 to 13:00']],
  ['3–6 p.m.', ['3–6 p.m. = 15:00 to 18:00']],
  ['from 10 a.m. to 1 p.m.', ['10 a.m. to 1 p.m. = 10:00 to 13:00']],
  ['from 11.30 to 1 p.m.', ['11.30 to 1 p.m. = 11:30 to 13:00']],
  ['noon to midnight', ['noon to midnight = 12:00 to 24:00']],
  ['at 12 noon', ['12 noon = 12:00']],
  ['17 October 2012, from 3 to 6 p.m.', ['17 October 2012, from 3 to 6 p.m. = 2012-10-17 15:00 to 18:00']],
  ['at 10 a.m. on 17 October 2012', ['10 a.m. on 17 October 2012 = 2012-10-17 10:00, hour first']],
  [
    '17 October 2012, at 10 a.m., to 18 October 2012, at 1 p.m.',
    ['17 October 2012, at 10 a.m., to 18 October 2012, at 1 p.m. = 2012-10-17 10:00 to 2012-10-18 13:00'],
  ],
  ['17 and 18 October 2012, 10 a.m.', ['17 and 18 October 2012 = 2012-10-17 to 2012-10-18', '10 a.m. = 10:00']],
  ['10:30', ['10:30 = 10:30, unusual']],
  ['at 9:30', ['9:30 = 09:30, unusual']],
  ['9:30-11:00', ['9:30-11:00 = 09:30 to 11:00, unusual']],
  ['at 10am, 10:30 AM', ['10am = 10:00, unusual', '10:30 AM = 10:30, unusual']],
  ['5 o’clock', ['5 o’clock = 05:00, unusual']],
  ['13 p.m.', ['13 p.m. = no hour']],
  ['2012-10-17 10:00', ['2012-10-17 10:00 = 2012-10-17 10:00, unusual']],
  ['2012-02-30', ['2012-02-30 = 2012-2-30 in no calendar']],
])('hours: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['under agenda item 4 (b)', ['agenda item 4 (b) = item 4.2']],
  ['under item 4(b)(ii)', ['item 4(b)(ii) = item 4.2.2, short']],
  ['Item 3 (b) of the provisional agenda', ['Item 3 (b) of the provisional agenda = item 3.2']],
  ['items 3 and 4', ['items 3 = item 3, listed, unsure', '4 = item 4, listed, unsure']],
  [
    'agenda items 4 (a) and (b), and 6',
    ['agenda items 4 (a) = item 4.1, listed', '(b) = item 4.2, listed', '6 = item 6, listed'],
  ],
  ['items 3 to 5 of the agenda', ['items 3 to 5 of the agenda = item 3 to 5, listed']],
  ['items 6 (a)–(c)', ['items 6 (a)–(c) = item 6.1 to 6.3, listed, unsure']],
  ['item 5.3 of the provisional agenda', ['item 5.3 of the provisional agenda = item 5.3']],
  ['Under this agenda item', ['this agenda item = this item']],
  ['Under\n  this\n  item', ['this item = this item']],
  ['in its resolution 5/7', ['resolution 5/7 = resolution 5/7']],
  [
    'resolutions 5/1, 5/6 and 68/1 B',
    ['resolutions 5/1 = resolution 5/1, listed', '5/6 = resolution 5/6, listed', '68/1 B = resolution 68/1 B, listed'],
  ],
  ['resolution 1325 (2000)', ['resolution 1325 (2000) = resolution 1325 (2000)']],
  ['resolution 2758\n(XXVI)', ['resolution 2758 (XXVI) = resolution 2758 (XXVI)']],
  ['resolution 1325', ['resolution 1325 = resolution 1325']],
  [
    'resolutions 51/211 A to E and 52/214',
    ['resolutions 51/211 A = resolution 51/211 A, listed', '52/214 = resolution 52/214, listed'],
  ],
  ['resolution WHA53.16', ['resolution WHA53.16 = resolution WHA53.16']],
  ['decision 156 EX/7.2', ['decision 156 EX/7.2 = decision 156 EX/7.2']],
  ['Resolution No. 5/7', ['Resolution No. 5/7 = resolution 5/7, short']],
  [
    'decisions 1/CP.21 and 3/CMA.5',
    ['decisions 1/CP.21 = decision 1/CP.21, listed', '3/CMA.5 = decision 3/CMA.5, listed'],
  ],
  [
    'decision 2026-41, decision ES-10/1',
    ['decision 2026-41 = decision 2026-41', 'decision ES-10/1 = decision ES-10/1'],
  ],
])('items and instruments: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each([
  ...['117 October 2012', '17 October 20123', 'COVID-19 May 2020', '17\n\nOctober 2012', 'in May 2012, in 2012'],
  ...[
    '24/7',
    '10/17/2012',
    '2012/13',
    '3.14',
    '1:10',
    'chapter 3:16',
    '$10 a.m',
    'a ratio of 3 to 5',
    '192.168.10.17',
    '2012-10-17.csv',
  ],
  ...[
    'the afternoon session',
    'item',
    'items of the agenda',
    'line item 4',
    'item 4 of the contract',
    'item 4 of its programme of work',
    'items 3.5 per cent',
  ],
  ...[
    'the resolution of 2012',
    'resolution 2012',
    'a resolution of 1080 dots',
    'draft resolution 5/7',
    'decision 24 hours later',
    'decision 5',
  ],
  ...['paragraphs 3 and 4', '3, 4 and 5', 'article 5/7', 'I am 10', '1,5 May'],
])('nothing in %j', (text) => {
  expect(read(text)).toEqual([]);
});
