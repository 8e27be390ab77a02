import { AstUtils, type CstNode, type LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink, Position } from 'vscode-languageserver';
import { nameNode, type Mentions, type Target } from './mentions.js';
import { rangeOfNode } from './ranges.js';

/** Leads from any reference to what it names. */
export class AgendumDefinitionProvider implements DefinitionProvider {
  constructor(private readonly mentions: Mentions) {}

  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    return definitionOf(this.mentions, document, position);
  }
}

/** The declaration of what is named at a position. */
export function definitionOf(
  mentions: Mentions,
  document: LangiumDocument,
  position: Position,
): LocationLink[] | undefined {
  const mention = mentions.at(document, document.textDocument.offsetAt(position));
  return mention && [linkTo(mention.target, document, mention.node)];
}

/** The way from a place to a declaration. Editors show the whole of it and put the cursor on its name. */
export function linkTo(target: Target, from: LangiumDocument, origin: CstNode): LocationLink {
  const document = AstUtils.getDocument(target);
  const name = nameNode(target);
  return {
    originSelectionRange: rangeOfNode(from, origin),
    targetUri: document.textDocument.uri,
    targetRange: rangeOfNode(document, target.$cstNode ?? origin),
    targetSelectionRange: rangeOfNode(document, name ?? target.$cstNode ?? origin),
  };
}
