import type { Finding, Fix, TextRange } from '../finding.js';
import { nearName } from '../rules/near-name.js';
import { shorten } from '../shorten.js';
import type { JsonNode } from './parsed-config.js';

// More names than these nobody reads.
const MOST_NAMED = 12;

const messages = {
  object: (name: string) => `${name} is an object: { "name": value }.`,
  list: (name: string) => `${name} is a list: ["…", "…"].`,
  text: (name: string) => `${name} is a text in double quotes.`,
  twice: (name: string) => `"${name}" stands here twice, and only one can count. Leave one out.`,
  first: (name: string) => `"${name}" stands here first.`,
  near: (name: string) => ` Did you mean "${name}"?`,
  known: (names: readonly string[]) =>
    names.length > MOST_NAMED ? '' : ` It can be ${names.map((name) => `"${name}"`).join(', ')}.`,
};

/** A property of an object that stands there once. */
export interface Entry {
  name: string;
  nameNode: JsonNode;
  /** Absent while it is half-typed. */
  value: JsonNode | undefined;
}

/** Reads pieces of JSON, and tells what is not as it should be at its place. */
export class JsonReader {
  readonly findings: Finding[] = [];

  constructor(private readonly uri: string) {}

  /** Takes note of a mistake. */
  tell(place: JsonNode | TextRange, message: string, more: Pick<Finding, 'related' | 'fixes'> = {}): void {
    const range = 'offset' in place ? rangeOf(place) : place;
    this.findings.push({ rule: 'config', severity: 'error', message, range, ...more });
  }

  /** Takes note of a word that means nothing, and offers the one that was probably meant. */
  tellUnknown(node: JsonNode, what: string, candidates: readonly string[]): void {
    const near = nearWord(String(node.value), candidates);
    const fixes: Fix[] =
      near === undefined
        ? []
        : [{ title: `Write "${near}"`, edits: [{ range: rangeOf(node), newText: JSON.stringify(near) }] }];
    const hint = near !== undefined ? messages.near(near) : candidates.length > 0 ? messages.known(candidates) : '';
    this.tell(node, what + hint, fixes.length > 0 ? { fixes } : {});
  }

  /** The properties of an object; of each name the first. */
  entries(node: JsonNode, name: string): Entry[] {
    if (node.type !== 'object') {
      this.tell(node, messages.object(name));
      return [];
    }
    const entries = new Map<string, Entry>();
    for (const { children } of node.children ?? []) {
      const [nameNode, value] = children ?? [];
      if (nameNode?.type !== 'string') {
        continue; // told already as no JSON
      }
      const property = String(nameNode.value);
      const first = entries.get(property);
      if (first) {
        const related = [{ uri: this.uri, range: rangeOf(first.nameNode), message: messages.first(shorten(property)) }];
        this.tell(nameNode, messages.twice(shorten(property)), { related });
      } else {
        entries.set(property, { name: property, nameNode, value });
      }
    }
    return [...entries.values()];
  }

  /** The elements of a list, undefined when it is none. */
  elements(node: JsonNode, name: string): readonly JsonNode[] | undefined {
    if (node.type === 'array') {
      return node.children ?? [];
    }
    this.tell(node, messages.list(name));
    return undefined;
  }

  text(node: JsonNode, name: string): string | undefined {
    if (node.type === 'string') {
      return String(node.value);
    }
    this.tell(node, messages.text(name));
    return undefined;
  }

  /** A text that is one of some words. */
  word<Word extends string>(node: JsonNode, name: string, words: readonly Word[]): Word | undefined {
    const text = this.text(node, name);
    const word = words.find((known) => known === text);
    if (text !== undefined && word === undefined) {
      this.tellUnknown(node, `${name} cannot be "${shorten(text)}".`, words);
    }
    return word;
  }
}

export function rangeOf({ offset, length }: JsonNode): TextRange {
  return { start: offset, end: offset + length };
}

/** The word that was probably meant: one with few slips, or one of which this is the beginning. */
function nearWord(word: string, candidates: readonly string[]): string | undefined {
  return (
    nearName(word, candidates) ??
    (word.length > 2 ? candidates.find((candidate) => candidate.startsWith(word.toLowerCase())) : undefined)
  );
}
