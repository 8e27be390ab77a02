import type { IRecognitionException, IToken } from 'chevrotain';
import {
  isAstNode,
  LangiumParser,
  type AstNode,
  type AstReflection,
  type CstNodeBuilder,
  type LangiumCoreServices,
  type LexerResult,
  type ParseResult,
  type TypeMetaData,
} from 'langium';
import { buildRules } from './build-rules.js';
import { AgendumCstNodeBuilder } from './cst-builder.js';
import { FIRST_OF_LINE } from './error-marks.js';
import { toLexerResult } from './lexer.js';
import { DEEPEST, parseTokens } from './parse-tokens.js';
import { mendLines } from './mend-lines.js';
import { mendTokens } from './mend-tokens.js';
import { scan, scanWithSlips, type TokenList } from './scan.js';

const messages = {
  deep: 'Too many braces are open here, so nothing after this place can be read. Close the items before it with }.',
  many: 'There are so many mistakes before this place that nothing after it was read. Mend some of them first; is there a """ missing before a long text?',
};

/** What Langium's parser keeps to itself. The version of Langium is fixed, and the tests notice if this changes. */
interface Internals {
  nodeBuilder: CstNodeBuilder;
  lexerResult: LexerResult | undefined;
  stack: unknown[];
  astReflection: Pick<AstReflection, 'getTypeMetaData'>;
  doParse(rule: unknown): AstNode;
  extractHiddenTokens(token: IToken): IToken[];
}

const NO_TOKENS: IToken[] = [];

/**
 * Reads any text, never throws, and takes time in proportion to its length. A file without mistakes is read by the parser that
 * is generated from the grammar; any other by Langium's, which says what is wrong and goes on behind it. Both make the same of a file
 * without mistakes.
 */
export class AgendumParser extends LangiumParser {
  private readonly internals = this as unknown as Internals;
  private prepared = false;

  constructor(private readonly services: LangiumCoreServices) {
    super(services);
    this.internals.nodeBuilder = new AgendumCstNodeBuilder();
    this.internals.astReflection = onlyDefaults(services.shared.AstReflection);
    const extract = this.internals.extractHiddenTokens.bind(this);
    this.internals.extractHiddenTokens = (token) => {
      const [next] = this.internals.lexerResult?.hidden ?? NO_TOKENS;
      return next && next.startOffset < token.startOffset ? extract(token) : NO_TOKENS;
    };
  }

  override parse<T extends AstNode = AstNode>(input: string): ParseResult<T> {
    const tokens = scan(input);
    const parsed: ParseResult | undefined = parseTokens(tokens);
    return (parsed ?? this.parseWithSlips(input)) as ParseResult<T>;
  }

  /** Gives Langium's parser the rules of the grammar, which takes longer than most files take to be read. */
  prepare(): void {
    if (!this.prepared) {
      this.prepared = true;
      buildRules(this.services.Grammar, this, this.services.parser.Lexer.definition);
      this.finalize();
    }
  }

  /** Reads a text with mistakes. What is a slip beyond doubt is read as what it is meant for, and told. */
  parseWithSlips(text: string): ParseResult {
    return this.parseLexed(mendTokens(mendLines(toLexerResult(scanWithSlips(text)), text), text), text);
  }

  /** Reads tokens as they stand. */
  parseWithMistakes(list: TokenList): ParseResult {
    return this.parseLexed(toLexerResult(list), list.text);
  }

  /** Does what Langium's own method does, with a quicker way to tell the nodes their containers, and no further than the stack goes. */
  private parseLexed(result: LexerResult, text: string): ParseResult {
    this.prepare();
    for (let lexed = upToBraceTooDeep(result); ;) {
      const value = this.tryToParse(lexed, text);
      const { errors } = this.wrapper;
      if (!value) {
        lexed = upToHalf(lexed, errors);
        continue;
      }
      linkChildren(value as unknown as Record<string, unknown>);
      return {
        value,
        lexerErrors: lexed.errors,
        parserErrors: lexed.cut ? withoutFollowing(errors, lexed.cut) : errors,
      };
    }
  }

