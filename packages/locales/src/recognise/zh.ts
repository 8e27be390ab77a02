import { chineseWeekdays } from '../zh.js';
import { numberSource, type FoundInstrument } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { weekdayOf, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

const weekdayDigit = '[一二三四五六日天]';
const to = ' ?(?:至|到|-|—|~) ?';
const and = ' ?(?:和|及|以及|与|、) ?';

/** `2012年10月17日`, `10月17日`, the `18日` of `17日和18日`; then `星期三`, `，星期三` or `（周三）`. */
const day =
  String.raw`(?<!\d)(?:(?:(?<year>\d{4}) ?年 ?)?(?<month>\d{1,2}) ?月 ?)?(?<day>\d{1,2}) ?日` +
  String.raw`(?: ?,? ?(?<weekday>(?:星期|礼拜|周)${weekdayDigit})| ?\((?<weekday2>(?:星期|礼拜|周)${weekdayDigit})\))?`;

/** `上午10时`, `10时30分`, `中午12时`; unusual: `上午10点`, `10点半`, `10:30`. */
const hour =
  String.raw`(?:(?<period>上午|下午|中午|午夜|晚上|凌晨|早上|晚) ?(?<hour>\d{1,2})(?: ?时(?: ?(?<minute>\d{1,2}) ?分|整)?| ?(?<clock>点)(?: ?(?<minute2>\d{1,2}) ?分|(?<half>半)|整|钟)?|(?<clock2>:)(?<minute3>\d\d)(?!\d))` +
  String.raw`|(?<![\d第.:/])(?<hour2>\d{1,2})(?: ?时(?![期代段间刻候限])(?: ?(?<minute4>\d{1,2}) ?分|整)?| ?(?<clock3>点)(?: ?(?<minute5>\d{1,2}) ?分(?!之)|(?<half2>半)|整|钟)|(?<clock4>:)(?<minute6>\d\d)(?![\d:/]|\.\d)))`;

function readHour(group: GroupReader): ReadHour {
  const hours = Number(group('hour'));
  const minutes = group('half') === undefined ? Number(group('minute') ?? '0') : 30;
  const period = group('period');
  const clock = group('clock');
  const total = hours * 60 + minutes;
  const shared = { ...(clock !== undefined && { unusual: true }) };
  if (minutes > 59 || total > 1440) return shared;
  switch (period) {
    case undefined: {
      const isWeak = clock === ':' && hours < 10;
      return {
        ...shared,
        minutes: total,
        ...(hours <= 12 && clock !== ':' && { halfOpen: true }),
        ...(isWeak && { weak: true }),
      };
    }
    case '下午':
    case '晚上':
    case '晚':
      return { ...shared, minutes: hours < 12 ? total + 720 : total };
    case '中午':
      return { ...shared, minutes: hours < 3 ? total + 720 : total };
    // The end of a day is hour 12, its beginning hour 0.
    case '午夜':
      return { ...shared, minutes: hours === 12 ? 1440 : total };
    default:
      return { ...shared, minutes: total };
  }
}

/** `第5/7号决议`; without 第 or 号 the form is `short`. Of several numbers the last one has the word. */
const instrument = new RegExp(
  String.raw`(?<!\w|\d[/.])(?<ordinal>第 ?)?(?<number>${numberSource}|\d{1,4}(?=(?<plain> ?号)))(?<mark> ?号)?(?: ?(?:(?<resolution>决议)|(?<decision>决定))|(?<list> ?(?:、|和|及|以及|与|至) ?)(?=第? ?[\dSEIVX]))`,
  'g',
);

function findInstruments(text: string): FoundInstrument[] {
  const found: FoundInstrument[] = [];
  let open: Omit<FoundInstrument, 'type'>[] = [];
  let expected = -1;
  for (const match of text.matchAll(instrument)) {
    const { ordinal, number = '', plain, mark, resolution, decision, list = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length - list.length;
    if (start !== expected) open = [];
    // A number alone is one only in the full form.
    if (plain !== undefined && ordinal === undefined) {
      open = [];
      continue;
    }
    const isFull = ordinal !== undefined && mark !== undefined;
    open.push({ start, end, number, form: isFull ? 'full' : 'short' });
    expected = end + list.length;
    if (resolution === undefined && decision === undefined) continue;
    const type = resolution === undefined ? 'decision' : 'resolution';
    const isListed = open.length > 1;
    found.push(...open.map((member) => ({ type, ...member, form: isListed ? 'listed' : member.form }) as const));
    open = [];
  }
  return found;
}

export function chinese(): LanguagePatterns {
  return {
    words: /星期|礼拜|项目/,
    when: {
      day: new RegExp(day, 'g'),
      month: Number,
      weekday: (name) => {
        const last = name.slice(-1);
        return weekdayOf((chineseWeekdays as readonly string[]).indexOf(last === '天' ? '日' : last) + 1);
      },
      takesFrom: 'previous',
      dayTo: new RegExp(`^${to}$`),
      dayAnd: new RegExp(`^${and}$`),
      hour: new RegExp(hour, 'g'),
      readHour,
      hourTo: new RegExp(`^${to}$`),
      dayThenHour: /^ ?,? ?(?:从|自)?$/,
      hourThenDay: undefined,
      momentTo: new RegExp(`^${to}$`),
      // 两个星期一次 is "once in two weeks".
      weekdayAlone: new RegExp(
        String.raw`(?<![一二两三四五六几个\d])(?<weekday>(?:星期|礼拜)${weekdayDigit})(?![次个])`,
        'g',
      ),
    },
    items: {
      head: /(?<full>(?:临时)?议程(?<several>项目)) ?/g,
      path: /(?<number>\d{1,3})(?![\d:%/]|[.,]\d)(?: ?\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivx]{1,5})\))?)?(?! ?[年月日时个名位份次项种万亿%])/y,
      marks: /\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivx]{1,5})\))?/y,
      ordinal: latinOrdinal,
      and: / ?(?:和|及|以及|与|、|或) ?/y,
      to: / ?(?:至|到|-) ?/y,
      tail: /(?!)/y,
      needsAgenda: true,
      otherwise: /(?!)/y,
      // 在本项目下: elsewhere 本项目 is "this project".
      thisItem: /本(?:临时)?议程(?:分)?项目|(?<=在)本(?:分)?项目(?=之?下)/g,
    },
    instruments: findInstruments,
  };
}
