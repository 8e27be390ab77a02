import type { CivilDate, ClockTime } from '@agendum/model';

interface Described {
  /** One or two sentences for the author of a configuration. */
  description: string;
}

/** A value that a configuration can give, with the one that counts when it gives none. */
export type OptionSpec =
  | (Described & { type: 'boolean'; default: boolean })
  | (Described & { type: 'integer'; default: number; minimum?: number; maximum?: number })
  | (Described & { type: 'string'; default: string; values?: readonly string[] })
  | (Described & { type: 'strings'; default: readonly string[]; values?: readonly string[] })
  /** Written `"10:00-13:00"`. */
  | (Described & { type: 'hours'; default: readonly Hours[] })
  /** Written `"2026-12-25"`. */
  | (Described & { type: 'dates'; default: readonly CivilDate[] });

/** What an option can be set to. */
export type OptionValue = OptionSpec['default'];

/** Options by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** A stretch of a day, the end after the start. */
export interface Hours {
  start: ClockTime;
  end: ClockTime;
}

type ValueOf<Spec extends OptionSpec> = Spec extends { type: 'boolean' }
  ? boolean
  : Spec extends { type: 'integer' }
    ? number
    : Spec extends { type: 'string' }
      ? Word<Spec>
      : Spec extends { type: 'strings' }
        ? readonly Word<Spec>[]
        : Spec extends { type: 'hours' }
          ? readonly Hours[]
          : readonly CivilDate[];

type Word<Spec> = Spec extends { values: readonly (infer Value extends string)[] } ? Value : string;

/** What a rule gets for its options: a value for each. */
export type ValuesOf<Specs extends OptionSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> };

/** Values for options that nothing is said of. */
export function defaultsOf<Specs extends OptionSpecs>(specs: Specs): ValuesOf<Specs> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, spec.default])) as ValuesOf<Specs>;
}

/** A value as a configuration has it. */
export function writeValue(value: OptionValue): unknown {
  return Array.isArray(value) ? (value as unknown[]).map(writeOne) : value;
}

function writeOne(value: unknown): unknown {
  return typeof value === 'object' ? `${(value as Hours).start}-${(value as Hours).end}` : value;
}
