import type { Page } from '@agendum/testing/host';

/**
 * What an eye sees of an element, from left to right, a string for each line: its characters in the order of their places on the screen,
 * not in that of the text. What has no width is left out, and
 * so are vowel signs, which stand above and below.
 */
export async function visualLines(page: Page, selector: string, index = 0): Promise<string[]> {
  return await page.evaluate(
    ([wanted, nth]) => {
      const element = document.querySelectorAll(wanted)[nth];
      if (!element) throw new Error(`The page has no ${wanted} number ${nth}.`);
      const places: { character: string; left: number; middle: number }[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const characters = node.nodeValue ?? '';
        for (let offset = 0; offset < characters.length; offset++) {
          range.setStart(node, offset);
          range.setEnd(node, offset + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0 || /\p{M}/u.test(characters[offset]!)) continue;
          places.push({ character: characters[offset]!, left: box.left, middle: (box.top + box.bottom) / 2 });
        }
      }
      const lines: (typeof places)[] = [];
      for (const place of places) {
        const line = lines.find(([first]) => first && Math.abs(first.middle - place.middle) < 8);
        if (line) line.push(place);
        else lines.push([place]);
      }
      return lines
        .sort(([a], [b]) => (a?.middle ?? 0) - (b?.middle ?? 0))
        .map((line) =>
          line
            .sort((a, b) => a.left - b.left)
            .map(({ character }) => character)
            .join(''),
        );
    },
    [selector, index] as const,
  );
}

/**
 * What is to be seen of a line written from right to left, from its pieces in the order of reading: each stands to the left of the one
 * before, and one in Latin letters or digits runs from left to right.
 */
export function fromRight(...pieces: readonly string[]): string {
  return pieces
    .map((piece) => (/[A-Za-z0-9]/.test(piece) ? piece : reversed(piece.replaceAll(/\p{M}/gu, ''))))
    .toReversed()
    .join('');
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}
