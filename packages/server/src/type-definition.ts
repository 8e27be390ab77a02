import { ast, type Declaration } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { TypeDefinitionProvider } from 'langium/lsp';
import type { LocationLink, TypeDefinitionParams } from 'vscode-languageserver';
import { linkTo } from './definition.js';
import type { Mentions, Target } from './mentions.js';

/** Leads to what a thing belongs to: from a resolution to the body that adopted it, from a sub-item to its item. */
export class AgendumTypeDefinitionProvider implements TypeDefinitionProvider {
  constructor(private readonly mentions: Mentions) {}

  getTypeDefinition(document: LangiumDocument, { position }: TypeDefinitionParams): LocationLink[] | undefined {
    const mention = this.mentions.at(document, document.textDocument.offsetAt(position));
    const owner = mention && ownerOf(mention.target);
    return mention && owner && [linkTo(owner, document, mention.node)];
  }
}

function ownerOf(declaration: Target): Declaration | undefined {
  if (ast.isInstrument(declaration)) {
    return declaration.body?.ref;
  }
  if (ast.isItem(declaration) || ast.isNote(declaration)) {
    const { $container: container } = declaration;
    return ast.isItem(container) ? container : undefined;
  }
  return undefined;
}
