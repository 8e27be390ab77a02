import type { CstNode } from 'langium';
import { propertyNames } from './generated/property-names.js';
import { LinkedReference } from './linked-reference.js';
import type { TokenList } from './scan.js';
import { makeSyntaxTree, type SyntaxTree } from './syntax-tree.js';
import type { TokenReader } from './token-reader.js';

/** A change of what a text says, which left all else as it was. Offsets; the ends are exclusive. */
export interface ProseEdit {
  /** The node of the text. */
  text: ParsedNode;
  start: number;
  /** In the text before. */
  oldEnd: number;
  /** In the text after. */
  newEnd: number;
}

/** More edits than are made between two looks at a file. */
const MOST_EDITS = 100;

/**
 * Where everything stands in a file without mistakes: its tokens, and in arrays side by side the nodes in the order in which they begin, each before
 * those inside of it. What Langium asks of a syntax tree is made of it when somebody asks.
 */
export class ParseTree {
  /** For each token the number of the part of the grammar that it stands for. */
  readonly tokenSources: Uint16Array;
  /** The same for each node. This and the next two have room for more nodes than there are. */
  nodeSources: Uint16Array;
  /** Index of a node's first token; -1 behind the last node. */
  firstTokens: Int32Array;
  /** Index behind a node's last token. */
  endTokens: Int32Array;
  /** The nodes; none where the grammar makes a text of several tokens. */
  readonly nodes: (ParsedNode | undefined)[] = [];
  /** How often the file was edited since it was parsed. */
  revision = 0;
  private readonly edits: ProseEdit[] = [];
  private made: SyntaxTree | undefined;

  constructor(readonly tokens: TokenList) {
    this.tokenSources = new Uint16Array(tokens.count);
    // Of two tokens less than one begins a node, as a rule.
    const room = (tokens.count >> 1) + 16;
    this.nodeSources = new Uint16Array(room);
    this.firstTokens = new Int32Array(room).fill(-1);
    this.endTokens = new Int32Array(room);
  }

  /** Takes note of the next node. Returns its index. */
  addNode(source: number, firstToken: number): number {
    const index = this.nodes.length;
    if (index === this.nodeSources.length) {
      this.grow();
    }
    this.nodes.push(undefined);
    this.nodeSources[index] = source;
    this.firstTokens[index] = firstToken;
    return index;
  }

  private grow(): void {
    const { nodeSources, firstTokens, endTokens } = this;
    const room = 2 * nodeSources.length;
    (this.nodeSources = new Uint16Array(room)).set(nodeSources);
    (this.firstTokens = new Int32Array(room).fill(-1)).set(firstTokens);
    (this.endTokens = new Int32Array(room)).set(endTokens);
  }

  get syntaxTree(): SyntaxTree {
    return (this.made ??= makeSyntaxTree(this));
  }

  /** UTF-16 offset of a place: the index of a token, or the complement of that of a node. */
  startOf(place: number): number {
    return this.tokens.starts[place < 0 ? this.firstTokens[~place]! : place] ?? 0;
  }

  /** The offset behind a place. */
  endOf(place: number): number {
    return this.tokens.ends[place < 0 ? this.endTokens[~place]! - 1 : place] ?? 0;
  }

  /** To what property of its node a place belongs. */
  propertyOf(place: number): string {
    return propertyNames[place < 0 ? this.nodeSources[~place]! : this.tokenSources[place]!]!;
  }

  /** The first place in a node that belongs to a property. Undefined where nothing does. */
  placeOf(node: number, property: string): number | undefined {
    const end = this.endTokens[node]!;
    let child = node + 1;
    for (let token = this.firstTokens[node]!; token < end;) {
      const place = this.firstTokens[child] === token ? ~child : token;
      if (this.propertyOf(place) === property) {
        return place;
      }
      if (place >= 0) {
        token++;
        continue;
      }
      token = this.endTokens[child]!;
      while (child < this.nodes.length && this.firstTokens[child]! < token) {
        child++;
      }
    }
    return undefined;
  }

  /** The edits that were made after a revision, in their order; undefined where they are known no more. */
  editsSince(revision: number): readonly ProseEdit[] | undefined {
    const first = this.edits.length - (this.revision - revision);
    return first < 0 ? undefined : this.edits.slice(first);
  }

  /** Gives the file a text that is another in one token only, which is the text of a node. What stands behind it moves. */
  replaceText(token: number, text: string, edit: Omit<ProseEdit, 'text'>): void {
    const { starts, ends, comments } = this.tokens;
    const shift = edit.newEnd - edit.oldEnd;
    const start = starts[token]!;
    this.tokens.text = text;
    ends[token]! += shift;
    for (let index = token + 1; index < starts.length; index++) {
      starts[index]! += shift;
      ends[index]! += shift;
    }
    for (const comment of comments) {
      if (comment.start > start) {
        comment.start += shift;
        comment.end += shift;
      }
    }
    const node = this.nodes[this.firstTokens.indexOf(token)]!;
    (node as unknown as { value: string }).value = text.slice(start, ends[token]);
    this.made = undefined;
    this.revision++;
    this.edits.push({ text: node, ...edit });
    if (this.edits.length > MOST_EDITS) {
      this.edits.shift();
    }
  }
}

/** A node of a file without mistakes, an AstNode to Langium. It knows its index in the tree, and so its place. */
export abstract class ParsedNode {
  abstract readonly $type: string;

  readonly $tree: ParseTree;
  readonly $index: number;
  readonly $container: ParsedNode | undefined;

  /** @param source the number of the part of the grammar that the node stands for; @param start the index of its first token */
  constructor(reader: TokenReader, container: ParsedNode | undefined, source: number, start: number = reader.at) {
    this.$tree = reader.tree;
    this.$index = reader.open(source, start);
    this.$container = container;
  }

  get $containerProperty(): string | undefined {
    return this.$container && this.$tree.propertyOf(~this.$index);
  }

  get $containerIndex(): number | undefined {
    const property = this.$containerProperty as keyof ParsedNode | undefined;
    const siblings: unknown = property && this.$container?.[property];
    return Array.isArray(siblings) ? siblings.indexOf(this) : undefined;
  }

  get $cstNode(): CstNode {
    return this.$tree.syntaxTree.at(~this.$index);
  }

  get $start(): number {
    return this.$tree.startOf(~this.$index);
  }

  get $end(): number {
    return this.$tree.endOf(~this.$index);
  }
}

/** A reference in a file without mistakes. */
export class ParsedReference extends LinkedReference {
  constructor(
    readonly $tree: ParseTree,
    /** The index of its token, or the complement of that of its node. */
    readonly $place: number,
    text: string,
  ) {
    super(text);
  }

  override get $refNode(): CstNode {
    return this.$tree.syntaxTree.at(this.$place);
  }

  get $start(): number {
    return this.$tree.startOf(this.$place);
  }

  get $end(): number {
    return this.$tree.endOf(this.$place);
  }
}
