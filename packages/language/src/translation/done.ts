import type { AstNode } from 'langium';
import type { TextEdit } from '../finding.js';
import { fingerprintsOf } from './fingerprints.js';
import type { Pairing } from './pairing.js';
import { findProperty } from '../syntax/place.js';

/** What of a translation is to be marked as done. */
export interface DoneParts {
  /** All that belongs to no item. */
  head?: boolean;
  /** Ids of items. Those that the translation does not have are left alone. */
  items?: readonly string[];
}

/** The edits of a translation that say it was made from the original as it stands now. What says so already needs none. */
export function doneEdits({ header, original, items }: Pairing, parts: DoneParts): TextEdit[] {
  const { head, items: fingerprints } = fingerprintsOf(original);
  const wanted = new Set(parts.items);
  const edits = parts.head ? [edit(header, head, ['original'])] : [];
  for (const [item, translated] of items) {
    const fingerprint = fingerprints.get(item.name);
    if (wanted.has(item.name) && fingerprint !== undefined) {
      edits.push(edit(translated, fingerprint, ['title', 'item']));
    }
  }
  return edits.filter((found) => found !== undefined).sort((a, b) => a.range.start - b.range.start);
}

/** Replaces the mark of a node, or puts one behind the first of some properties that is there. */
function edit(
  node: AstNode & { done?: string },
  fingerprint: string,
  properties: readonly string[],
): TextEdit | undefined {
  if (node.done === fingerprint) {
    return undefined;
  }
  const mark = findProperty(node, 'done');
  if (mark) {
    return { range: mark, newText: `"${fingerprint}"` };
  }
  const before = properties.map((property) => findProperty(node, property)).find((found) => found !== undefined);
  return before && { range: { start: before.end, end: before.end }, newText: ` done "${fingerprint}"` };
}
