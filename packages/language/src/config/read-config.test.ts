import { expect, test } from 'vitest';
import { check, draw } from '../../test/files.js';
import { applyEdits } from '../index.js';

const CONFIG = (text: string): string => `--- agendum.config.json\n${text}\n`;

test('a configuration with all that there is, comments and a last comma included, is right', () => {
  const { findings, workspace, uri } = check(
    CONFIG(`{
  "$schema": "https://example.org/agendum.config.schema.json",
  // What a council calls things.
  "extends": "agendum:council",
  "house": "unesco-who",
  "phrases": { "de": { "documents": "Unterlagen" } },
  "closingItems": ["other"],
  "usualHours": ["09:30-12:00", "14:00-17:30"],
  "holidays": ["2026-12-25"],
  "rules": {
    "unscheduled-item": "off",
    "weekday-mismatch": { "severity": "information" },
  },
  "overrides": [
    { "files": ["wg2/**", "*.fr.agenda"], "house": "un", "rules": { "unscheduled-item": "warning" } },
  ],
}`),
  );
  expect(findings).toEqual([]);
  expect(workspace.kind(uri)).toBe('config');
});

test('names that are not known are told with the near one', () => {
  expect(
    draw(
      CONFIG(`{
  "hous": "un",
  "extends": "agendum:councl",
  "rules": {
    "weekday-mismach": "warn",
    "unscheduled-item": "warn",
    "duplicate-id": { "severty": "error" },
    "syntax": "off"
  },
  "overrides": [{ "file": ["*"], "rules": {} }],
  "colour": "red"
}`),
    ),
  ).toMatchInlineSnapshot(`
    "  {
        "hous": "un",
    >   ^^^^^^ error config: There is no setting "hous". Did you mean "house"?
    >   Fix: Write "house"
        "extends": "agendum:councl",
    >              ^^^^^^^^^^^^^^^^ error config: There is no preset "agendum:councl". Did you mean "agendum:council"?
    >   Fix: Write "agendum:council"
        "rules": {
          "weekday-mismach": "warn",
    >     ^^^^^^^^^^^^^^^^^ error config: There is no rule "weekday-mismach". Did you mean "weekday-mismatch"?
    >   Fix: Write "weekday-mismatch"
          "unscheduled-item": "warn",
    >                         ^^^^^^ error config: The severity of a rule cannot be "warn". Did you mean "warning"?
    >   Fix: Write "warning"
          "duplicate-id": { "severty": "error" },
    >                       ^^^^^^^^^ error config: The rule duplicate-id has no option "severty". Did you mean "severity"?
    >   Fix: Write "severity"
          "syntax": "off"
    >     ^^^^^^^^ error config: What is not in the language is always an error, and no rule.
        },
        "overrides": [{ "file": ["*"], "rules": {} }],
    >                   ^^^^^^ error config: There is no setting "file" for some files only. Did you mean "files"?
    >   Fix: Write "files"
        "colour": "red"
    >   ^^^^^^^^ error config: There is no setting "colour". It can be "$schema", "extends", "house", "phrases", "closingItems", "usualHours", "holidays", "rules", "overrides".
      }
    "
  `);
});

test('values of the wrong type are told', () => {
  expect(
    draw(
      CONFIG(`{
  "extends": 1,
  "house": "Unesco",
  "phrases": { "german": {}, "fr": "un", "es": { "documents": 1 } },
  "closingItems": "other",
  "usualHours": ["10-13", "13:00-10:00", 5, "10:00-13:00"],
  "holidays": ["2026-02-30"],
  "rules": { "unscheduled-item": true, "duplicate-id": { "severity": 2 } },
  "overrides": [{ "files": [], "rules": [] }, "wg2", {}, { "files": ["../wg2/**", "", "a\\\\b", "!a", "/a", 1] }]
}`),
    ),
  ).toMatchInlineSnapshot(`
    "  {
        "extends": 1,
    >              ^ error config: "extends" is a text in double quotes.
        "house": "Unesco",
    >            ^^^^^^^^ error config: "house" cannot be "Unesco". Did you mean "unesco-who"?
    >   Fix: Write "unesco-who"
        "phrases": { "german": {}, "fr": "un", "es": { "documents": 1 } },
    >                ^^^^^^^^ error config: "german" is no tag of a language. Write it as "fr" or "pt-BR".
    >                                    ^^^^ error config: "fr" is an object: { "name": value }.
    >                                                               ^ error config: "documents" is a text in double quotes.
        "closingItems": "other",
    >                   ^^^^^^^ error config: "closingItems" is a list: ["…", "…"].
        "usualHours": ["10-13", "13:00-10:00", 5, "10:00-13:00"],
    >                  ^^^^^^^ error config: "10-13" is no part of a day. Write it as "10:00-13:00", the later hour last.
    >                           ^^^^^^^^^^^^^ error config: "13:00-10:00" is no part of a day. Write it as "10:00-13:00", the later hour last.
    >                                          ^ error config: "usualHours" is a text in double quotes.
        "holidays": ["2026-02-30"],
    >                ^^^^^^^^^^^^ error config: "2026-02-30" is no day of the calendar. Write it as "2026-12-25".
        "rules": { "unscheduled-item": true, "duplicate-id": { "severity": 2 } },
    >                                  ^^^^ error config: "unscheduled-item" is set to a severity, or to an object with "severity" and the options of the rule.
    >                                                                      ^ error config: The severity of a rule is a text in double quotes.
        "overrides": [{ "files": [], "rules": [] }, "wg2", {}, { "files": ["../wg2/**", "", "a\\\\b", "!a", "/a", 1] }]
    >                            ^^ error config: It does not say which files this is about. Add "files": ["wg2/**"].
    >                                         ^^ error config: "rules" is an object: { "name": value }.
    >                                               ^^^^^ error config: Each of the overrides is an object: { "name": value }.
    >                                                      ^^ error config: It does not say which files this is about. Add "files": ["wg2/**"].
    >                                                                      ^^^^^^^^^^^ error config: A pattern starts at the folder of this file, and cannot lead out of it.
    >                                                                                   ^^ error config: This pattern is empty. Write which files are meant: "wg2/**", "*.fr.agenda".
    >                                                                                       ^^^^^^ error config: Put / between folders, on Windows too.
    >                                                                                               ^^^^ error config: A pattern says which files are meant, and cannot say which are not. Leave ! out.
    >                                                                                                     ^^^^ error config: A pattern starts at the folder of this file, and cannot lead out of it.
    >                                                                                                           ^ error config: Each of "files" is a text in double quotes.
      }
    "
  `);
});

