import { isOperationCancelled, ReadPriority, URI, UriUtils, type DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ConnectionStrategy,
} from 'vscode-languageserver';

/** What has to be known before a request can be answered: of its own file, or of all files. */
type Needs = DocumentState | { all: DocumentState };

type Answer<R> = R | Promise<R>;

/** The kinds of requests of the protocol, and our own: by their method, with the types of what is asked and answered. */
interface Kind<P, R> {
  readonly method: string;
  readonly _?: readonly [P, R, ...unknown[]] | undefined;
}

/** How requests name the file that they are about; some by what an earlier answer has named in it. */
type AboutFile = { textDocument: { uri: string } } | { item: { uri: string } } | { uri: string };

/** A request as it came in. */
interface Asked {
  method: string;
  params: unknown;
  token: CancellationToken;
  /** The file that it is about. */
  uri?: URI;
  overtaken?: ResponseError<unknown> | undefined;
}

/**
 * Answers requests of the editor. Each waits for the edits that came before it. One that is overtaken by a newer edit of its file is
 * given up, since its places are of another text. One that fails costs its own answer only, and is told in the log by
 * its name.
 */
export class Requests {
  /** What is being answered, by the file that it is about. */
  private readonly running = new Map<string, Set<CancellationTokenSource>>();

  constructor(
    private readonly connection: Connection,
    private readonly shared: LangiumSharedServices,
  ) {
    const overtake = ({ document }: { document: { uri: string } }): void =>
      this.running.get(document.uri)?.forEach((source) => source.cancel());
    shared.workspace.TextDocuments.onDidChangeContent(overtake);
    shared.workspace.TextDocuments.onDidClose(overtake);
  }

  /**
   * Answers requests about one file.
   *
   * @param otherwise `nothing`: the answer about a file that is not known, or where there is none; null without it. `overtaken`: that to a
   *   request that is given up because of a newer edit
   */
  about<P extends AboutFile, R>(
    { method }: Kind<P, R>,
    needs: Needs,
    answer: (document: LangiumDocument, params: P, token: CancellationToken) => Answer<R | undefined>,
    { nothing = null as R, overtaken }: { nothing?: R; overtaken?: ResponseError<unknown> } = {},
  ): void {
    this.connection.onRequest(method, async (params: P, given: CancellationToken): Promise<unknown> => {
      const uri = uriOf(params);
      if (!uri) {
        return new ResponseError(ErrorCodes.InvalidParams, `${method} names no file, or one by no URI.`);
      }
      return await this.run({ method, params, token: given, uri, overtaken }, async (token) => {
        const { DocumentBuilder, LangiumDocuments, WorkspaceManager } = this.shared.workspace;
        await WorkspaceManager.ready;
        await (typeof needs === 'number'
          ? DocumentBuilder.waitUntil(needs, uri, token)
          : DocumentBuilder.waitUntil(needs.all, token));
        const document = LangiumDocuments.getDocument(uri);
        return document ? ((await this.read(() => answer(document, params, token))) ?? nothing) : nothing;
      });
    });
  }

  /** Answers requests about all files. */
  aboutAll<P, R>(
    kind: Kind<P, R>,
    needs: DocumentState,
    answer: (params: P, token: CancellationToken) => Answer<R>,
  ): void {
    this.other(kind, async (params, token) => {
      await this.shared.workspace.WorkspaceManager.ready;
      await this.shared.workspace.DocumentBuilder.waitUntil(needs, token);
      return await this.read(() => answer(params, token));
    });
  }

  /** Answers requests that wait for nothing, or know themselves what for. */
  other<P, R>({ method }: Kind<P, R>, answer: (params: P, token: CancellationToken) => Answer<R>): void {
    this.connection.onRequest(method, (params: P, token: CancellationToken): Promise<unknown> =>
      this.run({ method, params, token }, async (token) => await answer(params, token)),
    );
  }

  private async read<R>(action: () => Answer<R>): Promise<R> {
    return await this.shared.workspace.WorkspaceLock.read(action, ReadPriority.Immediate);
  }

  private async run<R>(
    asked: Asked,
    work: (token: CancellationToken) => Promise<R>,
  ): Promise<R | ResponseError<unknown>> {
    const source = new CancellationTokenSource();
    const listener = asked.token.onCancellationRequested(() => source.cancel());
    const key = asked.uri && UriUtils.normalize(asked.uri);
    const beside = key === undefined ? undefined : (this.running.get(key) ?? new Set());
    if (key !== undefined && beside) {
      this.running.set(key, beside.add(source));
    }
    try {
      const answer = await work(source.token);
      return source.token.isCancellationRequested ? givenUp(asked) : answer;
    } catch (error) {
      return this.failed(asked, source.token, error);
    } finally {
      listener.dispose();
      beside?.delete(source);
      if (key !== undefined && beside?.size === 0) {
        this.running.delete(key);
      }
    }
  }

  private failed(asked: Asked, token: CancellationToken, error: unknown): ResponseError<unknown> {
    if (isOperationCancelled(error) || token.isCancellationRequested) {
      return givenUp(asked);
    }
    if (error instanceof ResponseError) {
      return error; // told to the author, such as why a name is refused
    }
    const { method, params } = asked;
    this.connection.console.error(
      `${method} failed: ${String((error as Error).stack ?? error)}\n${JSON.stringify(params)}`,
    );
    return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${String(error)}`);
  }
}

/** How a connection answers a request that is taken back before its turn has come: at once. Without it, that would be lost. */
export const takenBack: ConnectionStrategy = {
  cancelUndispatched: (message) =>
    Message.isRequest(message)
      ? {
          jsonrpc: message.jsonrpc,
          id: message.id,
          error: { code: LSPErrorCodes.RequestCancelled, message: `${message.method} was cancelled.` },
        }
      : undefined,
};

function givenUp({ method, token, overtaken }: Asked): ResponseError<unknown> {
  return token.isCancellationRequested
    ? new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was cancelled.`)
    : (overtaken ?? new ResponseError(LSPErrorCodes.ContentModified, `${method} was overtaken by a newer edit.`));
}

/** The file that a request is about, if it names one: what an editor sends may have any form. */
export function uriOf(params: unknown): URI | undefined {
  const { textDocument, item, uri } = (params ?? {}) as Partial<Record<string, { uri?: unknown }>>;
  const file = textDocument?.uri ?? item?.uri ?? uri;
  try {
    return typeof file === 'string' ? URI.parse(file) : undefined;
  } catch {
    return undefined;
  }
}
