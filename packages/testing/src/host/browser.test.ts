import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, launchBrowser } from './index.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Two letters of each script: a font that lacks them draws the same box for both. */
const letters = { Arabic: 'عب', Chinese: '临议', Cyrillic: 'ЖЩ', Latin: 'éñ' };

test.each(['serif', 'sans-serif', 'monospace', '"Times New Roman"'])(
  'draws every script in the font %s',
  async (font) => {
    const page = await browser.newPage();
    for (const [script, [first, second]] of Object.entries(letters)) {
      const drawn = await page.evaluate(
        ([family, ...pair]) =>
          pair.map((letter) => {
            const canvas = document.createElement('canvas');
            const context = canvas.getContext('2d')!;
            context.font = `40px ${family}`;
            context.fillText(letter, 20, 60);
            return canvas.toDataURL();
          }),
        [font, first!, second!],
      );
      expect(drawn[0], script).not.toBe(drawn[1]);
    }
    await page.close();
  },
);

test('reaches no other machine', async () => {
  const page = await browser.newPage();
  await expect(page.goto('http://example.org/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
  await page.close();
});
