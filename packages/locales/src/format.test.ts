import { calendarDay, formatCivilDate, formatClockTime } from '@agendum/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, locale, type Language, type When } from './index.js';

type InAll = Record<Language, string>;

/** French does not break a line inside of an hour: a blank in this test stands for either kind. */
function plainBlanks(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** What a function of all six locales prints. */
function inAll(print: (words: ReturnType<typeof locale>) => string): InAll {
  return Object.fromEntries(languages.map((tag) => [tag, plainBlanks(print(locale(tag)))])) as InAll;
}

test.each<[When, InAll]>([
  [
    { date: '2012-10-17' },
    {
      ar: '17 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月17日',
      en: '17 October 2012',
      fr: '17 octobre 2012',
      ru: '17 октября 2012 года',
      es: '17 de octubre de 2012',
    },
  ],
  [
    { date: '2012-07-01' },
    {
      ar: '1 تموز/يوليه 2012',
      zh: '2012年7月1日',
      en: '1 July 2012',
      fr: '1er juillet 2012',
      ru: '1 июля 2012 года',
      es: '1 de julio de 2012',
    },
  ],
  [
    { date: '2012-10-17', weekday: true },
    {
      ar: 'الأربعاء، 17 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月17日星期三',
      en: 'Wednesday, 17 October 2012',
      fr: 'mercredi 17 octobre 2012',
      ru: 'в среду, 17 октября 2012 года',
      es: 'miércoles 17 de octubre de 2012',
    },
  ],
  [
    { date: '2012-10-16', weekday: true },
    {
      ar: 'الثلاثاء، 16 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月16日星期二',
      en: 'Tuesday, 16 October 2012',
      fr: 'mardi 16 octobre 2012',
      ru: 'во вторник, 16 октября 2012 года',
      es: 'martes 16 de octubre de 2012',
    },
  ],
  [
    { date: '2012-10-21', weekday: true },
    {
      ar: 'الأحد، 21 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月21日星期日',
      en: 'Sunday, 21 October 2012',
      fr: 'dimanche 21 octobre 2012',
      ru: 'в воскресенье, 21 октября 2012 года',
      es: 'domingo 21 de octubre de 2012',
    },
  ],
  [
    { date: '2012-10-18', time: '10:00' },
    {
      ar: '18 تشرين الأول/أكتوبر 2012، الساعة 00/10',
      zh: '2012年10月18日上午10时',
      en: '18 October 2012, at 10 a.m.',
      fr: '18 octobre 2012 à 10 heures',
      ru: '18 октября 2012 года, в 10 час. 00 мин.',
      es: '18 de octubre de 2012, a las 10.00 horas',
    },
  ],
  [
    { date: '2025-10-29', time: '10:10', weekday: true },
    {
      ar: 'الأربعاء، 29 تشرين الأول/أكتوبر 2025، الساعة 10/10',
      zh: '2025年10月29日星期三上午10时10分',
      en: 'Wednesday, 29 October 2025, at 10.10 a.m.',
      fr: 'mercredi 29 octobre 2025 à 10 h 10',
      ru: 'в среду, 29 октября 2025 года, в 10 час. 10 мин.',
      es: 'miércoles, 29 de octubre de 2025, a las 10.10 horas',
    },
  ],
  [
    { date: '2012-10-17', time: '10:00', endTime: '13:00', weekday: true },
    {
      ar: 'الأربعاء، 17 تشرين الأول/أكتوبر 2012، من الساعة 00/10 إلى الساعة 00/13',
      zh: '2012年10月17日星期三上午10时至下午1时',
      en: 'Wednesday, 17 October 2012, from 10 a.m. to 1 p.m.',
      fr: 'mercredi 17 octobre 2012 de 10 heures à 13 heures',
      ru: 'в среду, 17 октября 2012 года, с 10 час. 00 мин. до 13 час. 00 мин.',
      es: 'miércoles, 17 de octubre de 2012, de las 10.00 a las 13.00 horas',
    },
  ],
  [
    { date: '2012-10-17', time: '15:00', endTime: '18:30' },
    {
      ar: '17 تشرين الأول/أكتوبر 2012، من الساعة 00/15 إلى الساعة 30/18',
      zh: '2012年10月17日下午3时至6时30分',
      en: '17 October 2012, from 3 to 6.30 p.m.',
      fr: '17 octobre 2012 de 15 h à 18 h 30',
      ru: '17 октября 2012 года, с 15 час. 00 мин. до 18 час. 30 мин.',
      es: '17 de octubre de 2012, de las 15.00 a las 18.30 horas',
    },
  ],
  [
    { date: '2012-10-17', end: '2012-10-18' },
    {
      ar: '17 و18 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月17日和18日',
      en: '17 and 18 October 2012',
      fr: '17 et 18 octobre 2012',
      ru: '17 и 18 октября 2012 года',
      es: '17 y 18 de octubre de 2012',
    },
  ],
  [
    { date: '2009-11-24', end: '2009-11-26' },
    {
      ar: '24 إلى 26 تشرين الثاني/نوفمبر 2009',
      zh: '2009年11月24日至26日',
      en: '24 to 26 November 2009',
      fr: '24 au 26 novembre 2009',
      ru: '24–26 ноября 2009 года',
      es: '24 al 26 de noviembre de 2009',
    },
  ],
  [
    { date: '2012-10-31', end: '2012-11-01' },
    {
      ar: '31 تشرين الأول/أكتوبر و1 تشرين الثاني/نوفمبر 2012',
      zh: '2012年10月31日和11月1日',
      en: '31 October and 1 November 2012',
      fr: '31 octobre et 1er novembre 2012',
      ru: '31 октября и 1 ноября 2012 года',
      es: '31 de octubre y 1 de noviembre de 2012',
    },
  ],
  [
    { date: '2012-10-29', end: '2012-11-02' },
    {
      ar: '29 تشرين الأول/أكتوبر إلى 2 تشرين الثاني/نوفمبر 2012',
      zh: '2012年10月29日至11月2日',
      en: '29 October to 2 November 2012',
      fr: '29 octobre au 2 novembre 2012',
      ru: '29 октября – 2 ноября 2012 года',
      es: '29 de octubre al 2 de noviembre de 2012',
    },
  ],
  [
    { date: '2012-12-31', end: '2013-01-01' },
    {
      ar: '31 كانون الأول/ديسمبر 2012 و1 كانون الثاني/يناير 2013',
      zh: '2012年12月31日和2013年1月1日',
      en: '31 December 2012 and 1 January 2013',
      fr: '31 décembre 2012 et 1er janvier 2013',
      ru: '31 декабря 2012 года и 1 января 2013 года',
      es: '31 de diciembre de 2012 y 1 de enero de 2013',
    },
  ],
  [
    { date: '2012-12-28', end: '2013-01-04' },
    {
      ar: '28 كانون الأول/ديسمبر 2012 إلى 4 كانون الثاني/يناير 2013',
      zh: '2012年12月28日至2013年1月4日',
      en: '28 December 2012 to 4 January 2013',
      fr: '28 décembre 2012 au 4 janvier 2013',
      ru: '28 декабря 2012 года – 4 января 2013 года',
      es: '28 de diciembre de 2012 al 4 de enero de 2013',
    },
  ],
  [
    { date: '2012-10-17', end: '2012-10-18', weekday: true },
    {
      ar: 'الأربعاء، 17 تشرين الأول/أكتوبر، والخميس، 18 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月17日星期三和18日星期四',
      en: 'Wednesday, 17 October, and Thursday, 18 October 2012',
      fr: 'mercredi 17 et jeudi 18 octobre 2012',
      ru: 'в среду, 17 октября, и в четверг, 18 октября 2012 года',
      es: 'miércoles 17 y jueves 18 de octubre de 2012',
    },
  ],
  [
    { date: '2012-10-17', end: '2012-10-19', weekday: true },
    {
      ar: 'الأربعاء، 17 تشرين الأول/أكتوبر، إلى الجمعة، 19 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月17日星期三至19日星期五',
      en: 'Wednesday, 17 October, to Friday, 19 October 2012',
      fr: 'mercredi 17 au vendredi 19 octobre 2012',
      ru: 'со среды, 17 октября, по пятницу, 19 октября 2012 года',
      es: 'miércoles 17 al viernes 19 de octubre de 2012',
    },
  ],
  [
    { date: '2012-12-31', end: '2013-01-04', weekday: true },
    {
      ar: 'الاثنين، 31 كانون الأول/ديسمبر 2012، إلى الجمعة، 4 كانون الثاني/يناير 2013',
      zh: '2012年12月31日星期一至2013年1月4日星期五',
      en: 'Monday, 31 December 2012, to Friday, 4 January 2013',
      fr: 'lundi 31 décembre 2012 au vendredi 4 janvier 2013',
      ru: 'с понедельника, 31 декабря 2012 года, по пятницу, 4 января 2013 года',
      es: 'lunes 31 de diciembre de 2012 al viernes 4 de enero de 2013',
    },
  ],
  [
    { date: '2012-10-17', end: '2012-10-18', time: '10:00', endTime: '13:00' },
    {
      ar: '17 تشرين الأول/أكتوبر 2012، الساعة 00/10، إلى 18 تشرين الأول/أكتوبر 2012، الساعة 00/13',
      zh: '2012年10月17日上午10时至18日下午1时',
      en: '17 October 2012, at 10 a.m., to 18 October 2012, at 1 p.m.',
      fr: '17 octobre 2012 à 10 heures au 18 octobre 2012 à 13 heures',
      ru: 'с 10 час. 00 мин. 17 октября 2012 года до 13 час. 00 мин. 18 октября 2012 года',
      es: '17 de octubre de 2012, a las 10.00 horas, al 18 de octubre de 2012, a las 13.00 horas',
    },
  ],
  [
    { date: '2012-10-17', end: '2012-10-18', time: '10:00', endTime: '13:00', weekday: true },
    {
      ar: 'الأربعاء، 17 تشرين الأول/أكتوبر 2012، الساعة 00/10، إلى الخميس، 18 تشرين الأول/أكتوبر 2012، الساعة 00/13',
      zh: '2012年10月17日星期三上午10时至18日星期四下午1时',
      en: 'Wednesday, 17 October 2012, at 10 a.m., to Thursday, 18 October 2012, at 1 p.m.',
      fr: 'mercredi 17 octobre 2012 à 10 heures au jeudi 18 octobre 2012 à 13 heures',
      ru: 'с 10 час. 00 мин. в среду, 17 октября 2012 года, до 13 час. 00 мин. в четверг, 18 октября 2012 года',
      es: 'miércoles, 17 de octubre de 2012, a las 10.00 horas, al jueves, 18 de octubre de 2012, a las 13.00 horas',
    },
  ],
])('%j inside a sentence', (when, printed) => {
  expect(inAll((words) => words.when(when))).toEqual(printed);
});

test.each<[When, string]>([
  [{ date: '2012-10-17', end: '2012-10-17' }, '17 October 2012'],
  // Impossible, so printed as written: the finding is not the printer's task.
  [{ date: '2012-02-30' }, '2012-02-30'],
  [{ date: '2012-02-29', end: '2012-02-30' }, '2012-02-29–2012-02-30'],
  [{ date: '2012-10-17', time: '25:00' }, '2012-10-17 25:00'],
])('%j', (when, printed) => {
  expect(locale('en').when(when)).toBe(printed);
});

test('what is impossible is printed alike in every language', () => {
  const when = { date: '2012-02-30', end: '2012-03-01', time: '10:00', endTime: '25:00' };
  expect(inAll((words) => words.when(when))).toEqual(inAll(() => '2012-02-30 10:00–2012-03-01 25:00'));
});

test('each form has a function of its own', () => {
  const en = locale('en');
  expect(en.date('2012-10-17', { weekday: true })).toBe('Wednesday, 17 October 2012');
  expect(en.dateTime('2012-10-17', '10:00')).toBe('17 October 2012, at 10 a.m.');
  expect(en.dateTimeRange('2012-10-17', '10:00', '13:00')).toBe('17 October 2012, from 10 a.m. to 1 p.m.');
});

test.each<[string, string, InAll]>([
  [
    '2009-11-24',
    '2009-11-26',
    {
      ar: '24–26 تشرين الثاني/نوفمبر 2009',
      zh: '2009年11月24日至26日',
      en: '24–26 November 2009',
      fr: '24-26 novembre 2009',
      ru: '24–26 ноября 2009 года',
      es: '24 a 26 de noviembre de 2009',
    },
  ],
  [
    '2012-10-17',
    '2012-10-18',
    {
      ar: '17 و18 تشرين الأول/أكتوبر 2012',
      zh: '2012年10月17日和18日',
      en: '17 and 18 October 2012',
      fr: '17 et 18 octobre 2012',
      ru: '17 и 18 октября 2012 года',
      es: '17 y 18 de octubre de 2012',
    },
  ],
  [
    '2014-09-29',
    '2014-10-03',
    {
      ar: '29 أيلول/سبتمبر–3 تشرين الأول/أكتوبر 2014',
      zh: '2014年9月29日至10月3日',
      en: '29 September–3 October 2014',
      fr: '29 septembre-3 octobre 2014',
      ru: '29 сентября – 3 октября 2014 года',
      es: '29 de septiembre a 3 de octubre de 2014',
    },
  ],
  ['2012-02-29', '2012-02-30', { ar: '', zh: '', en: '', fr: '', ru: '', es: '' }],
])('the days of a meeting, %s to %s, on a line of their own', (start, end, printed) => {
  const impossible = printed.en === '';
  expect(inAll((words) => words.dateRange(start, end))).toEqual(impossible ? inAll(() => `${start}–${end}`) : printed);
});

test('the meeting of one day has no range', () => {
  expect(inAll((words) => words.dateRange('2012-10-17', '2012-10-17'))).toEqual(
    inAll((words) => words.date('2012-10-17')),
  );
});

test.each<[string, InAll]>([
  ['10:00', row('00/10', '上午10时', '10 a.m.', '10 heures', '10 час. 00 мин.', '10.00 horas')],
  ['9:05', row('05/9', '上午9时05分', '9.05 a.m.', '9 h 05', '9 час. 05 мин.', '9.05 horas')],
  ['12:00', row('00/12', '中午12时', 'noon', '12 heures', '12 час. 00 мин.', '12.00 horas')],
  ['12:30', row('30/12', '中午12时30分', '12.30 p.m.', '12 h 30', '12 час. 30 мин.', '12.30 horas')],
  ['13:30', row('30/13', '下午1时30分', '1.30 p.m.', '13 h 30', '13 час. 30 мин.', '13.30 horas')],
  ['00:00', row('00/0', '午夜0时', 'midnight', '0 heure', '0 час. 00 мин.', '0.00 horas')],
  ['1:00', row('00/1', '上午1时', '1 a.m.', '1 heure', '1 час. 00 мин.', '1.00 horas')],
  ['24:00', row('00/24', '午夜12时', 'midnight', '24 heures', '24 час. 00 мин.', '24.00 horas')],
  ['24:30', row('24:30', '24:30', '24:30', '24:30', '24:30', '24:30')],
])('the hour %s', (time, printed) => {
  expect(inAll((words) => words.time(time))).toEqual(printed);
});

test.each<[string, string, InAll]>([
  [
    '10:00',
    '13:00',
    row(
      '00/10–00/13',
      '上午10时至下午1时',
      '10 a.m.–1 p.m.',
      '10 heures-13 heures',
      '10 час. 00 мин. – 13 час. 00 мин.',
      '10.00 a 13.00 horas',
    ),
  ],
  [
    '15:00',
    '18:00',
    row(
      '00/15–00/18',
      '下午3时至6时',
      '3–6 p.m.',
      '15 heures-18 heures',
      '15 час. 00 мин. – 18 час. 00 мин.',
      '15.00 a 18.00 horas',
    ),
  ],
  [
    '11:00',
    '12:00',
    row(
      '00/11–00/12',
      '上午11时至中午12时',
      '11 a.m.–noon',
      '11 heures-12 heures',
      '11 час. 00 мин. – 12 час. 00 мин.',
      '11.00 a 12.00 horas',
    ),
  ],
  [
    '13:30',
    '14:30',
    row(
      '30/13–30/14',
      '下午1时30分至2时30分',
      '1.30–2.30 p.m.',
      '13 h 30-14 h 30',
      '13 час. 30 мин. – 14 час. 30 мин.',
      '13.30 a 14.30 horas',
    ),
  ],
  [
    '10:00',
    '11:30',
    row(
      '00/10–30/11',
      '上午10时至11时30分',
      '10–11.30 a.m.',
      '10 h-11 h 30',
      '10 час. 00 мин. – 11 час. 30 мин.',
      '10.00 a 11.30 horas',
    ),
  ],
  [
    '21:00',
    '24:00',
    row(
      '00/21–00/24',
      '下午9时至午夜12时',
      '9 p.m.–midnight',
      '21 heures-24 heures',
      '21 час. 00 мин. – 24 час. 00 мин.',
      '21.00 a 24.00 horas',
    ),
  ],
  ['10:00', '10:00', row('00/10', '上午10时', '10 a.m.', '10 heures', '10 час. 00 мин.', '10.00 horas')],
  ['10:00', '10:60', inAll(() => '10:00–10:60')],
])('the hours %s to %s', (start, end, printed) => {
  expect(inAll((words) => words.timeRange(start, end))).toEqual(printed);
});

test.each<[string, string, InAll]>([
  [
    '10:00',
    '13:00',
    row(
      '00/10–00/13',
      '上午10时至下午1时',
      '10 a.m. to 1 p.m.',
      '10 heures à 13 heures',
      '10 час. 00 мин. до 13 час. 00 мин.',
      '10.00 a 13.00 horas',
    ),
  ],
  ['10:00', '10:00', inAll((words) => words.time('10:00'))],
  ['10:00', '10:60', inAll(() => '10:00–10:60')],
])('the hours %s to %s inside a sentence', (start, end, printed) => {
  expect(inAll((words) => words.hours(start, end))).toEqual(printed);
});

test('a day row of a timetable has no year and begins with a capital', () => {
  expect(inAll((words) => words.dayRow('2012-10-17'))).toEqual(
    row(
      'الأربعاء، 17 تشرين الأول/أكتوبر',
      '10月17日，星期三',
      'Wednesday, 17 October',
      'Mercredi 17 octobre',
      'Среда, 17 октября',
      'Miércoles 17 de octubre',
    ),
  );
});

test('a weekday by itself', () => {
  expect(inAll((words) => words.weekday(6))).toEqual(row('السبت', '星期六', 'Saturday', 'samedi', 'суббота', 'sábado'));
});

test('Spanish says "a la" and "de la" of one o’clock', () => {
  const es = locale('es');
  expect(es.dateTime('2012-10-17', '1:30')).toBe('17 de octubre de 2012, a la 1.30 horas');
  expect(es.dateTimeRange('2012-10-17', '1:00', '2:00')).toBe('17 de octubre de 2012, de la 1.00 a las 2.00 horas');
});

test('no line is broken between the figures and the words of a French hour', () => {
  expect(locale('fr').dateTime('2012-10-17', '10:00')).toBe('17 octobre 2012 à 10\u00a0heures');
  expect(locale('fr').time('10:30')).toBe('10\u00a0h\u00a030');
});

test('Russian begins with the preposition that the weekday takes', () => {
  const days = ['2012-10-15', '2012-10-16', '2012-10-17', '2012-10-18', '2012-10-19', '2012-10-20', '2012-10-21'];
  const ru = locale('ru');
  expect(days.map((date) => ru.date(date, { weekday: true }).split(',')[0])).toEqual([
    'в понедельник',
    'во вторник',
    'в среду',
    'в четверг',
    'в пятницу',
    'в субботу',
    'в воскресенье',
  ]);
  const ranges = days.map((date) => ru.when({ date, end: '2012-12-01', weekday: true }).split(',')[0]);
  expect(ranges).toEqual([
    'с понедельника',
    'со вторника',
    'со среды',
    'с четверга',
    'с пятницы',
    'с субботы',
    'с воскресенья',
  ]);
});

test.each([
  ['技术援', '助项目', '', ''],
  ['第5/6', '号决议', ' ', ''],
  ['决议，', '除其他外', '', ''],
  ['“', '“', ' ', ''],
  ['Working', 'Group', ' ', ' '],
  ['рабочая', 'группа', ' ', ' '],
  ['الفريق', 'العامل', ' ', ' '],
  ['𠀀', '𠀁', '', ''],
  ['技術を', 'ひらく', '', ''],
])('a line break between %j and %j is %j, in Chinese %j', (before, after, printed, chinese) => {
  expect(inAll((words) => words.lineBreak(before, after))).toEqual({ ...inAll(() => printed), zh: chinese });
});

test('in French no line is broken between a word and the sign that a blank parts from it', () => {
  const written = 'Quand ? « Demain » ; oui : à 9 h !';
  const french = 'Quand\u00a0? «\u00a0Demain\u00a0»\u00a0; oui\u00a0: à 9 h\u00a0!';
  for (const tag of languages) expect(locale(tag).unbroken(written)).toBe(tag === 'fr' ? french : written);
  expect(locale('fr').unbroken(french)).toBe(french);
});

function row(ar: string, zh: string, en: string, fr: string, ru: string, es: string): InAll {
  return { ar, zh, en, fr, ru, es };
}

const calendar = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => calendarDay(year, month, day))
  .filter((day) => day !== undefined)
  .map(formatCivilDate);
