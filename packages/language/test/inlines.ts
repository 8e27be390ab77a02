import type { Agenda, Block, Inline, Item } from '@agendum/model';

/** Running text in one line: text as it is, everything else in pointed brackets with what the model says of it. */
export function written(inlines: readonly Inline[]): string {
  return inlines.map(writeOne).join('');
}

/** Paragraphs, and the items of lists after a hyphen. */
export function blocks(content: readonly Block[]): string[] {
  return content.flatMap((block) =>
    block.kind === 'paragraph' ? [written(block.content)] : block.items.map((item) => `- ${written(item)}`),
  );
}

/** All items of an agenda by id, at any depth. */
export function itemsOf(agenda: Agenda): Map<string, Item> {
  const found = new Map<string, Item>();
  const visit = (item: Item): void => {
    found.set(item.id, item);
    item.items.forEach(visit);
  };
  agenda.entries.forEach((entry) => (entry.kind === 'section' ? entry.items.forEach(visit) : visit(entry)));
  return found;
}

function writeOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'emphasis':
      return `<${inline.strong ? 'strong' : 'emphasis'} ${written(inline.content)}>`;
    case 'link':
      return `<link ${inline.url} ${written(inline.content)}>`;
    case 'item':
      return `<${inline.self ? 'this ' : ''}item ${inline.path.join('.')}${inline.bare ? ' bare' : ''}>`;
    case 'document':
      return `<document ${inline.document}>`;
    case 'instrument':
      return `<${inline.type} ${inline.number} ${inline.show}${inline.title ? ` “${written(inline.title)}”` : ''}>`;
    case 'body':
      return `<body ${inline.show} “${written(inline.body.name)}”${inline.body.short ? ` “${written(inline.body.short)}”` : ''}>`;
    case 'place':
      return `<place ${inline.place.id} “${written(inline.place.name)}”>`;
    case 'date':
      return `<${[inline.date, inline.time, inline.endTime, inline.end].filter((part) => part !== undefined).join(' ')}${inline.weekday ? ' weekday' : ''}>`;
    case 'time':
      return `<${inline.end === undefined ? inline.time : `${inline.time} ${inline.end}`}>`;
    case 'note':
      return `<note ${inline.ordinal}>`;
    case 'foreign':
      return `<${inline.language}: ${written(inline.content)}>`;
    case 'unresolved':
      return `<? ${inline.text}>`;
  }
}
