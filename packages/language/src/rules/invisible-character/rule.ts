import { directionOf } from '@agendum/locales';
import type { Severity } from '../../finding.js';
import type { Survey } from '../../linking/survey.js';
import { rangeOf } from '../../syntax/place.js';
import { defineRule } from '../rule.js';

const messages = {
  direction: (name: string) =>
    `Here is an invisible character that turns the direction of the text (${name}): what a reader sees can be another text than what is printed, compared and translated. Take it out.`,
  invisible: (name: string) =>
    `Here is an invisible character (${name}). Searches do not find the word around it, and symbols and names with it are others. Take it out.`,
  control: (name: string) =>
    `Here is a control character (${name}), which came in from another program. It cannot be printed. Take it out, or put a line break in its place.`,
  own: (name: string) =>
    `Here is a character that only one font knows (${name}), most often a bullet of a word processor. Readers see an empty box. Write a common character.`,
  lost: 'Here a character was lost when the text was converted (U+FFFD). Write what was there.',
  fix: 'Take it out',
};

/** All that this rule may be about. */
const suspect =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff9-\ufffb\ufffd]|\udb40[\udc00-\udc7f]/g;

const names: Readonly<Record<number, string>> = {
  0x00ad: 'soft hyphen',
  0x061c: 'Arabic letter mark',
  0x180e: 'Mongolian vowel separator',
  0x200b: 'zero width space',
  0x200c: 'zero width non-joiner',
  0x200d: 'zero width joiner',
  0x200e: 'left-to-right mark',
  0x200f: 'right-to-left mark',
  0x2028: 'line separator',
  0x2029: 'paragraph separator',
  0x202a: 'left-to-right embedding',
  0x202b: 'right-to-left embedding',
  0x202c: 'pop directional formatting',
  0x202d: 'left-to-right override',
  0x202e: 'right-to-left override',
  0x2060: 'word joiner',
  0x2066: 'left-to-right isolate',
  0x2067: 'right-to-left isolate',
  0x2068: 'first strong isolate',
  0x2069: 'pop directional isolate',
  0xfeff: 'byte order mark',
};

/** Scripts whose letters join, or do not, by an invisible character; and emoji. */
const joining = (): RegExp =>
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Extended_Pictographic}\uFE0F]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

export const rule = defineRule({
  id: 'invisible-character',
  severity: 'error',
  summary: 'A character cannot be seen: it turns the direction of the text, or splits a word for searches.',
  prose: 'each',
  check({ text, survey, report }) {
    const isRightToLeft = directionOf(survey.language) === 'rtl';
    for (const { 0: found, index } of suspectsIn(text, survey)) {
      const code = found.codePointAt(0)!;
      const told = tell(code, () => ({ text, index, isRightToLeft }));
      if (told) {
        const range = { start: index, end: index + found.length };
        report({
          range,
          severity: told.severity,
          message: told.message,
          ...(told.newText !== undefined && {
            fixes: [
              {
                title: messages.fix,
                edits: [{ range, newText: told.newText }],
                ...(told.severity === 'warning' && { safe: true }),
              },
            ],
          }),
        });
      }
    }
  },
});

/** Of a part of a file those in its blocks. */
function suspectsIn(text: string, { partOf, blocks }: Survey): Iterable<{ 0: string; index: number }> {
  return partOf
    ? blocks.map(rangeOf).flatMap(({ start, end }) =>
        Array.from(text.slice(start, end).matchAll(suspect), ({ 0: found, index }) => ({
          0: found,
          index: start + index,
        })),
      )
    : text.matchAll(suspect);
}

interface Told {
  severity: Severity;
  message: string;
  newText?: string;
}

function tell(code: number, around: () => { text: string; index: number; isRightToLeft: boolean }): Told | undefined {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[code] === undefined ? hex : `${names[code]}, ${hex}`;
  if (isOneOf(code, 0x202a, 0x202e) || isOneOf(code, 0x2066, 0x2069)) {
    const overrides = code === 0x202d || code === 0x202e;
    // In Arabic text an isolate may have been put in with care; the page has its own.
    const severity = around().isRightToLeft && !overrides ? 'warning' : 'error';
    return { severity, message: messages.direction(name), newText: '' };
  }
  if (code === 0xfffd) {
    return { severity: 'error', message: messages.lost };
  }
  if (isOneOf(code, 0xe000, 0xf8ff)) {
    return { severity: 'warning', message: messages.own(hex) };
  }
  if (code < 0xa0) {
    return { severity: 'warning', message: messages.control(hex) };
  }
  const { text, index } = around();
  if (code === 0x200c || code === 0x200d) {
    const [before, after] = [text.slice(Math.max(0, index - 2), index), text.slice(index + 1, index + 3)];
    return joining().test(before) || joining().test(after) ? undefined : invisible(name);
  }
  if (code === 0x200e || code === 0x200f || code === 0x061c) {
    return rightToLeft.test(lineAround(text, index)) ? undefined : invisible(name);
  }
  if (code === 0xfeff && index === 0) {
    return undefined;
  }
  return invisible(name, code === 0x2028 || code === 0x2029 ? ' ' : '');
}

/** Without what stands on the other side of a fence: a block is looked at by itself. */
function lineAround(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index) + 1;
  const line = text.slice(start, (text.indexOf('\n', index) + 1 || text.length + 1) - 1);
  const before = line.lastIndexOf(FENCE, index - start) + 1;
  const after = line.indexOf(FENCE, index - start);
  return line.slice(before, after < 0 ? line.length : after);
}

const FENCE = '"""';

function invisible(name: string, newText = ''): Told {
  return { severity: 'warning', message: messages.invisible(name), newText };
}

function isOneOf(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
