import { frenchMonths, frenchWeekdays } from '../fr.js';
import { dayPattern } from './day-pattern.js';
import { instrumentsAfter } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { caseForms, numberIn, onClock, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

const to = " ?- ?| au | à | jusqu'au ";
const and = ', | et (?:le |du )?| ou (?:le |du )?';
const suffix = '(?:er|ER)?';

/** What says that an hour of the clock follows, and no duration: "à 3 heures", but not "limité à 3 heures" nor "2 à 3 heures". */
const clockWord = String.raw`(?<=(?<!\d |(?:limit|rédui|port|inférieu|supérieu|éga)[a-zé]{1,4} )(?<![\wà-ÿ])(?:[àÀ]|[dD]ès|[aA]vant|[vV]ers|[jJ]usqu'à) )`;
const hour = [
  // 10 heures, 10 heures 30, 10 h 30, 10h50
  String.raw`(?<hour>\d{1,2}) ?(?:heures?(?: (?<minute>\d\d)(?!\d))?|h(?: ?(?<minute2>\d\d))?)(?![\wà-ÿ])`,
  // 10:30
  String.raw`(?<hour2>\d{1,2})(?<clock>:)(?<minute3>\d\d)(?![\d:/]|\.\d)`,
];

function readHour(group: GroupReader): ReadHour {
  const named = group('named');
  if (named !== undefined) return onClock(/^midi/i.test(named) ? 12 : 0, 0);
  const figures = group('hour') ?? '';
  const [hours, minutes] = [Number(figures), Number(group('minute') ?? '0')];
  const isSure = group('sure') !== undefined;
  if (group('clock') === undefined) return onClock(hours, minutes, { ...(!isSure && { weak: 'duration' }) });
  return onClock(hours, minutes, { unusual: true, ...(!isSure && figures.length === 1 && { weak: 'figures' }) });
}

const item = String.raw`(?:de |à )(?:l'|son )ordre du jour(?: (?:provisoire|annoté|adopté|proposé))*`;

export const frenchWords = /di\b|manche\b|point|minuit/i;

export function french(): LanguagePatterns {
  const month = caseForms(frenchMonths);
  const weekday = caseForms(frenchWeekdays);
  return {
    when: {
      day: dayPattern({
        beforeWeekday: '(?<![\\w-])',
        afterWeekday: ',? (?:le )?',
        monthAndYear: String.raw` (?<month>${month})(?![\wà-ÿ]|-[a-zà-ÿ])(?: (?<year>\d{4})(?![\d/])|(?! \d{3}))`,
        monthStart: ' [a-zA-Zà-ÿ]',
        ...{ weekday, suffix, to, and },
      }),
      month: numberIn(frenchMonths),
      weekday: numberIn(frenchWeekdays),
      takesFrom: 'next',
      dayTo: new RegExp(`^(?:${to})$`),
      dayAnd: new RegExp(`^(?:${and})$`),
      hour: new RegExp(
        String.raw`(?:${clockWord}(?<sure>)|)(?<![\w/:$€£]|\d[.,])(?:${hour.join('|')})|${clockWord}(?<named>midi|minuit)\b`,
        'g',
      ),
      readHour,
      hourTo: /^(?: ?- ?| à | jusqu'à )$/,
      dayThenHour: /^,? (?:à |dès |de |à partir de )?$/,
      hourThenDay: /^,? (?:le |du )?$/,
      momentTo: /^(?:,? au |,? jusqu'au | ?- ?)$/,
      weekdayAlone: new RegExp(String.raw`(?<![\wà-ÿ-])(?<weekday>${weekday})(?![\wà-ÿ-])`, 'g'),
    },
    items: {
      head: /(?<![\wà-ÿ-])(?:(?<=[Aa]u titre (?:du|des) |[Dd]ans le cadre (?:du|des) )(?<sure>)|)(?:[Pp]oint|POINT)(?<several>s|S)? /g,
      path: /(?<number>\d{1,3})(?:\.(?<decimal>\d{1,2}))?(?![\d:%/]|[.,]\d)(?: ?\(?(?<second>[a-z]{1,2})\)(?: ?\(?(?<third>[ivxl]{1,7})\))?)?(?![\wà-ÿ])/y,
      marks: /\(?(?<second>[a-z]{1,2})\)(?: ?\(?(?<third>[ivxl]{1,7})\))?/y,
      ordinal: latinOrdinal,
      and: / et | ou |, (?=\d{1,3}(?:,| et| ou| [a-z]\))|[a-z]\))/y,
      to: / ?- ?(?=\d|[a-z]\))| à (?=\d|[a-z]\))/y,
      tail: new RegExp(` ${item}`, 'y'),
      needsAgenda: true,
      otherwise: / (?:de|du|des) (?!la présente)/y,
      thisItem: new RegExp(
        `(?:[Cc]e|[LlDd][eu] présent) (?:sous-)?point ${item}|(?<=(?:[Aa]u titre|[Dd]ans le cadre) de )ce (?:sous-)?point|(?<=(?:[Aa]u titre|[Dd]ans le cadre) )du présent (?:sous-)?point`,
        'g',
      ),
    },
    instruments: instrumentsAfter({
      head: /(?<![\wà-ÿ-]|\b[Pp]rojets? de )(?:(?<resolution>[Rr]ésolutions?|R[EÉ]SOLUTIONS?)|[Dd]écisions?|D[EÉ]CISIONS?) (?<short>n(?:o|os|°|ᵒ)\.? ?)?/g,
      and: ' et | ou |, (?:et )?| à | ?- ?',
      plainNumbers: true,
    }),
  };
}
