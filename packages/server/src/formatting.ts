import {
  ast,
  format,
  formatWithin,
  type FormatOptions,
  type TextEdit as Edit,
  type TextRange,
} from '@agendum/language';
import { AstUtils, CstUtils, type LangiumDocument } from 'langium';
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
    return toEdits(document, format(document.textDocument.getText(), await this.options(options)));
  }

  async formatDocumentRange(
    document: LangiumDocument,
    { options, range }: DocumentRangeFormattingParams,
  ): Promise<TextEdit[]> {
    const { textDocument } = document;
    const start = textDocument.offsetAt({ line: range.start.line, character: 0 });
    const isBelow = range.end.character === 0 && range.end.line > range.start.line;
    const end = textDocument.offsetAt({ line: range.end.line + (isBelow ? 0 : 1), character: 0 }) - 1;
    return toEdits(document, await this.within(document, options, { start, end }));
  }

  /** The line that a brace closes, or that a line break has finished. The line of the cursor is left to the editor. */
  async formatDocumentOnType(
    document: LangiumDocument,
    { options, position, ch }: DocumentOnTypeFormattingParams,
  ): Promise<TextEdit[]> {
    const { textDocument } = document;
    if (isInText(document, textDocument.offsetAt(position) - 1)) {
      return []; // a brace of a reference, or a line of prose
    }
    const line = ch === '\n' ? position.line - 1 : position.line;
    const lineStart = textDocument.offsetAt({ line, character: 0 });
    const text = textDocument.getText();
    const lineEnd = Math.max(lineStart, textDocument.offsetAt({ line: line + 1, character: 0 }) - 1);
    // With the blanks before the line, which set it in.
    const start = text.slice(0, lineStart).trimEnd().length;
    const end = ch === '\n' ? lineEnd : textDocument.offsetAt(position);
    const edits = await this.within(document, options, { start, end });
    return toEdits(
      document,
      edits.filter(({ range }) => start <= range.start && range.end <= end),
    );
  }

  private async within(document: LangiumDocument, options: FormattingOptions, range: TextRange): Promise<Edit[]> {
    return formatWithin(document.textDocument.getText(), await this.options(options), range);
  }

  private async options({ tabSize, insertSpaces }: FormattingOptions): Promise<FormatOptions> {
    const { wrap } = await this.settings.formatting();
    return { indent: insertSpaces ? ' '.repeat(tabSize) : '\t', wrap };
  }
}

/** Whether a character stands in a text block or in a title. */
function isInText({ parseResult }: LangiumDocument, offset: number): boolean {
  const root = parseResult.value.$cstNode;
  const leaf = root && CstUtils.findLeafNodeAtOffset(root, offset);
  return (
    AstUtils.getContainerOfType(leaf?.astNode, (node) => ast.isTextBlock(node) || ast.isTitle(node)) !== undefined &&
    !leaf!.text.endsWith('"')
  );
}

function toEdits(document: LangiumDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ range, newText }) => ({ range: toRange(document, range), newText }));
}
