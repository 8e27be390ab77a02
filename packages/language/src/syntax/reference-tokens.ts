import { referenceForms, tokens } from './generated/tokens.js';

const FIRST_STATE = '0'.charCodeAt(0);

/**
 * Turns the tokens between the braces of a reference into junk, from the first on that the grammar does not allow there. Left
 * as they are, words like `item` would make the parser give up the whole text around the reference.
 */
export function markJunk(types: Uint8Array, start: number, end: number): void {
  let state = 0;
  for (let index = start; index < end; index++) {
    state = referenceForms[state]!.charCodeAt(types[index]!) - FIRST_STATE;
    if (state < 0) {
      types.fill(tokens.JUNK, index, end);
      return;
    }
  }
}
