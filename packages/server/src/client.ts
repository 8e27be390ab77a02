import { rulePage } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import {
  ResourceOperationKind,
  type ClientCapabilities,
  type CreateFile,
  type Location,
  type LocationLink,
  type RenameFile,
  type SnippetTextEdit,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { RULE_ID, type InitializationOptions } from './protocol.js';

/** What the editor at the other end can do. */
export class Client {
  capabilities: ClientCapabilities = {};
  /** The editor's own command that goes to places: it is given a document, a position in it, and the places. */
  goTo: string | undefined;
  private rulePages: string | undefined;

  /** Whether it asks for diagnostics, and they need not be sent. */
  get asksForDiagnostics(): boolean {
    return this.capabilities.textDocument?.diagnostic !== undefined;
  }

  private readonly openTexts: LangiumSharedServices['workspace']['TextDocuments'];

  constructor(services: LangiumSharedServices) {
    this.openTexts = services.workspace.TextDocuments;
    services.lsp.LanguageServer.onInitialize(({ capabilities, initializationOptions }) => {
      this.capabilities = capabilities;
      const options = (initializationOptions ?? {}) as InitializationOptions;
      this.goTo = options.goTo;
      this.rulePages = options.rulePage;
    });
  }

  /** Whether edits can have files renamed. */
  get canRenameFiles(): boolean {
    return this.can(ResourceOperationKind.Rename);
  }

  /** Whether edits can make files. */
  get canCreateFiles(): boolean {
    return this.can(ResourceOperationKind.Create);
  }

  private can(operation: ResourceOperationKind): boolean {
    const can = this.capabilities.workspace?.workspaceEdit;
    return can?.documentChanges === true && can.resourceOperations?.includes(operation) === true;
  }

  /** Where the editor shows the page of a rule; otherwise where it is on the web, if it is. */
  rulePage(rule: string): string | undefined {
    return this.rulePages?.replace(RULE_ID, rule) ?? rulePage(rule);
  }

  /** Ways to declarations in the form that the editor takes for this kind of request. */
  locations(
    kind: 'definition' | 'declaration' | 'typeDefinition' | 'implementation',
    links: LocationLink[] | undefined,
  ): LocationLink[] | Location[] | undefined {
    return this.capabilities.textDocument?.[kind]?.linkSupport
      ? links
      : links?.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  }

  /**
   * Edits of several files in the form that the editor takes: with the versions they are for, and with places to fill in,
   * where it knows of them.
   *
   * @param operations files to rename, if {@link canRenameFiles}, and one to make, if {@link canCreateFiles}
   */
  workspaceEdit(
    edits: ReadonlyMap<Pick<LangiumDocument, 'textDocument'>, readonly Edit[]>,
    { renamed = [], created }: FileOperations = {},
  ): WorkspaceEdit {
    const can = this.capabilities.workspace?.workspaceEdit;
    if (!can?.documentChanges) {
      return {
        changes: Object.fromEntries([...edits].map(([document, list]) => [document.textDocument.uri, list.map(plain)])),
      };
    }
    return {
      documentChanges: [
        ...[...edits].map(([document, list]) => ({
          textDocument: { uri: document.textDocument.uri, version: this.openVersion(document) },
          edits: list.map((edit) => (can.snippetEditSupport ? withPlaces(edit) : plain(edit))),
        })),
        ...(created ? creation(created) : []),
        ...renamed.map(({ from, to }): RenameFile => ({ kind: 'rename', oldUri: from, newUri: to })),
      ],
    };
  }

  /** The version of a text that is open in the editor. A file that is not has none. */
  private openVersion({ textDocument }: Pick<LangiumDocument, 'textDocument'>): number | null {
    return this.openTexts.get(textDocument.uri) ? textDocument.version : null;
  }
}

/** What happens to files beside the edits of their texts. */
interface FileOperations {
  /** By URIs. */
  renamed?: readonly { from: string; to: string }[];
  created?: { uri: string; text: string } | undefined;
}

function creation({ uri, text }: { uri: string; text: string }): [CreateFile, TextDocumentEdit] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

/** An edit whose text may be a form with places to fill in, `${1}`. */
interface Edit extends TextEdit {
  snippet?: boolean;
}

function withPlaces({ range, newText, snippet }: Edit): TextEdit | SnippetTextEdit {
  return snippet ? { range, snippet: { kind: 'snippet', value: newText } } : { range, newText };
}

function plain({ range, newText, snippet }: Edit): TextEdit {
  return { range, newText: snippet ? withoutPlaces(newText) : newText };
}

/** The text of a form with its places empty, or with what is proposed for them. */
function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$(?:\d+|\{\d+(?::([^}]*))?\})/g, '$1').replace(/\\([$}\\])/g, '$1');
}
