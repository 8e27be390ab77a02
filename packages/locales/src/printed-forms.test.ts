import { expect, test } from 'vitest';
import { locale, type Language, type Locale, type PhraseKey } from './index.js';

/*
 * What agendas of the United Nations print, and where it was seen. A dash in a range of numbers is printed as documents have it now (en dash
 * in English, Russian and Arabic since about 2020), where older ones have a hyphen. Blanks of the Chinese page are left out. In brackets: [S:47] line 47
 * of CTOC/COP/WG.2/2012/1 in Chinese, [H 31] a published agenda, [P] a public page, [M] from memory.
 */

type Form = [language: Language, print: (words: Locale) => string, form: string, source: string];

const forms: Form[] = [
  ['en', (w) => w.dateTime('2025-10-29', '10:00', weekday), 'Wednesday, 29 October 2025, at 10 a.m.', '[H 05]'],
  ['en', (w) => w.time('10:10'), '10.10 a.m.', '[H 06]'],
  ['en', (w) => w.dateRange('2015-06-01', '2015-06-05'), '1–5 June 2015', '[H 31], there with a hyphen'],
  ['en', (w) => w.dateRange('2001-05-08', '2001-05-11'), '8–11 May 2001', '[H 32], there with a hyphen'],
  ['en', (w) => w.timeRange('10:00', '13:00'), '10 a.m.–1 p.m.', '[H 36]'],
  ['en', (w) => w.timeRange('15:00', '18:00'), '3–6 p.m.', '[H 36]'],
  ['en', (w) => w.time('12:00'), 'noon', '[H 36]'],
  ['en', (w) => w.time('24:00'), 'midnight', '[H 36]'],
  ['en', (w) => w.mastheadDate('2015-03-20'), '20 March 2015', '[H 31]'],
  ['en', (w) => w.itemMark(1, 1), '1.', '[H 31]'],
  ['en', (w) => w.itemMark(2, 1), '(a)', '[H 31]'],
  ['en', (w) => w.itemMark(3, 1), '(i)', '[H 02]'],
  ['en', (w) => w.sectionMark(1), 'A.', '[H 01]'],
  [
    'en',
    (w) => w.phrase('itemLine', { item: w.itemReference([3, 2]) }),
    'Item 3 (b) of the provisional agenda',
    '[H 39]',
  ],

  ['fr', (w) => `le ${w.dateTime('2012-10-17', '10:00', weekday)}`, 'le mercredi 17 octobre 2012 à 10 heures', '[M]'],
  ['fr', (w) => `à ${w.time('10:50')}`, 'à 10 h 50', '[M]; "10h50" in 1959 [H 16]'],
  ['fr', (w) => w.dateRange('2015-06-01', '2015-06-05'), '1er-5 juin 2015', '[H 31]'],
  ['fr', (w) => w.dateRange('2021-07-12', '2021-07-15'), '12-15 juillet 2021', '[H 35]'],
  [
    'fr',
    (w) => `du ${w.when({ date: '2007-02-19', end: '2007-02-23' })}`,
    'du 19 au 23 février 2007',
    '[P UNEP/CBD/BS/WG-L&R/4/1/Add.1]',
  ],
  ['fr', (w) => w.timeRange('10:00', '13:00'), '10 heures-13 heures', '[M]'],
  ['fr', (w) => w.timeRange('10:00', '13:30'), '10 h-13 h 30', '[M]'],
  ['fr', (w) => w.mastheadDate('2015-03-20'), '20 mars 2015', '[H 31]'],
  ['fr', (w) => w.itemMark(2, 1), 'a)', '[H 31]'],
  [
    'fr',
    (w) => w.phrase('itemLine', { item: w.itemReference([2]) }),
    'Point 2 de l’ordre du jour provisoire',
    '[H 35]',
  ],
  ['fr', (w) => w.phrase('agendaItemReference', { item: '8' }), 'point 8 de l’ordre du jour', '[H 36]'],

  [
    'es',
    (w) => `el ${w.dateTime('2003-05-05', '10:00', weekday)}`,
    'el lunes, 5 de mayo de 2003, a las 10.00 horas',
    '[H 34]',
  ],
  ['es', (w) => `el ${w.date('2022-09-09', weekday)}`, 'el viernes 9 de septiembre de 2022', '[H 36]'],
  ['es', (w) => w.dateRange('2017-11-06', '2017-11-17'), '6 a 17 de noviembre de 2017', '[H 33]'],
  [
    'es',
    (w) => `del ${w.when({ date: '2012-01-23', end: '2012-01-26' })}`,
    'del 23 al 26 de enero de 2012',
    '[P CTOC/COP/2012/14]',
  ],
  [
    'es',
    (w) => w.dateTimeRange('2012-10-17', '8:00', '8:50').split(', ')[1] ?? '',
    'de las 8.00 a las 8.50 horas',
    '[P]',
  ],
  ['es', (w) => w.timeRange('10:00', '13:00'), '10.00 a 13.00 horas', '[M]'],
  ['es', (w) => w.mastheadDate('2017-08-25'), '25 de agosto de 2017', '[H 33]'],
  ['es', (w) => w.itemMark(2, 1), 'a)', '[H 33]'],
  [
    'es',
    (w) => w.phrase('itemLine', { item: w.itemReference([2, 1]) }),
    'Tema 2 a) del programa provisional',
    '[H 33]',
  ],

  ['ru', (w) => w.dateTime('2012-10-17', '10:00', weekday), 'в среду, 17 октября 2012 года, в 10 час. 00 мин.', '[M]'],
  ['ru', (w) => w.dateRange('2012-10-17', '2012-10-18'), '17 и 18 октября 2012 года', '[M]'],
  ['ru', (w) => w.dateRange('2021-05-26', '2021-05-28'), '26–28 мая 2021 года', '[P PBC.37/1/Add.1]'],
  [
    'ru',
    (w) => w.dateRange('2006-11-29', '2006-12-01'),
    '29 ноября – 1 декабря 2006 года',
    '[P IDB.32/10], there with a hyphen',
  ],
  ['ru', (w) => w.timeRange('10:00', '13:00'), '10 час. 00 мин. – 13 час. 00 мин.', '[M]'],
  ['ru', (w) => w.mastheadDate('2015-07-06'), '6 July 2015', '[H 39]'],
  ['ru', (w) => w.itemReference([2, 3]), '2 c)', '[M], Latin letters'],
  [
    'ru',
    (w) => w.phrase('itemLine', { item: w.itemReference([2]) }),
    'Пункт 2 предварительной повестки дня',
    '[P PBC.37/1/Add.1]',
  ],

  [
    'ar',
    (w) => w.dateTime('2012-10-17', '10:00', weekday),
    'الأربعاء، 17 تشرين الأول/أكتوبر 2012، الساعة 00/10',
    '[M; parts H 36]',
  ],
  ['ar', (w) => w.dateRange('2013-08-19', '2013-08-23'), '19–23 آب/أغسطس 2013', '[H 39], there with a hyphen'],
  ['ar', (w) => w.timeRange('10:00', '13:00'), '00/10–00/13', '[H 36]'],
  ['ar', (w) => w.timeRange('15:00', '18:00'), '00/15–00/18', '[H 36]'],
  [
    'ar',
    (w) => w.dateTimeRange('2012-10-17', '8:00', '8:50').split('، ')[1] ?? '',
    'من الساعة 00/8 إلى الساعة 50/8',
    '[P]',
  ],
  ['ar', (w) => w.date('2012-10-29'), '29 تشرين الأول/أكتوبر 2012', '[P A/67/352/Add.1]'],
  ['ar', (w) => w.mastheadDate('2017-08-09'), '9 August 2017', '[H 39]'],
  ['ar', (w) => w.itemMark(1, 1), '1 -', '[H 39]'],
  ['ar', (w) => `${w.itemMark(2, 1)} ${w.itemMark(2, 2)}`, '(أ) (ب)', '[H 39]'],
  ['ar', (w) => w.sectionMark(1), 'ألف -', '[H 39]'],
  [
    'ar',
    (w) => w.phrase('itemLine', { item: w.itemReference([3, 2]) }),
    'البند 3 (ب) من جدول الأعمال المؤقت',
    '[H 39]',
  ],
  ['ar', (w) => w.phrase('resolution', { number: '70/305' }), 'القرار 70/305', '[P]'],

  ['zh', (w) => w.dateTime('2012-10-17', '10:00', weekday), '2012年10月17日星期三上午10时', '[S:47]'],
  ['zh', (w) => w.dateRange('2012-06-27', '2012-06-29'), '2012年6月27日至29日', '[S:206]'],
  ['zh', (w) => w.dateRange('2012-10-17', '2012-10-18'), '2012年10月17日和18日', '[S:3]'],
  ['zh', (w) => w.dayRow('2012-10-17'), '10月17日，星期三', '[S:247]'],
  ['zh', (w) => w.timeRange('10:00', '13:00'), '上午10时至下午1时', '[S:249]'],
  ['zh', (w) => w.timeRange('15:00', '18:00'), '下午3时至6时', '[S:259]'],
  ['zh', (w) => w.timeRange('11:00', '12:00'), '上午11时至中午12时', '[H 37]'],
  ['zh', (w) => w.timeRange('13:30', '14:30'), '下午1时30分至2时30分', '[H 37]'],
  ['zh', (w) => w.itemMark(2, 1), '(a)', '[S:13]'],
  ['zh', (w) => w.itemReference([1, 1]), '1(a)', '[S:249]'],
  ['zh', (w) => w.phrase('itemLine', { item: w.itemReference([1]) }), '临时议程项目1', '[H 37]'],
  ['zh', (w) => w.phrase('resolution', { number: '5/7' }), '第5/7号决议', '[S:75]'],
];

