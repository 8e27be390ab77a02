import { ast, isTranslation, type TextRange } from '@agendum/language';
import { GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { ServerServices } from '../services.js';
import { lineEnd, lineStart } from './action.js';

/** What can be moved into a register with its names. */
export type Declared = ast.Document | ast.Instrument | ast.Body | ast.Place | ast.Note;

/** A name as it is written, in quotes, and the tag of its language. */
interface WrittenName {
  language: string;
  quoted: string;
}

/** A declaration taken apart, so that it can be put together again with more names. */
export interface DeclaredText {
  /** `document A/79/1`, `body cop`. */
  head: string;
  names: WrittenName[];
  /** The short names of a body. */
  short: WrittenName[];
  /** The time zone of a place, ` in Europe/Vienna`, or the text of a note. */
  tail: string;
}

/** A stretch that is to be taken out of a file. */
export interface Removal {
  document: LangiumDocument;
  range: TextRange;
}

/** What a declaration says. A name without a language is in that of its file. */
export function declaredText(node: Declared, language: string): DeclaredText {
  const { $cstNode } = node;
  const end = GrammarUtils.findNodeForProperty($cstNode, 'name')?.end ?? 0;
  const head = $cstNode?.text.slice(0, end - $cstNode.offset) ?? '';
  return {
    head,
    names: ast.isNote(node) ? [] : writtenNames(node.names, language),
    short: ast.isBody(node) ? writtenNames(node.short, language) : [],
    tail: ast.isNote(node) ? ` ${(node.text ?? node.block)?.$cstNode?.text ?? ''}` : zoneOf(node),
  };
}

function zoneOf(node: Declared): string {
  return ast.isPlace(node) && node.zone !== undefined ? ` in ${node.zone}` : '';
}

/** Whether two declarations say the same, in whatever order and with whatever blanks. */
export function saysTheSame(a: DeclaredText, b: DeclaredText): boolean {
  const said = ({ names, short, tail }: DeclaredText): string =>
    [names, short]
      .map((list) =>
        list
          .map(({ language, quoted }) => `${language} ${quoted}`)
          .sort()
          .join('\n'),
      )
      .join('\0') + tail;
  return said(a) === said(b);
}

/**
 * A declaration as it is written into a register.
 *
 * @param language that of the register: a single name in it needs no tag
 */
export function writeDeclared({ head, names, short, tail }: DeclaredText, language: string | undefined): string {
  const [only] = names;
  const isPlain =
    names.length === 1 && short.every((name) => name.language === only?.language) && only?.language === language;
  const write = ({ language: tag, quoted }: WrittenName): string => (isPlain ? quoted : `${tag} ${quoted}`);
  const separator = names.length > 1 ? '\n  ' : ' ';
  const all = names.map((name) => separator + write(name)).join('');
  const shorter = short.length > 0 ? `${separator}short ${short.map(write).join(' ')}` : '';
  return head + all + shorter + tail;
}

/** The names that translations of a file give to something that it declares or says, and where they stand. */
export function translatedNames(
  { uri }: LangiumDocument,
  isMeant: (statement: AstNode) => boolean,
  { agendum }: ServerServices,
): Pick<DeclaredText, 'names' | 'short'> & { removals: Removal[] } {
  const found = { names: [] as WrittenName[], short: [] as WrittenName[], removals: [] as Removal[] };
  for (const document of agendum.Translations.translationsOf(uri)) {
    const file = document.parseResult.value;
    for (const statement of isTranslation(file) ? file.statements.filter(isMeant) : []) {
      const { name, text, short } = statement as { name?: unknown; text?: unknown; short?: unknown };
      const language = file.header?.language ?? '';
      found.names.push(...written(ast.isTitle(name) ? name : ast.isTitle(text) ? text : undefined, language));
      found.short.push(...written(ast.isTitle(short) ? short : undefined, language));
      found.removals.push({ document, range: wholeLines(document, statement) });
    }
  }
  return found;
}

/** Adds names in languages that are not there yet. */
export function addNames(to: DeclaredText, { names, short }: Pick<DeclaredText, 'names' | 'short'>): void {
  for (const [list, more] of [[to.names, names] as const, [to.short, short] as const]) {
    const known = new Set(list.map(({ language }) => language));
    list.push(...more.filter(({ language }) => !known.has(language)));
  }
}

/** A node with the line that it stands on alone, else the node. */
export function wholeLines({ textDocument }: LangiumDocument, { $cstNode }: AstNode): TextRange {
  return $cstNode
    ? linesOf(textDocument.getText(), { start: $cstNode.offset, end: $cstNode.end })
    : { start: 0, end: 0 };
}

/** A stretch with its lines whole, where nothing else stands on them. */
export function linesOf(text: string, { start, end }: TextRange): TextRange {
  const first = lineStart(text, start);
  const last = lineEnd(text, end);
  const isAlone = text.slice(first, start).trim() === '' && text.slice(end, last).trim() === '';
  return isAlone
    ? { start: first, end: last + (/^\r?\n/.exec(text.slice(last, last + 2))?.[0].length ?? 0) }
    : { start, end };
}

function writtenNames(names: ast.Names | undefined, language: string): WrittenName[] {
  return (names?.texts ?? []).flatMap((name) => written(name.text, name.language ?? language));
}

function written(title: ast.Title | undefined, language: string): WrittenName[] {
  return title?.$cstNode ? [{ language, quoted: title.$cstNode.text }] : [];
}
