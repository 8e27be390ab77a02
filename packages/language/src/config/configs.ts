import type { PhraseTable } from '@agendum/locales';
import type { Finding } from '../finding.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import type { ConfigFile, Layer, RuleSetting } from './config-file.js';
import { facts, type Config } from './config.js';
import { defaultsOf, type OptionSpecs, type OptionValue } from './options.js';
import type { ParsedConfig } from './parsed-config.js';
import { decodeUri, folderOf } from './paths.js';
import { presetNamed } from './presets.js';
import { CONFIG_NAME, readConfig } from './read-config.js';

const messages = {
  missing: 'There is no configuration at this path, or it cannot be read. What it would say is missing here.',
  circle: (path: string) => `The configurations extend each other in a circle, so none of them comes first: ${path}.`,
};

/** A rule that is run on a file. */
export interface ActiveRule<R extends Rule = Rule> {
  rule: R;
  /** What its findings weigh, whatever the rule says; absent: as the rule says. */
  severity: Finding['severity'] | undefined;
  options: Readonly<Record<string, OptionValue>>;
}

/** What holds for a file. */
export interface FileConfig {
  config: Config;
  /** By id. */
  rules: readonly ActiveRule[];
}

/** The configurations that are known. Of those in the folders above a file the nearest counts, and no other. */
export class Configs {
  private readonly files = new Map<string, ConfigFile>();
  private readonly resolved = new Map<string, FileConfig>();
  private forced: string | undefined;

  /** Takes note of a configuration, or of its new text. */
  update(parsed: ParsedConfig): void {
    this.files.set(decodeUri(parsed.uri), readConfig(parsed));
    this.resolved.clear();
  }

  /** Whether there was one. */
  remove(uri: string): boolean {
    this.resolved.clear();
    return this.files.delete(decodeUri(uri));
  }

  has(uri: string): boolean {
    return this.files.has(decodeUri(uri));
  }

  /** Makes one configuration count for all files, whatever stands nearer to them; undefined: the nearest again. */
  force(uri: string | undefined): void {
    this.forced = uri === undefined ? undefined : decodeUri(uri);
  }

  /** What is wrong with a configuration, in order of place. */
  check(uri: string): Finding[] {
    const file = this.files.get(decodeUri(uri));
    if (!file) {
      return [];
    }
    const findings = [...file.findings];
    const { extends: base } = file;
    const told = (message: string): void => {
      findings.push({ rule: 'config', severity: 'error', message, range: base!.range });
    };
    const { circle } = this.chain(file);
    if (base?.uri !== undefined && !this.has(base.uri)) {
      told(messages.missing);
    } else if (circle) {
      told(messages.circle(circle.map(({ uri }) => decodeUri(uri).slice('file://'.length)).join(' → ')));
    }
    return findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  /** URIs of the configurations that known ones extend and that are not known. */
  missing(): string[] {
    const wanted = [...this.files.values()].map((file) => file.extends?.uri).filter((uri) => uri !== undefined);
    return [...new Set(wanted)].filter((uri) => !this.has(uri));
  }

  /** What holds for a file: its nearest configuration, with those it extends, on top of the defaults. */
  for(uri: string): FileConfig {
    const file = this.nearest(uri);
    if (!file) {
      return (defaults ??= resolve([]));
    }
    const { layers } = this.chain(file);
    const holds = layers.map(({ files }) => !files || files.some((glob) => glob.matches(uri)));
    const key = [file.uri, ...holds].join(' ');
    let config = this.resolved.get(key);
    if (!config) {
      config = resolve(layers.filter((_, index) => holds[index]));
      this.resolved.set(key, config);
    }
    return config;
  }

  private nearest(uri: string): ConfigFile | undefined {
    if (this.forced !== undefined) {
      return this.files.get(this.forced);
    }
    if (this.files.size === 0) {
      return undefined;
    }
    for (let folder = folderOf(decodeUri(uri)); folder !== ''; folder = folderOf(folder.slice(0, -1))) {
      const file = this.files.get(folder + CONFIG_NAME);
      if (file) {
        return file;
      }
    }
    return undefined;
  }

  /** The layers of a configuration and of those it extends, the furthest first, and the circle they make, if any. */
  private chain(file: ConfigFile): { layers: readonly Layer[]; circle?: readonly ConfigFile[] } {
    const chain = [file];
    for (let base = file.extends; base; base = chain.at(-1)!.extends) {
      if (base.preset !== undefined) {
        const preset = presetNamed(base.preset);
        return { layers: [...(preset ? [preset] : []), ...layersOf(chain)] };
      }
      const next = this.files.get(decodeUri(base.uri ?? ''));
      if (!next) {
        break;
      }
      if (chain.includes(next)) {
        return { layers: layersOf(chain), circle: [...chain, next] };
      }
      chain.push(next);
    }
    return { layers: layersOf(chain) };
  }
}

/** What holds where there is no configuration. Made when first asked for. */
let defaults: FileConfig | undefined;

function layersOf(chain: readonly ConfigFile[]): Layer[] {
  return chain.toReversed().flatMap(({ layers }) => layers);
}

function resolve(layers: readonly Layer[]): FileConfig {
  const config: Config = { house: 'un', phrases: {}, ...defaultsOf(facts) };
  const settings = new Map<string, RuleSetting>();
  for (const { house, phrases, facts, rules } of layers) {
    Object.assign(config, facts, house && { house }, phrases && { phrases: merge(config.phrases, phrases) });
    for (const [id, { severity, options }] of Object.entries(rules)) {
      const before = settings.get(id);
      settings.set(id, {
        ...before,
        ...(severity !== undefined && { severity }),
        options: { ...before?.options, ...options },
      });
    }
  }
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const { severity, options } = settings.get(rule.id) ?? {};
    if (severity !== 'off') {
      active.push({ rule, severity, options: { ...defaultsOf<OptionSpecs>(rule.options ?? {}), ...options } });
    }
  }
  return { config, rules: active };
}

function merge(a: PhraseTable, b: PhraseTable): PhraseTable {
  const merged: Record<string, PhraseTable[string]> = { ...a };
  for (const [language, texts] of Object.entries(b)) {
    merged[language] = { ...merged[language], ...texts };
  }
  return merged;
}
