import {
  DefaultDocumentBuilder,
  delayNextTick,
  DocumentState,
  interruptAndCheck,
  isOperationCancelled,
  OperationCancelled,
  URI,
  UriUtils,
  type LangiumDocument,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { CancellationToken } from 'vscode-languageserver';
import type { AgendumDocumentFactory } from './document-factory.js';
import type { ServerServices } from './services.js';

const { Changed, Parsed, IndexedContent, ComputedScopes, Linked, Validated } = DocumentState;

/** What a document goes through, in order. The states between are Langium's, and nothing happens in them here. */
const STATES = [Parsed, IndexedContent, ComputedScopes, Linked, DocumentState.IndexedReferences, Validated] as const;

/**
 * Brings documents from text to findings, and those along that a change elsewhere concerns. Langium's own builder looks at every
 * document of the workspace at each change; this one knows what is left to do, so that a keystroke costs the same however many
 * agendas there are. What is open is finished before the rest. When a newer change comes, the work is given up where it is,
 * and taken up from there.
 */
export class AgendumDocumentBuilder extends DefaultDocumentBuilder {
  private readonly openTexts: LangiumSharedServices['workspace']['TextDocuments'];
  private readonly factory: AgendumDocumentFactory;
  private readonly log: (message: string) => void;
  /** Those that are not checked as they stand now. */
  private readonly unfinished = new Map<string, LangiumDocument>();
  /** What was changed last, by URI: its findings come first. */
  private edited: ReadonlySet<string> = new Set();
  /** Requests that wait, by the URI of their document. Each looks whether it can go on. */
  private readonly waiting = new Map<string, Set<() => void>>();

  constructor(services: LangiumSharedServices) {
    super(services);
    this.openTexts = services.workspace.TextDocuments;
    this.factory = services.workspace.LangiumDocumentFactory as AgendumDocumentFactory;
    this.log = (message) => services.lsp.Connection?.console.error(message);
    this.openTexts.onDidClose(({ document }) => this.wake(URI.parse(document.uri)));
  }

  override async build(documents: LangiumDocument[], _options?: object, token = CancellationToken.None): Promise<void> {
    documents.forEach((document) => this.toBeFinished(document));
    await this.emitUpdate(
      documents.map(({ uri }) => uri),
      [],
    );
    await this.finish(token);
  }

  override async update(changed: URI[], deleted: URI[], token = CancellationToken.None): Promise<void> {
    // What is open stands in the editor, whatever becomes of its file.
    const gone = deleted
      .flatMap((uri) => this.langiumDocuments.getDocuments(uri))
      .filter(({ uri }) => this.openTexts.get(uri) === undefined);
    gone.forEach((document) => this.forget(document));
    const uris = (await Promise.all(changed.map((uri) => this.findChangedUris(uri)))).flat();
    uris.forEach((uri) => this.resetToState(this.documentAt(uri), Changed));
    this.edited = new Set(uris.map((uri) => uri.toString()));
    await this.emitUpdate(
      uris,
      gone.map(({ uri }) => uri),
    );
    await this.finish(token);
  }

  override resetToState(document: LangiumDocument, state: DocumentState): void {
    if (state < Linked) {
      this.serviceRegistry.getServices(document.uri).references.Linker.unlink(document);
    }
    document.state = Math.min(document.state, state);
    this.toBeFinished(document);
  }

  /** Forgets a document that is there no more. */
  private forget(document: LangiumDocument): void {
    const { AcrossFiles, Registers, Translations } = this.language(document.uri);
    this.langiumDocuments.deleteDocument(document.uri);
    AcrossFiles.remove(document.uri.toString());
    this.unfinished.delete(document.uri.toString());
    const wasRegister = Registers.remove(document.uri);
    this.relink(document, wasRegister, Translations.remove(document.uri));
    this.wake(document.uri);
  }

  private toBeFinished(document: LangiumDocument): void {
    if (document.state < Validated) {
      this.currentState = Math.min(this.currentState, document.state);
      this.unfinished.set(document.uri.toString(), document);
    }
  }

  private documentAt(uri: URI): LangiumDocument {
    const known = this.langiumDocuments.getDocument(uri);
    if (known) {
      return known;
    }
    const document = this.langiumDocumentFactory.fromModel({ $type: 'INVALID' }, uri);
    document.state = Changed;
    this.langiumDocuments.addDocument(document);
    return document;
  }

  /** Everything is read before anything is linked; then what is open is finished, then the rest. */
  private async finish(token: CancellationToken): Promise<void> {
    // What the editor has sent meanwhile comes first: messages take a turn each, so of several edits in a row the last is worked on.
    await delayNextTick();
    await delayNextTick();
    await interruptAndCheck(token);
    for (const document of this.inOrder()) {
      await this.bring(document, ComputedScopes, token);
    }
    for (const document of this.inOrder()) {
      if (this.rank(document) < 2) {
        await this.bring(document, Validated, token);
      }
    }
    for (const state of STATES) {
      const documents = this.inOrder();
      for (const document of documents) {
        await this.bring(document, state, token);
      }
      this.currentState = Math.max(this.currentState, state);
      await this.notifyBuildPhase(documents, state, token);
    }
  }

  private inOrder(): LangiumDocument[] {
    const documents = [...this.unfinished.values()];
    return documents.length > 1 ? documents.sort((a, b) => this.rank(a) - this.rank(b)) : documents;
  }

  private rank({ uri }: LangiumDocument): number {
    if (this.openTexts.get(uri) === undefined) {
      return 2;
    }
    return this.edited.has(uri.toString()) ? 0 : 1;
  }

  private async bring(document: LangiumDocument, upTo: DocumentState, token: CancellationToken): Promise<void> {
    for (const state of STATES) {
      if (document.state < state && state <= upTo) {
        await interruptAndCheck(token);
        try {
          await this.take(document, state, token);
        } catch (error) {
          if (isOperationCancelled(error)) {
            throw error;
          }
          // The others go on, and so does this one at its next change.
          this.log(`${document.uri.toString()} could not be checked: ${String((error as Error).stack ?? error)}`);
        }
        if (!this.langiumDocuments.hasDocument(document.uri)) {
          return;
        }
        document.state = state;
        if (state === Validated) {
          this.unfinished.delete(document.uri.toString());
        }
        await this.notifyDocumentPhase(document, state, token);
        this.wake(document.uri);
      }
    }
  }

  private async take(document: LangiumDocument, state: DocumentState, token: CancellationToken): Promise<void> {
    const services = this.serviceRegistry.getServices(document.uri);
    switch (state) {
      case Parsed:
        try {
          await this.langiumDocumentFactory.update(document, token);
        } catch (error) {
          this.log(`${document.uri.toString()} could not be read: ${String(error)}`);
          this.forget(document);
          await this.emitUpdate([], [document.uri]);
        }
        break;
      case IndexedContent:
        this.enter(document);
        break;
      case Linked:
        await services.references.Linker.link(document, token);
        break;
      case Validated:
        document.diagnostics = await services.validation.DocumentValidator.validateDocument(document, {}, token);
        break;
      default: // nothing happens
    }
  }

  /** Takes note of what a document declares. */
  private enter(document: LangiumDocument): void {
    const { Registers, Translations } = this.language(document.uri);
    const isOrWasRegister = Registers.update(document);
    this.relink(document, isOrWasRegister, Translations.update(document));
  }

  /** Has those linked again that a document concerns which has changed: all that see it, if it is a register, and its translations. */
  private relink(document: LangiumDocument, isRegister: boolean, translations: readonly LangiumDocument[]): void {
    const seenBy = isRegister ? this.langiumDocuments.getDocuments(UriUtils.dirname(document.uri)) : [];
    for (const concerned of [...seenBy, ...translations]) {
      if (concerned !== document && concerned.state > ComputedScopes) {
        this.resetToState(concerned, ComputedScopes);
      }
    }
  }

  private language(uri: URI): ServerServices['agendum'] {
    return (this.serviceRegistry.getServices(uri) as ServerServices).agendum;
  }

  /** Every listener hears of it, also when the work is given up meanwhile: the document has that state. */
  protected override async notifyDocumentPhase(
    document: LangiumDocument,
    state: DocumentState,
    token: CancellationToken,
  ): Promise<void> {
    for (const listener of [...this.documentPhaseListeners.get(state)]) {
      await listener(document, token);
    }
  }

  protected override async notifyBuildPhase(
    documents: LangiumDocument[],
    state: DocumentState,
    token: CancellationToken,
  ): Promise<void> {
    for (const listener of [...this.buildPhaseListeners.get(state)]) {
      await listener(documents, token);
    }
  }

  /** Waits until a document has a state, read from the text that is open now. There is nothing to wait for when it goes. */
  protected override async awaitDocumentState(state: DocumentState, uri: URI, token: CancellationToken): Promise<URI> {
    const hasIt = (): boolean => {
      const document = this.langiumDocuments.getDocument(uri);
      return document === undefined
        ? this.openTexts.get(uri) === undefined
        : this.isRead(document) && document.state >= state;
    };
    if (this.serviceRegistry.hasServices(uri) && !hasIt()) {
      await this.until(hasIt, uri, token);
    }
    return uri;
  }

  protected override async awaitBuilderState(state: DocumentState, token: CancellationToken): Promise<void> {
    const open = this.openTexts.keys().map((uri) => URI.parse(uri));
    await Promise.all(open.map((uri) => this.awaitDocumentState(Parsed, uri, token)));
    await super.awaitBuilderState(state, token);
  }

  private async until(hasIt: () => boolean, uri: URI, token: CancellationToken): Promise<void> {
    const key = uri.toString();
    const looks = this.waiting.get(key) ?? new Set();
    this.waiting.set(key, looks);
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        looks.delete(look);
        if (looks.size === 0) {
          this.waiting.delete(key);
        }
        given.dispose();
      };
      const look = (): void => {
        if (hasIt()) {
          end();
          resolve();
        }
      };
      const given = token.onCancellationRequested(() => {
        end();
        reject(OperationCancelled);
      });
      looks.add(look);
    });
  }

  private wake(uri: URI): void {
    [...(this.waiting.get(uri.toString()) ?? [])].forEach((look) => look());
  }

  private isRead(document: LangiumDocument): boolean {
    const text = this.openTexts.get(document.uri);
    return text === undefined || this.factory.versionOf(document) === text.version;
  }
}
