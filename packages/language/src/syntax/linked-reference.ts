import type { AstNode, CstNode, LinkingError } from 'langium';

/** A reference that leads nowhere until it is linked; a Reference to Langium. */
export abstract class LinkedReference {
  /** What linking found. */
  ref: AstNode | undefined = undefined;
  /** Set where linking found nothing. */
  error: LinkingError | undefined = undefined;

  constructor(readonly $refText: string) {}

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
