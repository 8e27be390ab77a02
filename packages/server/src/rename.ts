import {
  ast,
  findDeclaration,
  keysOf,
  nameProblem,
  readSymbol,
  tablesOf,
  writeName,
  writeSlotEntry,
  type DeclarationKind,
} from '@agendum/language';
import { AstUtils, DocumentState, UriUtils, type LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
  LSPErrorCodes,
  ResponseError,
  type Position,
  type PrepareRenameParams,
  type Range,
  type RenameParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Mention, Target } from './mentions.js';
import { rangeOfNode } from './ranges.js';
import type { ServerServices } from './services.js';

const messages = {
  nothing:
    'Nothing here has a name that can be changed. Put the cursor on the id of an item, body or note, or on a symbol or number.',
  self: 'This item is meant without its id. Put the cursor on the id of the item to change that.',
  clash: (name: string, file: string) =>
    `${name} is declared in ${file} already, so a reference to it could mean either. Choose another name.`,
  joint: (symbol: string, file: string) =>
    `${file} cites this joint document as ${symbol} alone, and the new symbol has not the same number of parts. Change that citation first.`,
};

/** Changes an id, a symbol or a number where it is declared and wherever it is named: in every file, in prose, too. */
export class AgendumRenameProvider implements RenameProvider {
  constructor(private readonly services: ServerServices) {}

  prepareRename(document: LangiumDocument, { position }: PrepareRenameParams): Range {
    return rangeOfNode(document, this.mentionAt(document, position).node);
  }

  rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit {
    const { target } = this.mentionAt(document, position);
    const name = unquoted(newName);
    const problem = nameProblem(name, kindOf(target)) ?? this.clash(target, name);
    if (problem !== undefined) {
      throw refusal(problem);
    }
    const edits = new Map<LangiumDocument, TextEdit[]>();
    for (const { document, mentions } of this.services.agendum.Mentions.everywhere(target)) {
      const named = mentions.filter(({ kind }) => kind !== 'self');
      edits.set(
        document,
        named.map((mention) => ({
          range: rangeOfNode(document, mention.node),
          newText: newText(mention, name, document),
        })),
      );
    }
    return this.services.agendum.Client.workspaceEdit(edits);
  }

  private mentionAt(document: LangiumDocument, position: Position): Mention {
    const mention = this.services.agendum.Mentions.at(document, document.textDocument.offsetAt(position));
    if (!mention || mention.kind === 'self') {
      throw refusal(mention ? messages.self : messages.nothing);
    }
    return mention;
  }

  /** Why the name would be mistaken for another's in a file that sees both. */
  private clash(target: Target, name: string): string | undefined {
    const { agendum, shared } = this.services;
    if (ast.isAgendaHeader(target)) {
      return undefined; // agendas may have one symbol: as published, corrected
    }
    const own = AstUtils.getDocument(target);
    // A declaration under the new name would be found by these.
    const keys = keysOf({ ...target, name });
    for (const document of shared.workspace.LangiumDocuments.all) {
      if (document.state < DocumentState.Linked) {
        continue;
      }
      const tables = tablesOf(document, agendum.Registers);
      const other = findDeclaration(tables, target.$type, keys);
      if (!other || other === target || !tables.some((table) => table.declarations.includes(target))) {
        continue;
      }
      const concerned = [target, other].some((each) => agendum.Mentions.inDocument(document, each).length > 0);
      if (document === own || concerned) {
        return messages.clash(name, UriUtils.basename(AstUtils.getDocument(other).uri));
      }
    }
    return undefined;
  }
}

/** How a place that names the target reads when the target has its new name. */
function newText({ target, container, kind, node }: Mention, name: string, document: LangiumDocument): string {
  if (ast.isItem(target) && (ast.isSlotEntry(container) || ast.isTranslatedEntry(container))) {
    // One that has "item" before it keeps it.
    return container.$cstNode?.offset === node.offset ? writeSlotEntry(name) : name;
  }
  const isPart = ast.isDocument(target) && kind === 'link';
  return writeName(isPart ? citedPart(target, unquoted(node.text), name, document) : name, kindOf(target));
}

function kindOf(target: Target): DeclarationKind {
  return ast.isAgendaHeader(target) ? 'Document' : target.$type;
}

/** A joint document may be cited under one of its symbols alone; it then is under the same one of the new symbols. */
function citedPart(target: ast.Document, cited: string, name: string, document: LangiumDocument): string {
  const old = readSymbol(target.name);
  const { key } = readSymbol(cited);
  if (key === old.key) {
    return name;
  }
  const { symbols } = readSymbol(name);
  const part = old.symbols.findIndex((symbol) => readSymbol(symbol).key === key);
  if (symbols.length !== old.symbols.length || part < 0) {
    throw refusal(messages.joint(cited, UriUtils.basename(document.uri)));
  }
  return symbols[part]!;
}

/** Some authors type the quotes that a symbol with blanks has in the file. */
function unquoted(name: string): string {
  return name.trim().replace(/^"(.*)"$/, '$1');
}

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
