import { findMentions, proseWith, wordsOf, type PlacedMention } from '../../prose/prose.js';
import { signs } from '../../prose/signs.js';
import type { TextRange } from '../../finding.js';
import type { TextNode } from '../../translation/units.js';
import { defineRule } from '../rule.js';

const messages = {
  time: 'There is a full stop behind the hours, which are no sentence. It is printed as it stands; take it out.',
  twice:
    'There are two full stops here, which is neither the end of a sentence nor dots that leave something out. Leave one.',
  fix: 'Take it out',
};

/** Two, where three would be dots. Not in a path: "../". */
const double = (): RegExp =>
  /(?<=[^\s.。/\\])(?:(?<!\.)\.\.(?![./\\])|。。(?!。)|(?<=\p{Script=Han})\.。|。\.(?!\.))/gu;

export const rule = defineRule({
  id: 'stray-full-stop',
  severity: 'warning',
  summary: 'A full stop stands behind the hours of a slot, or twice.',
  prose: 'each',
  check({ survey, report }) {
    const tell = (range: TextRange, message: string): void =>
      report({ range, message, fixes: [{ title: messages.fix, edits: [{ range, newText: '' }], safe: true }] });
    for (const placed of findMentions(survey, 'when')) {
      const stray = stopBehindHours(placed);
      if (stray) {
        tell(stray, messages.time);
      }
    }
    for (const prose of proseWith(survey, signs.stops)) {
      const { text, offset } = wordsOf(prose);
      for (const { index } of text.matchAll(double())) {
        tell({ start: offset + index + 1, end: offset + index + 2 }, messages.twice);
      }
    }
  },
});

const stopAtEnd = /\s*[.。]\s*$/;

/** In a text of the timetable that holds nothing but hours or a day, and a stop. */
function stopBehindHours({ mention, prose: { node }, text, offset }: PlacedMention): TextRange | undefined {
  if (mention.start > 0 || node.parts.length > 1 || !isInTimetable(node)) {
    return undefined;
  }
  const stop = stopAtEnd.exec(text);
  if (!stop || mention.end > stop.index || text.slice(mention.end, stop.index).trim() !== '') {
    return undefined;
  }
  const start = offset + stop.index;
  return { start, end: start + stop[0].length };
}

function isInTimetable({ $container: { $type } }: TextNode): boolean {
  return $type === 'Day' || $type === 'Slot' || $type === 'SlotEntry' || $type.startsWith('TranslatedSlot');
}
