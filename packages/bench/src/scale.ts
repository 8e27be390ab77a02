/**
 * An agenda that is `times` as long: its items, documents and slots come again and again, each time under ids and symbols of
 * their own, so that nothing in the long agenda refers to nothing, and nothing is declared twice. Each time a word is in its texts that
 * is in no other, so that no text comes twice.
 *
 * @param text an agenda in Chinese whose timetable comes last
 * @param first the number of the first copy; 0 leaves it as it is. With other numbers it is another agenda of the same size
 */
export function scaleAgenda(text: string, times: number, first = 0): string {
  const itemsAt = text.search(/^item /m);
  const timetableAt = text.search(/^timetable \{/m);
  const head = text.slice(0, itemsAt);
  const body = text.slice(itemsAt, timetableAt);
  const ids = [...body.matchAll(/\bitem (\w+) "/g)].map((match) => match[1]!);
  const declared = new RegExp(`\\b(item) (${ids.join('|')})\\b`, 'g');
  const named = new RegExp(`\\b(?:${ids.join('|')})\\b`, 'g');
  const numbers = Array.from({ length: times }, (_, copy) => first + copy);

  const copies = numbers.map((number) => {
    const digits = digitsOf(number);
    return number === 0
      ? body
      : body
          .replaceAll(declared, `$1 $2-${digits}`)
          .replaceAll(/(\/ ?(?:19|20)\d\d\/\d+)/g, `$1${digits}`)
          .replaceAll(/(?<=^ *|")\p{Script=Han}{2}/gmu, `$&${wordOf(digits)}`);
  });
  const timetable = text
    .slice(timetableAt)
    .replaceAll(/^ +\d\d:\d\d-.*\n/gm, (slot) =>
      numbers.map((number) => (number === 0 ? slot : slot.replaceAll(named, `$&-${digitsOf(number)}`))).join(''),
    );
  return head + copies.join('') + timetable;
}

function digitsOf(number: number): string {
  return String(number).padStart(4, '0');
}

/** Letters of the language in the place of digits, which would be looked at as numbers. */
function wordOf(digits: string): string {
  return digits.replaceAll(/\d/g, (digit) => '甲乙丙丁戊己庚辛壬癸'.charAt(Number(digit)));
}
