import { EmptyFileSystem } from 'langium';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { takenBack } from './requests.js';
import { startServer } from './server.js';

// The server in a web worker. Its global scope is the way to who has started it; what is open in the editor is all there is.
startServer(
  createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(globalThis),
    new BrowserMessageWriter(globalThis),
    takenBack,
  ),
  EmptyFileSystem,
);
