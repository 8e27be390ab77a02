import { locale } from '@agendum/locales';
import type * as ast from '../generated/ast.js';
import { chooseName } from '../linking/choose-name.js';
import { sourceOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';

/** The words of a title in a language: what is printed, as far as two titles need it to be compared. */
export function printedTitle({ parts }: TextNode, language: string): string {
  const [only] = parts;
  return only?.$type === 'Text' && parts.length === 1
    ? only.value
    : parts.map((part) => printedPart(part, language)).join('');
}

/** The words of a piece of text or of a reference. One whose words depend on its place, or that names nothing, is as it is written. */
export function printedPart(part: ast.Text | ast.Reference, language: string): string {
  switch (part.$type) {
    case 'Text':
      return part.value;
    case 'DateReference': {
      const { date, end, time, endTime } = part;
      const weekday = part.weekday || (time !== undefined && !part.noWeekday);
      return locale(language).when({
        ...{ date, weekday },
        ...(end !== undefined && { end }),
        ...(time !== undefined && { time }),
        ...(endTime !== undefined && { endTime }),
      });
    }
    case 'BodyReference':
      return nameOf(part, (part.short ? part.body?.ref?.short : undefined) ?? part.body?.ref?.names, language);
    case 'PlaceReference':
      return nameOf(part, part.place?.ref?.names, language);
    case 'InstrumentReference':
      return part.title ? nameOf(part, part.instrument?.ref?.names, language) : sourceOf(part);
    default:
      return sourceOf(part);
  }
}

function nameOf(part: ast.Reference, names: ast.Names | undefined, language: string): string {
  const name = chooseName(names, language)?.text;
  // A name may hold references, of which none leads back here: each is written as it stands.
  return name
    ? name.parts.map((piece) => (piece.$type === 'Text' ? piece.value : sourceOf(piece))).join('')
    : sourceOf(part);
}

/** White space, stops, quotation marks and brackets, in which two writings of one title may differ. */
const signs =
  /[\s\u00A0\u200B-\u200F\u2010-\u2015\u2018-\u201F\u2026-\u202F\u2066-\u2069\uFEFF.,;:'"«»()[\]\\\-،؛、。，；：（）《》〈〉「」]/g;

/** What two writings of one title have in common: its letters and digits. */
export function bareTitle(words: string): string {
  return words.normalize('NFC').replace(signs, '').toLowerCase();
}

/** The end of a text that has so many letters and digits. */
export function endWithLetters(words: string, letters: number): string {
  let start = words.length;
  for (let left = letters; start > 0 && left > 0; start--) {
    left -= isLetter(words.charCodeAt(start - 1)) ? 1 : bareTitle(words[start - 1]!).length;
  }
  return words.slice(start);
}

/** Whether a character is plainly a letter or a digit: of ASCII, Cyrillic, Arabic or Chinese. */
function isLetter(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x410 && code <= 0x44f) ||
    (code >= 0x621 && code <= 0x63a) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}
