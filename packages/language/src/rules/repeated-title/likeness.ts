/**
 * A number that is the same for texts that read the same, whatever their capitals, blanks and signs; others may share it. To make it takes
 * no more than a look at each character.
 */
export function likeness(text: string, start: number, end: number): number {
  let hash = 0;
  for (let index = start; index < end; index++) {
    const letter = letterOf(text.charCodeAt(index));
    hash = letter === 0 ? hash : (Math.imul(hash, 31) + letter) | 0;
  }
  return hash;
}

/** The small letter of ASCII or Cyrillic; a letter of a script without capitals; 0 for all that does not count. */
function letterOf(code: number): number {
  if (code < 0x80) {
    const isCapital = code >= 0x41 && code <= 0x5a;
    const counts = (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
    return isCapital ? code + 0x20 : counts ? code : 0;
  }
  if (code >= 0x410 && code <= 0x44f) {
    return code <= 0x42f ? code + 0x20 : code;
  }
  // From Arabic to Myanmar; from the Chinese signs, without the blank and the full stop, to Yi.
  return (code >= 0x600 && code < 0x10a0) || (code >= 0x3003 && code < 0xa640) ? code : 0;
}
