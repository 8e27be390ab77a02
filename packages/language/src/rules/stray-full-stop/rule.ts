import { holds, mentionsIn, proseOf, wordsOf, type Prose } from '../../prose/prose.js';
import type { TextRange } from '../../finding.js';
import { startOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  time: 'There is a full stop behind the hours, which are no sentence. It is printed as it stands; take it out.',
  twice:
    'There are two full stops here, which is neither the end of a sentence nor dots that leave something out. Leave one.',
  fix: 'Take it out',
};

const twoStops = /[.。]{2}/;
/** Two, where three would be dots. Not in a path: "../". */
const double = /(?<=[^\s.。/\\])(?:(?<!\.)\.\.(?![./\\])|。。(?!。)|(?<=\p{Script=Han})\.。|。\.(?!\.))/gu;

export const rule = defineRule({
  id: 'stray-full-stop',
  severity: 'warning',
  summary: 'A full stop stands behind the hours of a slot, or twice.',
  check({ survey, report }) {
    const tell = (range: TextRange, message: string): void =>
      report({ range, message, fixes: [{ title: messages.fix, edits: [{ range, newText: '' }], safe: true }] });
    for (const prose of proseOf(survey)) {
      const stray = stopBehindHours(prose);
      if (stray) {
        tell(stray, messages.time);
      }
      if (holds(prose, twoStops)) {
        const { text, offset } = wordsOf(prose);
        for (const { index } of text.matchAll(double)) {
          tell({ start: offset + index + 1, end: offset + index + 2 }, messages.twice);
        }
      }
    }
  },
});

const stopAtEnd = /\s*[.。]\s*$/;

/** In a text of the timetable that holds nothing but hours or a day, and a stop. */
function stopBehindHours({ node, language }: Prose): TextRange | undefined {
  const { $container } = node;
  const [part, ...more] = node.parts;
  const isInTimetable =
    $container.$type === 'Day' ||
    $container.$type === 'Slot' ||
    $container.$type === 'SlotEntry' ||
    $container.$type.startsWith('TranslatedSlot');
  if (!isInTimetable || more.length > 0 || part?.$type !== 'Text') {
    return undefined;
  }
  const stop = stopAtEnd.exec(part.value);
  const [only, ...others] = stop ? mentionsIn(part, language) : [];
  const isWhole = only?.kind === 'when' && others.length === 0 && only.start === 0 && only.end <= (stop?.index ?? 0);
  if (!stop || !isWhole || part.value.slice(only.end, stop.index).trim() !== '') {
    return undefined;
  }
  const start = startOf(part) + stop.index;
  return { start, end: start + stop[0].length };
}
