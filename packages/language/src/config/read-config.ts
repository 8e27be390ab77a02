import { checkPhrase, houses, phraseKeys, type PhraseProblem, type PhraseTable } from '@agendum/locales';
import type { Finding } from '../finding.js';
import { rules } from '../rules/index.js';
import { LANGUAGE_TAG } from '../rules/language-tag.js';
import type { Rule } from '../rules/rule.js';
import { shorten } from '../shorten.js';
import type { ConfigFile, Extends, Layer, RuleSetting, RuleSeverity } from './config-file.js';
import { facts } from './config.js';
import { Glob, globProblem } from './glob.js';
import { JsonReader, rangeOf, type Entry } from './json-reader.js';
import type { OptionValue } from './options.js';
import type { JsonNode, ParsedConfig } from './parsed-config.js';
import { folderOf, resolvePath } from './paths.js';
import { presetNames } from './presets.js';
import { readValue } from './read-value.js';

const messages = {
  empty: 'There is nothing in this file. The least that a configuration can be is {}.',
  key: (name: string) => `There is no setting "${name}".`,
  override: (name: string) => `There is no setting "${name}" for some files only.`,
  files: 'It does not say which files this is about. Add "files": ["wg2/**"].',
  rule: (name: string) => `There is no rule "${name}".`,
  syntax: 'What is not in the language is always an error, and no rule.',
  option: (name: string, rule: string) => `The rule ${rule} has no option "${name}".`,
  setting: (rule: string) =>
    `"${rule}" is set to a severity, or to an object with "severity" and the options of the rule.`,
  language: (tag: string) => `"${tag}" is no tag of a language. Write it as "fr" or "pt-BR".`,
  preset: (name: string) => `There is no preset "${name}".`,
  phrase: (problem: Exclude<PhraseProblem, { kind: 'unknown-phrase' }>) => {
    switch (problem.kind) {
      case 'empty':
        return 'There are no words here to be printed. Write some, or leave the phrase out.';
      case 'missing-placeholder':
        return `{${problem.placeholder}} is missing: that is where the page puts what the phrase is about.`;
      case 'unknown-placeholder':
        return problem.known.length === 0
          ? `Nothing is put into this phrase, so {${shorten(problem.placeholder)}} would be printed as it is. Leave it out.`
          : `{${shorten(problem.placeholder)}} is nothing that the page knows here. It can be ${problem.known.map((name) => `{${name}}`).join(', ')}.`;
    }
  },
  unknownPhrase: (key: string) => `There is no phrase "${key}".`,
  extends: `"extends" is a preset, such as "agendum:un", or the path of another configuration: "../agendum.config.json".`,
};

/** Name of the configuration of a folder. One that others extend may have something before it: `un.agendum.config.json`. */
export const CONFIG_NAME = 'agendum.config.json';

const PRESET = 'agendum:';
export const SEVERITIES: readonly RuleSeverity[] = ['error', 'warning', 'information', 'off'];
const LAYER_KEYS = ['house', 'phrases', ...Object.keys(facts), 'rules'];
const FILE_KEYS = ['$schema', 'extends', ...LAYER_KEYS, 'overrides'];
const OVERRIDE_KEYS = ['files', ...LAYER_KEYS];

/** What a configuration says. Whatever is wrong is told at its place and left out; the rest counts. */
export function readConfig(parsed: ParsedConfig): ConfigFile {
  const reader = new ConfigReader(parsed.uri);
  if (parsed.error) {
    reader.json.tell(parsed.error.range, parsed.error.message);
  }
  const layers: Layer[] = [];
  let base: Extends | undefined;
  if (parsed.root) {
    const entries = reader.known(parsed.root, 'A configuration', FILE_KEYS, messages.key);
    layers.push(reader.layer(entries));
    for (const { name, value } of entries) {
      if (name === 'extends' && value) {
        base = reader.extends(value);
      } else if (name === 'overrides' && value) {
        layers.push(...reader.overrides(value));
      }
    }
  } else if (!parsed.error) {
    reader.json.tell({ start: 0, end: parsed.text.length }, messages.empty);
  }
  return { uri: parsed.uri, extends: base, layers, findings: reader.json.findings.sort(byPlace) };
}

class ConfigReader {
  readonly json: JsonReader;
  private readonly folder: string;

  constructor(private readonly uri: string) {
    this.json = new JsonReader(uri);
    this.folder = folderOf(uri);
  }

  /** The entries of an object whose names mean something. */
  known(node: JsonNode, what: string, names: readonly string[], unknown: (name: string) => string): Entry[] {
    return this.json.entries(node, what).filter(({ name, nameNode }) => {
      const isKnown = names.includes(name);
      if (!isKnown) {
        this.json.tellUnknown(nameNode, unknown(shorten(name)), names);
      }
      return isKnown;
    });
  }

  layer(entries: readonly Entry[]): Layer {
    const layer: Layer = { facts: {}, rules: {} };
    for (const { name, value } of entries) {
      if (!value) {
        continue;
      }
      if (name === 'house') {
        const house = this.json.word(value, '"house"', houses);
        if (house) {
          layer.house = house;
        }
      } else if (name === 'phrases') {
        layer.phrases = this.phrases(value);
      } else if (name === 'rules') {
        layer.rules = this.rules(value);
      } else if (Object.hasOwn(facts, name)) {
        const fact = readValue(this.json, value, `"${name}"`, facts[name as keyof typeof facts]);
        if (fact !== undefined) {
          layer.facts = { ...layer.facts, [name]: fact };
        }
      }
    }
    return layer;
  }

