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
import { toLexerResult } from './lexer.js';
import { DEEPEST, parseTokens } from './parse-tokens.js';
import { mendLines } from './mend-lines.js';
import { mendTokens } from './mend-tokens.js';
import { scan, scanWithSlips, type TokenList } from './scan.js';

const messages = {
  deep: 'Too many braces are open here, so nothing after this place can be read. Close the items before it with }.',
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
    const { internals } = this;
    internals.nodeBuilder.buildRootNode(text);
    const lexed = upToBraceTooDeep(result);
    internals.lexerResult = lexed;
    this.wrapper.input = lexed.tokens;
    const value = internals.doParse(this.mainRule);
    internals.nodeBuilder.addHiddenNodes(lexed.hidden);
    internals.lexerResult = undefined;
    linkChildren(value as unknown as Record<string, unknown>);
    // Where the text is cut, the other errors follow from the cut.
    const parserErrors = lexed.tooDeep ? [failure(messages.deep, lexed.tooDeep)] : this.wrapper.errors;
    return { value, lexerErrors: lexed.errors, parserErrors };
  }
}

/** The tokens of a text, but for what stands at a brace that opens one level too many and after it. */
function upToBraceTooDeep(lexed: LexerResult): LexerResult & { tooDeep?: IToken } {
  let depth = 0;
  for (let index = 0; index < lexed.tokens.length; index++) {
    const token = lexed.tokens[index]!;
    const { name } = token.tokenType;
    if (name === '}') {
      depth = Math.max(0, depth - 1);
    } else if (name === '{' && ++depth > DEEPEST) {
      const before = ({ startOffset }: IToken): boolean => startOffset < token.startOffset;
      return {
        tokens: lexed.tokens.slice(0, index),
        hidden: lexed.hidden.filter(before),
        errors: lexed.errors.filter(({ offset }) => offset < token.startOffset),
        tooDeep: token,
      };
    }
  }
  return lexed;
}

function failure(message: string, token: IToken): IRecognitionException {
  const context = { ruleStack: [], ruleOccurrenceStack: [] };
  return { name: 'TooDeepException', message, token, resyncedTokens: [], context };
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
