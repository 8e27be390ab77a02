import type { BodyName, Document, Inline, SourceRange } from '@agendum/model';
import { AstUtils, type AstNode, type Reference as CrossReference } from 'langium';
import type * as ast from '../generated/ast.js';
import { readSymbol } from '../linking/read-symbol.js';
import { lowerTitle } from './inline.js';

// Bounds for names that mention each other. Without them, a few lines would make a page of any size.
const DEEPEST = 3;
/** Pieces of text in names inside of names. */
const MOST_NESTED = 10_000;

/** What lowering knows while it walks through one agenda. */
export class LoweringContext {
  /** The item whose text is being lowered, for "this item". */
  currentItem: ast.Item | undefined;
  readonly sources: string[];
  /** Internal notes: lowered last, so that they neither number a footnote nor list a document that no page prints. */
  readonly afterText: (() => void)[] = [];
  readonly documents = new Map<string, Document>();
  /** Notes that are called, in order of first call. */
  readonly notes = new Map<ast.Note, number>();
  private readonly paths = new Map<ast.Item, number[]>();
  private readonly bodies = new Map<ast.Body, BodyName>();
  private readonly files = new Map<AstNode, number>();
  private readonly untitled: { declared: ast.Document; document: Document }[] = [];
  private readonly names = new Map<ast.Names, Inline[]>();
  // The names that are being lowered, one inside the other. Names that refer to each other would have no end.
  private readonly open = new Set<ast.Names>();
  private nested = 0;

  constructor(
    readonly file: ast.AgendaFile,
    uri: string,
    readonly language: string,
  ) {
    this.sources = [uri];
    this.files.set(file, 0);
  }

  rangeOf(node: AstNode, file = 0): SourceRange {
    const cst = node.$cstNode;
    return cst ? { file, start: cst.offset, end: cst.end } : { file, start: 0, end: 0 };
  }

  setPath(item: ast.Item, path: number[]): void {
    this.paths.set(item, path);
  }

  pathOf(item: ast.Item): number[] | undefined {
    return this.paths.get(item);
  }

  /** Number of the file a declaration stands in, which is added to the sources on first use. */
  fileOf(node: AstNode): number {
    const root = AstUtils.findRootNode(node);
    let index = this.files.get(root);
    if (index === undefined) {
      index = this.sources.length;
      this.sources.push(root.$document?.uri.toString() ?? '');
      this.files.set(root, index);
    }
    return index;
  }

  /** The name in the language of the agenda; where there is none, the name without a language, then the first. */
  nameOf(names: ast.Names | undefined, declaration: AstNode): Inline[] | undefined {
    const known = names && this.names.get(names);
    if (!names || known) {
      return known;
    }
    const texts = names.texts.filter(({ text }) => text);
    const chosen =
      texts.find(({ language }) => language === this.language) ??
      texts.find(({ language }) => language === undefined) ??
      texts[0];
    const inside = this.open.size > 0;
    if (!chosen || this.open.has(names) || this.open.size > DEEPEST || this.nested > MOST_NESTED) {
      return undefined;
    }
    this.nested += inside ? chosen.text.parts.length : 0;
    this.open.add(names);
    const title = lowerTitle(chosen.text, this, this.fileOf(declaration));
    this.open.delete(names);
    if (!inside) {
      this.names.set(names, title);
    }
    return title;
  }

  bodyName(body: ast.Body): BodyName {
    let name = this.bodies.get(body);
    if (!name) {
      const short = this.nameOf(body.short, body);
      name = { id: body.name, name: this.nameOf(body.names, body) ?? [], ...(short && { short }) };
      if (this.open.size === 0) {
        this.bodies.set(body, name);
      }
    }
    return name;
  }

  noteOrdinal(note: ast.Note): number {
    const known = this.notes.get(note);
    if (known !== undefined) {
      return known;
    }
    const ordinal = this.notes.size + 1;
    this.notes.set(note, ordinal);
    return ordinal;
  }

  /** Takes note of a cited document and gives the symbol it is known by in the model. */
  documentSymbol(reference: CrossReference<ast.Document>, file = 0): string {
    const declared = reference.ref;
    if (declared) {
      return this.declaredDocument(declared);
    }
    const { canonical, symbols, key } = readSymbol(reference.$refText);
    const cst = reference.$refNode;
    if (!this.documents.has(key)) {
      const range = { file, start: cst?.offset ?? 0, end: cst?.end ?? 0 };
      this.documents.set(key, { symbol: canonical, symbols, range });
    }
    return this.documents.get(key)!.symbol;
  }

  declaredDocument(declared: ast.Document): string {
    const { canonical, symbols, key } = readSymbol(declared.name);
    let document = this.documents.get(key);
    if (!document) {
      document = { symbol: canonical, symbols, range: this.rangeOf(declared, this.fileOf(declared)) };
      this.documents.set(key, document);
      this.untitled.push({ declared, document });
    }
    return document.symbol;
  }

  /** Gives the documents that were mentioned so far their titles, which may mention others. */
  lowerDocumentTitles(): void {
    for (const { declared, document } of this.untitled) {
      const title = this.nameOf(declared.names, declared);
      if (title) {
        document.title = title;
      }
    }
    this.untitled.length = 0;
  }

  /** Numbers the footnotes that a title calls. */
  callNotes(title: ast.Title | undefined): void {
    for (const part of title?.parts ?? []) {
      const note = part.$type === 'NoteReference' ? part.note?.ref : undefined;
      if (note) {
        this.noteOrdinal(note);
      }
    }
  }
}
