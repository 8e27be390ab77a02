import type { Footnote } from '@agendum/model';
import { callAnchor, footnoteAnchor, repeated } from '../anchors.js';
import { blocks } from '../blocks.js';
import type { PageContext } from '../context.js';
import { pageLink } from '../href.js';
import { add, block, blockOf, inline, inlineOf, join, nothing, text, type Html } from '../markup.js';

const whole = blockOf('section', { id: 'footnotes', 'aria-labelledby': 'footnotes-heading', role: 'doc-endnotes' });
const heading = blockOf('h2', { id: 'footnotes-heading' });
const list = blockOf('ol', { role: 'list' });
const number = inlineOf('sup', { class: 'number' });
const paragraph = blockOf('p');
const back = blockOf('p', { class: 'back' });

/** The footnotes, each with a way back to every place that calls it. To be made after all that can call one. */
export function footnotes(page: PageContext): Html {
  const { notes } = page.survey;
  if (notes.length === 0) return nothing;
  return whole(add(heading(page.print.phrase('footnotes')), list(join(noteEntries(notes, page)))));
}

/** A note can call another one, so the texts of all are made before the ways back to their calls. */
function noteEntries(notes: readonly Footnote[], page: PageContext): Html[] {
  const texts = notes.map((note) => {
    const mark = number(page.print.number(note.ordinal));
    return note.content.length > 0 ? blocks(note.content, page, add(mark, text(' '))) : paragraph(mark);
  });
  return notes.map((note, index) =>
    block(
      'li',
      { id: footnoteAnchor(note.id), 'data-source': page.source(note.range) },
      add(texts[index] ?? nothing, backLinks(note, page)),
    ),
  );
}

/** One arrow for each place that calls the note. */
function backLinks(note: Footnote, page: PageContext): Html {
  const label = page.print.label('backToText');
  const links = Array.from({ length: page.calls.get(note.id) ?? 0 }, (_, index) =>
    inline('a', { href: pageLink(repeated(callAnchor(note.id), index + 1)), 'aria-label': label }, text('↑')),
  );
  return links.length === 0 ? nothing : back(join(links));
}