test('phrases are those of the page, and hold what the page puts in', () => {
  expect(
    draw(
      CONFIG(`{
  "phrases": {
    "de": {
      "documents": "Unterlagen",
      "dokuments": "Unterlagen",
      "annex": "",
      "holiday": "Feiertag {day}",
      "resolution": "Entschließung",
      "decision": "Beschluss \\"{numer}\\"",
      "agendaItemReference": "Punkt {item} der {agenda}"
    }
  }
}`),
    ),
  ).toMatchInlineSnapshot(`
    "  {
        "phrases": {
          "de": {
            "documents": "Unterlagen",
            "dokuments": "Unterlagen",
    >       ^^^^^^^^^^^ error config: There is no phrase "dokuments". Did you mean "documents"?
    >   Fix: Write "documents"
            "annex": "",
    >                ^^ error config: There are no words here to be printed. Write some, or leave the phrase out.
            "holiday": "Feiertag {day}",
    >                            ^^^^^ error config: Nothing is put into this phrase, so {day} would be printed as it is. Leave it out.
            "resolution": "Entschließung",
    >                     ^^^^^^^^^^^^^^^ error config: {number} is missing: that is where the page puts what the phrase is about.
            "decision": "Beschluss \\"{numer}\\"",
    >                   ^^^^^^^^^^^^^^^^^^^^^^^ error config: {numer} is nothing that the page knows here. It can be {number}.
            "agendaItemReference": "Punkt {item} der {agenda}"
    >                                                ^^^^^^^^ error config: {agenda} is nothing that the page knows here. It can be {item}.
          }
        }
      }
    "
  `);
});

test('what stands there twice is told, with the place where it stands first', () => {
  const { findings } = check(CONFIG('{ "house": "un", "house": "council", "rules": {} }'));
  expect(findings).toMatchObject([
    { message: expect.stringContaining('twice'), range: { start: 17, end: 24 }, related: [{ range: { start: 2 } }] },
  ]);
});

test.each<[what: string, text: string]>([
  ['nothing', ''],
  ['a list', '[]'],
  ['a name without quotes', '{ rules: {} }'],
  ['a forgotten comma', '{ "house": "un" "rules": {} }'],
  ['a forgotten colon', '{ "house" "un" }'],
  ['a value that is missing', '{ "house": }'],
  ['an open object', '{ "rules": {'],
  ['an open text', '{ "house": "un'],
  ['text after the end', '{} {}'],
  ['single quotes', "{ 'house': 'un' }"],
  ['too many brackets', '['.repeat(100_000)],
])('%s is told in one sentence', (_what, text) => {
  const { findings } = check(CONFIG(text));
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toMatchSnapshot();
});

test('what is right counts beside what is wrong', () => {
  const { workspace } = check(CONFIG('{ "house": "council", "hous": 1, "holidays": ["2026-01-01", "2026-13-01"],'));
  expect(workspace.config('file:///agendas/a.agenda')).toMatchObject({ house: 'council', holidays: ['2026-01-01'] });
});

test('the fix of a near name mends it', () => {
  const fixture = CONFIG('{ "rules": { "weekday-mismach": "off" } }');
  const { text, findings } = check(fixture);
  expect(applyEdits(text, findings[0]!.fixes![0]!.edits)).toBe('{ "rules": { "weekday-mismatch": "off" } }\n');
});

test('no beginning of a configuration, and none with a sign too many, is too much', () => {
  const text = '{ "rules": { "duplicate-id": { "severity": "off" } }, "overrides": [{ "files": ["a/{b,c}/**"] }] }';
  for (let end = 0; end < text.length; end++) {
    for (const sign of ['', '"', '{', '[', ',', ':', '}', ']', '\\', '1', '/*']) {
      const { text: written, findings, workspace } = check(CONFIG(text.slice(0, end) + sign));
      const outside = findings.filter(({ range }) => range.start < 0 || range.end > written.length);
      expect(outside, written).toEqual([]);
      expect(workspace.config('file:///agendas/a.agenda').house).toBe('un');
    }
  }
});