const clock = fc.integer({ min: 0, max: 1439 }).map(formatClockTime);
const anyWhen: fc.Arbitrary<When> = fc.record(
  { date: calendar, end: calendar, time: clock, endTime: clock, weekday: fc.boolean() },
  { requiredKeys: ['date'] },
);

test.each([...languages, 'de', 'ja', 'fa'])('%s: two dates or hours that differ are not printed alike', (language) => {
  const words = locale(language);
  fc.assert(
    fc.property(fc.tuple(calendar, calendar), fc.tuple(clock, clock), (dates, times) => {
      const [date, end] = dates.sort();
      const [time, endTime] = times.sort();
      expect(words.date(date) === words.date(end)).toBe(date === end);
      expect(words.when({ date, end }) === words.date(date)).toBe(date === end);
      expect(words.dateTime(date, time) === words.dateTime(date, endTime)).toBe(time === endTime);
      expect(words.timeRange(time, endTime) === words.time(time)).toBe(time === endTime);
    }),
  );
});

test('whatever the fields of a date are, something is printed, on one line', () => {
  fc.assert(
    fc.property(anyWhen, fc.constantFrom(...languages, 'de'), (when, language) => {
      const printed = locale(language).when(when);
      expect(printed).toMatch(/\d/);
      expect(printed).not.toMatch(/undefined|NaN|\n| {2}|^ | $/);
    }),
  );
});
