import { matches } from './matches.js';
import type { InstrumentMention } from './mention.js';
import { groupsOf } from './patterns.js';

/** A resolution or decision, at its place in the folded text. */
export type FoundInstrument = Omit<InstrumentMention, 'kind'>;

/**
 * The number of a resolution or decision: `5/7`, `70/305`, `68/1 B`, `ES-10/1`, `1/CP.21`, `XIV/4`, `1325 (2000)`, `2758(XXVI)`,
 * `2026-41`; of WHO `WHA53.16`, of UNESCO `29 C/87` and `156 EX/7.2`.
 */
export const numberSource = `(?:${[
  String.raw`(?:E?S-)?\d{1,4}\/(?:[A-Z]{2,4}\.)?\d{1,4}(?: [A-HJ-Z](?![\w.'-]))?`,
  String.raw`[IVXLC]{1,7}[\/-]\d{1,3}`,
  String.raw`\d{1,4} ?\((?:\d{4}|[IVXLC]{1,7})\)`,
  String.raw`\d{4}-\d{1,3}`,
  String.raw`(?:WHA|EB)\d{1,3}\.R?\d{1,3}`,
  String.raw`\d{1,3} (?:C|EX)\/\d{1,3}(?:\.\d{1,2})?`,
].join('|')})(?![\\w/]|[.,]\\d|-\\d)`;

/** A number without slash or bracket, which is one only right behind its word: `1325`. A year is none. */
const plainNumber = String.raw`(?!19\d\d|20\d\d)[1-9]\d{2,3}(?![\w/%]|[.,]\d| ?-\d)`;

export interface InstrumentWords {
  /** The words before a number; flag `g`. Groups: `resolution` or `decision`, `short` and `long` for a form that is not `full`. */
  head: RegExp;
  /** What stands between two numbers after the same word, as the source of a pattern. */
  and: string;
  /** Whether a number without slash or bracket is one too: `resolution 1325`. */
  plainNumbers: boolean;
}

/** Finds resolutions and decisions in a language that puts their number behind the word. */
export function instrumentsAfter({ head, and, plainNumbers }: InstrumentWords): (text: string) => FoundInstrument[] {
  const first = new RegExp(plainNumbers ? `${numberSource}|${plainNumber}` : numberSource, 'y');
  const further = new RegExp(`(?:${and})(?<number>${numberSource})`, 'y');
  return (text) => {
    const found: FoundInstrument[] = [];
    for (const match of matches(head, text)) {
      const group = groupsOf(match);
      const type = group('resolution') === undefined ? 'decision' : 'resolution';
      first.lastIndex = match.index + match[0].length;
      const number = first.exec(text)?.[0];
      if (number === undefined) continue;
      const form = group('short') !== undefined ? 'short' : group('long') !== undefined ? 'long' : 'full';
      const members: FoundInstrument[] = [{ type, number, form, start: match.index, end: first.lastIndex }];
      further.lastIndex = partsEnd(text, first.lastIndex);
      for (let more = further.exec(text); more; more = further.exec(text)) {
        const number = more.groups?.['number'] ?? '';
        members.push({
          type,
          number,
          form: 'listed',
          start: further.lastIndex - number.length,
          end: further.lastIndex,
        });
      }
      if (members.length > 1 || partsEnd(text, first.lastIndex) > first.lastIndex)
        for (const member of members) member.form = 'listed';
      for (const member of members) found.push(member);
    }
    return found;
  };
}

/** Parts of one resolution, "51/211 A to E": they are not told one by one. */
const parts = / ?(?:-|,|[a-zа-яو]{1,3}|إلى) ?[A-Z](?![\w.])/y;

function partsEnd(text: string, start: number): number {
  let end = start;
  if (!/[A-Z]/.test(text.charAt(start - 1))) return end;
  for (parts.lastIndex = start; parts.test(text);) end = parts.lastIndex;
  return end;
}
