import { ast, type Declaration } from '@agendum/language';
import type { AstNodeDescription, GrammarAST, ReferenceInfo, Stream } from 'langium';
import {
  DefaultCompletionProvider,
  type CompletionAcceptor,
  type CompletionContext,
  type CompletionValueItem,
} from 'langium/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import { describe } from './describe.js';
import { helpFor } from './keyword-help.js';

const KINDS: Readonly<Record<Declaration['$type'], CompletionItemKind>> = {
  Item: CompletionItemKind.Field,
  Section: CompletionItemKind.Module,
  Body: CompletionItemKind.Class,
  Place: CompletionItemKind.Class,
  Instrument: CompletionItemKind.Constant,
  Document: CompletionItemKind.File,
  Note: CompletionItemKind.Reference,
};

/** Offers keywords, and what a reference can name with its number and title. */
export class AgendumCompletionProvider extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: ['{', ' ', '/', ','] };

  protected override completionForKeyword(
    context: CompletionContext,
    keyword: GrammarAST.Keyword,
    acceptor: CompletionAcceptor,
  ): void {
    if (this.filterKeyword(context, keyword)) {
      const help = helpFor(keyword.value);
      acceptor(context, {
        label: keyword.value,
        kind: CompletionItemKind.Keyword,
        sortText: '1',
        ...(help !== undefined && { documentation: { kind: 'markdown', value: help } }),
      });
    }
  }

  /** After "resolution cop" only the resolutions of that body. */
  protected override getReferenceCandidates(
    info: ReferenceInfo,
    context: CompletionContext,
  ): Stream<AstNodeDescription> {
    const candidates = super.getReferenceCandidates(info, context);
    const { container } = info;
    if (info.property !== 'instrument' || !ast.isInstrumentReference(container)) {
      return candidates;
    }
    const body = container.body?.$refText;
    return candidates.filter(({ node }) => {
      const instrument = node as ast.Instrument;
      return (
        (container.kind === undefined || instrument.kind === container.kind) &&
        (body === undefined || instrument.body?.$refText === body)
      );
    });
  }

  protected override createReferenceCompletionItem(
    description: AstNodeDescription,
    _info: ReferenceInfo,
    _context: CompletionContext,
  ): CompletionValueItem {
    const declaration = description.node as Declaration;
    const { number, title, order } = describe(declaration);
    const needsQuotes = ast.isDocument(declaration) && (/\s/.test(declaration.name) || !declaration.name.includes('/'));
    const words = [number, title].filter((word) => word !== undefined && word !== '').join(' ');
    return {
      nodeDescription: description,
      kind: KINDS[declaration.$type],
      detail: words,
      labelDetails: { description: words },
      filterText: [description.name, words].join(' '),
      insertText: needsQuotes ? `"${description.name}"` : description.name,
      sortText: `0${order ?? ''}`,
    };
  }
}
