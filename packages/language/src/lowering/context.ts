import type { BodyName, Document, Inline, PlaceName, SourceRange } from '@agendum/model';
import type { AstNode, Reference as CrossReference } from 'langium';
import type * as ast from '../generated/ast.js';
import { chooseName, isSameLanguage, languageOfFile } from '../linking/choose-name.js';
import { readSymbol } from '../linking/read-symbol.js';
import { surveyOf } from '../linking/survey.js';
import type { Pairing } from '../translation/pairing.js';
import type { TextNode } from '../translation/units.js';
import { lowerParts } from './inline.js';
import { fileOf } from '../syntax/containers.js';
import { endOf, rangeOf, startOf } from '../syntax/place.js';

// Bounds for names that mention each other. Without them, a few lines would make a page of any size.
const DEEPEST = 3;
/** Pieces of text in names inside of names. */
const MOST_NESTED = 10_000;

/** Names that were lowered, in one language. */
interface Names {
  names: Map<ast.Names, Inline[]>;
  bodies: Map<ast.Body, BodyName>;
}

interface ChosenName {
  text: ast.Title;
  language: string | undefined;
  file: number;
}

/** What lowering knows while it walks through one agenda. */
export class LoweringContext {
  /** Number of the file that says what the agenda consists of. */
  readonly mainFile: number;
  /** The item whose text is being lowered, for "this item". */
  currentItem: ast.Item | undefined;
  readonly sources: string[];
  /** Internal notes: lowered last, so that they neither number a footnote nor list a document that no page prints. */
  readonly afterText: (() => void)[] = [];
  readonly documents = new Map<string, Document>();
  /** Notes that are called, in order of first call. */
  readonly notes = new Map<ast.Note, number>();
  private readonly paths = new Map<ast.Item, number[]>();
  private readonly files = new Map<AstNode, number>();
  /** Of each file, undefined where a register does not say it. */
  private readonly languages: (string | undefined)[];
  private readonly untitled: { declared: ast.Document; document: Document }[] = [];
  private names: Names = { names: new Map(), bodies: new Map() };
  private readonly namesByLanguage = new Map<string, Names>();
  // The names that are being lowered, one inside the other. Names that refer to each other would have no end.
  private readonly open: ast.Names[] = [];
  private nested = 0;

  /** @param translation for an agenda in another language than its own */
  constructor(
    readonly file: ast.AgendaFile,
    uri: string,
    /** Language of the text that is being lowered. */
    public language: string,
    readonly translation?: { uri: string; pairing: Pairing; file: ast.AgendaFile },
  ) {
    const own = surveyOf(file).language;
    this.mainFile = translation ? 1 : 0;
    this.sources = translation ? [translation.uri, uri] : [uri];
    this.languages = translation ? [language, own] : [own];
    this.files.set(file, this.mainFile);
    if (translation) {
      this.files.set(translation.file, 0);
    }
    this.namesByLanguage.set(language, this.names);
  }

  rangeOf(node: AstNode, file = this.mainFile): SourceRange {
    const { start, end } = rangeOf(node);
    return { file, start, end };
  }

  /** In a translation its own place, where the item is translated. */
  rangeOfItem(item: ast.Item): SourceRange {
    const translated = this.translation?.pairing.items.get(item);
    return translated ? this.rangeOf(translated, 0) : this.rangeOf(item);
  }

  setPath(item: ast.Item, path: number[]): void {
    this.paths.set(item, path);
  }

  pathOf(item: ast.Item): number[] | undefined {
    return this.paths.get(item);
  }

  /** Number of the file a declaration stands in, which is added to the sources on first use. */
  fileOf(node: AstNode): number {
    const root = fileOf(node);
    let index = this.files.get(root);
    if (index === undefined) {
      index = this.sources.length;
      this.sources.push(root.$document?.uri.toString() ?? '');
      this.languages.push(languageOfFile(root));
      this.files.set(root, index);
    }
    return index;
  }

