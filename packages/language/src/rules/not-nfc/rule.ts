import type { TextEdit } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import type { Survey } from '../../linking/survey.js';
import { editsSince, rangeOf, revisionOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  other: (written: string, places: number) =>
    `${written} is made of another sequence of characters than usual (the text is not in Unicode's normal form C)${places > 1 ? `, here and at ${places - 1} more ${places === 2 ? 'place' : 'places'} of this file` : ''}. It looks the same, but searches, links and comparisons do not find it. Such text comes from file names and PDFs.`,
  fix: 'Write the usual characters',
};

/** Characters that can be in another form: accents that stand alone, Korean letters, compatibility characters. */
const suspect =
  /[\u0300-\u036f\u0653-\u0655\u093c\u09bc\u0f71-\u0f84\u1100-\u11ff\u212a\u212b\u2126\u2329\u232a\u3099\u309a\uf900-\ufaff]/;
/** A letter with what is set on it, letters of Korean, and what has a twin. */
const cluster = (): RegExp => /\P{M}?\p{M}+|[\u1100-\u11ff]+|[\u212a\u212b\u2126\u2329\u232a\uf900-\ufaff]/gu;
const wordBefore = (): RegExp => /[\p{L}\p{N}\p{M}]{0,20}$/u;
const wordAfter = (): RegExp => /^[\p{L}\p{N}\p{M}]{0,20}/u;

export const rule = defineRule({
  id: 'not-nfc',
  severity: 'warning',
  summary: 'Characters are in another form than usual, and look the same.',
  check({ text, survey, report }) {
    if (!hasSuspects(text, survey)) {
      return;
    }
    const edits: TextEdit[] = [];
    for (const { 0: written, index } of text.matchAll(cluster())) {
      const newText = written.normalize('NFC');
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

/** The revision at which a file had none. */
const without = new WeakMap<Survey, number>();

/** In a file that had none, they can only be where it was edited. */
function hasSuspects(text: string, survey: Survey): boolean {
  const revision = without.get(survey);
  const edits = revision === undefined ? undefined : editsSince(survey.file, revision);
  const has = edits
    ? edits.some((edit) => {
        const { start, end } = rangeOf(edit.text as unknown as ast.Text);
        return suspect.test(text.slice(start, end));
      })
    : suspect.test(text);
  if (has) {
    without.delete(survey);
  } else {
    without.set(survey, revisionOf(survey.file));
  }
  return has;
}

/** The vowel signs of Arabic and Hebrew are typed in another order than that of the normal form, by everybody. */
function isReordered(a: string, b: string): boolean {
  const sorted = (text: string): string => Array.from(text).sort().join('');
  return a.length === b.length && sorted(a) === sorted(b);
}
