import { sentencesOf, speaksOf, usesWordsOf, type Mention, type Topic } from '@agendum/locales';
import { parseClockTime, type CivilDate } from '@agendum/model';
import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { rangeOf } from '../syntax/place.js';
import type { MentionOf, Prose } from './prose.js';

/** A day that a text names, perhaps with an hour, in a reference or in plain words. */
export interface Moment {
  date: CivilDate;
  /** Minutes after midnight. */
  time: number | undefined;
  range: TextRange;
  /** Undefined for plain words. */
  reference: ast.DateReference | undefined;
}

/** A sentence that names days. */
export interface DatedSentence {
  moments: Moment[];
  /** The bodies that it names by references. */
  bodies: ast.BodyReference[];
}

const none: readonly DatedSentence[] = [];

const REFERENCE = '\uFFFC';

/**
 * The sentences of a text that speak of a topic and name single days that are wanted. They know their places as long as the text itself
 * is not edited. Sentences are looked for only in a text with such days that uses words of the topic.
 */
export function datedSentences(
  topic: Topic,
  prose: Prose,
  isWanted: (date: CivilDate) => boolean,
): readonly DatedSentence[] {
  if (!prose.dated || !namesDay(prose, isWanted)) {
    return none;
  }
  const { node, language } = prose;
  const text = textOf(node);
  return usesWordsOf(topic, text, language)
    ? sentencesOf(text)
        .filter(({ start, end }) => speaksOf(topic, text.slice(start, end), language))
        .map(({ start, end }) => namedBetween(prose, start, end, isWanted))
        .filter(({ moments }) => moments.length > 0)
    : none;
}

function namesDay({ node: { parts }, mentions }: Prose, isWanted: (date: CivilDate) => boolean): boolean {
  return (
    parts.some((part) => part.$type === 'DateReference' && part.end === undefined && isWanted(part.date)) ||
    mentions.some(({ mention }) => isSingleDay(mention, isWanted))
  );
}

function isSingleDay(mention: Mention, isWanted: (date: CivilDate) => boolean): mention is MentionOf<'when'> {
  const { date, end } = mention.kind === 'when' ? (mention.when ?? {}) : {};
  return date !== undefined && end === undefined && isWanted(date);
}

/** With {@link REFERENCE} for what is not plain text. */
function textOf({ parts }: Prose['node']): string {
  let text = '';
  for (const part of parts) {
    text += part.$type === 'Text' ? part.value : REFERENCE;
  }
  return text;
}

/** What is named between two places of a text. */
function namedBetween(
  { node: { parts }, mentions }: Prose,
  start: number,
  end: number,
  isWanted: (date: CivilDate) => boolean,
): DatedSentence {
  const moments: Moment[] = [];
  const bodies: ast.BodyReference[] = [];
  let place = 0;
  let next = 0;
  for (let index = 0; index < parts.length && place < end; index++) {
    const part = parts[index]!;
    if (part.$type === 'Text') {
      for (; mentions[next]?.part === index; next++) {
        const { mention } = mentions[next]!;
        const at = place + mention.start;
        if (at >= start && at < end && isSingleDay(mention, isWanted)) {
          const { date, time } = mention.when!;
          moments.push(new PlacedMoment(date!, time, part, mention));
        }
      }
      place += part.value.length;
      continue;
    }
    if (place >= start) {
      if (part.$type === 'DateReference' && part.end === undefined && isWanted(part.date)) {
        moments.push(new PlacedMoment(part.date, part.time, part));
      } else if (part.$type === 'BodyReference') {
        bodies.push(part);
      }
    }
    place += REFERENCE.length;
  }
  return { moments, bodies };
}

/** Knows where it stands after edits elsewhere. */
class PlacedMoment implements Moment {
  readonly date: CivilDate;
  readonly time: number | undefined;
  private readonly part: ast.Text | ast.DateReference;
  private readonly words: TextRange | undefined;

  /** @param words its place in a text */
  constructor(date: CivilDate, time: string | undefined, part: ast.Text | ast.DateReference, words?: TextRange) {
    this.date = date;
    this.time = time === undefined ? undefined : parseClockTime(time);
    this.part = part;
    this.words = words;
  }

  get range(): TextRange {
    const { start, end } = rangeOf(this.part);
    return this.words ? { start: start + this.words.start, end: start + this.words.end } : { start, end };
  }

  get reference(): ast.DateReference | undefined {
    return this.part.$type === 'Text' ? undefined : this.part;
  }
}
