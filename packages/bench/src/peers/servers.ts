import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { openTexts, type EditorOf } from '../typist.js';

const require = createRequire(import.meta.url);
const markdown = new MarkdownIt();

/** Microsoft's server for Markdown, that of VS Code. It has its editor parse the text and read the files. */
export const markdownServer: EditorOf = {
  name: 'vscode-markdown-languageserver',
  script: path.join(
    path.dirname(require.resolve('vscode-markdown-languageserver/package.json')),
    'dist/node/workerMain.js',
  ),
  languageId: 'markdown',
  told: 'when asked',
  options: {
    initializationOptions: { markdownFileExtensions: ['md'] },
    answers: {
      'markdown/parse': ({ uri, text = openTexts.get(uri) ?? '' }: { uri: string; text?: string }) =>
        markdown.parse(text, {}),
      'markdown/findMarkdownFilesInWorkspace': () => [],
      'markdown/fs/stat': ({ uri }: { uri: string }) => {
        const file = fileURLToPath(uri);
        return existsSync(file) ? { isDirectory: statSync(file).isDirectory() } : undefined;
      },
      'markdown/fs/readFile': () => [],
      'markdown/fs/readDirectory': () => [],
      'markdown/fs/watcher/create': () => null,
      'markdown/fs/watcher/delete': () => null,
    },
  },
  settings: {
    markdown: {
      suggest: { paths: { enabled: true } },
      validate: {
        enabled: true,
        referenceLinks: { enabled: 'warning' },
        fragmentLinks: { enabled: 'warning' },
        fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
        ignoredLinks: [],
        unusedLinkDefinitions: { enabled: 'warning' },
        duplicateLinkDefinitions: { enabled: 'warning' },
      },
    },
  },
};

/** Red Hat's server for YAML. It waits for 200 ms after an edit before it checks. */
export const yamlServer: EditorOf = {
  name: 'yaml-language-server',
  script: path.join(path.dirname(require.resolve('yaml-language-server/package.json')), 'bin/yaml-language-server'),
  languageId: 'yaml',
  told: 'without version',
  settings: { yaml: { validate: true, completion: true, schemaStore: { enable: false } } },
};
