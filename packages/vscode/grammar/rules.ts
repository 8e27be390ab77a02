import { anythingElse, word } from './patterns.js';

/** A rule of a TextMate grammar. */
export interface Rule {
  include?: string;
  name?: string;
  contentName?: string;
  match?: string;
  begin?: string;
  end?: string;
  applyEndPatternLast?: boolean;
  captures?: Captures;
  beginCaptures?: Captures;
  endCaptures?: Captures;
  patterns?: Rule[];
}

type Captures = Record<string, { name?: string; patterns?: Rule[] }>;

export const include = (name: string): Rule => ({ include: `#${name}` });

/** Captures by position, from 1 on. */
export function captures(...names: string[]): Captures {
  return Object.fromEntries(names.map((name, index) => [`${index + 1}`, { name }]));
}

export const structureScope = 'keyword.control.agendum';
export const keywordScope = 'keyword.other.agendum';

/** Words of the language inside a statement. */
export function keyword(...words: string[]): Rule {
  return { match: word(...words), name: keywordScope };
}

/**
 * A word and the one operand it takes, on the same line or a later one. What follows the word is its operand even when it
 * is spelled like a word of the language: an item may have the id `item`.
 */
export function operand(begin: string, scope: string, operandPattern: string, operandScope: string): Rule {
  return {
    begin,
    beginCaptures: { '0': { name: scope } },
    end: `(${operandPattern})|${anythingElse}`,
    endCaptures: { '1': { name: operandScope } },
    patterns: [include('comment')],
  };
}

/**
 * A statement that has no mark at its end: it goes on as long as one of its parts follows. The first part is its head and
 * must match where the statement begins (`\G`).
 */
export function statement(begin: string, head: Rule, ...parts: Rule[]): Rule {
  return {
    begin: `(?=${begin})`,
    end: String.raw`(?=\S)`,
    applyEndPatternLast: true,
    patterns: [anchored(head), ...parts, include('comment')],
  };
}

/** A statement that begins with a word of the language and has no operand right after it. */
export function wordStatement(name: string, ...parts: Rule[]): Rule {
  return statement(word(name), { match: word(name), name: structureScope }, ...parts);
}

/** A block in braces. `recovery`, if given, is where the block ends though its brace was forgotten. */
export function block(patterns: Rule[], recovery?: string): Rule {
  return {
    begin: String.raw`\{`,
    beginCaptures: { '0': { name: 'punctuation.section.block.begin.agendum' } },
    end: String.raw`(\})` + (recovery === undefined ? '' : `|${recovery}`),
    endCaptures: captures('punctuation.section.block.end.agendum'),
    patterns: [include('comment'), ...patterns],
  };
}

function anchored(rule: Rule): Rule {
  return rule.begin === undefined
    ? { ...rule, match: String.raw`\G${rule.match}` }
    : { ...rule, begin: String.raw`\G${rule.begin}` };
}
