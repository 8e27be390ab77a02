import { directionOf } from '@agendum/locales';
import type { Severity, TextRange } from '../../finding.js';
import type { Survey } from '../../linking/survey.js';
import { signsOfFile } from '../../prose/prose.js';
import { nextSign, signs } from '../../prose/signs.js';
import { rangeOf } from '../../syntax/place.js';
import { defineRule, type Report } from '../rule.js';

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
    for (const { start, end } of placesIn(text, survey)) {
      for (
        let at = nextSign(text, start, end, signs.unseen);
        at < end;
        at = nextSign(text, at + 1, end, signs.unseen)
      ) {
        const length = lengthOfSuspect(text, at);
        const told = length > 0 && tell(text.codePointAt(at)!, { text, index: at, isRightToLeft });
        if (told) {
          report(findingOf(told, { start: at, end: at + length }));
        }
      }
    }
  },
});

/** The places to look in: of a part of a file its blocks. */
function placesIn(text: string, survey: Survey): readonly TextRange[] {
  if (survey.partOf) {
    return survey.blocks.map(rangeOf);
  }
  return (signsOfFile(survey) & signs.unseen) === 0 ? [] : [{ start: 0, end: text.length }];
}

const TAG = 0xdb40;

/** A character of language tags has two halves; characters with the same first half can be seen. */
function lengthOfSuspect(text: string, index: number): number {
  if (text.charCodeAt(index) !== TAG) {
    return 1;
  }
  return isOneOf(text.charCodeAt(index + 1), 0xdc00, 0xdc7f) ? 2 : 0;
}

interface Told {
  severity: Severity;
  message: string;
  newText?: string;
}

function findingOf({ severity, message, newText }: Told, range: TextRange): Parameters<Report>[0] {
  const safe = severity === 'warning' && { safe: true };
  const fixes = newText === undefined ? [] : [{ title: messages.fix, edits: [{ range, newText }], ...safe }];
  return { range, severity, message, ...(fixes.length > 0 && { fixes }) };
}

/** @param around where the character stands, and how the text runs there */
function tell(code: number, around: { text: string; index: number; isRightToLeft: boolean }): Told | undefined {
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names[code] === undefined ? hex : `${names[code]}, ${hex}`;
  if (isOneOf(code, 0x202a, 0x202e) || isOneOf(code, 0x2066, 0x2069)) {
    const overrides = code === 0x202d || code === 0x202e;
    // In Arabic text an isolate may have been put in with care; the page has its own.
    const severity = around.isRightToLeft && !overrides ? 'warning' : 'error';
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
  const { text, index } = around;
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
