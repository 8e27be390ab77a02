import type { Locale } from '@agendum/locales';
import type { Inline } from '@agendum/model';

/** A text as it is printed, without mark-up: for a window title, an outline, a message. Footnote marks are left out. */
export function plainText(content: readonly Inline[], { locale }: { locale: Locale }): string {
  return content.map((piece) => words(piece, locale)).join('');
}

/** One piece of text in the words of the language. */
export function words(piece: Inline, locale: Locale): string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'emphasis':
    case 'link':
    case 'foreign':
      return plainText(piece.content, { locale });
    case 'item':
      if (piece.self) return locale.phrase('thisItem');
      return piece.bare
        ? locale.itemReference(piece.path)
        : locale.phrase('agendaItemReference', { item: locale.itemReference(piece.path) });
    case 'instrument':
      if (piece.show === 'title' && piece.title) return plainText(piece.title, { locale });
      return piece.show === 'bare' ? piece.number : locale.phrase(piece.type, { number: piece.number });
    case 'document':
      return piece.document;
    case 'body':
      return plainText(shownName(piece), { locale });
    case 'date':
      return locale.when(piece);
    case 'time':
      return piece.end === undefined ? locale.time(piece.time) : locale.timeRange(piece.time, piece.end);
    case 'note':
      return '';
    case 'unresolved':
      return `{${piece.text}}`;
  }
}

/** The name of a body that a reference prints. */
export function shownName({ body, show }: Extract<Inline, { kind: 'body' }>): readonly Inline[] {
  return show === 'short' ? (body.short ?? body.name) : body.name;
}
