import { englishMonths, englishWeekdays } from '../en.js';
import { dayPattern } from './day-pattern.js';
import { instrumentsAfter } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { caseForms, numberIn, onClock, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

const suffix = '(?:st|nd|rd|th)?';
const to = ',? ?- ?|,? to |,? until ';
const and = ',? and |,? or |, ';

const half = String.raw`(?:[ap]\.m\.?|[ap]m\b|[AP]M\b|[AP]\.M\.?)`;
const hour = [
  // 10 a.m., 10.30 a.m.
  String.raw`(?<hour>\d{1,2})(?:(?<separator>[.:])(?<minute>\d\d))? ?(?<half>${half})`,
  // The 3 of 3-6 p.m.
  String.raw`(?<hour2>\d{1,2})(?:[.:](?<minute2>\d\d))?(?<open>(?=(?: ?- ?| to )\d{1,2}(?:[.:]\d\d)? ?${half}))`,
  // 10:30 and "5 o'clock", which United Nations documents do not have.
  String.raw`(?:(?<=\b(?:at|from|by|until|till) )(?<sure>)|)(?<hour3>\d{1,2})(?<clock>:)(?<minute3>\d\d)(?![\d:/]|\.\d)(?: hours\b)?`,
  String.raw`(?<hour4>\d{1,2})(?<clock2> o'clock\b)`,
];

function readHour(group: GroupReader): ReadHour {
  const named = group('named');
  if (named !== undefined) return { minutes: named === 'noon' ? 720 : 0 };
  const figures = group('hour') ?? '';
  const [hours, minutes] = [Number(figures), Number(group('minute') ?? '0')];
  const clock = group('clock');
  if (clock !== undefined) {
    const isClear = clock !== ':' || figures.length === 2 || group('sure') !== undefined;
    return onClock(hours, minutes, { unusual: true, ...(!isClear && { weak: 'figures' }) });
  }
  const written = group('half') ?? 'a.m.';
  const unusual = group('separator') === ':' || !/^[ap]\.m\.$/.test(written);
  const more: ReadHour = { ...(unusual && { unusual }) };
  if (hours < 1 || hours > 12) return more;
  if (group('open') !== undefined) return onClock(hours % 12, minutes, { halfOpen: true, weak: 'figures' });
  return onClock((hours % 12) + (/^p/i.test(written) ? 12 : 0), minutes, more);
}

export const englishWords = /day\b|DAY\b|items?\b|noon|midnight/;

export function english(): LanguagePatterns {
  const month = caseForms(englishMonths);
  const monthNumber = numberIn(englishMonths.map((name) => [name, name.slice(0, 3), name.slice(0, 4)]));
  const weekday = caseForms(englishWeekdays);
  // `October 2012`, also with a comma; `Oct. 2012`, which needs its year.
  const monthAndYear =
    String.raw` (?:of )?(?:(?<month>${month})\b(?:,? (?<year>\d{4})(?![\d/])|(?!,? \d{3}))` +
    String.raw`|(?<month2>(?:${englishMonths.map((name) => name.slice(0, 3)).join('|')}|Sept)\b\.?),? (?<year2>\d{4})(?![\d/]))`;
  // `October 17, 2012`
  const monthFirst = {
    lead: String.raw`(?:\b(?<weekday3>${weekday}),? )?\b(?<month3>${month}) `,
    rest: String.raw`(?<day2>\d{1,2})${suffix}(?:, ?| )(?<year3>\d{4})(?![\d/])(?: \((?<weekday4>${weekday})\))?`,
  };
  return {
    when: {
      day: dayPattern({
        beforeWeekday: '\\b',
        afterWeekday: ',? (?:the )?',
        monthStart: ' (?:of )?[A-Z]',
        monthFirst,
        ...{ weekday, suffix, monthAndYear, to, and },
      }),
      month: (name) => monthNumber(name.replace('.', '')),
      weekday: numberIn(englishWeekdays),
      takesFrom: 'next',
      dayTo: new RegExp(`^(?:${to})$`),
      dayAnd: new RegExp(`^(?:${and})$`),
      hour: new RegExp(
        String.raw`(?<![\w/:$€£]|\d[.,]|[A-Z]-)(?:${hour.join('|')})|\b(?:12 )?(?<named>noon|midnight)\b`,
        'g',
      ),
      readHour,
      hourTo: /^(?: ?- ?| to | until )$/,
      dayThenHour: /^(?:,? (?:at |from |between )?)$/,
      hourThenDay: /^,? (?:on )?(?:the )?$/,
      momentTo: /^(?:,? ?- ?|,? to |,? until )$/,
      weekdayAlone: new RegExp(String.raw`(?<![\w-])(?<weekday>${weekday})(?![\w-])`, 'g'),
    },
    items: {
      head: /(?<![\w-]|\b(?:line|budget|news|test|expenditure) )(?:(?<full>[Aa]genda|AGENDA) )?(?:[Ss]ub-?)?(?:[Ii]tem|ITEM)(?:(?<=\b[Uu]nder (?:[Ss]ub-?)?item)(?<sure>)|)(?<several>s|S)? /g,
      path: /(?<number>\d{1,3})(?:\.(?<decimal>\d{1,2}))?(?![\d:%/]|[.,]\d)(?: ?\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivxl]{1,7})\))?)?(?!\w)/y,
      marks: /\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivxl]{1,7})\))?/y,
      ordinal: latinOrdinal,
      and: /,? and |,? or |, (?=\d{1,3}(?:,| and| or| \()|\()/y,
      to: / ?- ?(?=\d|\()| to (?=\d|\()/y,
      tail: / of (?:the|its|this) (?:(?:present|annotated|provisional|draft|proposed|adopted) )*agenda\b/y,
      needsAgenda: false,
      otherwise: /(?: of| in the| under the| on the) (?!Annex)|'s\b| (?:per cent|percent|million|delegat)/y,
      thisItem: /\b(?:[Tt]his|[Tt]he present) (?:agenda )?(?:sub-?)?item\b/g,
    },
    instruments: instrumentsAfter({
      head: /(?<![\w-]|\b[Dd]raft )(?:(?<resolution>[Rr]esolutions?|RESOLUTIONS?)|[Dd]ecisions?|DECISIONS?) (?<short>[Nn]os?\.? ?)?/g,
      and: ',? and |,? or |, (?:and )?| to | ?- ?',
      plainNumbers: true,
    }),
  };
}
