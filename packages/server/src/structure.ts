import type { ast } from '@agendum/language';
import type { AstNode } from 'langium';

type Parts = Partial<Record<'statements' | 'items' | 'members' | 'days' | 'slots', AstNode[]>>;

/** What stands between the braces of a node, or in a file: its statements, items, members, days or slots. */
export function partsOf(node: AstNode): readonly AstNode[] {
  const { statements, items, members, days, slots } = node as Parts;
  return statements ?? items ?? members ?? days ?? slots ?? [];
}

/** Every part of a file, at any depth, in order of place. */
export function* allParts(file: ast.AgendaFile): Iterable<AstNode> {
  // A list of what is left instead of recursion: items may be nested as deep as the parser goes.
  const left = partsOf(file).toReversed();
  for (let node = left.pop(); node; node = left.pop()) {
    yield node;
    left.push(...partsOf(node).toReversed());
  }
}
