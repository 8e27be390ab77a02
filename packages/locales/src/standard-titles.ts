import type { House } from './houses.js';
import { languageOf, type Language } from './languages.js';
import { standardTitles, type StandardTitle } from './phrases/standard-titles.js';
import { fold } from './recognise/fold.js';

/** All keys, in the order in which such items stand in an agenda. */
export const standardTitleKeys = Object.keys(standardTitles) as readonly StandardTitle[];

/** What a house writes instead of the first wording. es [P 30 C/2, A/FCTC/INB5/DIV/4] for "orden del día"; the rest [own]. */
const houseTitles: Readonly<Partial<Record<House, Partial<Record<StandardTitle, Partial<Record<Language, string>>>>>>> =
  {
    'unesco-who': {
      adoptionOfAgenda: { es: 'Adopción del orden del día' },
      adoptionOfAgendaAndOrganizationOfWork: { es: 'Adopción del orden del día y organización de los trabajos' },
      nextAgenda: { es: 'Orden del día provisional de la próxima reunión' },
    },
    council: {
      adoptionOfAgenda: { es: 'Aprobación del orden del día' },
      adoptionOfAgendaAndOrganizationOfWork: { es: 'Aprobación del orden del día y organización de los trabajos' },
      otherMatters: { en: 'Other business', fr: 'Questions diverses' },
    },
  };

/** The wording of a standard title, undefined in a language that the table does not have. */
export function writeStandardTitle(key: StandardTitle, language: string, house: House = 'un'): string | undefined {
  const column = languageOf(language);
  return column && (houseTitles[house]?.[key]?.[column] ?? standardTitles[key][column][0]);
}

interface Known {
  /** The first two letters of the wordings, small and as capitals. */
  heads: Set<string>;
  /** The last letters of those that begin with a gap. */
  ends: Set<string>;
  whole: Map<string, StandardTitle>;
  /** The same wordings as they stand in the table, as most titles have them. */
  asWritten: Map<string, StandardTitle>;
  /** Wordings with a gap, by what stands before it and behind it. */
  gaps: { before: string; after: string; key: StandardTitle }[];
}

const known = new Map<Language, Known>();

/** Longer than the number of a session in words, or the name of a body. */
const longestGap = 80;

/**
 * Which standard title a text is, in any house: compared as a whole, whatever its capitals, its blanks, its apostrophes and the sign at its end. Undefined for any other text, and in a
 * language that the table does not have. Chinese has one wording for a meeting and a session; the first is given.
 */
export function standardTitle(text: string, language: string): StandardTitle | undefined {
  const column = languageOf(language);
  if (!column) return undefined;
  let titles = known.get(column);
  if (!titles) known.set(column, (titles = collect(column)));
  const asWritten = titles.asWritten.get(text);
  if (asWritten) return asWritten;
  // Most titles begin like none of these, and this is all that they cost.
  if (!mayBegin(text, titles.heads) && !mayEnd(text, titles.ends)) return undefined;
  const title = evenTitle(text);
  const whole = titles.whole.get(title);
  if (whole) return whole;
  return titles.gaps.find(
    ({ before, after }) =>
      title.startsWith(before) &&
      title.endsWith(after) &&
      title.length > before.length + after.length &&
      title.length <= before.length + after.length + longestGap,
  )?.key;
}

function collect(language: Language): Known {
  const titles: Known = { heads: new Set(), ends: new Set(), whole: new Map(), asWritten: new Map(), gaps: [] };
  for (const key of standardTitleKeys) {
    const wordings: readonly string[] = standardTitles[key][language];
    const houses = Object.values(houseTitles).map((rows) => rows[key]?.[language]);
    for (const wording of [...wordings, ...houses]) {
      const [before = '', after] = evenTitle(wording ?? '').split('*');
      if (wording === undefined) continue;
      for (const head of before === '' ? [] : caseForms(headOf(before))) titles.heads.add(head);
      if (before === '' && after) titles.ends.add(after.slice(-1)).add(after.slice(-1).toUpperCase());
      if (after !== undefined) titles.gaps.push({ before, after, key });
      else if (before !== '') {
        if (!titles.whole.has(before)) titles.whole.set(before, key);
        titles.asWritten.set(wording, titles.whole.get(before) ?? key);
      }
    }
  }
  return titles;
}

const letter = (): RegExp => /\p{L}/u;
const startsWithLetter = (): RegExp => /^\p{L}/u;
const vowelSigns = /[\u064b-\u0652\u0640]/g;

/** Two letters that are what they seem: nothing behind them is set upon them, or taken out. */
const plainHead =
  /^[A-Za-z\u00c0-\u024f\u0400-\u0482\u048a-\u052f\u0621-\u063f\u0641-\u064a\u4e00-\u9fff]{2}(?![\u0300-\u036f\u0483-\u0489\u0640\u064b-\u0655\u3099\u309a])/;

/** Whether a text begins as one of the wordings. One that begins with a sign may. */
function mayBegin(text: string, heads: ReadonlySet<string>): boolean {
  return plainHead.test(text) ? heads.has(text.slice(0, 2)) : !startsWithLetter().test(text) || heads.has(headOf(text));
}

/** Whether the last letter of a text is that of one of the wordings. */
function mayEnd(text: string, ends: ReadonlySet<string>): boolean {
  let end = ends.size === 0 ? 0 : text.length;
  while (end > 0 && !isChinese(text.charCodeAt(end - 1)) && !letter().test(text.charAt(end - 1))) end -= 1;
  return ends.has(text.charAt(end - 1));
}

function isChinese(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The first two letters, small. */
function headOf(text: string): string {
  return text.slice(0, 8).normalize('NFC').replaceAll(vowelSigns, '').slice(0, 2).toLowerCase();
}

function caseForms(head: string): string[] {
  const [first = '', second = ''] = head;
  return [first, first.toUpperCase()].flatMap((start) => [start + second, start + second.toUpperCase()]);
}

/** The same for texts that a reader takes for the same title. Vowel signs of Arabic and the two dots of ё are written or not. */
export function evenTitle(text: string): string {
  // Chinese letters alone are what they are.
  if (/^[\u4e00-\u9fff]+$/.test(text)) return text;
  const folded = fold(text.normalize('NFC')).text.toLowerCase().replaceAll('ё', 'е').trim();
  let end = folded.length;
  while (end > 0 && signsAtEnd.includes(folded[end - 1]!)) end -= 1;
  return folded.slice(0, end);
}

const signsAtEnd = ' .;:,،؛。；：，';
