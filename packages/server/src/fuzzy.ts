const PLAIN = /^[ -~]*$/;

/** A text as it is searched in: small letters, without accents. */
export function folded(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * How well a text answers what was typed, 0 for not at all. Each word that was typed must be there: at the beginning of the
 * text, best; at the beginning of a word; inside of one; or made of beginnings of words, as `wgtech` is of "Working Group on
 * Technical Assistance".
 *
 * @param query folded, as is `text`
 */
export function fuzzyScore(query: string, text: string): number {
  let worst = 4;
  for (const word of query.split(/\s+/)) {
    worst = Math.min(worst, scoreOfWord(word, text));
  }
  return worst;
}

function scoreOfWord(word: string, text: string): number {
  const at = text.indexOf(word);
  if (at === 0) {
    return 4;
  }
  if (at > 0) {
    return beginsWord(text, at) ? 3 : 2;
  }
  return isMadeOfBeginnings(word, text) ? 1 : 0;
}

/** Whether each letter follows the one before it, or begins a word somewhere after it. */
function isMadeOfBeginnings(word: string, text: string): boolean {
  let ends = [-1];
  for (const letter of word) {
    const next: number[] = [];
    const first = ends[0]!;
    for (let at = text.indexOf(letter, first + 1); at >= 0; at = text.indexOf(letter, at + 1)) {
      if (beginsWord(text, at) || (at > 0 && ends.includes(at - 1))) {
        next.push(at);
      }
    }
    if (next.length === 0) {
      return false;
    }
    ends = next;
  }
  return true;
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]!);
}
