import type { TextRange } from '../finding.js';

/** A piece of JSON and where it stands. A property has its name and its value as children. */
export interface JsonNode {
  readonly type: 'object' | 'array' | 'property' | 'string' | 'number' | 'boolean' | 'null';
  readonly offset: number;
  readonly length: number;
  readonly value?: unknown;
  readonly children?: readonly JsonNode[];
}

/** The text of a configuration, taken apart; see `parseConfig`. What it means is not looked at yet. */
export interface ParsedConfig {
  /** Absolute. */
  readonly uri: string;
  readonly text: string;
  /** Absent when there is nothing in it. */
  readonly root: JsonNode | undefined;
  /** Where it stops being JSON, if it does. */
  readonly error: { message: string; range: TextRange } | undefined;
}
