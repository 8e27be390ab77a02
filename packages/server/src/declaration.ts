import type { LangiumDocument } from 'langium';
import type { DeclarationProvider } from 'langium/lsp';
import type { DeclarationParams, LocationLink } from 'vscode-languageserver';
import { definitionOf } from './definition.js';
import type { Mentions } from './mentions.js';

/** A thing is declared where it is defined: in an agenda both are the same line. */
export class AgendumDeclarationProvider implements DeclarationProvider {
  constructor(private readonly mentions: Mentions) {}

  getDeclaration(document: LangiumDocument, { position }: DeclarationParams): LocationLink[] | undefined {
    return definitionOf(this.mentions, document, position);
  }
}
