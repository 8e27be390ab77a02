import type { Severity } from '../finding.js';
import { rules } from './index.js';

/** What lists and help say of a rule. Its page is the file `page.md` that has its id as the heading. */
export interface CatalogueEntry {
  id: string;
  /** What its findings weigh where nothing else is configured. */
  severity: Severity;
  /** One line. */
  summary: string;
}

/** What findings can be of beside the rules. */
const others: readonly CatalogueEntry[] = [
  {
    id: 'syntax',
    severity: 'error',
    summary: 'Something is not in the language: a word or a sign is missing or too much.',
  },
];

/** Everything that a finding can have as its rule, by id. */
export const catalogue: readonly CatalogueEntry[] = [...rules, ...others]
  .map(({ id, severity, summary }) => ({ id, severity, summary }))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
