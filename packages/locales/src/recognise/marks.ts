const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Ordinal of a mark: letters at the second level, roman numbers at the third. 0 when it is none. Mirror of `latinMark`. */
export function latinOrdinal(level: number, mark: string): number {
  const text = mark.toLowerCase();
  return level % 2 === 0 ? letterOrdinal(text, 'abcdefghijklmnopqrstuvwxyz') : romanOrdinal(text);
}

/** `a` to `z`, then `aa`, `bb`. */
export function letterOrdinal(mark: string, alphabet: string): number {
  const letter = mark.charAt(0);
  const place = alphabet.indexOf(letter);
  return place < 0 || mark !== letter.repeat(mark.length) ? 0 : place + 1 + (mark.length - 1) * alphabet.length;
}

function romanOrdinal(mark: string): number {
  let total = 0;
  for (let index = 0; index < mark.length; index += 1) {
    const digit = romanDigits[mark.charAt(index)] ?? 0;
    const next = romanDigits[mark.charAt(index + 1)] ?? 0;
    if (digit === 0) return 0;
    total += digit < next ? -digit : digit;
  }
  return total;
}
