import { sentencesOf } from '@agendum/locales';
import { parseClockTime, type CivilDate } from '@agendum/model';
import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { rangeOf, startOf } from '../syntax/place.js';
import { mentionsIn, type Prose } from './prose.js';

/** A day that a text names, perhaps with an hour, in a reference or in plain words. */
export interface Moment {
  date: CivilDate;
  /** Minutes after midnight. */
  time: number | undefined;
  range: TextRange;
  /** Absent for plain words. */
  reference?: ast.DateReference;
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

/** The sentences of a text that name single days that are wanted. Sentences are looked for only where there are such days. */
export function datedSentences(prose: Prose, isWanted: (date: CivilDate) => boolean): DatedSentence[] {
  if (!prose.dated) {
    return [];
  }
  const found: Placed[] = [];
  const bodies: { place: number; body: ast.BodyReference }[] = [];
  let place = 0;
  for (const part of prose.node.parts) {
    if (part.$type === 'Text') {
      found.push(...inPlainWords(part, place, isWanted));
    } else if (part.$type === 'DateReference' && part.end === undefined && isWanted(part.date)) {
      const time = part.time === undefined ? undefined : parseClockTime(part.time);
      found.push({ place, moment: { date: part.date, time, range: rangeOf(part), reference: part } });
    } else if (part.$type === 'BodyReference') {
      bodies.push({ place, body: part });
    }
    place += part.$type === 'Text' ? part.value.length : REFERENCE.length;
  }
  return found.length === 0 ? [] : intoSentences(prose, found, bodies);
}

function intoSentences(
  { node }: Prose,
  found: readonly Placed[],
  bodies: readonly { place: number; body: ast.BodyReference }[],
): DatedSentence[] {
  const text = node.parts.map((part) => (part.$type === 'Text' ? part.value : REFERENCE)).join('');
  const sentences: DatedSentence[] = [];
  let [nextMoment, nextBody] = [0, 0];
  for (const { start, end } of sentencesOf(text)) {
    const sentence: DatedSentence = { text: text.slice(start, end), moments: [], bodies: [] };
    for (; nextMoment < found.length && found[nextMoment]!.place < end; nextMoment++) {
      sentence.moments.push(found[nextMoment]!.moment);
    }
    for (; nextBody < bodies.length && bodies[nextBody]!.place < end; nextBody++) {
      sentence.bodies.push(bodies[nextBody]!.body);
    }
    if (sentence.moments.length > 0) {
      sentences.push(sentence);
    }
  }
  return sentences;
}

function inPlainWords(text: ast.Text, place: number, isWanted: (date: CivilDate) => boolean): Placed[] {
  return mentionsIn(text).flatMap((mention): Placed[] => {
    const { date, end, time } = mention.kind === 'when' ? (mention.when ?? {}) : {};
    if (date === undefined || end !== undefined || !isWanted(date)) {
      return [];
    }
    const start = startOf(text);
    const range = { start: start + mention.start, end: start + mention.end };
    const minutes = time === undefined ? undefined : parseClockTime(time);
    return [{ place: place + mention.start, moment: { date, time: minutes, range } }];
  });
}
