import type { Prose } from './prose.js';

/** What a text names, and in which of its paragraphs, wherever in them it stands: the same for texts that differ in other words only. */
export function nameOf({ values, mentions }: Prose): string {
  const named = mentions.map(({ mention, part }) => {
    const value = values[part]!;
    return [
      part,
      value.slice(mention.start, mention.end),
      value.slice(0, mention.start).split('\n').length,
      JSON.stringify(mention, (key, value: unknown) =>
        key === 'start' || key === 'end' ? (value as number) - mention.start : value,
      ),
    ];
  });
  return JSON.stringify([values.map(outlineOfLines), named]);
}

/** Paragraphs are parted by empty lines, and by hyphens that begin a line. */
function outlineOfLines(value: string | undefined): (string | boolean)[] | undefined {
  return value?.split('\n').map((line) => (/^\s*-/.test(line) ? line : line.trim() !== ''));
}
