import { beginningOf, defineRule } from '../rule.js';

const messages = {
  differ: (original: number, translation: number) =>
    `This text has ${paragraphs(translation)}, and the original has ${original}, items of lists counted. Readers of all languages are referred to the same paragraphs: add what is missing, or part and join them as the original does.`,
  original: 'The text of the original.',
};

function paragraphs(count: number): string {
  return count === 1 ? '1 paragraph' : `${count} paragraphs`;
}

export const rule = defineRule({
  id: 'translation-paragraphs',
  severity: 'warning',
  summary: 'A text has more or fewer paragraphs than in the original.',
  check({ translation, report }) {
    const pairing = translation?.pairing;
    for (const { source, target } of pairing?.pairs ?? []) {
      if (target && (target.$type === 'TextBlock' || source.node.$type === 'TextBlock')) {
        const [original, own] = [source.node, target].map((node) => pairing!.paragraphsOf(node).length);
        if (original !== own) {
          report({
            range: beginningOf(target),
            message: messages.differ(original!, own!),
            related: [{ uri: pairing!.uri, range: beginningOf(source.node), message: messages.original }],
          });
        }
      }
    }
  },
});
