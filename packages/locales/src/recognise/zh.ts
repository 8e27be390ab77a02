import { matches } from './matches.js';
import { chineseWeekdays } from '../zh.js';
import { numberSource, type FoundInstrument } from './instruments.js';
import { latinOrdinal } from './marks.js';
import { onClock, type GroupReader, type LanguagePatterns, type ReadHour } from './patterns.js';

const weekday = '(?:星期|礼拜|周)[一二三四五六日天]';
const to = ' ?(?:至|到|-|—|~) ?';
const and = ' ?(?:和|及|以及|与|、) ?';

/** `2012年10月17日`, `10月17日`, the 17 of `10月17-18日`, the `18日` of `17日和18日`; then `星期三`, `，星期三` or `（周三）`. */
const day =
  String.raw`(?<!\d)(?:(?:(?<year>\d{4}) ?年 ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2})(?: ?日|(?=${to}\d{1,2} ?日))|(?<day2>\d{1,2}) ?日)` +
  String.raw`(?: ?,? ?(?<weekday>${weekday})(?!(?:${to}|${and})${weekday})| ?\((?<weekday2>${weekday})\))?`;

const half = '(?<half>上午|下午|中午|午夜|晚上|凌晨|早上|晚) ?';
/** Not behind a point, a colon or 第. */
const figures = String.raw`(?<![\d第.:/])(?<hour>\d{1,2})`;
const hour = [
  // 上午10时, 下午1时30分
  String.raw`${half}${figures} ?时(?: ?(?<minute>\d{1,2}) ?分|整)?`,
  // 10时, and no 3时期
  String.raw`${figures.replace('hour', 'hour2')} ?时(?![期代段间刻候限])(?: ?(?<minute2>\d{1,2}) ?分|整)?`,
  // 10:30, 上午10点, 10点半, which United Nations documents do not have. 3点建议 is "three proposals".
  String.raw`(?:${half.replace('half', 'half2')})?${figures.replace('hour', 'hour3')}(?<clock>:)(?<minute3>\d\d)(?![\d:/]|\.\d)`,
  String.raw`${half.replace('half', 'half3')}${figures.replace('hour', 'hour4')} ?(?<clock2>点)(?: ?(?<minute4>\d{1,2}) ?分|(?<thirty>半)|整|钟)?`,
  String.raw`${figures.replace('hour', 'hour5')} ?(?<clock3>点)(?: ?(?<minute5>\d{1,2}) ?分(?!之)|(?<thirty2>半)|整|钟)`,
];

function readHour(group: GroupReader): ReadHour {
  const hours = Number(group('hour'));
  const minutes = group('thirty') === undefined ? Number(group('minute') ?? '0') : 30;
  const clock = group('clock');
  const more: ReadHour = { ...(clock !== undefined && { unusual: true }) };
  switch (group('half')) {
    case undefined: {
      if (clock === ':') return onClock(hours, minutes, { ...more, ...(hours < 10 && { weak: 'figures' }) });
      return onClock(hours, minutes, { ...more, ...(hours <= 12 && { halfOpen: true }) });
    }
    case '下午':
    case '晚上':
    case '晚':
      return onClock(hours < 12 ? hours + 12 : hours, minutes, more);
    case '中午':
      return onClock(hours < 3 ? hours + 12 : hours, minutes, more);
    // The end of a day is hour 12, its beginning hour 0.
    case '午夜':
      return onClock(hours === 12 ? 24 : hours, minutes, more);
    default:
      return onClock(hours, minutes, more);
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
  for (const match of matches(instrument, text)) {
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
    for (const member of open) found.push({ type, ...member, form: isListed ? 'listed' : member.form });
    open = [];
  }
  return found;
}

export const chineseWords = /星期|礼拜|本.{0,12}项目/s;

export function chinese(): LanguagePatterns {
  return {
    when: {
      day: new RegExp(day, 'g'),
      month: Number,
      weekday: (name) => {
        const last = name.slice(-1);
        return (chineseWeekdays as readonly string[]).indexOf(last === '天' ? '日' : last) + 1;
      },
      takesFrom: 'previous',
      dayTo: new RegExp(`^${to}$`),
      dayAnd: new RegExp(`^${and}$`),
      hour: new RegExp(hour.join('|'), 'g'),
      readHour,
      hourTo: new RegExp(`^${to}$`),
      dayThenHour: /^ ?,? ?(?:从|自)?$/,
      hourThenDay: undefined,
      momentTo: new RegExp(`^${to}$`),
      // 两个星期一次 is "once in two weeks".
      weekdayAlone: new RegExp(
        String.raw`(?<![一二两三四五六几个\d])(?<weekday>(?:星期|礼拜)[一二三四五六日天])(?![次个])`,
        'g',
      ),
    },
    items: {
      head: /(?:(?<full>(?:临时)?议程(?<several>项目))|(?<sure>议(?<several2>题))) ?/g,
      path: /(?<number>\d{1,3})(?:\.(?<decimal>\d{1,2}))?(?![\d:%/]|[.,]\d)(?: ?\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivxl]{1,7})\))?)?(?! ?[年月日时个名位份次项种万亿%])/y,
      marks: /\((?<second>[a-z]{1,2})\)(?: ?\((?<third>[ivxl]{1,7})\))?/y,
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
