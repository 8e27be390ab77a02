import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { takenBack } from './requests.js';
import { startServer } from './server.js';

startServer(createConnection(ProposedFeatures.all, takenBack), NodeFileSystem);
