import { writeValue } from '../config/options.js';
import type { Severity } from '../finding.js';
import { rules } from './index.js';
import type { Rule } from './rule.js';

/** What lists and help say of a rule. Its page is the file `page.md` that has its id as the heading. */
export interface CatalogueEntry {
  id: string;
  /** What its findings weigh where nothing else is configured. */
  severity: Severity;
  /** One line. */
  summary: string;
  /** What editors show what is found as: of no effect, or of the past. */
  tag?: Rule['tag'];
  /** What a configuration can set, by name. */
  options: readonly CatalogueOption[];
}

/** An option of a rule. */
export interface CatalogueOption {
  name: string;
  description: string;
  /** As a configuration has it. */
  default: unknown;
}

/** What findings can be of beside the rules. */
const others: readonly Omit<CatalogueEntry, 'options'>[] = [
  {
    id: 'config',
    severity: 'error',
    summary: 'A setting in agendum.config.json means nothing.',
  },
  {
    id: 'syntax',
    severity: 'error',
    summary: 'Something is not in the language: a word or a sign is missing or too much.',
  },
];

/** Everything that a finding can have as its rule, by id. */
export const catalogue: readonly CatalogueEntry[] = [
  ...rules.map(({ id, severity, summary, tag, options = {} }) => ({
    id,
    severity,
    summary,
    ...(tag && { tag }),
    options: Object.entries(options).map(([name, spec]) => {
      return { name, description: spec.description, default: writeValue(spec.default) };
    }),
  })),
  ...others.map((other) => ({ ...other, options: [] })),
].sort((a, b) => (a.id < b.id ? -1 : 1));
