/** Letters of other scripts that look like Latin ones, in pairs: the letter, then the Latin letter meant. */
const lookAlikePairs =
  // Cyrillic
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXУYаaеeоoрpсcхxуyіiјjѕsԛqԝwҮYԌG' +
  // Greek
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνv' +
  // Slashes of mathematics, and the Chinese and Arabic full stops that keyboards of these languages give.
  '⁄/∕/。.۔.';

const lookAlikes = new Map<string, string>();
for (let index = 0; index < lookAlikePairs.length; index += 2) {
  lookAlikes.set(lookAlikePairs.charAt(index), lookAlikePairs.charAt(index + 1));
}

/** Marks of direction, joiners, soft hyphens and controls: they cannot be seen and break a comparison. */
const invisible = (): RegExp => /[\p{Cc}\p{Cf}]/u;

/** Hyphens and dashes other than the plain hyphen, and other than the en dash, which joint symbols may have. */
const dash = /[\u2010-\u2012\u2014\u2015\u2212\uff0d]/;

/** What one character is worth in a symbol. */
export type CharacterClass =
  | { kind: 'plain' }
  | { kind: 'blank' }
  | { kind: 'invisible' }
  | { kind: 'dash' | 'look-alike' | 'full-width'; meant: string };

const plain: CharacterClass = { kind: 'plain' };
const blank: CharacterClass = { kind: 'blank' };
const unseen: CharacterClass = { kind: 'invisible' };

/** Classifies one UTF-16 code unit. */
export function classify(character: string): CharacterClass {
  const code = character.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return plain;
  // U+3000 and the no-break space count as blanks.
  if (/\s/.test(character) && code !== 0xfeff) return blank;
  if (invisible().test(character)) return unseen;
  if (dash.test(character)) return { kind: 'dash', meant: '-' };
  if (code >= 0xff01 && code <= 0xff5e) return { kind: 'full-width', meant: String.fromCharCode(code - 0xfee0) };
  const meant = lookAlikes.get(character);
  return meant === undefined ? plain : { kind: 'look-alike', meant };
}
