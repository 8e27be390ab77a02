import { ast, patchProse } from '@agendum/language';
import {
  DefaultLangiumDocumentFactory,
  DocumentState,
  type AstNode,
  type LangiumDocument,
  type Mutable,
  type ParseResult,
  type URI,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver';

/**
 * Parses what an author types, or carries it over into what is parsed already where that is enough. Remembers which version
 * of an open text was read, so that diagnostics can say what they are about.
 */
export class AgendumDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly versions = new WeakMap<LangiumDocument, number>();

  /** The version of the open text that was read last, undefined when it was read from the disk. */
  versionOf(document: LangiumDocument): number | undefined {
    return this.versions.get(document);
  }

  protected override async getInitialText(uri: URI, token: CancellationToken): Promise<string> {
    return withoutMark(await super.getInitialText(uri, token));
  }

  /** Does what Langium's own method does, which would make a syntax tree to see whether the text is another. */
  override async update<T extends AstNode = AstNode>(
    document: Mutable<LangiumDocument<T>>,
    token: CancellationToken,
  ): Promise<LangiumDocument<T>> {
    const open = this.textDocuments?.get(document.uri.toString());
    const text = withoutMark(await this.getUpdatedText(document, open, token));
    if (open) {
      this.versions.set(document, open.version);
      Object.defineProperty(document, 'textDocument', { value: open });
    } else {
      this.versions.delete(document);
      Object.defineProperty(document, 'textDocument', { get: this.createTextDocumentGetter(document.uri, text) });
    }
    const { parseResult } = document;
    if (
      !ast.isAgendaFile(parseResult.value) ||
      !patchProse(parseResult as ParseResult as ParseResult<ast.AgendaFile>, text)
    ) {
      document.parseResult = await this.parseAsync(document.uri, text, token);
      (document.parseResult.value as Mutable<AstNode>).$document = document;
    }
    document.state = DocumentState.Parsed;
    return document;
  }
}

/** A file may begin with a byte order mark, which editors do not count as text. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
