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
import { AgendumCstNodeBuilder } from './syntax-tree.js';

// Items nested this deep are read with ease; the stack holds a few times as many. When it is full, no error can be trusted.
const DEEPEST = 100;

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

/** Langium's parser, which throws on no text and takes time in proportion to its length. */
export class AgendumParser extends LangiumParser {
  private readonly internals = this as unknown as Internals;

  constructor(services: LangiumCoreServices) {
    super(services);
    this.internals.nodeBuilder = new AgendumCstNodeBuilder();
    this.internals.astReflection = onlyDefaults(services.shared.AstReflection);
    const extract = this.internals.extractHiddenTokens.bind(this);
    this.internals.extractHiddenTokens = (token) => {
      const [next] = this.internals.lexerResult?.hidden ?? NO_TOKENS;
      return next && next.startOffset < token.startOffset ? extract(token) : NO_TOKENS;
    };
  }

  /** Does what Langium's own method does, with a quicker way to tell the nodes their containers, and no further than the stack goes. */
  override parse<T extends AstNode = AstNode>(input: string): ParseResult<T> {
    const { internals } = this;
    internals.nodeBuilder.buildRootNode(input);
    const lexed = upToBraceTooDeep(this.lexer.tokenize(input));
    internals.lexerResult = lexed;
    this.wrapper.input = lexed.tokens;
    const value = internals.doParse(this.mainRule) as T;
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

/** The parser of the language, with its grammar read. */
export function createAgendumParser(services: LangiumCoreServices): AgendumParser {
  const parser = new AgendumParser(services);
  buildRules(services.Grammar, parser, services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}