  /** Undefined where the stack did not suffice: Chevrotain goes one call deeper with each mistake between two items. */
  private tryToParse(lexed: LexerResult, text: string): AstNode | undefined {
    const { internals } = this;
    internals.stack = [];
    internals.nodeBuilder.buildRootNode(text);
    internals.lexerResult = lexed;
    this.wrapper.input = lexed.tokens;
    try {
      const value = internals.doParse(this.mainRule);
      internals.nodeBuilder.addHiddenNodes(lexed.hidden);
      return value;
    } catch (error) {
      if (error instanceof RangeError && lexed.tokens.length > 0) {
        return undefined;
      }
      throw error;
    } finally {
      internals.lexerResult = undefined;
    }
  }
}

/** Tokens of a text up to a place, and what is told there. */
interface Cut extends LexerResult {
  cut?: IRecognitionException;
}

/** The tokens of a text, but for what stands at a brace that opens one level too many and after it. */
function upToBraceTooDeep(lexed: LexerResult): Cut {
  let depth = 0;
  for (let index = 0; index < lexed.tokens.length; index++) {
    const { name } = lexed.tokens[index]!.tokenType;
    if (name === '}') {
      depth = Math.max(0, depth - 1);
    } else if (name === '{' && ++depth > DEEPEST) {
      return upTo(lexed, index, messages.deep);
    }
  }
  return lexed;
}

/** The same up to half of the mistakes that were found, and no part of a line. */
function upToHalf(lexed: Cut, errors: readonly IRecognitionException[]): Cut {
  const { tokens } = lexed;
  const place = errors[errors.length >> 1]?.token.startOffset ?? Number.NaN;
  const found = tokens.findIndex(({ startOffset }) => startOffset >= place);
  const half = found > 0 ? found : tokens.length >> 1;
  const line = tokens.findLastIndex(({ payload }, index) => index <= half && payload === FIRST_OF_LINE);
  return upTo(lexed, line > 0 ? line : half, messages.many);
}

function upTo({ tokens, hidden, errors }: LexerResult, index: number, message: string): Cut {
  const token = tokens[index]!;
  return {
    tokens: tokens.slice(0, index),
    hidden: hidden.filter(({ startOffset }) => startOffset < token.startOffset),
    errors: errors.filter(({ offset }) => offset < token.startOffset),
    cut: failure(message, token),
  };
}

/** Where the text is cut, errors at its end follow from the cut; where braces are too many, all do. */
function withoutFollowing(
  errors: readonly IRecognitionException[],
  cut: IRecognitionException,
): IRecognitionException[] {
  const before = errors.filter(({ token }) => token.startOffset < cut.token.startOffset);
  return cut.message === messages.many ? [...before, cut] : [cut];
}

function failure(message: string, token: IToken): IRecognitionException {
  const context = { ruleStack: [], ruleOccurrenceStack: [] };
  return { name: 'CutException', message, token, resyncedTokens: [], context };
}

/** For each type the properties that a new node is given. The parser asks for every node, and most have none or two. */
function onlyDefaults(reflection: AstReflection): Internals['astReflection'] {
  const known = new Map<string, TypeMetaData>();
  return {
    getTypeMetaData(type) {
      let metaData = known.get(type);
      if (!metaData) {
        const all = reflection.getTypeMetaData(type);
        const properties = Object.entries(all.properties).filter(([, { defaultValue }]) => defaultValue !== undefined);
        metaData = { ...all, properties: Object.fromEntries(properties) };
        known.set(type, metaData);
      }
      return metaData;
    },
  };
}

const DOLLAR = 0x24;

function linkChildren(node: Record<string, unknown>): void {
  for (const property in node) {
    const value = node[property];
    if (typeof value !== 'object' || property.charCodeAt(0) === DOLLAR) {
      continue;
    }
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        linkChild(value[index], node, property, index);
      }
    } else {
      linkChild(value, node, property, undefined);
    }
  }
}

function linkChild(child: unknown, container: object, property: string, index: number | undefined): void {
  if (isAstNode(child)) {
    const node = child as unknown as Record<string, unknown>;
    node['$container'] = container;
    node['$containerProperty'] = property;
    if (index !== undefined) {
      node['$containerIndex'] = index;
    }
    linkChildren(node);
  }
}
