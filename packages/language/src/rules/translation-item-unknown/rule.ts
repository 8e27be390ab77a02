import type { AstNode } from 'langium';
import type * as ast from '../../generated/ast.js';
import { writeName } from '../../linking/names.js';
import { surveyOf, type Link } from '../../linking/survey.js';
import type { DeclarationKind } from '../../linking/symbol-table.js';
import { shorten } from '../../shorten.js';
import type { Unit } from '../../translation/units.js';
import { describeUnit } from '../describe-unit.js';
import { beginningOf, defineRule, rangeOf, rangeOfProperty } from '../rule.js';
import { Suggestions } from '../suggestions.js';

const messages = {
  unknown: {
    Item: (id: string) => `The original has no item "${id}", so what stands here is never printed.`,
    Section: (id: string) => `The original has no section "${id}", so this title is never printed.`,
    Note: (id: string) => `The original has no note "${id}", so this text is never printed.`,
    Document: (symbol: string) =>
      `The document ${symbol} is declared neither in the original nor in a register, so this name is never printed.`,
    Instrument: (number: string, kind: string) =>
      `The ${kind} ${number} is declared neither in the original nor in a register, so this name is never printed.`,
    Body: (id: string) =>
      `No body "${id}" is declared in the original or in a register, so this name is never printed.`,
    Place: (id: string) =>
      `No place "${id}" is declared in the original or in a register, so this name is never printed.`,
  } satisfies Record<DeclarationKind, (name: string, kind: string) => string>,
  advice: ' Write what the original has, or take it out.',
  near: (name: string) => ` Did you mean "${name}"?`,
  day: (date: string) =>
    `The timetable of the original has no day ${date}, so nothing of this is printed. Correct the date, or take it out.`,
  slot: (hours: string) =>
    `The original has no slot ${hours} on this day, or not so many of them, so nothing of this is printed. Correct the hours, or take it out.`,
  block:
    'The original has no further text block here, so this one is never printed. Put its paragraphs into the block before it, or take it out.',
  text: (what: string) =>
    `The original has nothing for this (${what}), so it is never printed. Add it to the original, or take it out.`,
};

export const rule = defineRule({
  id: 'translation-item-unknown',
  severity: 'error',
  summary: 'A translation has an item or another text that its original does not have.',
  check({ translation, survey, tables, report }) {
    const pairing = translation?.pairing;
    if (!pairing) {
      return;
    }
    const suggestions = new Suggestions(tables);
    const unknown = new Set<AstNode>();
    for (const link of survey.links) {
      if (!isUnknown(link)) {
        continue;
      }
      unknown.add(link.container);
      const { kind, container, reference } = link;
      const range = rangeOf(reference);
      const near = suggestions.near(link, kind);
      const what = messages.unknown[kind](shorten(reference.$refText), kindOf(container));
      report({
        range,
        message: what + (near === undefined ? messages.advice : messages.near(near)),
        ...(near !== undefined && {
          fixes: [{ title: `Write ${near}`, edits: [{ range, newText: writeName(near, kind) }] }],
        }),
      });
    }
    const days = new Set(surveyOf(pairing.original).days.map(({ date }) => date));
    const { slots } = pairing;
    for (const unit of pairing.extra) {
      const owners = ownersOf(unit);
      if (owners.some((owner) => unknown.has(owner))) {
        continue;
      }
      const day = owners.find((owner): owner is ast.TranslatedDay => owner.$type === 'TranslatedDay');
      const slot = owners.find((owner): owner is ast.TranslatedSlot => owner.$type === 'TranslatedSlot');
      if (day && !days.has(day.date)) {
        unknown.add(day);
        report({ range: rangeOfProperty(day, 'date'), message: messages.day(shorten(day.date)) });
      } else if (slot && !slots.has(slotOf(unit))) {
        unknown.add(slot);
        const range = { start: rangeOfProperty(slot, 'start').start, end: rangeOfProperty(slot, 'end').end };
        report({
          range,
          message: messages.slot([slot.start, slot.end].filter((hour) => hour !== undefined).join('-')),
        });
      } else {
        const further = unit.node.$type === 'TextBlock' && /\/(?!1$)\d+$/.test(unit.key);
        report({
          range: beginningOf(unit.node),
          message: further ? messages.block : messages.text(describeUnit(unit)),
        });
      }
    }
  },
});

/** A mention in a text is the matter of another rule, and so is a symbol in quotes that is half-typed. */
function isUnknown(link: Link): link is Link & { kind: DeclarationKind } {
  const { kind, container, property, reference } = link;
  const named = container.$type.startsWith('Translated') && kind !== 'AgendaHeader';
  const ofBody = container.$type === 'TranslatedInstrument' && property === 'body';
  return named && !ofBody && reference.error !== undefined && !reference.$refText.startsWith('"');
}

function kindOf(container: AstNode): string {
  return container.$type === 'TranslatedInstrument' ? (container as ast.TranslatedInstrument).kind : '';
}

function ownersOf({ node }: Unit): AstNode[] {
  const owners: AstNode[] = [];
  for (let owner: AstNode | undefined = node.$container; owner; owner = owner.$container) {
    owners.push(owner);
  }
  return owners;
}

/** `timetable/2012-10-17/10:00-13:00/1` of a key in the timetable. */
function slotOf({ key }: Unit): string {
  return key.split('/').slice(0, 4).join('/');
}
