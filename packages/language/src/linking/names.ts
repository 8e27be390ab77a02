import type { DeclarationKind } from './symbol-table.js';

const BARE_SYMBOL = (): RegExp => /^[\p{L}\p{N}][\p{L}\p{N}\p{M}.()\-–_]*(\/[\p{L}\p{N}\p{M}.()\-–_]+)+\**$/u;
// The same for ASCII, which nearly all symbols are: the other takes V8 milliseconds to make.
const PLAIN_SYMBOL = /^[A-Za-z0-9][\w.()-]*(?:\/[\w.()-]+)+\**$/;
const BARE_NUMBER = /^\d+$|^\d{4}-[\d-]*$/;
const ID = (): RegExp => /^[\p{L}_][\p{L}\p{N}\p{M}_-]*$/u;
/** What no quotes can hold so that it is read again as it was. */
const UNQUOTABLE = (): RegExp => /["\\{}\p{Cc}]/u;

/** Words that mean something else at the beginning of an entry in a slot. An item of that name has `item` before it there. */
const SLOT_WORDS: ReadonlySet<string> = new Set(['break', 'continued', 'item', 'joint', 'no', 'room']);

const messages = {
  empty: 'A name must not be empty.',
  id: (name: string) =>
    `"${name}" cannot be an id. An id is one word of letters, digits, hyphens and underscores that begins with a letter or an underscore.`,
  sign: (sign: string) =>
    `A symbol or number cannot hold the sign ${sign}: what stands after it would not be read as a part of it.`,
};

/** Why something of a kind cannot have a name, in words for the author; undefined when it can. */
export function nameProblem(name: string, kind: DeclarationKind): string | undefined {
  if (name.trim() === '') {
    return messages.empty;
  }
  if (kind !== 'Document' && kind !== 'Instrument') {
    return ID().test(name) ? undefined : messages.id(name);
  }
  const sign = UNQUOTABLE().exec(name)?.[0];
  return sign === undefined ? undefined : messages.sign(JSON.stringify(sign).slice(1, -1));
}

/** A name as a file has it: in quotes where the language asks for them. */
export function writeName(name: string, kind: DeclarationKind): string {
  if (kind !== 'Document' && kind !== 'Instrument') {
    return name;
  }
  const bare = PLAIN_SYMBOL.test(name) || BARE_SYMBOL().test(name) || (kind === 'Instrument' && BARE_NUMBER.test(name));
  return bare ? name : `"${name}"`;
}

/** The id of an item as an entry of a slot has it. */
export function writeSlotEntry(id: string): string {
  return SLOT_WORDS.has(id) ? `item ${id}` : id;
}
