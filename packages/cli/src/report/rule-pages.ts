import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { catalogue, type CatalogueEntry } from '@agendum/language';

/** A rule and what is to be known of it. */
export interface RulePage extends CatalogueEntry {
  /** Markdown. The heading is the id; the next paragraph says what is found. */
  readonly page: string;
}

/** All rules with their pages, by id. The pages are a file of their own beside the bundle, because few runs need them. */
export function loadRulePages(): RulePage[] {
  const path = join(dirname(import.meta.filename), 'pages.json');
  const pages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return catalogue.map((entry) => ({ ...entry, page: pages[entry.id] ?? `# ${entry.id}\n\n${entry.summary}\n` }));
}