  /** The language of a file, when it is not the one of the text that is being lowered. */
  foreignLanguage(file: number): string | undefined {
    const language = this.languages[file];
    return language === undefined || isSameLanguage(language, this.language) ? undefined : language;
  }

  /** Lowers a text in its own language, names that are mentioned in it included. */
  inLanguage<T>(language: string, lower: () => T): T {
    const outer = this.language;
    this.useLanguage(language);
    const lowered = lower();
    this.useLanguage(outer);
    return lowered;
  }

  private useLanguage(language: string): void {
    let names = this.namesByLanguage.get(language);
    if (!names) {
      names = { names: new Map(), bodies: new Map() };
      this.namesByLanguage.set(language, names);
    }
    this.language = language;
    this.names = names;
  }

  /** The name in the language of the text; where there is none, the name without a language, then the first. */
  nameOf(names: ast.Names | undefined, declaration: AstNode): Inline[] | undefined {
    const known = names && this.names.names.get(names);
    if (!names || known) {
      return known;
    }
    const file = this.fileOf(declaration);
    const chosen = this.translatedName(names) ?? this.declaredName(names, file);
    const inside = this.open.length > 0;
    if (!chosen || this.open.includes(names) || this.open.length > DEEPEST || this.nested > MOST_NESTED) {
      return undefined;
    }
    this.nested += inside ? chosen.text.parts.length : 0;
    this.open.push(names);
    const { text, language } = chosen;
    const foreign = language !== undefined && !isSameLanguage(language, this.language);
    const title = foreign
      ? [this.foreign(language, () => lowerParts(text, this, file), this.rangeOf(text, file))]
      : lowerParts(text, this, chosen.file);
    this.open.pop();
    if (!inside) {
      this.names.names.set(names, title);
    }
    return title;
  }

  /** Text in another language than the one around it. */
  foreign(language: string, lower: () => Inline[], range: SourceRange): Inline {
    return { kind: 'foreign', language, content: this.inLanguage(language, lower), range };
  }

  private translatedName(names: ast.Names): ChosenName | undefined {
    const { translation } = this;
    const text = translation?.pairing.names.get(names);
    return text && isSameLanguage(this.language, translation!.pairing.language)
      ? { text, language: this.language, file: 0 }
      : undefined;
  }

  private declaredName(names: ast.Names, file: number): ChosenName | undefined {
    const chosen = chooseName(names, this.language);
    return chosen && { text: chosen.text, language: chosen.language ?? this.languages[file], file };
  }

  placeName(place: ast.Place): PlaceName {
    return { id: place.name, name: this.nameOf(place.names, place) ?? [] };
  }

  bodyName(body: ast.Body): BodyName {
    const { bodies } = this.names;
    let name = bodies.get(body);
    if (!name) {
      const short = this.nameOf(body.short, body);
      name = { id: body.name, name: this.nameOf(body.names, body) ?? [] };
      if (short) {
        name.short = short;
      }
      if (this.open.length === 0) {
        bodies.set(body, name);
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
  documentSymbol(reference: CrossReference<ast.Document>, file = this.mainFile): string {
    const declared = reference.ref;
    if (declared) {
      return this.declaredDocument(declared);
    }
    const { canonical, symbols, key } = readSymbol(reference.$refText);
    let document = this.documents.get(key);
    if (!document) {
      const range = { file, start: startOf(reference), end: endOf(reference) };
      document = { symbol: canonical, symbols, range };
      this.documents.set(key, document);
    }
    return document.symbol;
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

  /** What a translation has in the place of a text. */
  translated(text: TextNode): TextNode | undefined {
    return this.translation?.pairing.texts.get(text);
  }

  /** Numbers the footnotes that a title calls. */
  callNotes(title: ast.Title | undefined): void {
    const printed = title && (this.translated(title) ?? title);
    for (const part of printed?.parts ?? []) {
      const note = part.$type === 'NoteReference' ? part.note?.ref : undefined;
      if (note) {
        this.noteOrdinal(note);
      }
    }
  }
}
