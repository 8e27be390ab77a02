import { ast, type Declaration } from '@agendum/language';
import { plainText } from '@agendum/compiler';
import { AstUtils, type LangiumDocument } from 'langium';
import { agendaOf } from './agenda-of.js';
import type { Wording } from './wording.js';

/** A declaration in words: what it is called, and for an item its number. */
export interface Description {
  /** `3 (b)` for an item, the short name for a body. */
  number?: string;
  /** Sorts items as the agenda has them. */
  order?: string;
  /** Title or name in the language of its file. */
  title: string;
}

/** Describes what a reference leads to. */
export function describe(declaration: Declaration, wording: Wording): Description {
  if (ast.isItem(declaration)) {
    const document = AstUtils.getDocument(declaration);
    const { agenda, itemOf } = agendaOf(document);
    const item = itemOf(declaration);
    if (!agenda || !item) {
      return { title: '' };
    }
    const words = wording.of(document);
    const order = item.path.map((ordinal) => String(ordinal).padStart(4, '0')).join('.');
    return { number: words.itemReference(item.path), order, title: plainText(item.title, { locale: words }) };
  }
  if (ast.isNote(declaration)) {
    return { title: textOf(declaration.text ?? declaration.block).trim() };
  }
  if (declaration.$type === 'Section') {
    return { title: textOf(declaration.title) };
  }
  return { title: namesOf(declaration.names).map(({ text }) => text)[0] ?? '' };
}

/** The names of a declaration with their languages. */
export function namesOf(names: ast.Names | undefined): { language: string | undefined; text: string }[] {
  return (names?.texts ?? []).map(({ language, text }) => ({
    language,
    text: textOf(text),
  }));
}

/** The name of a declaration in a language; where there is none, the one without a language, or the first. */
export function nameIn(names: ast.Names | undefined, language: string): string {
  const all = namesOf(names);
  const name =
    all.find((each) => each.language === language) ?? all.find((each) => each.language === undefined) ?? all[0];
  return name?.text ?? '';
}

/** A text as it is written, with its references. */
export function textOf(text: ast.Title | ast.TextBlock | undefined): string {
  return text?.parts.map((part) => (ast.isText(part) ? part.value : (part.$cstNode?.text ?? ''))).join('') ?? '';
}

/** A day in the words of the file's language, with its weekday; as it is written where there is no such day. */
export function dayInWords(document: LangiumDocument, date: string, wording: Wording): string {
  return wording.of(document).dayRow(date);
}
