import { format, type TextEdit as Edit } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
  DocumentFormattingParams,
  DocumentOnTypeFormattingOptions,
  DocumentOnTypeFormattingParams,
  DocumentRangeFormattingParams,
  FormattingOptions,
  TextEdit,
} from 'vscode-languageserver';
import { toRange } from './ranges.js';
import type { Settings } from './settings.js';

/** Brings an agenda into good form, or a part of it, or the line that was just finished. */
export class AgendumFormatter implements Formatter {
  readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = {
    firstTriggerCharacter: '}',
    moreTriggerCharacter: ['\n'],
  };

  constructor(private readonly settings: Settings) {}

  async formatDocument(document: LangiumDocument, { options }: DocumentFormattingParams): Promise<TextEdit[]> {
    return await this.edits(document, options, () => true);
  }

  async formatDocumentRange(
    document: LangiumDocument,
    { options, range }: DocumentRangeFormattingParams,
  ): Promise<TextEdit[]> {
    const { textDocument } = document;
    const start = textDocument.offsetAt({ line: range.start.line, character: 0 });
    const isBelow = range.end.character === 0 && range.end.line > range.start.line;
    const end = textDocument.offsetAt({ line: range.end.line + (isBelow ? 0 : 1), character: 0 }) - 1;
    return await this.edits(document, options, (edit) => edit.range.start <= end && start <= edit.range.end);
  }

  /** The line that a brace closes, or that a line break has finished. The line of the cursor is left to the editor. */
  async formatDocumentOnType(
    document: LangiumDocument,
    { options, position, ch }: DocumentOnTypeFormattingParams,
  ): Promise<TextEdit[]> {
    const { textDocument } = document;
    const line = ch === '\n' ? position.line - 1 : position.line;
    const lineStart = textDocument.offsetAt({ line, character: 0 });
    const text = textDocument.getText();
    const lineEnd = Math.max(lineStart, textDocument.offsetAt({ line: line + 1, character: 0 }) - 1);
    // With the blanks before the line, which set it in.
    const start = text.slice(0, lineStart).trimEnd().length;
    const end = ch === '\n' ? lineEnd : textDocument.offsetAt(position);
    return await this.edits(document, options, ({ range }) => start <= range.start && range.end <= end);
  }

  private async edits(
    document: LangiumDocument,
    { tabSize, insertSpaces }: FormattingOptions,
    isWanted: (edit: Edit) => boolean,
  ): Promise<TextEdit[]> {
    const { wrap } = await this.settings.formatting();
    const indent = insertSpaces ? ' '.repeat(tabSize) : '\t';
    return format(document.textDocument.getText(), { indent, wrap })
      .filter(isWanted)
      .map(({ range, newText }) => ({ range: toRange(document, range), newText }));
  }
}
