import { arabicLetters, arabicMonths, arabicWeekdays } from '../ar.js';
import { dayPattern } from './day-pattern.js';
import { instrumentsAfter } from './instruments.js';
import { letterOrdinal } from './marks.js';
import { numberIn, onClock, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

const letter = '\\u0621-\\u064a';
/** What \b is for Latin letters; "and" is written together with the word behind it. */
const start = '(?<![\\u0621-\\u0647\\u0649\\u064a])';
const end = `(?![${letter}])`;

/** With and without hamza, and in the spellings of more than one region. */
function spellings(name: string): string {
  return name
    .replace(/[أإآ]/g, '[أإآا]')
    .replace(/^يوني[ه]$/, 'يوني[هو]')
    .replace(/^يولي[ه]$/, 'يولي[هو]');
}

const monthNames = arabicMonths.map((names) => names.split('/'));
const month = `(?:${monthNames
  .map(
    ([levantine = '', european = '']) =>
      `${spellings(levantine)}(?: ?/ ?${spellings(european)})?|${spellings(european)}(?: ?/ ?${spellings(levantine)})?`,
  )
  .join('|')})`;
const weekday = `(?:${arabicWeekdays.map((name) => (name === 'الاثنين' ? 'ال[اإ]ثنين' : spellings(name))).join('|')})`;

const to = ' ?- ?| إلى | الى | حتى |، إلى ';
const and = '،? و ?|، | أو ';

/** `00/10` is ten o'clock: minutes, then hours. Only behind its word, at the full hour and in a range of the afternoon it is no fraction and no date. */
const hour = [
  String.raw`(?<![\d/])(?:(?<=الساعة )|(?<=\d\d\/\d{1,2}(?: ?- ?| إلى ))(?<rangeEnd>)|(?=00\/|\d\d\/(?:1[3-9]|2[0-4]) ?- ?\d\d\/\d))(?<minute>\d\d)\/(?<hour>\d{1,2})(?![\d/]|[.,]\d)`,
  String.raw`(?<![\d/:.])(?:(?<=الساعة )(?<sure>)|)(?<hour2>\d{1,2})(?<clock>:)(?<minute2>\d\d)(?![\d:/]|\.\d)(?: (?<half>صباحا|قبل الظهر|مساء|بعد الظهر|ظهرا))?`,
  String.raw`(?<=الساعة )(?<hour3>\d{1,2}) (?<clock2>)(?<half2>صباحا|قبل الظهر|مساء|بعد الظهر|ظهرا)`,
];

function readHour(group: GroupReader): ReadHour {
  const [hours, minutes] = [Number(group('hour')), Number(group('minute') ?? '0')];
  if (group('clock') === undefined) {
    return onClock(hours, minutes, { ...(group('rangeEnd') !== undefined && { weak: 'figures' }) });
  }
  const half = group('half');
  const isLater = half !== undefined && /^(?:م|ب|ظ)/.test(half) && hours < 12;
  const isWeak = half === undefined && group('sure') === undefined && hours < 10;
  return onClock(isLater ? hours + 12 : hours, minutes, { unusual: true, ...(isWeak && { weak: 'figures' }) });
}

// The fifth is written with a lengthened line, which folding takes out.
const alphabet = arabicLetters.map(([letter]) => letter.charAt(0)).join('');
const mark = `[ا${alphabet}]`;
const third = "[‘'](?<third>\\d{1,2})[‘']";

/** Letters at the second level, figures at the third. */
function ordinal(level: number, written: string): number {
  return level === 3 ? Number(written) : letterOrdinal(written.replaceAll('ا', 'أ'), alphabet);
}

const bodies =
  'الجمعية العامة|الجمعية|مجلس الأمن|مجلس حقوق الإنسان|المجلس الاقتصادي والاجتماعي|المجلس|مؤتمر الأطراف|المؤتمر|اللجنة';

export const arabicWords = /بند|الاثنين|الإثنين|الثلاثاء|ربعاء|الخميس|الجمعة|السبت|لأحد|الاحد/;

export function arabic(): LanguagePatterns {
  const monthNumber = numberIn(monthNames.map((names) => names.flatMap((name) => [name, name.replace(/ه$/, 'و')])));
  return {
    when: {
      day: dayPattern({
        beforeWeekday: start,
        afterWeekday: '(?: ?،)? (?:الموافق )?',
        monthAndYear: String.raw` (?:من )?(?<month>${month})${end}(?:،? (?<year>\d{4})(?![\d/])|(?! \d{3}))`,
        monthStart: ` [${letter}]`,
        suffix: '',
        ...{ weekday, to, and },
      }),
      month: (name) => monthNumber(name.split(/ ?\//, 1)[0] ?? ''),
      weekday: numberIn(arabicWeekdays),
      takesFrom: 'next',
      dayTo: new RegExp(`^(?:${to})$`),
      dayAnd: new RegExp(`^(?:${and})$`),
      hour: new RegExp(hour.join('|'), 'g'),
      readHour,
      hourTo: /^(?: ?- ?| (?:إلى|الى|حتى) (?:الساعة )?)$/,
      dayThenHour: /^(?: ?،)? (?:(?:في|على|عند|من|اعتبارا من) )?(?:تمام )?(?:الساعة )?$/,
      hourThenDay: /^،? (?:من )?(?:يوم |في )?$/,
      momentTo: /^(?:،? (?:إلى|الى|حتى)| ?-) (?:يوم )?$/,
      // الاثنين is "the two" and الأحد "the one" as well.
      weekdayAlone: new RegExp(
        `${start}(?<weekday>الثلاثاء|ال[أا]ربعاء|الخميس|الجمعة|السبت)${end}|(?<=يوم )(?<weekday2>${weekday})${end}`,
        'g',
      ),
    },
    items: {
      head: new RegExp(
        `${start}[وفبك]?(?:ال|لل)?(?:(?<=(?:إطار|تحت) ال)(?<sure>)|)(?:بند(?<several>ين|ان)?|بنود(?<several2>)) `,
        'g',
      ),
      path: new RegExp(
        String.raw`(?<number>\d{1,3})(?:\.(?<decimal>\d{1,2}))?(?![\d:%/]|[.,]\d)(?: ?\((?<second>${mark}{1,2})\)(?: ?${third})?)?(?![\w${letter}])`,
        'y',
      ),
      marks: new RegExp(String.raw`\((?<second>${mark}{1,2})\)(?: ?${third})?`, 'y'),
      ordinal,
      and: /،? و ?|، (?=\d{1,3}(?:،| و| \()|\()| أو /y,
      to: / ?- ?(?=\d|\()| إلى (?=\d|\()/y,
      tail: / من (?:مشروع )?جدول (?:الأعمال|أعمالها|أعماله)(?: (?:المؤقت|المشروح|المقترح))*/y,
      needsAgenda: false,
      otherwise: / من | لل?(?:دورة|اجتماع)/y,
      thisItem: /هذا البند(?: الفرعي)?/g,
    },
    instruments: instrumentsAfter({
      head: new RegExp(
        `(?<!مشروع |مشاريع )(?<=(?<![${letter}])[وفبك]{0,2})(?:ال|لل|ل)?(?:(?<resolution>قرار(?:ات|ين|ان)?)|مقرر(?:ات|ين|ان)?)(?<long>ها|ه|هم|ا)? (?:(?<long2>${bodies}) )?(?<short>رقم )?`,
        'g',
      ),
      and: '،? و ?|، | أو | إلى | ?- ?',
      plainNumbers: false,
    }),
  };
}
