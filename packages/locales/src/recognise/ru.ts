import { russianMonths } from '../ru.js';
import { dayPattern } from './day-pattern.js';
import { instrumentsAfter } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { caseForms, numberIn, onClock, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

/** What \b is for Latin letters. */
const start = '(?<![\\wа-яёА-ЯЁ-])';
const end = '(?![\\wа-яёА-ЯЁ])';

/** In all cases. */
const weekdays = [
  'понедельник(?:а|у|ом|е|и|ам)?',
  'вторник(?:а|у|ом|е|и|ам)?',
  'сред(?:а|ы|у|е|ой|ам)',
  'четверг(?:а|у|ом|е|и|ам)?',
  'пятниц(?:а|ы|у|е|ей|ам)',
  'суббот(?:а|ы|у|е|ой|ам)',
  'воскресень(?:е|я|ю|ем|ям)',
];
const readWeekday = weekdays.map((name) => new RegExp(`^${name}$`, 'i'));
/** Среда is the environment as well: it counts at the head of a row and behind its preposition. */
const wednesday = '(?<=(?:[Вв]|[Сс]о|[Пп]о) )сред[ыу]|Среда|СРЕДА';
const otherDays = weekdays.flatMap((name) => (name.startsWith('сред') ? [] : [name, capitalisedPattern(name)]));
const weekday = `(?:${[...otherDays, wednesday].join('|')})`;

const to = ',? ?[-—] ?|,? по |,? до ';
const and = ',? и |,? или |, ';
const suffix = '(?:-?(?:го|е))?';

/** What says that an hour of the clock follows: "в 10 часов"; "до 3 часов" and "в 3 часа" may be durations. */
const clockWord = `(?<=${start}[Вв] )`;
const hour = [
  // 10 час. 00 мин., 10 ч 00 мин.
  String.raw`(?<hour>\d{1,2}) ?ч(?:ас)?\.? ?(?<minute>\d\d) ?м(?:ин)?(?:\.|${end})`,
  // 10 часов, 10 час., 10 часов 30 минут
  String.raw`(?<hour2>\d{1,2}) (?<loose>ч(?:ас(?:а|ов)?)?)(?:\.|${end})(?: (?<minute2>\d\d) минут[аы]?${end})?`,
  // 10:30, в 10.30
  String.raw`(?<hour3>\d{1,2})(?<clock>[:.])(?<minute3>\d\d)(?![\d:/]|[.,]\d)(?! ?[%а-яё]*(?:долл|млн|млрд|тыс|процент))`,
];

function readHour(group: GroupReader): ReadHour | undefined {
  const named = group('named');
  if (named !== undefined) return onClock(named === 'полдень' ? 12 : 0, 0);
  const figures = group('hour') ?? '';
  const [hours, minutes] = [Number(figures), Number(group('minute') ?? '0')];
  const isSure = group('sure') !== undefined;
  const clock = group('clock');
  if (clock === '.') {
    // В 3.15 may be a place in a document.
    const isHour = (isSure || group('from') !== undefined) && figures.length === 2 && minutes % 15 === 0;
    return isHour ? onClock(hours, minutes, { unusual: true }) : undefined;
  }
  if (clock !== undefined)
    return onClock(hours, minutes, { unusual: true, ...(hours < 10 && !isSure && { weak: 'figures' }) });
  const isLoose = group('loose') !== undefined && !(isSure && hours > 4 && hours < 24);
  return onClock(hours, minutes, { ...(isLoose && { weak: 'duration' }) });
}

const item = `(?:(?:предварительной|аннотированной|предлагаемой|настоящей|своей|её|ее|его) )*повестк(?:и|е|у|а|ой) дня`;
const itemWord = '(?:[Пп]од)?(?:[Пп]ункт|ПУНКТ)(?:(?<several>ы|ов|ами?|ах)|а|у|ом|е)?';
const demonstrative = '(?:(?:[Ээ]т|[Дд]анн)(?:от|ый|ого|ому|им|ым|ом)|[Нн]астоящ(?:ий|его|ему|им|ем))';
/** Elsewhere этот пункт may be a paragraph. */
const itemVerb = '(?<=(?:рассм|обсу|включ|исключ|отлож)[а-я]{1,10} )';
const bodies =
  'Генеральной Ассамблеи|Ассамблеи|Совета Безопасности|Экономического и Социального Совета|Совета по правам человека|Совета|Конференции Участников|Конференции Сторон|Конференции|Комиссии';

/** Latin letters and the Russian ones that look like them; then Russian letters in their own order. */
function ordinal(level: number, mark: string): number {
  const latin = mark.replace(/[асеорх]/g, (letter) => 'aceopx'.charAt('асеорх'.indexOf(letter)));
  return latinOrdinal(level, latin) || (level === 2 && mark.length === 1 ? 'абвгд'.indexOf(mark) + 1 : 0);
}

export const russianWords = /пункт|понедельник|вторник|четверг|пятниц|суббот|воскресен|полдень|полночь/i;

export function russian(): LanguagePatterns {
  const month = caseForms(russianMonths);
  return {
    when: {
      day: dayPattern({
        beforeWeekday: `${start}(?:(?:[Вв]о?|[Сс]о?) )?`,
        afterWeekday: ',? ',
        monthAndYear: String.raw` (?<month>${month})${end}(?: (?<year>\d{4})(?![\d/])(?: ?(?:года|году|г\.|г${end}))?|(?! \d{3}))`,
        monthStart: ' [а-яА-Я]',
        ...{ weekday, suffix, to, and },
      }),
      month: numberIn(russianMonths),
      weekday: (name) => readWeekday.findIndex((weekday) => weekday.test(name)) + 1,
      takesFrom: 'next',
      dayTo: new RegExp(`^(?:${to})$`),
      dayAnd: new RegExp(`^(?:${and})$`),
      hour: new RegExp(
        String.raw`(?:${clockWord}(?<sure>)|(?<=${start}(?:[Сс]|[Дд]о|[Кк]|после) )(?<from>)|)(?<![\w/:$€£]|\d[.,])(?:${hour.join('|')})|${clockWord}(?<named>полдень|полночь)`,
        'g',
      ),
      readHour,
      hourTo: /^(?: ?[-—] ?| до )$/,
      dayThenHour: /^,? (?:в |с |к |начиная с )?$/,
      hourThenDay: /^,? $/,
      momentTo: /^,? (?:до |по |[-—] )$/,
      hourFirstRange: { from: /[Сс]о? $/, to: /^,? до $/ },
      weekdayAlone: new RegExp(`${start}(?<weekday>${otherDays.join('|')})${end}`, 'g'),
    },
    items: {
      head: new RegExp(`${start}${itemWord} (?:(?<full>${item}) )?(?=\\d)`, 'g'),
      path: /(?<number>\d{1,3})(?:\.(?<decimal>\d{1,2}))?(?![\d:%/]|[.,]\d)(?: ?\(?(?<second>[a-zа-е]{1,2}|[орх])\)(?: ?\(?(?<third>[ivxl]{1,7})\))?)?(?![\wа-яё])/y,
      marks: /\(?(?<second>[a-zа-е]{1,2})\)(?: ?\(?(?<third>[ivxl]{1,7})\))?/y,
      ordinal,
      and: / и | или |, (?=\d{1,3}(?:,| и| или| [a-zа-е]\))|[a-zа-е]\))/y,
      to: / ?- ?(?=\d|[a-zа-е]\))| по (?=\d|[a-zа-е]\))/y,
      tail: new RegExp(` ${item}`, 'y'),
      needsAgenda: true,
      otherwise: new RegExp(` (?:${bodies}|(?:[а-яё]+ ){0,2}сессии|прошло)`, 'y'),
      thisItem: new RegExp(
        `${demonstrative} (?:под)?пункт(?:а|у|ом|е)? ${item}|(?<=(?:[Пп]о|[Вв] рамках) )${demonstrative} (?:под)?пункт[ау]|${itemVerb}(?:этот|данный) (?:под)?пункт${end}`,
        'g',
      ),
    },
    instruments: instrumentsAfter({
      head: new RegExp(
        `(?<!проект[а-я]{0,3} )${start}(?:(?<resolution>[Рр]езолюци(?:я|и|ю|ей|ям|ями|ях|й)|РЕЗОЛЮЦИ[ИЯЮЙ])|[Рр]ешени(?:е|я|ю|ем|и|ям|ями|ях|й)|РЕШЕНИ[ЕЯЮ]) (?:(?<long>${bodies}) )?(?<short>№ ?)?`,
        'g',
      ),
      and: ' и | или |, (?:и )?| по | ?- ?',
      // Решение 500 участников is a decision of five hundred participants.
      plainNumbers: false,
    }),
  };
}

/** The same pattern beginning with a capital. */
function capitalisedPattern(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
