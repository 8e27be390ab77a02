/**
 * The id of a paragraph in XLIFF, where few characters may stand in an id: `item/opening/text/1` and its second paragraph become
 * `item.opening.text.1.p2`. Two different ones never become the same.
 *
 * @param paragraph counted from 1
 */
export function unitId(key: string, paragraph: number): string {
  const id = key.replaceAll(/[^A-Za-z0-9_-]/gu, (character) =>
    character === '/' ? '.' : `:${character.codePointAt(0)!.toString(16)}:`,
  );
  return `${id}.p${paragraph}`;
}
