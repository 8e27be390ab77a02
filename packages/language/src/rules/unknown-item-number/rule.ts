import { locale, organsIn, recognise, speaksOf, type Mention } from '@agendum/locales';
import { compareDays, parseCivilDate } from '@agendum/model';
import type * as ast from '../../generated/ast.js';
import { meetingDaysOf } from '../../linking/meeting-days.js';
import { outlineOf, type OutlineItem } from '../../linking/outline.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { findDeclaration, visibleDeclarations } from '../../linking/registers.js';
import { surveyOf, type Survey } from '../../linking/survey.js';
import type { SymbolTable } from '../../linking/symbol-table.js';
import { findMentions, isQuotedName, type MentionOf, type PlacedMention } from '../../prose/prose.js';
import { isInQuotation, sentenceAround } from '../../prose/sentence-around.js';
import { defineRule } from '../rule.js';

const messages = {
  item: (number: string, last: string) =>
    `There is no item ${number} in this agenda, whose last item is ${last}: delegations look for it in vain. ${advice}`,
  subItem: (number: string, item: string, last: string) =>
    `There is no item ${number} in this agenda: the last sub-item of item ${item} is ${last}, and delegations look for it in vain. ${advice}`,
};

const advice =
  'Most often an item was moved or taken out. Write {item ID} with the id of the item that is meant, and the number follows by itself.';

/** A number so far behind the last one is that of another agenda: "agenda item 109" of the General Assembly. */
const FAR = 10;

export const rule = defineRule({
  id: 'unknown-item-number',
  severity: 'warning',
  summary: 'The text names an agenda item by a number that no item has.',
  prose: 'each',
  whole: true,
  check({ survey, tables, translation, config, report }) {
    const numbered = translation ? translation.pairing && surveyOf(translation.pairing.original) : survey;
    if (numbered?.file.header?.$type !== 'AgendaHeader') {
      return;
    }
    const { top } = outlineOf(numbered);
    let other: OtherAgendas | undefined;
    for (const placed of findMentions(survey, 'item')) {
      const { mention, prose, offset } = placed;
      const missing = mention.unsure ? undefined : findMissing(top, mention);
      if (!missing || isQuotedName(prose)) {
        continue;
      }
      other ??= new OtherAgendas(numbered, tables);
      if (other.areMeant(placed)) {
        continue;
      }
      const { itemReference } = locale(prose.language, config);
      report({
        range: { start: offset + mention.start, end: offset + mention.end },
        message:
          missing.item.length === 0
            ? messages.item(itemReference(missing.path), itemReference(missing.last))
            : messages.subItem(itemReference(missing.path), itemReference(missing.item), itemReference(missing.last)),
      });
    }
  },
});

/** The paths of an item that there is not, of the item around it and of the last that there is in that. */
interface Missing {
  path: readonly number[];
  item: readonly number[];
  last: readonly number[];
}

function findMissing(top: readonly OutlineItem[], { path, through }: MentionOf<'item'>): Missing | undefined {
  return (path && missingIn(top, path)) ?? (through && missingIn(top, through));
}

function missingIn(top: readonly OutlineItem[], path: readonly number[]): Missing | undefined {
  let siblings = top;
  for (let level = 0; level < path.length; level++) {
    const ordinal = path[level]!;
    const last = siblings.at(-1)?.ordinal;
    // Marks may be those of a list in the text; and of pinned numbers not all are there.
    if (last === undefined || siblings.some(({ item }) => item.number !== undefined)) {
      return undefined;
    }
    const entry = siblings[ordinal - 1];
    if (!entry) {
      const item = path.slice(0, level);
      return ordinal <= last + FAR ? { path, item, last: [...item, last] } : undefined;
    }
    siblings = entry.children;
  }
  return undefined;
}

/** Knows what shows that an item of another agenda may be meant. */
class OtherAgendas {
  private known: { own: readonly string[]; others: readonly string[] } | undefined;

  constructor(
    private readonly numbered: Survey,
    private readonly tables: readonly SymbolTable[],
  ) {}

  areMeant(placed: PlacedMention<MentionOf<'item'>>): boolean {
    const { language, series } = placed.prose;
    const { sentence, before, after } = sentenceAround(placed);
    const both = before + after;
    const own = organsIn(this.names().own.join(' '), language);
    return (
      isInQuotation(before) ||
      /\{(?:resolution|decision) /.test(before) ||
      recognise(before, language, series).some(({ kind }) => kind === 'instrument') ||
      speaksOf('other-meeting', both, language) ||
      recognise(both, language, series).some((mention) => this.isOther(mention)) ||
      this.names().others.some((name) => both.includes(name)) ||
      [...organsIn(sentence, language)].some((organ) => !own.has(organ))
    );
  }

  /** Whether it is a document that nobody has declared, or a day on which this meeting is not held. */
  private isOther(mention: Mention): boolean {
    if (mention.kind === 'symbol') {
      return !findDeclaration(this.tables, 'Document', [readSymbol(mention.symbol).key]);
    }
    const days = mention.kind === 'when' ? mention.days : [];
    const meeting = meetingDaysOf(this.numbered);
    return days.some(({ date }) => {
      const day = date === undefined ? undefined : parseCivilDate(date);
      return day && !(meeting && compareDays(meeting.first, day) <= 0 && compareDays(day, meeting.last) <= 0);
    });
  }

  /** The names of the body whose agenda this is, and of those that are declared beside it. */
  private names(): { own: readonly string[]; others: readonly string[] } {
    if (!this.known) {
      const field = this.numbered.fields.find((candidate) => candidate.$type === 'BodyField');
      const bodies = visibleDeclarations(this.tables, 'Body') as ast.Body[];
      const own = bodies.filter((body) => body === field?.body?.ref);
      const others = bodies.filter((body) => body !== field?.body?.ref);
      this.known = { own: [...wordsIn(field?.name), ...own.flatMap(namesOf)], others: others.flatMap(namesOf) };
    }
    return this.known;
  }
}

function namesOf({ names }: ast.Body): string[] {
  return (names?.texts ?? []).flatMap(({ text }) => wordsIn(text));
}

function wordsIn(title: ast.Title | undefined): string[] {
  const part = title?.parts[0];
  return part?.$type === 'Text' ? [part.value] : [];
}
