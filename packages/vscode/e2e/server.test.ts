import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const server = fileURLToPath(new URL('../dist/server.cjs', import.meta.url));

// What Node 20 lacks of the JavaScript of later versions: VS Code 1.100, the oldest we support, runs extensions on it.
const asOnNode20 = `
  for (const name of Object.getOwnPropertyNames(Iterator.prototype)) {
    if (name !== 'constructor') delete Iterator.prototype[name];
  }
  for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) {
    delete Set.prototype[name];
  }
  for (const name of ['transfer', 'transferToFixedLength']) delete ArrayBuffer.prototype[name];
  delete Object.groupBy;
  delete Map.groupBy;
  delete Promise.withResolvers;
  delete Promise.try;
  delete Array.fromAsync;
  delete RegExp.escape;
  delete globalThis.Iterator;
`;

type Child = ChildProcessByStdio<Writable, Readable, null>;

interface Message {
  method?: string;
  id?: number;
  params?: { uri: string; diagnostics: { message: string }[] };
}

test('the server finds a mistake on the JavaScript of Node 20', async () => {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(asOnNode20)}`, server, '--stdio'];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    expect(await findings(child, 'item opening "Opening" { """ See {item closing}. """ }')).toContainEqual(
      expect.stringContaining('closing'),
    );
  } finally {
    child.kill();
  }
});

/** What a server says of a text that is opened in it. Throws when the server ends without a word. */
async function findings(child: Child, text: string): Promise<string[]> {
  const textDocument = { uri: 'untitled:meeting.agenda', languageId: 'agendum', version: 1, text };
  send(child, { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  for await (const message of messages(child.stdout)) {
    if (message.id === 1) {
      send(child, { method: 'initialized', params: {} });
      send(child, { method: 'textDocument/didOpen', params: { textDocument } });
    } else if (message.method === 'textDocument/publishDiagnostics' && message.params?.uri === textDocument.uri) {
      return message.params.diagnostics.map((diagnostic) => diagnostic.message);
    }
  }
  throw new Error('The server ended without a word.');
}

function send(child: Child, message: object): void {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

async function* messages(output: AsyncIterable<Buffer>): AsyncGenerator<Message> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of output) {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const headerEnd = buffer.indexOf('\r\n\r\n');
      const start = headerEnd + 4;
      const length = Number(/Content-Length: (\d+)/.exec(buffer.toString('latin1', 0, Math.max(headerEnd, 0)))?.[1]);
      if (headerEnd < 0 || buffer.length < start + length) break;
      yield JSON.parse(buffer.toString('utf8', start, start + length)) as Message;
      buffer = buffer.subarray(start + length);
    }
  }
}
