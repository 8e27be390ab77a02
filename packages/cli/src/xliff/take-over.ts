import type { NewPiece, NewTexts, Piece, TextUnit } from '@agendum/language';
import type { XliffPiece } from './document.js';
import type { ReadUnit } from './read.js';
import { unitId } from './unit-id.js';

/** What is to be known about one text of an XLIFF file. */
export interface Remark {
  /** Name of the text, or the id of its unit. */
  name: string;
  message: string;
  /** An error where the text is not taken over. */
  severity: 'error' | 'warning';
}

export interface TakenOver {
  texts: NewTexts;
  remarks: Remark[];
}

/** Makes the texts of a translation from the units of XLIFF. What cannot be taken over, or wants another look, is remarked on. */
export function takeOver(known: readonly TextUnit[], units: readonly ReadUnit[]): TakenOver {
  const remarks: Remark[] = [];
  const byId = new Map<string, ReadUnit>();
  for (const unit of units) {
    if (byId.has(unit.id)) {
      refuse(unit.id, 'it is in the file twice, and the first was taken');
    } else {
      byId.set(unit.id, unit);
    }
  }
  const texts = new Map<string, (readonly NewPiece[])[]>();
  for (const { key, source, target } of known) {
    const own = source.paragraphs.map((_, index) => {
      const id = unitId(key, index + 1);
      const unit = byId.get(id);
      byId.delete(id);
      return unit;
    });
    if (!own.some((unit) => unit?.target)) {
      continue;
    }
    const even = target?.paragraphs.length === source.paragraphs.length;
    const before = source.paragraphs.map((_, index) => (even ? target.paragraphs[index]?.pieces : undefined));
    const reason = reasonAgainst(own, before);
    if (reason !== undefined) {
      refuse(key, reason);
      continue;
    }
    texts.set(
      key,
      own.map((unit, index) => unit?.target ?? before[index]!),
    );
    own.forEach((unit, index) => {
      if (unit?.target) {
        warn(key, unit, source.paragraphs[index]!.pieces, before[index]);
      }
    });
  }
  for (const { id, name, target } of byId.values()) {
    if (target) {
      refuse(name ?? id, `the agenda has no such text any more: “${says(target)}”`);
    }
  }
  return { texts, remarks };

  function refuse(name: string, reason: string): void {
    remarks.push({ name, message: `The text ${name} was not taken over: ${reason}.`, severity: 'error' });
  }

  function warn(key: string, unit: ReadUnit, source: readonly Piece[], before: readonly Piece[] | undefined): void {
    const add = (message: string): void => void remarks.push({ name: key, message, severity: 'warning' });
    const { target = [], foreign } = unit;
    if (says(unit.source) !== says(source)) {
      add(
        `The original of the text ${key} has changed since the export. Its translation was taken over; read it again.`,
      );
    }
    if (before && says(before) === says(target)) {
      return;
    }
    if (foreign.length > 0) {
      add(
        `The text ${key} has formatting that an agenda does not have (<${foreign.join('>, <')}>). Its words were taken over.`,
      );
    }
    const found = referencesIn(target);
    for (const piece of source) {
      if ('reference' in piece && !piece.free) {
        const at = found.indexOf(withoutForm(piece.reference));
        if (at >= 0) {
          found.splice(at, 1);
        } else {
          add(
            `The text ${key} has lost ${piece.reference}, which the original has there. Put it in where the text speaks of it.`,
          );
        }
      }
    }
    const allowed = new Set(referencesIn(source));
    for (const reference of found) {
      if (!allowed.has(reference)) {
        add(
          `The text ${key} has ${reference}, which the original does not have there. Take it out, or look whether it is right.`,
        );
      }
    }
  }
}

/** Why a text cannot be taken over; undefined if it can. */
function reasonAgainst(
  units: readonly (ReadUnit | undefined)[],
  before: readonly (readonly Piece[] | undefined)[],
): string | undefined {
  for (const [index, unit] of units.entries()) {
    if (unit?.partial) {
      return 'some of its segments have no translation';
    }
    if (!unit?.target && !before[index]) {
      return `its paragraph ${index + 1} of ${units.length} has no translation`;
    }
    const unknown = unit?.target?.find((piece) => 'reference' in piece && piece.reference === '');
    if (unknown && 'id' in unknown) {
      return `it has a placeholder (${unknown.id}) of which the file does not say what it stands for`;
    }
  }
  return undefined;
}

function referencesIn(pieces: readonly NewPiece[]): string[] {
  return pieces.flatMap((piece) => ('reference' in piece ? [withoutForm(piece.reference)] : []));
}

/** The number of an item may stand alone where its language needs that. */
function withoutForm(reference: string): string {
  return reference
    .replaceAll(/\s+/g, ' ')
    .replace(/^\{ /, '{')
    .replace(/(?: number)? ?\}$/, '}');
}

/** Two texts that say the same are the same here, wherever their lines break. */
export function says(pieces: readonly (NewPiece | XliffPiece)[]): string {
  return pieces
    .map((piece) => ('reference' in piece ? piece.reference : piece.text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
