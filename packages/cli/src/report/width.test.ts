import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf } from './width.js';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

test.each([
  { name: 'ASCII', text: 'Opening of the meeting, 10 a.m.-1 p.m. {2026-05-04}' },
  { name: 'French and Spanish', text: 'Élection du bureau ; « ordre du jour » ñ ¿…? œ' },
  { name: 'accents apart', text: 'e\u0301cole n\u0303o A\u030A x\u0336\u0304' },
  { name: 'Russian', text: 'Предварительная повестка дня; й ё и\u0306' },
  { name: 'Arabic with marks', text: 'جدول الأعمال المؤقت، لَعَلَّ ٠١٢ \u200F(ب)\u061C' },
  { name: 'Chinese', text: '临时议程和说明：“落实”《公约》（CTOC/COP/2012/9）１２、。·—\u3000𠀀' },
  { name: 'Japanese and Korean', text: 'かなカナ か\u3099 한국어 \u1112\u1161\u11AB' },
  { name: 'emoji', text: '👍 👍🏽 👩‍👩‍👧 🇫🇷 ❤️ ❤ ✅ ☎' },
  { name: 'what takes no column', text: 'a\u200Bb\u200Dc\u2060d\u00ADe' },
])('widths are those of terminals: $name', ({ text }) => {
  for (const { segment } of graphemes.segment(text)) {
    expect(`${segment} ${columnsOf(segment)}`).toBe(`${segment} ${stringWidth(segment)}`);
  }
});

test('each letter of every script has the width that it has alone', () => {
  const differing: string[] = [];
  for (let code = 0x20; code < 0x2_0000; code++) {
    const character = String.fromCodePoint(code);
    if (/^[\p{L}\p{N}\p{P}\p{Sm}\p{Sc}\p{Zs}]$/u.test(character) && columnsOf(character) !== stringWidth(character)) {
      differing.push(code.toString(16));
    }
  }
  expect(differing).toEqual([]);
});
