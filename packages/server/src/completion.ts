import { ast, type Declaration } from '@agendum/language';
import type { AstNodeDescription, GrammarAST, ReferenceInfo, Stream } from 'langium';
import { AstUtils, GrammarAST as grammar } from 'langium';
import { DefaultCompletionProvider, type CompletionContext, type CompletionValueItem } from 'langium/lsp';
import { CompletionItemKind } from 'vscode-languageserver';
import { describe } from './describe.js';

const KINDS: Readonly<Record<Declaration['$type'], CompletionItemKind>> = {
  Item: CompletionItemKind.Field,
  Body: CompletionItemKind.Class,
  Instrument: CompletionItemKind.Constant,
  Document: CompletionItemKind.File,
  Note: CompletionItemKind.Reference,
};

// A word that may stand for an id is offered where it is a keyword only.
const WORD_RULES = new Set(['Id', 'SlotId']);

/** Offers keywords, and what a reference can name with its number and title. */
export class AgendumCompletionProvider extends DefaultCompletionProvider {
  override readonly completionOptions = { triggerCharacters: ['{', ' ', '/', ','] };

  protected override filterKeyword(context: CompletionContext, keyword: GrammarAST.Keyword): boolean {
    const rule = AstUtils.getContainerOfType(keyword, grammar.isParserRule);
    return super.filterKeyword(context, keyword) && !(rule && WORD_RULES.has(rule.name));
  }

  /** After "resolution cop" only the resolutions of that body. */
  protected override getReferenceCandidates(info: ReferenceInfo, context: CompletionContext): Stream<AstNodeDescription> {
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
    const { number, title } = describe(declaration);
    const needsQuotes = ast.isDocument(declaration) && (/\s/.test(declaration.name) || !declaration.name.includes('/'));
    const words = [number, title].filter((word) => word !== undefined && word !== '').join(' ');
    return {
      nodeDescription: description,
      kind: KINDS[declaration.$type],
      detail: words,
      labelDetails: { description: words },
      filterText: [description.name, words].join(' '),
      insertText: needsQuotes ? `"${description.name}"` : description.name,
      sortText: '0',
    };
  }
}
