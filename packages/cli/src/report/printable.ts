// Control characters and the marks that turn the direction of text: in an agenda or a file name they could make a
// terminal show something else than what is there. Line feed and tab are left to the caller.
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** The text with everything that a terminal might obey replaced by a visible sign, one for each character. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) {
      return String.fromCharCode(0x2400 + code);
    }
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}
