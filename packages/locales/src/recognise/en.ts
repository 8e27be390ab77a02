import { englishMonths, englishWeekdays } from '../en.js';
import { instrumentsAfter } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { numberOf, weekdayOf, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

/** As in running text and in headings: `October`, `OCTOBER`. */
function names(words: readonly string[]): string {
  return words.flatMap((word) => [word, word.toUpperCase()]).join('|');
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(?:${names(englishMonths)})`;
const shortMonth = String.raw`(?:${shortMonths.join('|')}|Sept)\b\.?`;
const weekday = `(?:${names(englishWeekdays)})`;
const ordinal = '(?:st|nd|rd|th)?';
const to = String.raw`(?:,? ?- ?|,? to |,? until )`;
const and = '(?:,? and |,? or |, )';

/** `17 October 2012`, `17th of October`, `October 17, 2012`, `17 Oct. 2012`, and the 17 of `17 and 18 October`. */
const day =
  String.raw`(?:\b(?<weekday>${weekday}),? (?:the )?)?(?<![\w/:$€£]|\d[.,]|[A-Z]-)` +
  String.raw`(?:(?<day>\d{1,2})${ordinal}(?: (?:of )?(?:(?<month>${month})\b(?:,? (?<year>\d{4})(?![\d/])|(?!,? \d{3}))|(?<month2>${shortMonth}),? (?<year2>\d{4})(?![\d/]))|(?=(?:${to}|${and})(?:${weekday},? (?:the )?)?\d{1,2}(?:${ordinal} (?:of )?[A-Z]|${ordinal}(?:${to}|${and}))))` +
  String.raw`|(?<month3>${month}) (?<day3>\d{1,2})${ordinal}(?:, ?| )(?<year3>\d{4})(?![\d/]))` +
  String.raw`(?: \((?<weekday2>${weekday})\))?`;

/** `10 a.m.`, `10.30 a.m.`, `noon`, `midnight`; unusual: `10:30`, `10am`, `10 o'clock`; the 3 of `3-6 p.m.` */
const period = String.raw`(?:[ap]\.m\.?|[ap]m\b|[AP]M\b|[AP]\.M\.?)`;
const hour =
  String.raw`(?<![\w/:$€£]|\d[.,]|[A-Z]-)(?:(?<hour>\d{1,2})(?:(?<separator>[.:])(?<minute>\d\d))? ?(?<period>${period})` +
  String.raw`|(?<hour2>\d{1,2})(?:[.:](?<minute2>\d\d))?(?<open>(?=(?: ?- ?| to )\d{1,2}(?:[.:]\d\d)? ?${period}))` +
  String.raw`|(?:(?<=\b(?:at|from|by|until|till) )(?<sure>)|)(?<hour3>\d{1,2})(?<clock>:)(?<minute3>\d\d)(?![\d:/]|\.\d)(?: hours\b)?|(?<hour4>\d{1,2})(?<clock2> o'clock\b))` +
  String.raw`|\b(?:12 )?(?<named>noon|midnight)\b`;

function readHour(group: GroupReader): ReadHour {
  const named = group('named');
  if (named !== undefined) return { minutes: named === 'noon' ? 720 : 0 };
  const hours = Number(group('hour'));
  const minutes = Number(group('minute') ?? '0');
  const written = group('period');
  const unusual =
    group('clock') !== undefined ||
    group('separator') === ':' ||
    (written !== undefined && !/^[ap]\.m\.$/.test(written));
  const shared = { ...(unusual && { unusual }) };
  if (minutes > 59) return shared;
  if (group('clock') !== undefined) {
    const isClear = group('sure') !== undefined || group('hour')?.length === 2 || group('clock') !== ':';
    return {
      ...shared,
      ...(hours * 60 + minutes <= 1440 && { minutes: hours * 60 + minutes }),
      ...(!isClear && { weak: true }),
    };
  }
  if (hours < 1 || hours > 12) return shared;
  const onTwelve = (hours % 12) * 60 + minutes;
  if (group('open') !== undefined) return { minutes: onTwelve, halfOpen: true, weak: true };
  return { ...shared, minutes: /^p/i.test(written ?? '') ? onTwelve + 720 : onTwelve };
}

export function english(): LanguagePatterns {
  return {
    words: /day\b|DAY\b|items?\b|noon|midnight/,
    when: {
      day: new RegExp(day, 'g'),
      month: (name) => numberOf(englishMonths, name) || numberOf(shortMonths, name.replace('.', '').slice(0, 3)),
      weekday: (name) => weekdayOf(numberOf(englishWeekdays, name)),
      takesFrom: 'next',
      dayTo: new RegExp(`^${to}$`),
      dayAnd: new RegExp(`^${and}$`),
      hour: new RegExp(hour, 'g'),
      readHour,
      hourTo: /^(?: ?- ?| to | until )$/,
      dayThenHour: /^(?:,? (?:at |from |between )?)$/,
      hourThenDay: /^,? (?:on )?(?:the )?$/,
      momentTo: /^(?:,? ?- ?|,? to |,? until )$/,
      weekdayAlone: new RegExp(String.raw`(?<![\w-])(?<weekday>${weekday})(?![\w-])`, 'g'),
    },
    items: {
      head: /(?<![\w-]|\b(?:line|budget|news|test|expenditure) )(?:(?<full>[Aa]genda|AGENDA) )?(?:[Ss]ub-?)?(?:[Ii]tem|ITEM)(?<several>s|S)? /g,
      path: /(?<number>\d{1,3})(?![\d:%/]|[.,]\d)(?: ?\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivx]{1,5})\))?)?(?!\w)/y,
      marks: /\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivx]{1,5})\))?/y,
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
    }),
  };
}
