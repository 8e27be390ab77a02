import { byLanguage } from '../by-language.js';
import { languageOf } from '../languages.js';

/** How a language says which session it is. Words are in small letters, without accents where `accents` is false. */
interface SessionWords {
  /** The word for a session, in the cases that stand with a number. */
  session: RegExp;
  /** Whether the number stands behind it. */
  behind?: true;
  accents?: true;
  /** What may stand between the two, or between the parts of a number. */
  between: ReadonlySet<string>;
  /** The value of a word, as a number or as a part of one. */
  value(word: string): number | undefined;
}

const tens = [20, 30, 40, 50, 60, 70, 80, 90];

function numbered(first: number, words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index]);
}

function byTens(words: string): [string, number][] {
  return words.split(' ').map((word, index) => [word, tens[index]!]);
}

const english = () =>
  new Map([
    ...numbered(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
    ...numbered(14, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'),
    ...byTens('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'),
    ...byTens('twenty thirty forty fifty sixty seventy eighty ninety'),
  ]);

/** Four times twenty is one word here, so that the parts of a number are added. */
const french = () =>
  new Map([
    ...numbered(1, 'premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme'),
    ...numbered(11, 'onzieme douzieme treizieme quatorzieme quinzieme seizieme'),
    ...byTens('vingtieme trentieme quarantieme cinquantieme soixantieme'),
    ...byTens('vingt trente quarante cinquante soixante'),
    ...([
      ['seconde', 2],
      ['unieme', 1],
      ['dix', 10],
      ['huitante', 80],
      ['huitanteieme', 80],
    ] as const),
  ]);

const spanishUnits = () =>
  new Map([
    ...numbered(1, 'primer segundo tercer cuarto quinto sexto septimo octavo noveno'),
    ...numbered(1, 'primero segundo tercero'),
  ]);
const spanishTens = () =>
  new Map([
    ['decimo', 10] as const,
    ...byTens('vigesimo trigesimo cuadragesimo quincuagesimo sexagesimo septuagesimo octogesimo nonagesimo'),
  ]);

const russian = () =>
  new Map([
    ...numbered(1, 'перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат'),
    ...numbered(14, 'четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'),
    ...byTens('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'),
    ...byTens('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'),
  ]);

const arabic = () =>
  new Map([
    ...numbered(1, 'اولى ثانية ثالثة رابعة خامسة سادسة سابعة ثامنة تاسعة عاشرة'),
    ...([
      ['حادية', 1],
      ['عشرة', 10],
    ] as const),
    ...byTens('عشرون ثلاثون اربعون خمسون ستون سبعون ثمانون تسعون'),
    ...byTens('عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين'),
  ]);

function spanishValue(): SessionWords['value'] {
  const [units, tens] = [spanishUnits(), spanishTens()];
  return (word) => {
    const known = tens.get(word) ?? units.get(word);
    if (known !== undefined) return known;
    if (word === 'undecimo' || word === 'duodecimo') return word === 'undecimo' ? 11 : 12;
    const end = word.indexOf('imo') + 3;
    const [ten, unit] = [tens.get(word.slice(0, end)), units.get(word.slice(end))];
    return ten === undefined || unit === undefined ? undefined : ten + unit;
  };
}

function valueIn(values: ReadonlyMap<string, number>, bare = (word: string): string => word): SessionWords['value'] {
  return (word) => values.get(word) ?? values.get(bare(word));
}

/** Undefined where they are found in another way. */
const wordsOf = byLanguage<SessionWords | undefined>({
  en: () => ({ session: /^session$/, between: new Set(['regular', 'ordinary', 'annual']), value: valueIn(english()) }),
  fr: () => ({ session: /^session$/, between: new Set(['et', 'ordinaire']), value: valueIn(french()) }),
  es: () => ({ session: /^periodo$/, between: new Set(), value: spanishValue() }),
  ru: () => ({
    session: /^сесси[яию]$/,
    accents: true,
    between: new Set(['я', 'й', 'очередная', 'очередной']),
    value: valueIn(russian(), (word) => word.replace(/(?:ая|ой|ую|ья|ьей|ью)$/, '')),
  }),
  ar: () => ({
    session: /^(?:ال)?دورة$/,
    behind: true,
    between: new Set(['العادية']),
    value: valueIn(arabic(), (word) => word.replace(/^و?(?:ال)?/, '')),
  }),
  zh: () => undefined,
});

/** "56th", "56e", "56º", without the sign that parts it from the number. */
const digits = /^(\d{1,3})(?:st|nd|rd|th|e|er|re|ere|eme|o|a|º|ª)?$/;
const chineseSession = /第([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,3})届/g;
/** From a hundred on: "one hundred and third". */
const hundred = (): RegExp => /hundred|cent|(?<!\p{L})сто(?!\p{L})|сот(?:ая|ой)|مائة|مئة/u;
const mostWords = 4;
const longestText = 300;

/**
 * The number of the session that a short text names, in words or in digits: 56 in "Fifty-sixth session". Undefined where it names none, or more
 * than one; special sessions are not counted with the others. Numbers in words go up to 99.
 */
export function sessionNumber(text: string, tag: string): number | undefined {
  const language = languageOf(tag);
  if (!language || text.length > longestText) return undefined;
  const even = text
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u064B-\u0652\u0640]/g, '');
  const words = wordsOf(language);
  const numbers = new Set(words ? numbersInWords(even, words) : chineseNumbers(even));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

function numbersInWords(text: string, { session, behind, accents, between, value }: SessionWords): number[] {
  const even = accents
    ? text.replaceAll('ё', 'е')
    : text
        .replaceAll(/[أإآ]/g, 'ا')
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/quatre[- ]vingts?/g, 'huitante');
  if (hundred().test(even)) return [];
  const words = even.split(/[^\p{L}\p{N}]+/u);
  return words.flatMap((word, index) => {
    if (!session.test(word)) return [];
    const near = behind
      ? words.slice(index + 1, index + 1 + mostWords)
      : words.slice(Math.max(0, index - mostWords), index).toReversed();
    let sum = 0;
    for (const part of near) {
      const number = Number(digits.exec(part)?.[1] ?? value(part) ?? 0);
      if (number === 0 && !between.has(part)) break;
      sum += number;
    }
    return sum > 0 ? [sum] : [];
  });
}

function chineseNumbers(text: string): number[] {
  return [...text.matchAll(chineseSession)].map(([, number = '']) => {
    if (/^\d/.test(number)) return Number(number);
    const [ten, unit] = number.includes('十') ? number.split('十') : ['0', number];
    const digit = (character: string | undefined): number => '零一二三四五六七八九'.indexOf(character || '零');
    return ten === '0' ? digit(unit) : (ten === '' ? 1 : digit(ten)) * 10 + digit(unit);
  });
}
