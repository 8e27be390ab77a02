import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { createWorkspace, type Workspace } from '../src/index.js';

const folder = join(import.meta.dirname, '../../../examples');

/** Every file of the examples, by a URI that ends in its path. */
export const examples: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.agenda'))
    .sort()
    .map((path) => [`file:///${path.replaceAll(sep, '/')}`, readFileSync(join(folder, path), 'utf8')]),
);

/** The examples that are agendas and no registers. */
export const agendas: readonly string[] = [...examples]
  .filter(([, text]) => !/^register\b/m.test(text))
  .map(([uri]) => uri);

/** A workspace with all examples in it. */
export function openExamples(): { workspace: Workspace; textOf(uri: string): string } {
  const workspace = createWorkspace();
  for (const [uri, text] of examples) {
    workspace.add({ uri, text });
  }
  return { workspace, textOf: (uri) => examples.get(uri)! };
}
