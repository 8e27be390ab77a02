import { firstOfParts } from './grammar-walk.js';

let starters: ReadonlySet<string> | undefined;

/** Whether a statement, a member of an item, a day or a slot can begin with a token of that name, text blocks left out. */
export function beginsStatement(token: string): boolean {
  starters ??= new Set([...firstOfParts()].filter((name) => /^(?:[a-z]+|DATE|TIME)$/.test(name)));
  return starters.has(token);
}
