import type { Block, Inline, SourceRange } from '@agendum/model';
import type { PageContext } from './context.js';
import { inlines, languageOf } from './inline.js';
import { add, block as element, blockOf, nothing, type Html } from './markup.js';

const paragraph = blockOf('p');
const entry = blockOf('li');
const list = blockOf('ul', { class: 'prose' });

/** Paragraphs and lists. `before` stands at the beginning of the first. */
export function blocks(content: readonly Block[], page: PageContext, before: Html = nothing): Html {
  let whole = nothing;
  for (const block of content) whole = add(whole, blockElement(block, page, whole === nothing ? before : nothing));
  return whole;
}

function blockElement(block: Block, page: PageContext, before: Html): Html {
  if (block.kind === 'list') {
    let items = nothing;
    for (const item of block.items) {
      const printed = inlines(item, page);
      const content = items === nothing ? add(before, printed) : printed;
      items = add(items, entry(content, page.source(rangeOf(item))));
    }
    return list(items);
  }
  const source = page.source(block.range);
  const first = block.content[0];
  // A paragraph that is in another language as a whole stands at the side where that language begins.
  return first?.kind === 'foreign' && block.content.length === 1
    ? element(
        'p',
        { 'data-source': source, ...languageOf(first) },
        add(before, sentences(first.content, page.in(first.language))),
      )
    : paragraph(add(before, sentences(block.content, page)), source);
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
