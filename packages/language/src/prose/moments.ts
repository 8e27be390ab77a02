import { sentencesOf } from '@agendum/locales';
import { parseClockTime, type CivilDate } from '@agendum/model';
import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { rangeOf } from '../syntax/place.js';
import { mentionsIn, type Prose } from './prose.js';

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
  /** With U+FFFC for what is not plain text. */
  text: string;
  moments: Moment[];
  /** The bodies that it names by references. */
  bodies: ast.BodyReference[];
}

const REFERENCE = '\uFFFC';

interface Placed {
  /** Where it stands in the text of the sentences. */
  place: number;
  moment: Moment;
}

/**
 * The sentences of a text that name single days that are wanted. Sentences are looked for only where there are such days. They know
 * their places as long as the text itself is not edited.
 */
export function datedSentences(prose: Prose, isWanted: (date: CivilDate) => boolean): DatedSentence[] {
  const moments = prose.dated ? momentsIn(prose, isWanted) : [];
  return moments.length === 0 ? [] : intoSentences(prose, moments);
}

function momentsIn({ node }: Prose, isWanted: (date: CivilDate) => boolean): Placed[] {
  const found: Placed[] = [];
  let place = 0;
  for (const part of node.parts) {
    if (part.$type === 'Text') {
      for (const mention of mentionsIn(part)) {
        const { date, end, time } = mention.kind === 'when' ? (mention.when ?? {}) : {};
        if (date !== undefined && end === undefined && isWanted(date)) {
          found.push({ place: place + mention.start, moment: new PlacedMoment(date, time, part, mention) });
        }
      }
    } else if (part.$type === 'DateReference' && part.end === undefined && isWanted(part.date)) {
      found.push({ place, moment: new PlacedMoment(part.date, part.time, part) });
    }
    place += lengthOf(part);
  }
  return found;
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

function intoSentences({ node }: Prose, moments: readonly Placed[]): DatedSentence[] {
  const text = node.parts.map((part) => (part.$type === 'Text' ? part.value : REFERENCE)).join('');
  const sentences: DatedSentence[] = [];
  let next = 0;
  for (const { start, end } of sentencesOf(text)) {
    const first = next;
    while (next < moments.length && moments[next]!.place < end) {
      next++;
    }
    if (next > first) {
      const own = moments.slice(first, next).map(({ moment }) => moment);
      sentences.push({ text: text.slice(start, end), moments: own, bodies: bodiesBetween(node, start, end) });
    }
  }
  return sentences;
}

/** The bodies that are named between two places of a text. */
function bodiesBetween({ parts }: Prose['node'], start: number, end: number): ast.BodyReference[] {
  const bodies: ast.BodyReference[] = [];
  let place = 0;
  for (const part of parts) {
    if (part.$type === 'BodyReference' && place >= start && place < end) {
      bodies.push(part);
    }
    place += lengthOf(part);
  }
  return bodies;
}

function lengthOf(part: ast.Text | ast.Reference): number {
  return part.$type === 'Text' ? part.value.length : REFERENCE.length;
}
