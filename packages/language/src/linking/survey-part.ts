import type * as ast from '../generated/ast.js';
import type { Link, Survey } from './survey.js';

/** A survey that knows no other texts than some blocks. What it says of the rest of the file is the same. */
export function partOf(survey: Survey, blocks: ast.TextBlock[]): Survey {
  const references = blocks.flatMap(({ parts }) => parts.filter((part) => part.$type !== 'Text'));
  return { ...survey, blocks, titles: [], references, partOf: survey };
}

/** Known as long as the file is not parsed anew. */
const linksOfBlocks = new WeakMap<ast.TextBlock, readonly Link[]>();

/** The links that are asked about: of a part of a file those in its blocks. */
export function linksToCheck({ links, blocks, partOf }: Survey): readonly Link[] {
  return partOf ? blocks.flatMap((block) => linksIn(block, links)) : links;
}

function linksIn(block: ast.TextBlock, links: readonly Link[]): readonly Link[] {
  let found = linksOfBlocks.get(block);
  if (!found) {
    found = links.filter(({ container }) => container.$container === block);
    linksOfBlocks.set(block, found);
  }
  return found;
}
