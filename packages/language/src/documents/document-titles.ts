import type * as ast from '../generated/ast.js';
import { isSameLanguage, languageOfFile } from '../linking/choose-name.js';
import { readSymbol } from '../linking/read-symbol.js';
import { findDeclaration } from '../linking/registers.js';
import { isTranslation, type Survey } from '../linking/survey.js';
import type { SymbolTable } from '../linking/symbol-table.js';
import { fileOf } from '../syntax/containers.js';

/** Finds the title that a document has in the language of a file: declared in the file or a register, or given by the translation. */
export class DocumentTitles {
  private readonly translated = new Map<string, ast.Title>();

  constructor(
    private readonly survey: Survey,
    private readonly tables: readonly SymbolTable[],
  ) {
    for (const { kind, container, reference } of isTranslation(survey.file) ? survey.links : []) {
      if (kind === 'Document' && container.$type === 'TranslatedDocument') {
        const { name } = container as ast.TranslatedDocument;
        const declared = this.declarationOf(reference.$refText);
        if (name && declared) {
          this.translated.set(readSymbol(declared.name).key, name);
        }
      }
    }
  }

  /** The declaration of a document, by one of its symbols. */
  declarationOf(symbol: string): ast.Document | undefined {
    return findDeclaration(this.tables, 'Document', [readSymbol(symbol).key]) as ast.Document | undefined;
  }

  /** Undefined for a document without a title in this language. */
  titleOf(document: ast.Document): ast.Title | undefined {
    const { language } = this.survey;
    const translated = this.translated.size > 0 && this.translated.get(readSymbol(document.name).key);
    if (translated) {
      return translated;
    }
    let plain: ast.Name | undefined;
    for (const name of document.names?.texts ?? []) {
      if (name.language === undefined) {
        plain ??= name;
      } else if (isSameLanguage(name.language, language)) {
        return name.text;
      }
    }
    return plain && this.isOfLanguage(fileOf(document)) ? plain.text : undefined;
  }

  /** Whether names without a language are in that of the file. */
  private isOfLanguage(file: ast.AgendaFile): boolean {
    const { language } = this.survey;
    return file === this.survey.file || isSameLanguage(languageOfFile(file) ?? language, language);
  }
}
