import { createTokenInstance, EOF, type IRecognitionException, type IToken } from 'chevrotain';
import {
  createParser,
  CstNodeBuilder,
  LangiumParser,
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  type LangiumCoreServices,
  type ParseResult,
  type ParserOptions,
} from 'langium';

// Items nested this deep are read with ease; the stack holds a few times as many.
const DEEPEST = 100;

const messages = {
  deep: 'Too many braces are open here, so nothing after this place can be read. Close the items before it with }.',
  large: 'This file is too large to be read. Split it, or look for a part that was pasted many times.',
};

const NOWHERE = createTokenInstance(EOF, '', NaN, NaN, NaN, NaN, NaN, NaN);

/** Langium's parser, which throws on no text and takes time in proportion to its length. */
export class AgendumParser extends LangiumParser {
  constructor(services: LangiumCoreServices) {
    super(services);
    Object.assign(this, { nodeBuilder: new LinearCstNodeBuilder() });
  }

  override parse<T extends AstNode = AstNode>(input: string, options?: ParserOptions): ParseResult<T> {
    try {
      return super.parse<T>(input, options);
    } catch (error) {
      if (!(error instanceof RangeError)) {
        throw error;
      }
      // The stack is full. What stands before the brace that is too deep is read; its other errors follow from the cut.
      const brace = this.braceTooDeep(input);
      Object.assign(this, { stack: [] });
      const result = super.parse<T>(input.slice(0, brace?.startOffset ?? 0), options);
      return { ...result, parserErrors: [brace ? failure(messages.deep, brace) : failure(messages.large, NOWHERE)] };
    }
  }

  private braceTooDeep(input: string): IToken | undefined {
    let depth = 0;
    return this.lexer.tokenize(input).tokens.find(({ image, tokenType }) => {
      if (tokenType.name === '{') {
        depth++;
      } else if (tokenType.name === '}') {
        depth--;
      }
      return image === '{' && depth > DEEPEST;
    });
  }
}

function failure(message: string, token: IToken): IRecognitionException {
  const context = { ruleStack: [], ruleOccurrenceStack: [] };
  return { name: 'FullStackException', message, token, resyncedTokens: [], context };
}

/** The parser of the language, with its grammar read. */
export function createAgendumParser(services: LangiumCoreServices): AgendumParser {
  const parser = createParser(services.Grammar, new AgendumParser(services), services.parser.Lexer.definition);
  parser.finalize();
  return parser;
}

type Composite = CstNodeBuilder['current'];

/** Builds the syntax tree without searching it: what is being built stands last in its container. */
class LinearCstNodeBuilder extends CstNodeBuilder {
  override addHiddenNodes(tokens: IToken[]): void {
    if (tokens.length === 0) {
      return;
    }
    // Comments go before the nodes that were opened for the next token, which hold nothing yet.
    let parent = this.current;
    let opened: Composite | undefined;
    while (parent.container && parent.content.length === (opened ? 1 : 0)) {
      opened = parent;
      parent = parent.container as Composite;
    }
    if (opened) {
      parent.content.pop();
    }
    for (const token of tokens) {
      this.appendChild(parent as CompositeCstNode, this.createLeafNode(token, true) as CstNode);
    }
    if (opened) {
      this.appendChild(parent as CompositeCstNode, opened as CstNode);
    }
  }

  override removeNode(node: CstNode): void {
    const siblings = (node.container as Composite | undefined)?.content;
    if (siblings?.at(-1) === node) {
      siblings.pop();
    } else {
      super.removeNode(node);
    }
  }
}
