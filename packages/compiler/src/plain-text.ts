import { locale as localeOf, type Locale } from '@agendum/locales';
import type { Inline } from '@agendum/model';
import { codeRuns, fillRuns, isolatedText, plainRuns, textBefore, wordRuns, type Run } from './runs.js';

/**
 * A text as it is printed, without mark-up: for a window title, an outline, a message. Footnote marks are left out. Symbols, numbers and
 * hours stand between invisible marks (U+2068, U+2069) where the language is written from right to left.
 */
export function plainText(content: readonly Inline[], { locale }: { locale: Locale }): string {
  let whole = '';
  for (const [index, piece] of content.entries()) {
    const isBefore = piece.kind === 'text' && index < content.length - 1;
    whole += isBefore ? textBefore(piece.text, locale.direction) : plain(piece, locale);
  }
  return whole;
}

function plain(piece: Inline, locale: Locale): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'emphasis':
    case 'link':
      return plainText(piece.content, { locale });
    case 'foreign': {
      const own = localeOf(piece.language);
      const text = plainText(piece.content, { locale: own });
      return own.direction === locale.direction ? text : isolatedText(text);
    }
    case 'body':
      return plainText(shownName(piece), { locale });
    case 'place':
      return plainText(piece.place.name, { locale });
    case 'instrument':
      if (piece.show === 'title' && piece.title) return plainText(piece.title, { locale });
      return plainRuns(words(piece, locale));
    case 'note':
      return '';
    default:
      return plainRuns(words(piece, locale));
  }
}

/** A piece that is printed in the fixed words of a language. */
export type Worded = Extract<Inline, { kind: 'item' | 'instrument' | 'document' | 'date' | 'time' | 'unresolved' }>;

/** The words that are printed for a piece; of a resolution, its number. */
export function wording(piece: Worded, locale: Locale): string {
  switch (piece.kind) {
    case 'item': {
      if (piece.self) return locale.phrase('thisItem');
      const item = locale.itemReference(piece.path);
      return piece.bare ? item : locale.phrase('agendaItemReference', { item });
    }
    case 'instrument':
      return piece.show === 'bare' ? piece.number : locale.phrase(piece.type, { number: piece.number });
    case 'document':
      return piece.document;
    case 'date':
      return locale.when(piece);
    case 'time':
      return piece.end === undefined ? locale.time(piece.time) : locale.hours(piece.time, piece.end);
    case 'unresolved':
      return `{${piece.text}}`;
  }
}

/** The same, with what stands apart in a text from right to left. */
export function words(piece: Worded, locale: Locale): Run[] {
  const { direction } = locale;
  if (direction === 'ltr') return [{ text: wording(piece, locale), apart: false }];
  switch (piece.kind) {
    case 'item': {
      if (piece.self || piece.bare) break;
      const item = wordRuns(locale.itemReference(piece.path), direction);
      return fillRuns(locale.template('agendaItemReference'), { item }, direction);
    }
    case 'instrument': {
      const number = codeRuns(piece.number, direction);
      return piece.show === 'bare' ? number : fillRuns(locale.template(piece.type), { number }, direction);
    }
    case 'document':
    case 'unresolved':
      return codeRuns(wording(piece, locale), direction);
    default:
      break;
  }
  return wordRuns(wording(piece, locale), direction);
}

/** The name of a body that a reference prints. */
export function shownName({ body, show }: Extract<Inline, { kind: 'body' }>): readonly Inline[] {
  return show === 'short' ? (body.short ?? body.name) : body.name;
}
