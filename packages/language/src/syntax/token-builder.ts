import { Lexer, type CustomPatternMatcherFunc, type IMultiModeLexerDefinition, type TokenType } from 'chevrotain';
import { GrammarAST, type TokenBuilder } from 'langium';
import {
  blockComment,
  character,
  endOfReference,
  endOfString,
  junk,
  match,
  OPENING_BRACE,
  stringText,
} from './text-patterns.js';
import { idPattern, symbolPattern } from './word-patterns.js';
import { findTextBlockEnd, type TextBlockEnd } from './text-block-end.js';

/** Blanks inside a reference. In no rule of the grammar, so only the lexer knows it. */
const REFERENCE_BLANK: TokenType = {
  name: 'REFERENCE_BLANK',
  PATTERN: /[ \t\u00A0\u3000]+/,
  GROUP: Lexer.SKIPPED,
  LINE_BREAKS: false,
  START_CHARS_HINT: [' ', '\t', '\u00A0', '\u3000'],
};

/** Keywords that begin something in a slot; an item of that name is written with `item` before it there. */
const SLOT_KEYWORDS = new Set(['item', 'break', 'no', 'joint', 'room']);

const DIGITS = '0123456789'.split('');

/**
 * Gives the lexer its four modes: main, string (between quotes), prose (between fences) and reference (between braces, in
 * either). Text holds no keywords, comments or quotes, so nothing in it needs escaping; an unclosed reference or string
 * ends with its line.
 *
 * The three END tokens are empty. They close a mode where its closing mark is missing, which costs one finding there and
 * nothing after it.
 */
export class AgendumTokenBuilder implements TokenBuilder {
  /** The words of the language. The lexer reads them as ids and tells them apart afterwards, which spares it a list to try. */
  keywords: TokenType[] = [];
  // End of the block that is being lexed; set by its opening fence.
  private blockEnd: TextBlockEnd = { offset: -1, closed: false };

  buildTokens(grammar: GrammarAST.Grammar): IMultiModeLexerDefinition {
    const terminals = new Map<string, TokenType>();
    const expressions = new Map<string, [source: string, flags: string]>();
    for (const rule of grammar.rules) {
      if (GrammarAST.isTerminalRule(rule)) {
        terminals.set(rule.name, { name: rule.name });
        expressions.set(rule.name, expressionOf(rule));
      }
    }
    const token = (name: string): TokenType => {
      const found = terminals.get(name);
      if (!found) {
        throw new Error(`The grammar has no terminal ${name}.`);
      }
      return found;
    };
    const word = token('WORD');
    word.PATTERN = Lexer.NA;
    const slotWord = token('SLOT_WORD');
    slotWord.PATTERN = Lexer.NA;
    const id = token('ID');
    id.CATEGORIES = [word, slotWord];
    const keywords = [...keywordsOf(grammar)];
    this.keywords = keywords
      .filter((keyword) => /^[a-z]/.test(keyword))
      .map((name) => ({ name, PATTERN: Lexer.NA, CATEGORIES: SLOT_KEYWORDS.has(name) ? [word] : [word, slotWord] }));
    const marks = keywords
      .filter((keyword) => !/^[a-z]/.test(keyword))
      .map((name): TokenType => ({ name, PATTERN: name, LINE_BREAKS: false, START_CHARS_HINT: [name] }));
    const dashes = marks.filter(({ name }) => name === '-' || name === '–');
    const symbol = token('SYMBOL');
    const words = startOfWords();
    this.set(symbol, symbolPattern(...expressions.get('SYMBOL')!), false, words);
    this.set(id, idPattern(...expressions.get('ID')!), false, words);
    for (const name of ['DATE', 'TIME', 'INT', 'WS', 'LINE_COMMENT', 'QUOTED']) {
      token(name).PATTERN = new RegExp(...expressions.get(name)!);
    }
    for (const name of ['DATE', 'TIME', 'INT']) {
      Object.assign(token(name), { LINE_BREAKS: false, START_CHARS_HINT: DIGITS });
    }
    Object.assign(token('WS'), { GROUP: Lexer.SKIPPED, LINE_BREAKS: true });
    Object.assign(token('LINE_COMMENT'), { GROUP: 'hidden', LINE_BREAKS: false, START_CHARS_HINT: ['/'] });
    Object.assign(token('BLOCK_COMMENT'), { GROUP: 'hidden' });
    this.set(token('BLOCK_COMMENT'), blockComment, true, ['/']);
    Object.assign(token('QUOTED'), { LINE_BREAKS: false, START_CHARS_HINT: ['"'] });

    this.push(token('FENCE_OPEN'), 'prose', this.fenceOpen, ['"']);
    this.pop(token('FENCE_CLOSE'), this.fenceClose, ['"']);
    this.pop(token('FENCE_END'), this.fenceEnd);
    this.set(token('PROSE_TEXT'), this.proseText, true);
    this.push(token('STRING_OPEN'), 'string', character('"'), ['"']);
    this.pop(token('STRING_CLOSE'), character('"'), ['"']);
    this.pop(token('STRING_END'), endOfString);
    this.set(token('STRING_TEXT'), stringText, false);
    this.push(token('REFERENCE_OPEN'), 'reference', character('{'), ['{']);
    this.pop(token('REFERENCE_CLOSE'), character('}'), ['}']);
    this.pop(token('REFERENCE_END'), endOfReference);
    this.set(token('JUNK'), junk, false);

    const values = [symbol, id, token('DATE'), token('TIME'), token('INT'), word, slotWord];
    const modes: Record<string, TokenType[]> = {
      main: [
        token('WS'),
        token('LINE_COMMENT'),
        token('BLOCK_COMMENT'),
        ...marks,
        ...values,
        token('FENCE_OPEN'),
        token('STRING_OPEN'),
      ],
      string: [token('STRING_TEXT'), token('STRING_CLOSE'), token('STRING_END'), token('REFERENCE_OPEN')],
      prose: [token('PROSE_TEXT'), token('FENCE_CLOSE'), token('REFERENCE_OPEN'), token('FENCE_END')],
      reference: [
        REFERENCE_BLANK,
        ...dashes,
        ...values,
        token('REFERENCE_CLOSE'),
        token('REFERENCE_END'),
        token('QUOTED'),
        token('JUNK'),
      ],
    };
    return { modes, defaultMode: 'main' } satisfies IMultiModeLexerDefinition;
  }

