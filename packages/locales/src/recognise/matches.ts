/**
 * All matches of a pattern with the flag `g`. Does what `matchAll` does without making a new pattern each time, which takes longer than
 * to search a short text.
 */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
