import { expect, test } from 'vitest';
import { drawFindings, type DrawnFinding, parseMarkers } from './index.js';

/** Draws a finding for each range of the marked text. */
function drawn(marked: string): string {
  const { text, ranges } = parseMarkers(marked);
  return drawFindings(
    text,
    ranges.map((range, index) => ({
      ...range,
      severity: 'error',
      rule: `rule-${index + 1}`,
      message: 'What is wrong.',
    })),
  );
}

test('a finding is drawn under its line, the rest of the text stays', () => {
  expect(drawn('agenda A/1 in zh\n\nplace <["Vienna"]>\n')).toMatchInlineSnapshot(`
    "  agenda A/1 in zh

      place "Vienna"
    >       ^^^^^^^^ error rule-1: What is wrong.
    "
  `);
});

test('Chinese letters take two columns, marks of Arabic letters none, tabs stay', () => {
  expect(drawn('\ttitle "临时<[议程]>"\ntitle "مُؤَقَّت" <[x]>')).toMatchInlineSnapshot(`
    "  	title "临时议程"
    > 	           ^^^^ error rule-1: What is wrong.
      title "مُؤَقَّت" x
    >              ^ error rule-2: What is wrong."
  `);
});

test('findings of one line come in the order of their places', () => {
  expect(drawn('<[a <[b]>]> <[c]>')).toMatchInlineSnapshot(`
    "  a b c
    > ^^^ error rule-1: What is wrong.
    >   ^ error rule-2: What is wrong.
    >     ^ error rule-3: What is wrong."
  `);
});

test('an empty finding, also at the end of a line, and one over several lines', () => {
  expect(drawn('item <[]>a <[{\n}]>\nend<[]>')).toMatchInlineSnapshot(`
    "  item a {
    >      | error rule-1: What is wrong.
    >        ^… error rule-2 (to 2:2): What is wrong.
      }
      end
    >    | error rule-3: What is wrong."
  `);
});

test('a message of several lines stays in the margin', () => {
  const finding: DrawnFinding = { start: 0, end: 1, severity: 'hint', rule: 'r', message: 'One.\nTwo.' };
  expect(drawFindings('ab', [finding])).toMatchInlineSnapshot(`
    "  ab
    > ^ hint r: One.
    >   Two."
  `);
});

test('a finding outside of the text is an error', () => {
  const finding: DrawnFinding = { start: 1, end: 3, severity: 'hint', rule: 'late', message: '' };
  expect(() => drawFindings('ab', [finding])).toThrow('late is found at 1-3, outside of a text of 2.');
});
