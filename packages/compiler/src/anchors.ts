/**
 * The anchors of a page. They are made of what is the same in every language and from year to year, ids and symbols, so that a link to an
 * item outlives its number and its title. `agenda`, `annotations`, `annex`, `footnotes` and `documents` are the parts of the page.
 */

/** Where an item is explained, or listed when it has no annotation. */
export function itemAnchor(id: string): string {
  return `item-${encode(id)}`;
}

/** The place in the list of items, for one that is explained elsewhere. */
export function listAnchor(id: string): string {
  return `list-${encode(id)}`;
}

/** A section of the annotations. */
export function sectionAnchor(ordinal: number): string {
  return `section-${ordinal}`;
}

/** The row of the timetable that has the item. */
export function timetableAnchor(id: string): string {
  return `timetable-${encode(id)}`;
}

/** The entry in the list of documents. */
export function documentAnchor(symbol: string): string {
  return `document-${encode(symbol)}`;
}

export function footnoteAnchor(id: string): string {
  return `footnote-${encode(id)}`;
}

/** The mark in the text that calls a footnote. */
export function callAnchor(id: string): string {
  return `call-${encode(id)}`;
}

/** The same anchor for its second place, its third and so on; `count` is 1 for the first. */
export function repeated(anchor: string, count: number): string {
  return count === 1 ? anchor : `${anchor}~${count}`;
}

const unsafe = /[^\p{L}\p{N}\p{M}_./()-]/gu;
/** Most ids are plain, and the expression above takes milliseconds to make. */
const plain = /^[\w./()-]*$/;

/**
 * Letters and digits of any script stay, so that an address can be read. The rest becomes its number between tildes: `~20~`. A tilde
 * itself is encoded too, so two texts never have one anchor.
 */
function encode(id: string): string {
  if (plain.test(id)) return id;
  return id.replace(unsafe, (character) => `~${character.codePointAt(0)?.toString(16)}~`);
}
