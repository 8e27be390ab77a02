import type { AstNode, CstNode, LinkingError } from 'langium';

/** A reference that leads nowhere until it is linked; a Reference to Langium. */
export abstract class LinkedReference {
  /** What linking found. */
  _ref: AstNode | LinkingError | undefined = undefined;

  constructor(readonly $refText: string) {}

  get ref(): AstNode | undefined {
    const found = this._ref;
    return found && '$type' in found ? found : undefined;
  }

  get error(): LinkingError | undefined {
    const found = this._ref;
    return found && '$type' in found ? undefined : found;
  }

  abstract get $refNode(): CstNode | undefined;
}

/** A reference that Langium's parser has read, with its node of the syntax tree. */
export class NodeReference extends LinkedReference {
  constructor(
    readonly $refNode: CstNode | undefined,
    text: string,
  ) {
    super(text);
  }
}
