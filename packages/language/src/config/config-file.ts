import type { House, PhraseTable } from '@agendum/locales';
import type { Finding, Severity, TextRange } from '../finding.js';
import type { facts } from './config.js';
import type { Glob } from './glob.js';
import type { OptionValue, ValuesOf } from './options.js';

/** What a rule is set to: how much its findings weigh, or that it is not run. */
export type RuleSeverity = Severity | 'off';

export interface RuleSetting {
  /** Absent: as it was before. */
  severity?: RuleSeverity;
  /** Those that are set, by name. */
  options?: Readonly<Record<string, OptionValue>>;
}

/** Some settings, which count over those of the layers before. What is absent stays as it was. */
export interface Layer {
  /** Absent: for all files. */
  files?: readonly Glob[];
  house?: House;
  phrases?: PhraseTable;
  facts: Partial<ValuesOf<typeof facts>>;
  rules: Readonly<Record<string, RuleSetting>>;
}

/** What a configuration stands on. */
export interface Extends {
  /** Name of a preset, or URI of another configuration. */
  preset?: string;
  uri?: string;
  /** Where it is named. */
  range: TextRange;
}

/** A configuration that has been read. What is wrong in it is left out of the layers and told in the findings. */
export interface ConfigFile {
  uri: string;
  extends: Extends | undefined;
  /** Its own, in the order in which they count. */
  layers: readonly Layer[];
  findings: readonly Finding[];
}
