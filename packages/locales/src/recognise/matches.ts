/**
 * All matches of a pattern with the flag `g`. Does what `matchAll` does without making a new pattern each time, which takes longer than
 * to search a short text.
 */
export function matches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  // Most texts hold none of most patterns.
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) found.push(match);
  return found;
}

const none: readonly RegExpExecArray[] = [];
