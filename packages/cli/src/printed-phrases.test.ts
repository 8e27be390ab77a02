import { formats } from '@agendum/compiler';
import { createWorkspace } from '@agendum/language';
import { parseConfig } from '@agendum/language/config';
import { phraseKeys, phrases, type PhraseKey } from '@agendum/locales';
import { expect, test } from 'vitest';

// What the rule missing-phrase asks for is compared with the phrases that are on the page.

const LEAST = `agenda in xx
item a "A"
`;

const SECTIONS = `agenda WG/1/1 in xx
title "T"
item a "A" {
  item b "B" {
    authority "Authority"
  }
}
`;

const MOST = `agenda WG/2027/1 in xx
body wg
dates 2027-03-08 to 2027-03-09
place "P"
timezone Europe/Vienna
masthead {
  distribution limited
  original fr
}
item a "A" {
  """
  {item b}, {this item}, {resolution 5/1}, {decision 5/2}{note n}
  """
  documents WG/2027/2 for decision, WG/2027/3 for information, WG/2027/4 for discussion
}
item b "B" {
  joint with wg, wg2, wg3
  allocation "Fifth Committee"
  conditional
  documents none
}
item c "C" {
  abeyance
}
note n "N"
body wg "W" short "W"
body wg2 "W2"
body wg3 "W3"
resolution 5/1 "R"
decision 5/2 "D"
document WG/2027/2 "Two"
document WG/2027/3 "Three"
document WG/2027/4 "Four"
timetable {
  2027-03-08 {
    10:00-11:00 a
    11:00-11:30 break
    11:30-13:00 a continued joint with wg2 room "R"
    15:00-18:00 no meeting
  }
  2027-03-09 holiday
}
`;

/** The phrases of a language, each with its own key in it. */
const marked = Object.fromEntries(
  phraseKeys.map((key) => {
    const values = Array.from(phrases[key].en.matchAll(/\{\w+\}/g), ([value]) => value);
    return [key, [`⟦${key}⟧`, ...values].join(' ')];
  }),
);

function open(text: string, leftOut?: PhraseKey) {
  const { [leftOut ?? '']: _left, ...given } = marked;
  const workspace = createWorkspace();
  workspace.add(parseConfig({ uri: 'file:///agendum.config.json', text: JSON.stringify({ phrases: { xx: given } }) }));
  workspace.add({ uri: 'file:///a.agenda', text });
  return workspace;
}

function printedOn(text: string): string[] {
  const model = open(text).lower('file:///a.agenda')!;
  const html = formats.html.compile(model, { phrases: { xx: marked } });
  return phraseKeys.filter((key) => html.includes(`⟦${key}⟧`));
}

function askedFor(text: string): string[] {
  return phraseKeys.filter((key) =>
    open(text, key)
      .check('file:///a.agenda')
      .some(({ rule }) => rule === 'missing-phrase'),
  );
}

test.each([
  ['the least', LEAST],
  ['titles alone', SECTIONS],
  ['the most', MOST],
])('what is printed of %s is asked for, and nothing else', (_what, text) => {
  expect(askedFor(text)).toEqual(printedOn(text));
});
