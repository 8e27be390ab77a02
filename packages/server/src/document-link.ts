import { surveyOf, type ast } from '@agendum/language';
import { symbolUrl } from '@agendum/model';
import { GrammarUtils, type CstNode, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import { rangeOfNode } from './ranges.js';

/** Leads from each symbol to the public page of the document, in the language of the file, where there is such a page. */
export class AgendumDocumentLinkProvider implements DocumentLinkProvider {
  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const file = document.parseResult.value as ast.AgendaFile;
    const { language } = surveyOf(file);
    return [...symbolNodes(file)].flatMap((node) => {
      const target = symbolUrl(node.text.replace(/^"(.*)"$/, '$1'), language);
      return target === undefined ? [] : [{ range: rangeOfNode(document, node), target }];
    });
  }
}

/** Every place where a symbol is written: in the first line, in declarations, in lists of documents and in text. */
function* symbolNodes(file: ast.AgendaFile): Iterable<CstNode> {
  const { symbols, links } = surveyOf(file);
  const own = GrammarUtils.findNodeForProperty(file.header?.$cstNode, 'symbol');
  if (own) {
    yield own;
  }
  for (const declaration of symbols.declarations) {
    const name =
      declaration.$type === 'Document' ? GrammarUtils.findNodeForProperty(declaration.$cstNode, 'name') : undefined;
    if (name) {
      yield name;
    }
  }
  for (const { kind, reference } of links) {
    if ((kind === 'Document' || kind === 'AgendaHeader') && reference.$refNode) {
      yield reference.$refNode;
    }
  }
}
