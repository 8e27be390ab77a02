import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './reference.js';
import type { Section } from './report.js';

const LIMIT = 1_000_000;

/** What is shipped, in bytes. */
export function sizes(): Section {
  const command = sizeOf('packages/cli/dist', /\.[cm]js$/);
  const extension = sizeOf('packages/vscode/dist', /\.(?:br|cjs|json|txt)$/);
  const packed = sizeOf('packages/vscode', /\.vsix$/);
  const row = (name: string, bytes: number): string[] => [name, (bytes / 1000).toFixed(0)];
  return {
    title: 'Sizes',
    method: 'Bundles as they are shipped, in units of 1,000 bytes.',
    tables: [
      {
        head: ['', 'KB'],
        rows: [
          row('the command, all its files', command),
          row('the extension: client, server, schema and notices', extension),
          row('the extension packed (.vsix)', packed),
        ],
      },
    ],
    bars: [
      { demand: 'the extension under 1 MB', measured: `${(extension / 1e6).toFixed(2)} MB`, met: extension < LIMIT },
    ],
  };
}

function sizeOf(folder: string, name: RegExp): number {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name) && !entry.parentPath.includes('node_modules'))
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
