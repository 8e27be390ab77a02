import type { BodyName, Document, Inline, SourceRange } from '@agendum/model';
import { AstUtils, type AstNode, type Reference as CrossReference } from 'langium';
import type * as ast from '../generated/ast.js';
import { readSymbol } from '../linking/read-symbol.js';
import { lowerTitle } from './inline.js';

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
  // Titles that refer to each other would have no end.
  private depth = 0;

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
    const texts = names?.texts.filter(({ text }) => text) ?? [];
    const chosen =
      texts.find(({ language }) => language === this.language) ??
      texts.find(({ language }) => language === undefined) ??
      texts[0];
    if (!chosen || this.depth > 3) {
      return undefined;
    }
    this.depth++;
    const title = lowerTitle(chosen.text, this, this.fileOf(declaration));
    this.depth--;
    return title;
  }

  bodyName(body: ast.Body): BodyName {
    let name = this.bodies.get(body);
    if (!name) {
      const short = this.nameOf(body.short, body);
      name = { id: body.name, name: this.nameOf(body.names, body) ?? [], ...(short && { short }) };
      this.bodies.set(body, name);
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
  documentSymbol(reference: CrossReference<ast.Document>): string {
    const declared = reference.ref;
    if (declared) {
      return this.declaredDocument(declared);
    }
    const { canonical, symbols, key } = readSymbol(reference.$refText);
    const cst = reference.$refNode;
    if (!this.documents.has(key)) {
      const range = { file: 0, start: cst?.offset ?? 0, end: cst?.end ?? 0 };
      this.documents.set(key, { symbol: canonical, symbols, range });
    }
    return this.documents.get(key)!.symbol;
  }

  declaredDocument(declared: ast.Document): string {
    const { canonical, symbols, key } = readSymbol(declared.name);
    let document = this.documents.get(key);
    if (!document) {
      const title = this.nameOf(declared.names, declared);
      document = {
        symbol: canonical,
        symbols,
        ...(title && { title }),
        range: this.rangeOf(declared, this.fileOf(declared)),
      };
      this.documents.set(key, document);
    }
    return document.symbol;
  }
}
