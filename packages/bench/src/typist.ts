import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServerProcess, type ServerOptions, type ServerProcess } from '@agendum/testing/lsp';
import { root } from './reference.js';

/** A language server, and how an editor speaks to it. */
export interface EditorOf {
  name: string;
  script: string;
  languageId: string;
  options?: ServerOptions;
  /** Sent when the server has started. */
  settings?: object;
  /** How diagnostics come, where not by themselves and with the version they are about. */
  told?: 'when asked' | 'without version';
}

/** The server as the extension ships it. */
export const agendum: EditorOf = {
  name: 'agendum',
  script: path.join(root, 'packages', 'vscode', 'dist', 'server.cjs'),
  languageId: 'agendum',
};

/** A folder with files in it and a server on it. */
export interface Bench {
  server: ServerProcess;
  uriOf(name: string): string;
  /** Milliseconds since the server was started. */
  sinceStart(): number;
  end(): Promise<void>;
}

export async function startBench(editor: EditorOf, files: Readonly<Record<string, string>>): Promise<Bench> {
  const folder = mkdtempSync(path.join(tmpdir(), 'agendum-bench-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(path.join(folder, name), text);
  }
  const start = performance.now();
  const server = await startServerProcess(editor.script, pathToFileURL(folder).href, editor.options);
  if (editor.settings) {
    await server.notify('workspace/didChangeConfiguration', { settings: editor.settings });
  }
  return {
    server,
    uriOf: (name) => pathToFileURL(path.join(folder, name)).href,
    sinceStart: () => performance.now() - start,
    async end() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** One who types in an open text. */
export interface Typist {
  /** Types, and gives the milliseconds until the diagnostics of the text after it are there. */
  type(text: string): Promise<number>;
  /** Asks what could be written here. Gives the milliseconds until the answer is there. */
  complete(): Promise<number>;
}

/** The texts that are open, by URI: some servers have their editor read them. */
export const openTexts = new Map<string, string>();

interface Position {
  line: number;
  character: number;
}

/** Opens a file and waits for its diagnostics. */
export async function openTypist(
  editor: EditorOf,
  { server, uriOf }: Bench,
  name: string,
  text: string,
  from: Position,
): Promise<Typist> {
  const uri = uriOf(name);
  const position = { ...from };
  const offset = text.split('\n', position.line).join('\n').length + 1 + position.character;
  let typedSoFar = '';
  openTexts.set(uri, text);
  let version = 1;
  let last: readonly unknown[] = [];
  const diagnosed = async (): Promise<void> => {
    if (editor.told === 'when asked') {
      await server.request('textDocument/diagnostic', { textDocument: { uri } });
    } else if (editor.told === 'without version') {
      last = await server.diagnosticsWhen(uri, (found) => found !== last);
    } else {
      await server.diagnostics(uri, version);
    }
  };
  await server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: editor.languageId, version, text },
  });
  await diagnosed();
  return {
    async type(typed) {
      typedSoFar += typed;
      openTexts.set(uri, text.slice(0, offset) + typedSoFar + text.slice(offset));
      const start = performance.now();
      await server.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: position, end: position }, text: typed }],
      });
      await diagnosed();
      position.character += typed.length;
      return performance.now() - start;
    },
    async complete() {
      const start = performance.now();
      await server.request('textDocument/completion', { textDocument: { uri }, position });
      return performance.now() - start;
    },
  };
}

/** A place in the middle of the longest line near the middle of the text, which is a line of prose. */
export function middleOfProse(text: string): Position {
  const lines = text.split('\n');
  const from = Math.floor(lines.length / 2) - 30;
  let line = Math.max(0, from);
  for (let candidate = line; candidate < Math.min(lines.length, from + 60); candidate++) {
    if (lines[candidate]!.length > lines[line]!.length && !lines[candidate]!.includes('{')) {
      line = candidate;
    }
  }
  const content = lines[line]!;
  // After a comma no word is cut in two.
  const comma = content.indexOf('，', Math.floor(content.length / 3));
  return { line, character: comma + 1 };
}
