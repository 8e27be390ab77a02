import type { Agenda, Item } from '@agendum/model';
import type { HtmlOptions } from './context.js';
import { compileHtml } from './page.js';

/** The files an agenda can be made into. */
export type FormatId = 'html' | 'json';

export interface Format {
  id: FormatId;
  /** Without a dot. */
  extension: string;
  /** The whole content of the file. The same agenda and the same options give the same text. */
  compile(agenda: Agenda, options?: HtmlOptions): string;
}

/** Every output format by its id. */
export const formats: Readonly<Record<FormatId, Format>> = {
  html: { id: 'html', extension: 'html', compile: compileHtml },
  json: { id: 'json', extension: 'json', compile: compileJson },
};

/**
 * The agenda as data, in the form of the model's schema, its keys in alphabetical order. It may be published as a page is, so internal
 * notes are left out of it too.
 */
function compileJson(agenda: Agenda): string {
  return `${JSON.stringify(agenda, replace, 2)}\n`;
}

function replace(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(isItem(value) ? { ...value, internal: [] } : value);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function isItem(value: object): value is Item {
  return 'internal' in value;
}
