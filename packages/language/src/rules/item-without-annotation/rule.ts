import type * as ast from '../../generated/ast.js';
import { isClosing, isProcedural, outlineOf, type OutlineItem } from '../../linking/outline.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  bare: (name: string) =>
    `The item "${name}" has neither an annotation nor documents, unlike the other items: delegations cannot prepare for it. Say in a text block what is expected of them.`,
  usual: (name: string) =>
    `The item "${name}" has neither an annotation nor documents. That is usual for such an item; if there is something to say of it, a text block is the place.`,
};

export const rule = defineRule({
  id: 'item-without-annotation',
  severity: 'warning',
  summary: 'An item of an annotated agenda has neither an annotation nor documents.',
  prose: 'none',
  whole: true,
  presets: { council: 'off' },
  check({ survey, config, report }) {
    const { top } = outlineOf(survey);
    const bare: OutlineItem[] = [];
    top.forEach((entry) => collectBare(entry, bare));
    if (bare.length === 0 || !isAnnotated(top, config.closingItems)) {
      return;
    }
    for (const entry of bare) {
      const { item } = entry;
      const isUsual = isProcedural(entry) || isClosing(entry, config.closingItems);
      report({
        range: rangeOfProperty(item, 'name'),
        message: (isUsual ? messages.usual : messages.bare)(shorten(item.name)),
        ...(isUsual && { severity: 'information' }),
      });
    }
  },
});

/** Two thirds of the items that no agenda ends with have a text, so that one without looks forgotten. A plain list of items has none. */
function isAnnotated(items: readonly OutlineItem[], closingItems: readonly string[]): boolean {
  const without = items.filter((entry) => !hasText(entry) && !isClosing(entry, closingItems)).length;
  let wanted = Math.max(2, 2 * without);
  return items.some((entry) => hasText(entry) && !isClosing(entry, closingItems) && --wanted === 0);
}

function hasText({ item, children }: OutlineItem): boolean {
  return item.members.some(isAnnotation) || children.some(hasText);
}

/**
 * Collects the items without a word on them. One with sub-items stands for them all; an annotation is also about the sub-items.
 *
 * @returns whether the item itself is one
 */
function collectBare(entry: OutlineItem, bare: OutlineItem[]): boolean {
  const { item, children } = entry;
  if (!item.name || entry.heldBack || item.members.some(saysEnough)) {
    return false;
  }
  const { length } = bare;
  let all = true;
  for (const child of children) {
    all = collectBare(child, bare) && all;
  }
  if (all) {
    bare.length = length;
    bare.push(entry);
  }
  return all;
}

function saysEnough(member: Member): boolean {
  return (
    member.$type === 'DocumentList' ||
    (member.$type === 'ItemState' && member.state === 'conditional') ||
    isAnnotation(member)
  );
}

type Member = ast.Item['members'][number];

function isAnnotation(member: Member): boolean {
  return member.$type === 'TextBlock' && member.parts.some(saysSomething);
}

function saysSomething(part: ast.TextBlock['parts'][number]): boolean {
  return part.$type !== 'Text' || /\S/.test(part.value);
}