const weekday = { weekday: true };

test.each(forms)('%s %#: %s', (language, print, form) => {
  expect(print(locale(language)).replaceAll('\u00a0', ' ')).toBe(form);
});

/** Both names of each month, as the table of the United Nations has them. */
test('the months in Arabic', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    locale('ar').date(`2013-${String(month + 1).padStart(2, '0')}-02`),
  );
  expect(months).toEqual(
    [
      'كانون الثاني/يناير',
      'شباط/فبراير',
      'آذار/مارس',
      'نيسان/أبريل',
      'أيار/مايو',
      'حزيران/يونيه',
      'تموز/يوليه',
      'آب/أغسطس',
      'أيلول/سبتمبر',
      'تشرين الأول/أكتوبر',
      'تشرين الثاني/نوفمبر',
      'كانون الأول/ديسمبر',
    ].map((name) => `2 ${name} 2013`),
  );
});

/** The lines of mastheads: general distribution, date, language of the version, original in English. */
test.each<[Language, string, string[]]>([
  ['en', '2015-03-20', ['Distr.: General', '20 March 2015', 'English', 'Original: English']],
  ['fr', '2021-03-26', ['Distr. générale', '26 mars 2021', 'Français', 'Original : anglais']],
  ['es', '2017-08-25', ['Distr. general', '25 de agosto de 2017', 'Español', 'Original: inglés']],
  ['ru', '2021-01-21', ['Distr.: General', '21 January 2021', 'Russian', 'Original: English']],
  ['ar', '2017-08-09', ['Distr.: General', '9 August 2017', 'Arabic', 'Original: English']],
  ['zh', '2012-08-01', ['Distr.: General', '1 August 2012', 'Chinese', 'Original: English']],
])('the masthead in %s', (language, issued, lines) => {
  const words = locale(language);
  const printed = [
    words.phrase('distributionGeneral'),
    words.mastheadDate(issued),
    words.phrase('languageLine'),
    words.originalLine('en'),
  ];
  expect(printed.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(lines);
  expect(words.mastheadLanguage).toBe(['fr', 'es'].includes(language) ? language : 'en');
});

/** Headings and fixed phrases that were seen on a page. */
test.each<[PhraseKey, Partial<Record<Language, string>>]>([
  [
    'provisionalAgenda',
    {
      ar: 'جدول الأعمال المؤقت',
      zh: '临时议程',
      en: 'Provisional agenda',
      fr: 'Ordre du jour provisoire',
      es: 'Programa provisional',
    },
  ],
  [
    'annotatedProvisionalAgenda',
    {
      zh: '附加说明的临时议程',
      en: 'Annotated provisional agenda',
      fr: 'Ordre du jour provisoire annoté',
      ru: 'Аннотированная предварительная повестка дня',
    },
  ],
  [
    'provisionalAgendaAndAnnotations',
    { zh: '临时议程和说明', en: 'Provisional agenda and annotations', es: 'Programa provisional y anotaciones' },
  ],
  ['annotations', { zh: '说明', en: 'Annotations', es: 'Anotaciones' }],
  ['documents', { ar: 'الوثائق', zh: '文件', es: 'Documentación' }],
  ['annex', { zh: '附件', es: 'Anexo' }],
  [
    'organizationOfWork',
    {
      zh: '拟议工作安排',
      en: 'Proposed organization of work',
      es: 'Propuesta de organización de los trabajos',
    },
  ],
  ['dateAndTime', { zh: '日期和时间', es: 'Fecha y hora' }],
  ['agendaItem', { ar: 'البند', zh: '议程项目', en: 'Agenda item', es: 'Tema del programa' }],
  ['titleOrDescription', { zh: '标题或说明', en: 'Title or description', es: 'Título o descripción' }],
  ['continued', { ar: '(تابع)', en: '(continued)', fr: '(suite)' }],
  [
    'noDocuments',
    {
      ar: 'لا يُتوقّع تقديم وثائق مسبقة.',
      zh: '预计无预发文件。',
      en: 'No advance documentation is expected.',
    },
  ],
  ['forDecision', { en: '(for decision)', es: '(a los fines de adoptar una decisión)' }],
])('%s as it was seen', (key, seen) => {
  for (const [language, form] of Object.entries(seen)) {
    expect(locale(language).template(key)).toEqual([{ text: form }]);
  }
});
