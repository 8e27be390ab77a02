import { ParsedReference, ParseTree, type ParsedNode } from './parse-tree.js';
import type { TokenList } from './scan.js';

/** Thrown where a token stands that the grammar does not want there. It is no error: the file is read by Langium's parser then. */
const MISTAKE = Symbol('mistake');

/** What the parser that is generated from the grammar stands on: it goes through the tokens, and takes note of where a node begins and ends. */
export abstract class TreeParser {
  protected readonly tree: ParseTree;
  /** Index of the next token. */
  protected at = 0;
  private readonly types: Uint8Array;

  constructor(private readonly tokens: TokenList) {
    this.types = tokens.types;
    this.tree = new ParseTree(tokens);
  }

  /** The file. Undefined when it has a mistake. */
  parse(): ParsedNode | undefined {
    try {
      const file = this.main();
      return this.at === this.tokens.count ? file : undefined;
    } catch (error) {
      if (error === MISTAKE) {
        return undefined;
      }
      throw error;
    }
  }

  protected abstract main(): ParsedNode;

  protected fail(): never {
    // eslint-disable-next-line typescript/only-throw-error
    throw MISTAKE;
  }

  /** Type of the next token. */
  protected next(): number {
    return this.types[this.at]!;
  }

  /** Type of the token behind the next one. */
  protected afterNext(): number {
    return this.types[this.at + 1]!;
  }

  /** Takes the next token, which stands for that part of the grammar. Returns its index. */
  protected take(type: number, source: number): number {
    const { at } = this;
    if (this.types[at] !== type) {
      this.fail();
    }
    this.tree.tokenSources[at] = source;
    this.at = at + 1;
    return at;
  }

  /** The same for a word: a token of that number or of one behind it. */
  protected takeWord(first: number, source: number): number {
    const { at } = this;
    if (this.types[at]! < first) {
      this.fail();
    }
    this.tree.tokenSources[at] = source;
    this.at = at + 1;
    return at;
  }

  protected text(token: number): string {
    const { text, starts, ends } = this.tokens;
    return text.slice(starts[token], ends[token]);
  }

  /** The text between the quotes of a token. */
  protected unquoted(token: number): string {
    const { text, starts, ends } = this.tokens;
    return text.slice(starts[token]! + 1, ends[token]! - 1);
  }

  protected refer(place: number, text: string): ParsedReference {
    return new ParsedReference(this.tree, place, text);
  }

  /** Begins a node at the next token, for that part of the grammar. Returns its index. */
  protected open(source: number): number {
    const { tree } = this;
    const index = tree.nodes.length;
    tree.nodes.push(undefined);
    tree.nodeSources.push(source);
    tree.firstTokens.push(this.at);
    tree.endTokens.push(0);
    return index;
  }

  /** Ends a node behind the last token. */
  protected close<Node extends ParsedNode>(index: number, node: Node): Node {
    this.tree.nodes[index] = node;
    this.tree.endTokens[index] = this.at;
    return node;
  }

  /** Ends what is no node but a text in quotes. */
  protected closeText(index: number): string {
    const { tree, tokens } = this;
    tree.endTokens[index] = this.at;
    return tokens.text.slice(tree.startOf(~index) + 1, tree.endOf(~index) - 1);
  }
}
