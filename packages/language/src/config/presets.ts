import { rules } from '../rules/index.js';
import type { Layer, RuleSetting } from './config-file.js';

const presets: Readonly<Record<string, () => Layer>> = {
  /** Meetings of the United Nations: what holds without a configuration. */
  un: () => ({ facts: {}, rules: {} }),
  /** Meetings of a city council. */
  council: () => ({
    house: 'council',
    facts: { usualHours: [] },
    rules: settings(({ presets }) => presets?.council),
  }),
  /** Nothing but errors. */
  minimal: () => ({ facts: {}, rules: settings(({ severity }) => (severity === 'error' ? undefined : 'off')) }),
};

export const presetNames: readonly string[] = Object.keys(presets);

/** The settings of a preset, undefined when there is none of this name. */
export function presetNamed(name: string): Layer | undefined {
  return Object.hasOwn(presets, name) ? presets[name]!() : undefined;
}

function settings(
  severityOf: (rule: (typeof rules)[number]) => RuleSetting['severity'] | undefined,
): Record<string, RuleSetting> {
  const found: Record<string, RuleSetting> = {};
  for (const rule of rules) {
    const severity = severityOf(rule);
    if (severity !== undefined) {
      found[rule.id] = { severity };
    }
  }
  return found;
}
