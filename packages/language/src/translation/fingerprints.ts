import type * as ast from '../generated/ast.js';
import { surveyOf } from '../linking/survey.js';
import { paragraphsOf } from './paragraphs.js';
import { listUnits, type TextNode, type Unit } from './units.js';
import { sourceOf, startOf } from '../syntax/place.js';

/** Short hashes of what an agenda says, by which a translation knows whether its original has changed. */
export interface Fingerprints {
  /** Of all texts that belong to no item: title, introduction, sections, names, timetable. */
  head: string;
  /** Of each item's own texts, those of its sub-items left out, by id. */
  items: ReadonlyMap<string, string>;
}

const HEAD = 'head';
const ITEM = 'item/';

/** The fingerprints of a linked agenda: eight hexadecimal digits each. Where lines break, and in what order parts stand, counts for nothing. */
export function fingerprintsOf(agenda: ast.AgendaFile): Fingerprints {
  const survey = surveyOf(agenda);
  const byPart = new Map<string, Unit[]>([[HEAD, []]]);
  for (const { name } of survey.items) {
    if (name) {
      byPart.set(ITEM + name, []);
    }
  }
  for (const unit of listUnits(agenda, survey.language).units) {
    (byPart.get(unit.part) ?? byPart.get(HEAD)!).push(unit);
  }
  const items = new Map<string, string>();
  let head = '';
  for (const [part, units] of byPart) {
    if (part === HEAD) {
      head = fingerprint(part, units);
    } else {
      items.set(part.slice(ITEM.length), fingerprint(part, units));
    }
  }
  return { head, items };
}

function fingerprint(part: string, units: readonly Unit[]): string {
  const texts = units
    // An item that gets another id stays the same.
    .map(({ key, node }) => `${key.startsWith(`${part}/`) ? key.slice(part.length + 1) : key}\0${normalised(node)}`)
    .sort((a, b) => (a < b ? -1 : 1));
  return hash(texts.join('\0\0'));
}

/** The text without any blanks, in one of the forms that Unicode has for the same letters. */
function normalised(node: TextNode): string {
  return paragraphsOf(node)
    .map(({ texts, references }) =>
      [...texts.map(({ start, text }) => ({ start, text })), ...references.map(written)]
        .sort((a, b) => a.start - b.start)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s+/g, '')
        .normalize('NFC'),
    )
    .join('\0');
}

function written(reference: ast.Reference): { start: number; text: string } {
  return { start: startOf(reference), text: sourceOf(reference) };
}

/** FNV-1a in 32 bits, over UTF-16 code units, low byte first. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  const add = (byte: number): void => {
    value = Math.imul(value ^ byte, 0x01000193);
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    add(code & 0xff);
    add(code >> 8);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