  private set(
    token: TokenType,
    pattern: CustomPatternMatcherFunc,
    lineBreaks: boolean,
    hint?: (string | number)[],
  ): void {
    token.PATTERN = pattern;
    token.LINE_BREAKS = lineBreaks;
    if (hint) {
      token.START_CHARS_HINT = hint;
    }
  }

  private push(token: TokenType, mode: string, pattern: CustomPatternMatcherFunc, hint: string[]): void {
    token.PUSH_MODE = mode;
    this.set(token, pattern, false, hint);
  }

  private pop(token: TokenType, pattern: CustomPatternMatcherFunc, hint?: string[]): void {
    token.POP_MODE = true;
    this.set(token, pattern, false, hint);
  }

  private readonly fenceOpen: CustomPatternMatcherFunc = (text, offset) => {
    if (!text.startsWith('"""', offset)) {
      return null;
    }
    this.blockEnd = findTextBlockEnd(text, offset + 3);
    return match('"""');
  };

  private readonly fenceClose: CustomPatternMatcherFunc = (_text, offset) =>
    offset === this.blockEnd.offset && this.blockEnd.closed ? match('"""') : null;

  private readonly fenceEnd: CustomPatternMatcherFunc = (_text, offset) =>
    offset === this.blockEnd.offset && !this.blockEnd.closed ? match('') : null;

  private readonly proseText: CustomPatternMatcherFunc = (text, offset) => {
    const limit = this.blockEnd.offset;
    let end = offset;
    while (end < limit) {
      const brace = text.indexOf('{', end);
      if (brace < 0 || brace >= limit) {
        end = limit;
      } else if (text.charCodeAt(brace + 1) === OPENING_BRACE) {
        end = brace + 2;
      } else {
        end = brace;
        break;
      }
    }
    return end > offset ? match(text.slice(offset, end)) : null;
  };
}

/** The expression that the grammar gives for a terminal, with its flags. */
function expressionOf(rule: GrammarAST.TerminalRule): [source: string, flags: string] {
  const definition = GrammarAST.isRegexToken(rule.definition) ? rule.definition.regex : '';
  const parts = /^\/(.*)\/([a-z]*)$/s.exec(definition);
  if (!parts) {
    throw new Error(`The terminal ${rule.name} must be given by one regular expression.`);
  }
  return [parts[1]!, parts[2]!];
}

/** All keywords and marks in the rules of the grammar. */
function keywordsOf(grammar: GrammarAST.Grammar): Set<string> {
  const found = new Set<string>();
  const visit = (element: GrammarAST.AbstractElement): void => {
    if (GrammarAST.isKeyword(element)) {
      found.add(element.value);
    } else if (GrammarAST.isAssignment(element)) {
      visit(element.terminal);
    } else if (GrammarAST.isAlternatives(element) || GrammarAST.isGroup(element)) {
      element.elements.forEach(visit);
    }
  };
  for (const rule of grammar.rules) {
    if (GrammarAST.isParserRule(rule)) {
      visit(rule.definition);
    }
  }
  return found;
}

// Chevrotain looks tokens up by their first code unit: one by one below 256, in runs of 255 above. Every run is named,
// because letters of any script may begin a symbol or an id.
function startOfWords(): (string | number)[] {
  const codes: (string | number)[] = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789'.split('');
  for (let code = 0xaa; code < 0x100; code++) {
    codes.push(code);
  }
  for (let code = 0x100; code <= 0xffff; code += 255) {
    codes.push(code);
  }
  codes.push(0xffff);
  return codes;
}
