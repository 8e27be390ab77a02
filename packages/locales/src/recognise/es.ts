import { spanishMonths, spanishWeekdays } from '../es.js';
import { dayPattern } from './day-pattern.js';
import { instrumentsAfter } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { caseForms, numberIn, onClock, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

const to = ' ?- ?| al? | hasta el ';
const and = ', | [yoe] (?:el |del )?';
const suffix = '(?:\\.?º|o)?';

/** What says that an hour of the clock follows, and no duration: "a las 3 horas". */
const clockWord = String.raw`(?<=(?<![\wá-ú])(?:[Aa] las?|[Dd]esde las?|[Hh]asta las?|[Dd]e las?|[Ss]on las) )`;
const hour = [
  // 10.00 horas, a las 10.00, the 10.00 of 10.00 a 13.00 horas
  String.raw`(?<hour>\d{1,2})(?<separator>[.:])(?<minute>\d\d)(?!\d|[.,:/]\d)(?:(?<unit> ?(?:horas?|hs?\.?|h)(?![\wá-ú]))|(?<open>(?= ?(?:-|a|y) ?(?:las? )?\d{1,2}[.:]\d\d (?:horas?|h)\b))|)`,
  // a las 10 horas, a las 3 de la tarde
  String.raw`(?<hour2>\d{1,2})(?:(?<unit2> (?:horas?|h)(?![\wá-ú]))|(?<clock> de la (?<half>mañana|tarde|noche)))`,
  // 10:30 a.m.
  String.raw`(?<hour3>\d{1,2})(?:[.:](?<minute2>\d\d))? ?(?<clock2>(?<half2>[ap])\. ?m\.)`,
];

function readHour(group: GroupReader): ReadHour | undefined {
  const named = group('named');
  if (named !== undefined) return onClock(named === 'mediodía' ? 12 : 0, 0);
  const [hours, minutes] = [Number(group('hour')), Number(group('minute') ?? '0')];
  const half = group('half');
  if (half !== undefined) {
    const isLater = /^[ptn]/.test(half) && hours < 12;
    return onClock(isLater ? hours + 12 : hours % 12, minutes, { unusual: true });
  }
  const isSure = group('sure') !== undefined;
  const separator = group('separator');
  const unusual = separator === ':';
  // 10.00 alone may be any number, 10:00 is an hour; "3 horas" alone is a duration.
  const isHour = isSure || group('open') !== undefined || (separator !== undefined && group('unit') !== undefined);
  if (isHour) return onClock(hours, minutes, { ...(unusual && { unusual }) });
  return unusual ? onClock(hours, minutes, { unusual, ...(hours < 10 && { weak: 'figures' }) }) : undefined;
}

const item = String.raw`(?:del|de su) (?:programa|orden del día|temario)(?! de trabajo)(?: (?:provisional|anotado))*`;

export const spanishWords = /lunes|martes|coles|jueves|viernes|bado|mingo|tema|punto|mediod|medianoche/i;

export function spanish(): LanguagePatterns {
  const month = caseForms([...spanishMonths, 'setiembre']);
  const weekday = caseForms(spanishWeekdays);
  return {
    when: {
      day: dayPattern({
        beforeWeekday: '(?<![\\wá-ú-])',
        afterWeekday: ',? (?:el )?(?:día )?',
        monthAndYear: String.raw` (?:de|DE) (?<month>${month})(?![\wá-ú])(?: (?:del?|DEL?) (?<year>\d{4})(?![\d/]))?`,
        monthStart: ' (?:de|DE) [a-zA-Z]',
        ...{ weekday, suffix, to, and },
      }),
      month: numberIn(spanishMonths.map((name) => [name, name.replace('septi', 'seti')])),
      weekday: numberIn(spanishWeekdays),
      takesFrom: 'next',
      dayTo: new RegExp(`^(?:${to})$`),
      dayAnd: new RegExp(`^(?:${and})$`),
      hour: new RegExp(
        String.raw`(?:${clockWord}(?<sure>)|)(?<![\w/:$€£]|\d[.,])(?:${hour.join('|')})|(?<=\b[Aa]l? )(?<named>mediodía|medianoche)`,
        'g',
      ),
      readHour,
      hourTo: /^(?: ?- ?| a (?:las? )?| hasta las? )$/,
      dayThenHour: /^(?:,? (?:a las? |de (?:las? )?|desde las? |entre las? )|, )$/,
      hourThenDay: /^,? (?:del?|el) (?:día )?$/,
      momentTo: /^,? (?:al|hasta el) $/,
      // Domingo is a name too.
      weekdayAlone: new RegExp(
        String.raw`(?<![\wá-ú-])(?<weekday>${spanishWeekdays.join('|')}|Lunes|Martes|Miércoles|Jueves|Viernes)(?![\wá-ú-])`,
        'g',
      ),
    },
    items: {
      head: /(?<![\wá-ú-])(?:(?<=(?:[Ee]n relación con|[Ee]n el marco de|[Bb]ajo) (?:el |los |l )?)(?<sure>)|)(?:[Ss]ub)?(?:[Tt]ema|TEMA|[Pp]unto|PUNTO)(?<several>s|S)? /g,
      path: /(?<number>\d{1,3})(?:\.(?<decimal>\d{1,2}))?(?![\d:%/]|[.,]\d)(?: ?\(?(?<second>[a-z]{1,2})\)(?: ?\(?(?<third>[ivxl]{1,7})\))?)?(?![\wá-ú])/y,
      marks: /\(?(?<second>[a-z]{1,2})\)(?: ?\(?(?<third>[ivxl]{1,7})\))?/y,
      ordinal: latinOrdinal,
      and: / [yo] |, (?=\d{1,3}(?:,| y| o| [a-z]\))|[a-z]\))/y,
      to: / ?- ?(?=\d|[a-z]\))| a (?=\d|[a-z]\))/y,
      tail: new RegExp(` ${item}`, 'y'),
      needsAgenda: true,
      otherwise: / (?:de|del) (?!la presente|presente|trabajo)| de trabajo/y,
      thisItem: new RegExp(
        `(?:[Ee]ste|[Ee]l presente) (?:sub)?(?:tema|punto) ${item}|(?<=(?:[Ee]n relación con|[Ee]n el marco de|[Bb]ajo) )(?:este|el presente) (?:sub)?(?:tema|punto)`,
        'g',
      ),
    },
    instruments: instrumentsAfter({
      head: /(?<![\wá-ú-]|\b[Pp]royectos? de )(?:(?<resolution>[Rr]esoluci(?:ón|ones)|RESOLUCI(?:Ó|O)N(?:ES)?)|[Dd]ecisi(?:ón|ones)|DECISI(?:Ó|O)N(?:ES)?) (?<short>(?:n[úu]ms?\.|N[º°]|No\.) ?)?/g,
      and: ' [yeo] |, (?:y )?| a | ?- ?',
      plainNumbers: true,
    }),
  };
}
