import type { Paragraph } from '../../translation/paragraphs.js';
import { beginningOf, defineRule } from '../rule.js';

const messages = {
  same: 'This text is the same as in the original. Translate it, or take it out until it is translated: the page then marks it as being in another language.',
  original: 'The text of the original.',
};

// Names of places and rooms are often the same.
const NAMES = /^place$|\/room$/;

export const rule = defineRule({
  id: 'translation-same-text',
  severity: 'warning',
  summary: 'A text of the translation is the same as in the original.',
  check({ translation, report }) {
    const pairing = translation?.pairing;
    for (const { source, target } of pairing?.pairs ?? []) {
      if (target && !NAMES.test(source.key)) {
        const words = wordsOf(pairing!.paragraphsOf(target));
        if (hasWords(words) && words === wordsOf(pairing!.paragraphsOf(source.node))) {
          report({
            range: beginningOf(target),
            message: messages.same,
            related: [{ uri: pairing!.uri, range: beginningOf(source.node), message: messages.original }],
          });
        }
      }
    }
  },
});

/** The text without references, in one form of blanks and letters. */
function wordsOf(paragraphs: readonly Paragraph[]): string {
  const ofParagraph = ({ texts }: Paragraph): string => texts.map(({ text }) => text).join(' ');
  return paragraphs.map(ofParagraph).join(' ').replaceAll(/\s+/g, ' ').normalize('NFC');
}

// A word in small letters, or two letters of a script that knows no other.
const WORD = (): RegExp => /(?<![\p{L}\p{M}\p{N}/.])\p{Ll}[\p{L}\p{M}’'-]+(?![\p{N}/])|\p{Lo}\p{M}*\p{Lo}/u;

/** Whether a text has more than names, numbers and symbols, which are the same in many languages. */
function hasWords(text: string): boolean {
  return WORD().test(text);
}
