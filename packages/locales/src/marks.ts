/** What a title of the list of items is followed by. */
export interface ListPosition {
  /** 1 for an item, 2 for a sub-item. */
  level: number;
  hasChildren: boolean;
  /** Whether no further sub-item of the same top-level item follows. Says nothing for an item that has sub-items. */
  isLast: boolean;
}

/** The three signs after the titles of a list, in one language. */
export interface ListSigns {
  beforeChildren: string;
  between: string;
  last: string;
}

/** Sign after a title: a colon before sub-items, a semicolon between sub-items, a full stop at the end and after each item. */
export function listSign(signs: ListSigns, { level, hasChildren, isLast }: ListPosition): string {
  if (hasChildren) return signs.beforeChildren;
  return level <= 1 || isLast ? signs.last : signs.between;
}

/**
 * The number of an item among its siblings, without stop or brackets: `1`, `a`, `i`, then `a` and `i` in turn
 * (Editorial Manual: item 1, sub-items (a), then the degrees (i), a., i.).
 */
function bareMark(level: number, ordinal: number): string {
  if (level <= 1) return String(ordinal);
  return level % 2 === 0 ? letters(ordinal) : roman(ordinal);
}

/** How the second and the third degree are enclosed: `(a)` in English and Chinese, `a)` in French, Russian and Spanish. */
export type Opening = '(' | '';

/** `1.`, `(a)`, `(i)`, `a.`, `i.` */
export function latinMark(level: number, ordinal: number, opening: Opening): string {
  const mark = bareMark(level, ordinal);
  return level === 2 || level === 3 ? `${opening}${mark})` : `${mark}.`;
}

/** Marks of the items on a path, as references have them: `3`, `(b)`, `(i)`, `a`. */
export function referenceMarks(path: readonly number[], opening: Opening): string[] {
  return path.map((ordinal, index) => {
    const mark = bareMark(index + 1, ordinal);
    return index === 1 || index === 2 ? `${opening}${mark})` : mark;
  });
}

/** `A.` to `Z.`, then `AA.`, `BB.` */
export function latinSectionMark(ordinal: number): string {
  return `${letters(ordinal).toUpperCase()}.`;
}

/** a to z, then aa, bb; a number where letters would be more than three, and for what is no ordinal. */
function letters(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 78) return String(ordinal);
  return String.fromCharCode(97 + ((ordinal - 1) % 26)).repeat(Math.ceil(ordinal / 26));
}

const romanDigits = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

/** i, ii, iii; a number above 3999 and for what is no ordinal. */
function roman(ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 3999) return String(ordinal);
  let rest = ordinal;
  let text = '';
  for (const [digit, value] of romanDigits) {
    while (rest >= value) {
      text += digit;
      rest -= value;
    }
  }
  return text;
}