  overrides(node: JsonNode): Layer[] {
    return (this.json.elements(node, '"overrides"') ?? []).map((element) => {
      const before = this.json.findings.length;
      const entries = this.known(element, 'Each of the overrides', OVERRIDE_KEYS, messages.override);
      const files = entries.find(({ name }) => name === 'files');
      const isEmpty = files?.value ? files.value.type === 'array' && !files.value.children?.length : !files;
      // A slip in the name was told already.
      if (isEmpty && this.json.findings.length === before) {
        this.json.tell(files?.value ?? element, messages.files);
      }
      return { ...this.layer(entries), files: files?.value ? this.globs(files.value) : [] };
    });
  }

  extends(node: JsonNode): Extends | undefined {
    const text = this.json.text(node, '"extends"');
    const range = rangeOf(node);
    if (text === undefined) {
      return undefined;
    }
    if (text.startsWith(PRESET)) {
      const preset = text.slice(PRESET.length);
      if (presetNames.includes(preset)) {
        return { preset, range };
      }
      const names = presetNames.map((name) => PRESET + name);
      this.json.tellUnknown(node, messages.preset(shorten(text)), names);
      return undefined;
    }
    if (!isConfigPath(text)) {
      this.json.tell(node, messages.extends);
      return undefined;
    }
    return { uri: resolvePath(text, this.uri), range };
  }

  private globs(node: JsonNode): Glob[] {
    const globs: Glob[] = [];
    for (const element of this.json.elements(node, '"files"') ?? []) {
      const pattern = this.json.text(element, 'Each of "files"');
      const problem = pattern === undefined ? undefined : globProblem(pattern);
      if (problem !== undefined) {
        this.json.tell(element, problem);
      } else if (pattern !== undefined) {
        globs.push(new Glob(pattern, this.folder));
      }
    }
    return globs;
  }

  private phrases(node: JsonNode): PhraseTable {
    const byLanguage: [string, Record<string, string>][] = [];
    for (const { name, nameNode, value } of this.json.entries(node, '"phrases"')) {
      if (!LANGUAGE_TAG.test(name)) {
        this.json.tell(nameNode, messages.language(shorten(name)));
      } else if (value) {
        const entries = this.json.entries(value, `"${name}"`);
        const texts = entries.flatMap((entry): [string, string][] => {
          const text = this.phrase(entry);
          return text === undefined ? [] : [[entry.name, text]];
        });
        byLanguage.push([name, Object.fromEntries(texts)]);
      }
    }
    return Object.fromEntries(byLanguage);
  }

  private phrase({ name, nameNode, value }: Entry): string | undefined {
    const text = value && this.json.text(value, `"${shorten(name)}"`);
    const problem = text === undefined ? undefined : checkPhrase(name, text);
    if (!value || !problem) {
      return text;
    }
    if (problem.kind === 'unknown-phrase') {
      this.json.tellUnknown(nameNode, messages.unknownPhrase(shorten(name)), phraseKeys);
    } else if (problem.kind === 'unknown-placeholder' && text?.length === value.length - 2) {
      // Nothing in it is written with a backslash.
      const start = value.offset + 1;
      this.json.tell({ start: start + problem.start, end: start + problem.end }, messages.phrase(problem));
    } else {
      this.json.tell(value, messages.phrase(problem));
    }
    return undefined;
  }

  private rules(node: JsonNode): Record<string, RuleSetting> {
    const settings: [string, RuleSetting][] = [];
    for (const { name, nameNode, value } of this.json.entries(node, '"rules"')) {
      const rule = rules.find(({ id }) => id === name);
      if (name === 'syntax') {
        this.json.tell(nameNode, messages.syntax);
      } else if (!rule) {
        const ids = rules.map(({ id }) => id);
        this.json.tellUnknown(nameNode, messages.rule(shorten(name)), ids);
      } else if (value) {
        settings.push([name, this.ruleSetting(rule, value)]);
      }
    }
    return Object.fromEntries(settings);
  }

  private ruleSetting({ id, options: specs = {} }: Rule, node: JsonNode): RuleSetting {
    const severityOf = (value: JsonNode): Pick<RuleSetting, 'severity'> => {
      const severity = this.json.word(value, 'The severity of a rule', SEVERITIES);
      return severity ? { severity } : {};
    };
    if (node.type === 'string') {
      return severityOf(node);
    }
    if (node.type !== 'object') {
      this.json.tell(node, messages.setting(id));
      return {};
    }
    let setting: RuleSetting = {};
    const options: [string, OptionValue][] = [];
    const names = ['severity', ...Object.keys(specs)];
    for (const { name, value } of this.known(node, `"${id}"`, names, (name) => messages.option(name, id))) {
      if (name === 'severity' && value) {
        setting = severityOf(value);
      } else if (value) {
        const read = readValue(this.json, value, `"${name}"`, specs[name]!);
        if (read !== undefined) {
          options.push([name, read]);
        }
      }
    }
    return { ...setting, options: Object.fromEntries(options) };
  }
}

/** Whether a path can be that of another configuration, whose name says so. */
function isConfigPath(path: string): boolean {
  return path.endsWith(CONFIG_NAME) && !path.startsWith('/') && !/^[A-Za-z][\w+.-]*:|\\/.test(path);
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end;
}
