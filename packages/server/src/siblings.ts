import { ast } from '@agendum/language';
import { languageName } from '@agendum/locales';
import { AstUtils, DocumentState, type AstNode, type LangiumDocument } from 'langium';
import type { Location } from 'vscode-languageserver';
import { itemAt, itemOf } from './mentions.js';
import { SIBLINGS_REQUEST, type SiblingsParams, type SiblingsResult } from './protocol.js';
import { rangeOfNode } from './ranges.js';
import type { Requests } from './requests.js';
import type { ServerServices, Services } from './services.js';
import { besideOriginal, translationsOf } from './translations.js';

/** The same item, or the same agenda, in another language. */
export interface Sibling {
  document: LangiumDocument;
  /** Language tag. */
  language: string;
  /** The item, or where the language does not have it, and outside of items, the header of the file. */
  node: AstNode;
  /** Whether the language has the item. */
  isThere: boolean;
}

/** What stands at a place in the other languages of an agenda: the original first, then its translations by their names. */
export function siblingsAt(document: LangiumDocument, offset: number, services: ServerServices): Sibling[] {
  const file = document.parseResult.value as ast.AgendaFile;
  const original = besideOriginal(document, services)?.original ?? document;
  const source = original.parseResult.value as ast.AgendaFile;
  if (!ast.isAgendaHeader(source.header)) {
    return [];
  }
  const mentioned = services.agendum.Mentions.at(document, offset)?.target;
  const named = mentioned && ast.isItem(mentioned) ? mentioned : itemOf(itemAt(document, offset));
  const item = named && AstUtils.getDocument(named) === original ? named : undefined;
  const sibling = (of: LangiumDocument, language: string, node: AstNode | undefined, header: AstNode): Sibling => ({
    document: of,
    language,
    node: node ?? header,
    isThere: item === undefined || node !== undefined,
  });
  return [
    sibling(original, source.header.language ?? 'en', item, source.header),
    ...translationsOf(original, services).map((beside) =>
      sibling(beside.document, beside.pairing.language, item && beside.pairing.items.get(item), beside.pairing.header),
    ),
  ].filter((each) => each.document.parseResult.value !== file);
}

/** Where an editor puts the cursor: the beginning of an item or of a file. */
function placeOfSibling({ document, node }: Sibling): Location {
  const { offset = 0 } = node.$cstNode ?? {};
  return { uri: document.textDocument.uri, range: rangeOfNode(document, { offset, end: offset }) };
}

/** Answers an editor that lets the author choose a language. */
export function addSiblingsHandler(requests: Requests, { agendum }: Services): void {
  requests.about<SiblingsParams, SiblingsResult>(
    { method: SIBLINGS_REQUEST },
    DocumentState.Linked,
    (document, { position }) =>
      siblingsAt(document, document.textDocument.offsetAt(position), agendum).map((sibling) => ({
        language: sibling.language,
        name: languageName(sibling.language),
        isThere: sibling.isThere,
        ...placeOfSibling(sibling),
      })),
    { nothing: [] },
  );
}
