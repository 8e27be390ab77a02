const MOST = 60;
/** Blanks other than a single plain one, controls and halves of characters: what is not shown as it is. */
const odd = / {2}|[^\S ]|[\0-\x1F\x7F-\x9F\uD800-\uDBFF]/;

/** Text from a file as a message shows it: on one line, not too long, and with control characters made visible. */
export function shorten(text: string, most = MOST): string {
  if (text.length <= most && !odd.test(text)) {
    return text;
  }
  const start = text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\0-\x1F]/g, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(/[\x7F-\x9F]/g, '\uFFFD');
  return text.length > most ? `${start}…` : start;
}
