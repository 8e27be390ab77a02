import { Console } from 'node:console';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures, StreamMessageWriter, type Connection } from 'vscode-languageserver/node';
import { messageEncoder } from './message-encoder.js';
import { takenBack } from './requests.js';
import { startServer } from './server.js';

startServer(
  process.argv.includes('--stdio') ? overStdio() : createConnection(ProposedFeatures.all, takenBack),
  NodeFileSystem,
);

/** What the library does by itself on `--stdio`, with messages written in our way. */
function overStdio(): Connection {
  // What somebody logs must not get between the messages.
  globalThis.console = new Console(process.stderr);
  const writer: unknown = new StreamMessageWriter(process.stdout, { contentTypeEncoder: messageEncoder });
  // It ends with the stream that it reads, which it is therefore given as it is; of what it writes to it takes either form.
  return createConnection(ProposedFeatures.all, process.stdin, writer as NodeJS.WritableStream, takenBack);
}
