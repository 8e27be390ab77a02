// The tokens of the grammar and their numbers.
import { parserRules, sources, terminals } from './grammar.mjs';

/** Keywords that begin something in a slot; an item of that name is written with `item` before it there. */
const SLOT_KEYWORDS = ['item', 'break', 'no', 'joint', 'room'];

/** Tokens that stand for any word. No text is read as one; words count as these, too. */
const ANY_WORD = new Set(['WORD', 'SLOT_WORD']);

const keywords = [
  ...new Set(
    parserRules
      .flatMap(({ definition }) => sources(definition))
      .filter(({ $type }) => $type === 'Keyword')
      .map(({ value }) => value),
  ),
].sort();
const isWord = (keyword) => /^[a-z]/.test(keyword);
const isHidden = (name) => terminals.get(name).hidden;

/**
 * All tokens, each at its number. Words come last, those that may stand in a slot behind the others, so that one
 * comparison tells a word.
 */
export const tokenNames = [
  'EOF',
  ...[...terminals.keys()].filter((name) => name !== 'ID' && !isHidden(name) && !ANY_WORD.has(name)),
  ...keywords.filter((keyword) => !isWord(keyword)),
  ...SLOT_KEYWORDS,
  ...keywords.filter((keyword) => isWord(keyword) && !SLOT_KEYWORDS.includes(keyword)),
  'ID',
];

export const firstWord = tokenNames.indexOf(SLOT_KEYWORDS[0]);
export const firstSlotWord = firstWord + SLOT_KEYWORDS.length;

/** The numbers of the tokens that a name of the grammar stands for. */
export function numbersOf(name) {
  if (ANY_WORD.has(name)) {
    const first = name === 'WORD' ? firstWord : firstSlotWord;
    return Array.from({ length: tokenNames.length - first }, (_, index) => first + index);
  }
  const number = tokenNames.indexOf(name);
  if (number < 0) {
    throw new Error(`No token is named ${name}.`);
  }
  return [number];
}

/** The expression that the grammar gives for a terminal: source and flags. */
export function expressionOf(name) {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(terminals.get(name).definition.regex);
  return { source, flags };
}
