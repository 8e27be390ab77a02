import type { TextRange } from '../finding.js';
import { beginsStatement } from '../syntax/statement-start.js';
import type { Unit } from './units.js';

/**
 * The units around a range that are laid out as they would be in the whole text: from an empty line between two statements, outside
 * of all braces, to another. Columns end at such a line, too. The units that touch the range are in it with one on either side.
 */
export function stretchAround(text: string, units: readonly Unit[], { start, end }: TextRange): readonly Unit[] {
  let from = 0;
  let depth = 0;
  for (const [index, unit] of units.entries()) {
    const before = units[index - 1];
    if (depth === 0 && before && partsStatements(text, before, unit)) {
      if (unit.start < start) {
        from = index;
      } else if (before.end > end) {
        return units.slice(from, index);
      }
    }
    if (unit.name === '{') {
      depth++;
    } else if (unit.name === '}' && depth > 0) {
      depth--;
    }
  }
  return units.slice(from);
}

function partsStatements(text: string, before: Unit, unit: Unit): boolean {
  return (
    (unit.kind === 'block' || beginsStatement(unit.name)) &&
    before.kind !== 'comment' &&
    before.name !== ',' &&
    /\n\s*\n/.test(text.slice(before.end, unit.start))
  );
}
