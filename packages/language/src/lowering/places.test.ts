import { expect, test } from 'vitest';
import { check, open } from '../../test/files.js';
import { written } from '../../test/inlines.js';

const register = `--- register.agenda
register in en
place vienna en "Vienna" fr "Vienne" zh "维也纳" in Europe/Vienna
place online fr "En ligne"
place title "Title"
`;

function lowered(agenda: string) {
  const { uri, workspace } = open(`${register}--- x.agenda\n${agenda}`);
  const { place, timezone, title } = workspace.lower(uri)!;
  return { place: place && written(place), timezone, title: title && written(title) };
}

test('a place that is declared has its name in the language of the agenda, and its time zone', () => {
  expect(lowered('agenda in fr\nplace vienna\ntitle "À {place vienna}"')).toEqual({
    place: '<place vienna “Vienne”>',
    timezone: 'Europe/Vienna',
    title: 'À <place vienna “Vienne”>',
  });
  expect(lowered('agenda in zh\nplace vienna').place).toBe('<place vienna “维也纳”>');
});

test('the time zone of the agenda counts before that of its place', () => {
  expect(lowered('agenda in en\nplace vienna\ntimezone UTC').timezone).toBe('UTC');
  expect(lowered('agenda in en\ntimezone UTC\nplace vienna').timezone).toBe('UTC');
});

test('a name in quotes is printed as it stands, and of two places the first', () => {
  expect(lowered('agenda in en\nplace "Vienna"\nplace vienna')).toMatchObject({ place: 'Vienna' });
  expect(lowered('agenda in en\nplace vienna\nplace "Geneva"')).toMatchObject({ place: '<place vienna “Vienna”>' });
});

test('a name in another language is marked', () => {
  expect(lowered('agenda in en\nplace online').place).toBe('<place online “<fr: En ligne>”>');
});

test('a place may be declared in the agenda itself, without a language and with any word as its id', () => {
  expect(lowered('agenda in ru\nplace place "Вена" in Europe/Vienna\nplace place')).toEqual({
    place: '<place place “Вена”>',
    timezone: 'Europe/Vienna',
    title: undefined,
  });
  expect(lowered('agenda in en\nplace title\ntitle "T"')).toEqual({
    place: '<place title “Title”>',
    timezone: undefined,
    title: 'T',
  });
});

test('a statement after a place is no part of it', () => {
  const { findings } = check(`${register}--- x.agenda
agenda in en
place vienna
timezone Europe/Vienna
place geneva "Geneva"
timezone UTC
dates 2012-10-17
`);
  expect(findings.map(({ rule }) => rule)).toEqual(['repeated-field']);
});
