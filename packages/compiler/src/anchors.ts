import type { Anchor } from './markup.js';

/**
 * The anchors of a page. They are made of what is the same in every language and from year to year, ids and symbols, so that a link to an
 * item outlives its number and its title. `agenda`, `annotations`, `annex`, `footnotes` and `documents` are the parts of the page.
 */

/** Where an item is explained, or listed when it has no annotation. */
export function itemAnchor(id: string): Anchor {
  return anchor(`item-${encode(id)}`);
}

/** The place in the list of items, for one that is explained elsewhere. */
export function listAnchor(id: string): Anchor {
  return anchor(`list-${encode(id)}`);
}

/** A section of the annotations. */
export function sectionAnchor(ordinal: number): Anchor {
  return anchor(`section-${encode(String(ordinal))}`);
}

/** The row of the timetable that has the item. */
export function timetableAnchor(id: string): Anchor {
  return anchor(`timetable-${encode(id)}`);
}

/** The entry in the list of documents. */
export function documentAnchor(symbol: string): Anchor {
  return anchor(`document-${encode(symbol)}`);
}

export function footnoteAnchor(id: string): Anchor {
  return anchor(`footnote-${encode(id)}`);
}

/** The mark in the text that calls a footnote. */
export function callAnchor(id: string): Anchor {
  return anchor(`call-${encode(id)}`);
}

/** The same anchor for its second place, its third and so on; `count` is 1 for the first. */
export function repeated(first: Anchor, count: number): Anchor {
  return count === 1 ? first : anchor(`${first}~${count}`);
}

function anchor(value: string): Anchor {
  return value as Anchor;
}

const unsafe = (): RegExp => /[^\p{L}\p{N}\p{M}_./()-]/gu;
/** Most ids are plain, and the expression above takes milliseconds to make. */
const plain = /^[\w./()-]*$/;

/**
 * Letters and digits of any script stay, so that an address can be read. The rest becomes its number between tildes: `~20~`. A tilde
 * itself is encoded too, so two texts never have one anchor.
 */
function encode(id: string): string {
  if (plain.test(id)) return id;
  return id.replace(unsafe(), (character) => `~${character.codePointAt(0)?.toString(16)}~`);
}
