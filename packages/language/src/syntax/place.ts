import type { AstNode, CompositeCstNode, CstNode, GrammarAST, Reference } from 'langium';
import type { TextRange } from '../finding.js';
import { ParsedNode, ParsedReference, type ProseEdit } from './parse-tree.js';

// A file without mistakes knows its places without a syntax tree, which takes time to make. These functions ask for one only
// where Langium's parser has made it already.

type Placed = AstNode | Reference | CstNode;

/** UTF-16 offset where something begins; 0 for what stands nowhere. */
export function startOf(placed: Placed | undefined): number {
  if (placed instanceof ParsedNode) {
    return placed.$tree.startOf(~placed.$index);
  }
  return isParsed(placed) ? placed.$start : (cstOf(placed)?.offset ?? 0);
}

/** The offset behind something; 0 for what stands nowhere. */
export function endOf(placed: Placed | undefined): number {
  if (placed instanceof ParsedNode) {
    return placed.$tree.endOf(~placed.$index);
  }
  return isParsed(placed) ? placed.$end : (cstOf(placed)?.end ?? 0);
}

/** The place of something; of what stands nowhere, the beginning of the file. */
export function rangeOf(placed: Placed | undefined): TextRange {
  if (placed instanceof ParsedNode) {
    // Not by its getters, since nodes of fifty types are asked: each question to one of them is slow.
    const { $tree, $index } = placed;
    return { start: $tree.startOf(~$index), end: $tree.endOf(~$index) };
  }
  if (!isParsed(placed)) {
    const node = cstOf(placed);
    return { start: node?.offset ?? 0, end: node?.end ?? 0 };
  }
  return { start: placed.$start, end: placed.$end };
}

/** The place of one property of a node. Undefined where the property is missing. */
export function findProperty(node: AstNode, property: string): TextRange | undefined {
  if (node instanceof ParsedNode) {
    const { $tree, $index } = node;
    const place = $tree.placeOf($index, property);
    return place === undefined ? undefined : { start: $tree.startOf(place), end: $tree.endOf(place) };
  }
  const found = node.$cstNode && findInside(node.$cstNode, node, property);
  return found && { start: found.offset, end: found.end };
}

// Does what Langium's own function does, which comes with much else.
function findInside(parent: CstNode, node: AstNode, property: string): CstNode | undefined {
  for (const child of (parent as Partial<CompositeCstNode>).content ?? []) {
    if (propertyOf(child.grammarSource) === property) {
      return child;
    }
    const found = child.astNode === node ? findInside(child, node, property) : undefined;
    if (found) {
      return found;
    }
  }
  return undefined;
}

function propertyOf(source: AstNode | undefined): string | undefined {
  let element = source;
  while (element && element.$type !== 'Assignment') {
    element = element.$container;
  }
  return (element as GrammarAST.Assignment | undefined)?.feature;
}

/** What is written where a node stands. */
export function sourceOf(node: AstNode): string {
  return fullTextOf(node).slice(startOf(node), endOf(node));
}

/** The text of the file that a node is in. */
export function fullTextOf(node: AstNode): string {
  return node instanceof ParsedNode ? node.$tree.tokens.text : (node.$cstNode?.root.fullText ?? '');
}

/** How often the text of a file was edited, and the file not parsed anew. */
export function revisionOf(file: AstNode): number {
  return file instanceof ParsedNode ? file.$tree.revision : 0;
}

/** The edits in the texts of a file after a revision, in their order; undefined where they are known no more. */
export function editsSince(file: AstNode, revision: number): readonly ProseEdit[] | undefined {
  return file instanceof ParsedNode ? file.$tree.editsSince(revision) : [];
}

/** Where a place stands after an edit that it is not inside of. */
export function placeAfter({ oldEnd, newEnd }: ProseEdit): (offset: number) => number {
  return (offset) => (offset < oldEnd ? offset : offset + newEnd - oldEnd);
}

function isParsed(placed: unknown): placed is ParsedNode | ParsedReference {
  return placed instanceof ParsedNode || placed instanceof ParsedReference;
}

function cstOf(placed: Placed | undefined): CstNode | undefined {
  if (placed && '$type' in placed) {
    return placed.$cstNode;
  }
  return placed && '$refText' in placed ? placed.$refNode : placed;
}
