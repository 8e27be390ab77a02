import type { Format } from './report.js';

// Each is loaded only when it is asked for.
const loaders = {
  pretty: async () => (await import('./formats/pretty.js')).pretty,
  compact: async () => (await import('./formats/compact.js')).compact,
  json: async () => (await import('./formats/json.js')).json,
  sarif: async () => {
    const [{ sarif }, { loadRulePages }] = await Promise.all([import('./formats/sarif.js'), import('./rule-pages.js')]);
    return (report) => sarif(report, loadRulePages());
  },
  junit: async () => (await import('./formats/junit.js')).junit,
  github: async () => (await import('./formats/github.js')).github,
} satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof loaders;

export const formatNames = Object.keys(loaders) as FormatName[];

export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]();
}
