import type { TextEdit } from '../../finding.js';
import { signsOfFile } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import { defineRule } from '../rule.js';

const messages = {
  other: (written: string, places: number) =>
    `${written} has characters in another form than usual${places > 1 ? `, here and at ${places - 1} more ${places === 2 ? 'place' : 'places'} of this file` : ''}. It looks the same, but searches, links and comparisons do not find it. Such text comes from file names and PDFs.`,
  fix: 'Write the usual characters',
};

/** A letter with what is set on it, letters of Korean, what has a twin, and what only a font means. */
const cluster = (): RegExp =>
  new RegExp(
    String.raw`\P{M}?\p{M}+|[\u1100-\u11ff]+|[\u212a\u212b\u2126\u2329\u232a\uf900-\ufaff]|${shapes.source}`,
    'gu',
  );
/** Radicals of Chinese, ligatures, and Arabic letters in the form that they have in a word: PDFs have these in the place of letters. */
const shapes = /[\u2f00-\u2fd5\ufb00-\ufb06\ufb13-\ufb17\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]+/;
const wordBefore = (): RegExp => /[\p{L}\p{N}\p{M}]{0,20}$/u;
const wordAfter = (): RegExp => /^[\p{L}\p{N}\p{M}]{0,20}/u;

export const rule = defineRule({
  id: 'not-nfc',
  severity: 'warning',
  summary: 'Characters are in another form than usual, and look the same.',
  check({ text, survey, report }) {
    if ((signsOfFile(survey) & signs.formed) === 0) {
      return;
    }
    const edits: TextEdit[] = [];
    for (const { 0: written, index } of text.matchAll(cluster())) {
      const newText = written.normalize(shapes.test(written) ? 'NFKC' : 'NFC');
      if (newText !== written && !isReordered(written, newText)) {
        edits.push({ range: { start: index, end: index + written.length }, newText });
      }
    }
    const [first] = edits;
    if (first) {
      const { start, end } = first.range;
      const before = wordBefore().exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
      const after = wordAfter().exec(text.slice(end, end + 20))?.[0] ?? '';
      const word = before + text.slice(start, end) + after;
      report({
        range: first.range,
        message: messages.other(word, edits.length),
        fixes: [{ title: messages.fix, edits, safe: true }],
      });
    }
  },
});

/** The vowel signs of Arabic and Hebrew are typed in another order than that of the normal form, by everybody. */
function isReordered(a: string, b: string): boolean {
  const sorted = (text: string): string => Array.from(text).sort().join('');
  return a.length === b.length && sorted(a) === sorted(b);
}
