// The pages of the rules, for programs that show them.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

/** The text of each page in Markdown, by the id of its rule. */
export function rulePages() {
  const pages = readdirSync(source, { recursive: true })
    .filter((file) => path.basename(file) === 'page.md')
    .sort()
    .map((file) => [path.basename(path.dirname(file)), readFileSync(path.join(source, file), 'utf8')]);
  return Object.fromEntries(pages);
}
