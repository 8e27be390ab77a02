import { ast, patchProse } from '@agendum/language';
import {
  DefaultLangiumDocumentFactory,
  type AstNode,
  type LangiumDocument,
  type ParseResult,
  type TextDocument,
  type URI,
} from 'langium';
import type { CancellationToken } from 'vscode-languageserver';

/**
 * Parses what an author types, or carries it over into what is parsed already where that is enough. Remembers which version
 * of an open text was read, so that diagnostics can say what they are about.
 */
export class AgendumDocumentFactory extends DefaultLangiumDocumentFactory {
  private readonly versions = new WeakMap<LangiumDocument, number>();
  private readonly patched = new Map<string, ParseResult>();

  /** The version of the open text that was read last, undefined when it was read from the disk. */
  versionOf(document: LangiumDocument): number | undefined {
    return this.versions.get(document);
  }

  protected override async getInitialText(uri: URI, token: CancellationToken): Promise<string> {
    return withoutMark(await super.getInitialText(uri, token));
  }

  protected override async getUpdatedText(
    document: LangiumDocument,
    textDocument: TextDocument | undefined,
    token: CancellationToken,
  ): Promise<string> {
    const text = withoutMark(await super.getUpdatedText(document, textDocument, token));
    if (textDocument) {
      this.versions.set(document, textDocument.version);
    } else {
      this.versions.delete(document);
    }
    const { parseResult } = document;
    if (ast.isAgendaFile(parseResult.value) && patchProse(parseResult as ParseResult<ast.AgendaFile>, text)) {
      this.patched.set(document.uri.toString(), parseResult);
    }
    return text;
  }

  protected override parseAsync<T extends AstNode>(
    uri: URI,
    text: string,
    token: CancellationToken,
  ): Promise<ParseResult<T>> {
    const key = uri.toString();
    const patched = this.patched.get(key);
    this.patched.delete(key);
    return patched ? Promise.resolve(patched as ParseResult<T>) : super.parseAsync(uri, text, token);
  }
}

/** A file may begin with a byte order mark, which editors do not count as text. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
