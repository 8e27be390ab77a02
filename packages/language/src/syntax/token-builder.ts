import type { CustomPatternMatcherFunc, IMultiModeLexerDefinition, TokenType, TokenVocabulary } from 'chevrotain';
import { Lexer } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST, type TokenBuilderOptions } from 'langium';
import { findTextBlockEnd, type TextBlockEnd } from './text-block-end.js';

const WORD_START = startCharacters(/[\p{L}\p{N}_]/u);

/** Token types that only the lexer knows: they are in no rule of the grammar. */
const REFERENCE_BLANK: TokenType = { name: 'REFERENCE_BLANK', PATTERN: /[ \t\u00A0\u3000]+/, GROUP: 'Skipped' };

/**
 * Gives the lexer its four modes: main, string (between quotes), prose (between fences) and reference (between braces, in
 * either). Text holds no keywords, comments or quotes, so nothing in it needs escaping; an unclosed reference or string
 * ends with its line.
 *
 * The three END tokens are empty. They close a mode where its closing mark is missing, which costs one finding there and
 * nothing after it.
 */
export class AgendumTokenBuilder extends DefaultTokenBuilder {
  /** The words of the language. The lexer reads them as ids and tells them apart afterwards, which spares it a list to try. */
  keywords: TokenType[] = [];
  // End of the block that is being lexed; set by its opening fence.
  private blockEnd: TextBlockEnd = { offset: -1, closed: false };

  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenVocabulary {
    const all = super.buildTokens(grammar, options) as TokenType[];
    const byName = new Map(all.map((token) => [token.name, token]));
    const token = (name: string): TokenType => {
      const found = byName.get(name);
      if (!found) {
        throw new Error(`The grammar has no terminal ${name}.`);
      }
      return found;
    };
    const marks = all.filter((candidate) => /^[^\w]+$/.test(candidate.name));
    const dashes = marks.filter((mark) => mark.name === '-' || mark.name === '–');
    for (const mark of marks) {
      delete mark.LONGER_ALT;
    }
    const word = token('WORD');
    word.PATTERN = Lexer.NA;
    const id = token('ID');
    id.CATEGORIES = [word];
    this.keywords = all.filter((candidate) => /^[a-z]+$/.test(candidate.name));
    for (const keyword of this.keywords) {
      keyword.PATTERN = Lexer.NA;
      keyword.CATEGORIES = [word];
      delete keyword.LONGER_ALT;
    }
    const symbol = token('SYMBOL');
    this.set(symbol, withSlashAhead(symbol.PATTERN), false, WORD_START);
    this.set(id, id.PATTERN as CustomPatternMatcherFunc, false, WORD_START);

    this.push(token('FENCE_OPEN'), 'prose', this.fenceOpen, ['"']);
    this.pop(token('FENCE_CLOSE'), this.fenceClose);
    this.pop(token('FENCE_END'), this.fenceEnd);
    this.set(token('PROSE_TEXT'), this.proseText, true);
    this.push(token('STRING_OPEN'), 'string');
    this.pop(token('STRING_CLOSE'));
    this.pop(token('STRING_END'), endOfLine);
    this.set(token('STRING_TEXT'), stringText, false);
    this.push(token('REFERENCE_OPEN'), 'reference');
    this.pop(token('REFERENCE_CLOSE'));
    this.pop(token('REFERENCE_END'), endOfReference);
    this.set(token('JUNK'), junk, false);

    const values = [symbol, token('DATE'), token('TIME'), token('INT'), id, word];
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
      string: [token('STRING_TEXT'), token('STRING_CLOSE'), token('REFERENCE_OPEN'), token('STRING_END')],
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

  private set(token: TokenType, pattern: CustomPatternMatcherFunc, lineBreaks: boolean, hint?: (string | number)[]): void {
    token.PATTERN = pattern;
    token.LINE_BREAKS = lineBreaks;
    if (hint) {
      token.START_CHARS_HINT = hint;
    }
  }

  private push(token: TokenType, mode: string, pattern?: CustomPatternMatcherFunc, hint?: (string | number)[]): void {
    token.PUSH_MODE = mode;
    if (pattern) {
      this.set(token, pattern, false, hint);
    }
  }

  private pop(token: TokenType, pattern?: CustomPatternMatcherFunc): void {
    token.POP_MODE = true;
    if (pattern) {
      this.set(token, pattern, false);
    }
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

const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const SYMBOL_CHARACTER = Uint8Array.from({ length: 128 }, (_, code) => Number(/[\w.()-]/.test(String.fromCharCode(code))));
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Spares words without a slash, which most are, the pattern of symbols. */
function withSlashAhead(pattern: TokenType['PATTERN']): CustomPatternMatcherFunc {
  const full = pattern as CustomPatternMatcherFunc;
  return (text, offset, tokens, groups) => {
    let at = offset;
    let code = text.charCodeAt(at);
    while (SYMBOL_CHARACTER[code] === 1) {
      code = text.charCodeAt(++at);
    }
    return code === SLASH || code > 127 ? full(text, offset, tokens, groups) : null;
  };
}

const stringText: CustomPatternMatcherFunc = (text, offset) => {
  let end = offset;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === BACKSLASH && text.charCodeAt(end + 1) === QUOTE) {
      end++;
    } else if (code === OPENING_BRACE && text.charCodeAt(end + 1) === OPENING_BRACE) {
      end++;
    } else if (code === QUOTE || code === OPENING_BRACE || code === LINE_FEED || code === CARRIAGE_RETURN) {
      break;
    }
  }
  return end > offset ? match(text.slice(offset, end)) : null;
};

const endOfLine: CustomPatternMatcherFunc = (text, offset) => (isLineEnd(text.charCodeAt(offset)) ? match('') : null);

// A quote that closes the string around an unclosed reference ends the reference as well.
const endOfReference: CustomPatternMatcherFunc = (text, offset) => {
  const code = text.charCodeAt(offset);
  if (isLineEnd(code)) {
    return match('');
  }
  if (code !== QUOTE) {
    return null;
  }
  for (let at = offset + 1; at < text.length; at++) {
    const next = text.charCodeAt(at);
    if (next === CLOSING_BRACE) {
      return null;
    }
    if (isLineEnd(next)) {
      break;
    }
  }
  return match('');
};

const junk: CustomPatternMatcherFunc = (text, offset) => {
  const code = text.codePointAt(offset);
  return code === undefined ? null : match(String.fromCodePoint(code));
};

function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function match(image: string): RegExpExecArray {
  return [image] as unknown as RegExpExecArray;
}

// Chevrotain looks tokens up by their first code unit: one by one below 256, in runs of 255 above. Every run is named,
// because letters of any script may begin a symbol or an id.
function startCharacters(pattern: RegExp): (string | number)[] {
  const characters: number[] = [];
  for (let code = 0; code < 256; code++) {
    if (pattern.test(String.fromCharCode(code))) {
      characters.push(code);
    }
  }
  for (let code = 256; code <= 0xffff; code += 255) {
    characters.push(code);
  }
  characters.push(0xffff);
  return characters;
}
