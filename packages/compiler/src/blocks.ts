import type { Block, Inline, SourceRange } from '@agendum/model';
import type { PageContext } from './context.js';
import { inlines, languageOf } from './inline.js';
import { add, block as element, nothing, type Html } from './markup.js';

/** Paragraphs and lists. `before` stands at the beginning of the first. */
export function blocks(content: readonly Block[], page: PageContext, before: Html = nothing): Html {
  return content.reduce((whole, block, index) => {
    return add(whole, blockElement(block, page, index === 0 ? before : nothing));
  }, nothing);
}

function blockElement(block: Block, page: PageContext, before: Html): Html {
  if (block.kind === 'paragraph') {
    const source = { 'data-source': page.source(block.range) };
    const first = block.content[0];
    // A paragraph that is in another language as a whole stands at the side where that language begins.
    return first?.kind === 'foreign' && block.content.length === 1
      ? element('p', { ...source, ...languageOf(first) }, before, sentences(first.content, page.in(first.language)))
      : element('p', source, before, sentences(block.content, page));
  }
  const items = block.items.map((item, index) =>
    element('li', { 'data-source': page.source(rangeOf(item)) }, index === 0 ? before : nothing, inlines(item, page)),
  );
  return element('ul', { class: 'prose' }, ...items);
}

function sentences(content: readonly Inline[], page: PageContext): Html {
  return inlines(content, page, 'linked', true);
}

/** The place of a text in its source. */
export function rangeOf(content: readonly Inline[]): SourceRange | undefined {
  const first = content[0]?.range;
  const last = content.at(-1)?.range;
  return first && last && first.file === last.file
    ? { file: first.file, start: first.start, end: last.end }
    : undefined;
}
