import { isAdoption, isOpening, isProcedural, outlineOf, type OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  opening: (opening: string, before: string) =>
    `The meeting is opened under "${opening}", but "${before}" stands before it: nothing can be discussed before the meeting is open. Put "${opening}" first.`,
  adoption: (adoption: string, before: string) =>
    `The agenda is adopted under "${adoption}", but "${before}" stands before it: a body takes up matters of substance once it has adopted its agenda. Put "${adoption}" after the opening.`,
  before: 'This item stands before it.',
};

/** So many items of another kind before the adoption, without documents, are statements and the like. */
const MOST_BEFORE_ADOPTION = 3;

export const rule = defineRule({
  id: 'opening-items-first',
  severity: 'warning',
  summary: 'The meeting is opened, or its agenda adopted, after other items.',
  prose: 'none',
  check({ uri, survey, report }) {
    const { items } = outlineOf(survey);
    const leaves = items.filter((entry) => entry.children.length === 0 && !entry.heldBack);
    const tell = (
      late: OutlineItem | undefined,
      before: OutlineItem | undefined,
      message: typeof messages.opening,
    ): void => {
      if (late?.item.name && before?.item.name) {
        report({
          range: rangeOfProperty(late.item, 'name'),
          message: message(shorten(late.item.name), shorten(before.item.name)),
          related: [{ uri, range: rangeOfProperty(before.item, 'name'), message: messages.before }],
        });
      }
    };
    const opening = leaves.findIndex(isOpening);
    tell(leaves[opening], leaves.slice(0, Math.max(0, opening)).find(isSubstantial), messages.opening);

    const adoption = leaves.findIndex(isAdoption);
    const others = leaves.slice(0, Math.max(0, adoption)).filter(isSubstantial);
    const early = others.find(hasDocuments) ?? others[MOST_BEFORE_ADOPTION];
    tell(leaves[adoption], early, messages.adoption);
  },
});

function isSubstantial(entry: OutlineItem): boolean {
  return !isProcedural(entry) && entry.parent?.standard !== 'organizationalMatters';
}

function hasDocuments({ item }: OutlineItem): boolean {
  return item.members.some((member) => member.$type === 'DocumentList' && member.citations.length > 0);
}
