import { houses, phraseKeys } from '@agendum/locales';
import { rules } from '../rules/index.js';
import { LANGUAGE_TAG } from '../rules/language-tag.js';
import type { Rule } from '../rules/rule.js';
import { facts } from './config.js';
import { writeValue, type OptionSpec } from './options.js';
import { presetNames } from './presets.js';
import { SEVERITIES } from './read-config.js';

type Schema = Readonly<Record<string, unknown>>;

const HOURS = String.raw`^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$`;
const DATE = String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`;
const CONFIG_PATH = String.raw`^(?![/]|[A-Za-z][\w+.-]*:)[^\\]*agendum\.config\.json$`;

/**
 * The JSON Schema of a configuration, for editors that complete and check it. What it cannot say, such as that a pattern
 * leads out of its folder, is said by `readConfig`.
 */
export function configSchema(): Schema {
  const settings = {
    house: {
      enum: houses,
      default: 'un',
      description: 'Whose wording is printed: of the United Nations, of UNESCO and WHO, of a city council.',
    },
    phrases: {
      type: 'object',
      description: 'Words of your own: by the tag of a language, then by phrase.',
      propertyNames: { pattern: LANGUAGE_TAG.source },
      additionalProperties: {
        type: 'object',
        properties: Object.fromEntries(phraseKeys.map((key) => [key, { type: 'string', minLength: 1 }])),
        additionalProperties: false,
      },
    },
    ...mapValues(facts, optionSchema),
    rules: {
      type: 'object',
      description: 'How much the findings of a rule weigh, or what its options are.',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      additionalProperties: false,
    },
  };
  const layer = Object.fromEntries(Object.keys(settings).map((name) => [name, { $ref: `#/definitions/${name}` }]));
  const files = {
    type: 'array',
    description: 'Patterns: "*.fr.agenda" for names, "wg2/**" for paths from the folder of this file.',
    items: { type: 'string', minLength: 1 },
    minItems: 1,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:agendum:config',
    title: 'Configuration of Agendum',
    description: 'What is checked in the agendas of a folder and how, and whose words are printed.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      extends: {
        description: 'What comes first: a preset, or the path of another configuration.',
        anyOf: [{ enum: presetNames.map((name) => `agendum:${name}`) }, { type: 'string', pattern: CONFIG_PATH }],
      },
      ...layer,
      overrides: {
        type: 'array',
        description: 'Settings for some files only. The later counts over the former.',
        items: {
          type: 'object',
          properties: { files, ...layer },
          required: ['files'],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
    definitions: {
      severity: { enum: SEVERITIES },
      // Of a rule without options, which most rules are.
      setting: settingSchema({}),
      ...settings,
    },
  };
}

function ruleSchema({ severity, summary, options = {} }: Rule): Schema {
  const hasOptions = Object.keys(options).length > 0;
  // Beside a reference nothing counts, so it stands alone in a list.
  const setting = hasOptions ? settingSchema(options) : { allOf: [{ $ref: '#/definitions/setting' }] };
  return { description: summary, default: severity, ...setting };
}

/** How much a rule weighs, or that and its options. */
function settingSchema(options: NonNullable<Rule['options']>): Schema {
  const severity = { $ref: '#/definitions/severity' };
  const properties = { severity, ...mapValues(options, optionSchema) };
  return { anyOf: [severity, { type: 'object', properties, additionalProperties: false }] };
}

function optionSchema(spec: OptionSpec): Schema {
  return { ...typeSchema(spec), default: writeValue(spec.default), description: spec.description };
}

function typeSchema(spec: OptionSpec): Schema {
  switch (spec.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer': {
      const { minimum, maximum } = spec;
      return { type: 'integer', ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
    }
    case 'string':
      return spec.values ? { enum: spec.values } : { type: 'string' };
    case 'strings':
      return { type: 'array', items: spec.values ? { enum: spec.values } : { type: 'string' } };
    case 'hours':
      return { type: 'array', items: { type: 'string', pattern: HOURS } };
    case 'dates':
      return { type: 'array', items: { type: 'string', pattern: DATE } };
  }
}

function mapValues<Value>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}
