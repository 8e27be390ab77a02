/** Text from an agenda is shown as it is, never as markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** Paragraphs, without those that are empty. */
export function paragraphs(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** A list, cut where it grows longer than a window shows; undefined for an empty one. Its entries are Markdown already. */
export function list(entries: readonly string[], most = 12): string | undefined {
  const shown = entries.length > most ? [...entries.slice(0, most - 1), '…'] : entries;
  return shown.length === 0 ? undefined : shown.map((entry) => `- ${entry}`).join('\n');
}

/** A link. Its text is Markdown already. */
export function link(text: string, url: string): string {
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
