import { ParsedReference, ParseTree, type ParsedNode } from './parse-tree.js';
import type { TokenList } from './scan.js';

/** Thrown where a token stands that the grammar does not want there. It is no error: the file is read by Langium's parser then. */
export const MISTAKE = Symbol('mistake');

/** What the parser that is generated from the grammar reads from. It takes note of what each token and node stands for: a number of a part of the grammar. */
export class TokenReader {
  readonly tree: ParseTree;
  /** Index of the next token. */
  at = 0;
  private readonly types: Uint8Array;

  constructor(private readonly tokens: TokenList) {
    this.types = tokens.types;
    this.tree = new ParseTree(tokens);
  }

  fail(): never {
    // eslint-disable-next-line typescript/only-throw-error
    throw MISTAKE;
  }

  /** Type of the next token. */
  next(): number {
    return this.types[this.at]!;
  }

  /** Type of the token behind the next one. */
  afterNext(): number {
    return this.types[this.at + 1]!;
  }

  /** Takes the next token, if it is of that type. */
  takes(type: number, source: number): boolean {
    if (this.types[this.at] !== type) {
      return false;
    }
    this.tree.tokenSources[this.at++] = source;
    return true;
  }

  /** Takes the next token, which must be of that type. Returns its index. */
  take(type: number, source: number): number {
    if (!this.takes(type, source)) {
      this.fail();
    }
    return this.at - 1;
  }

  /** The same for a word: a token of that type or of one behind it. */
  takeWord(first: number, source: number): number {
    if (this.types[this.at]! < first) {
      this.fail();
    }
    this.tree.tokenSources[this.at] = source;
    return this.at++;
  }

  text(type: number, source: number): string {
    return this.written(this.take(type, source));
  }

  textWord(first: number, source: number): string {
    return this.written(this.takeWord(first, source));
  }

  refer(type: number, source: number): ParsedReference {
    const token = this.take(type, source);
    return new ParsedReference(this.tree, token, this.written(token));
  }

  referWord(first: number, source: number): ParsedReference {
    const token = this.takeWord(first, source);
    return new ParsedReference(this.tree, token, this.written(token));
  }

  /** A reference by a symbol in quotes. */
  referQuoted(type: number, source: number): ParsedReference {
    const token = this.take(type, source);
    return new ParsedReference(this.tree, token, this.written(token).slice(1, -1));
  }

  /** A reference by what was read last, which takes several tokens. */
  referTo(text: string): ParsedReference {
    return new ParsedReference(this.tree, ~(this.tree.nodes.length - 1), text);
  }

  /** Begins a node, at the next token unless another is named. Returns its index. */
  open(source: number, start: number = this.at): number {
    return this.tree.addNode(source, start);
  }

  /** Ends a node behind the last token. */
  close<Node extends ParsedNode>(node: Node): Node {
    this.tree.nodes[node.$index] = node;
    this.tree.endTokens[node.$index] = this.at;
    return node;
  }

  /** Ends what is no node but a text in quotes. */
  closeText(index: number): string {
    const { tree, tokens } = this;
    tree.endTokens[index] = this.at;
    return tokens.text.slice(tree.startOf(~index) + 1, tree.endOf(~index) - 1);
  }

  private written(token: number): string {
    const { text, starts, ends } = this.tokens;
    return text.slice(starts[token], ends[token]);
  }
}
