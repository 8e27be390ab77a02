import { expect, test } from 'vitest';
import { check, draw } from '../../test/files.js';

const AGENDA = `agenda in en
dates 2026-03-04
item opening "Opening {Wednesday}"
item other "Other matters"
timetable {
  2026-03-04 { 10:00-13:00 opening }
}
`;

const config = (content: object): string => JSON.stringify(content);
const found = (fixture: string): string[] => check(fixture).findings.map(({ rule, severity }) => `${severity} ${rule}`);

test.each<[what: string, rules: object, expected: string[]]>([
  ['is as it is without a setting', {}, ['warning unscheduled-item']],
  ['is not run when it is off', { 'unscheduled-item': 'off' }, []],
  ['weighs what is set', { 'unscheduled-item': 'error' }, ['error unscheduled-item']],
  [
    'weighs what is set in an object',
    { 'unscheduled-item': { severity: 'information' } },
    ['information unscheduled-item'],
  ],
  ['stays as it is under an object that sets nothing', { 'unscheduled-item': {} }, ['warning unscheduled-item']],
])('a rule %s', (_what, rules, expected) => {
  const agenda = AGENDA.replace(' {Wednesday}', '');
  expect(found(`--- agendum.config.json\n${config({ rules })}\n--- a.agenda\n${agenda}`)).toEqual(expected);
});

test('what is no text in the language stays an error', () => {
  const text = `--- agendum.config.json\n${config({ extends: 'agendum:minimal' })}\n--- a.agenda\n${AGENDA}`;
  expect(found(text)).toEqual(['error syntax']);
});

test('the nearest configuration counts, whole', () => {
  const files = `--- agendum.config.json
{ "house": "council", "holidays": ["2026-12-25"] }
--- wg/agendum.config.json
{ "holidays": ["2026-01-01"] }
--- a.agenda
agenda in en
`;
  const { workspace } = check(files);
  expect(workspace.config('file:///agendas/a.agenda')).toMatchObject({ house: 'council', holidays: ['2026-12-25'] });
  const near = { house: 'un', holidays: ['2026-01-01'] };
  expect(workspace.config('file:///agendas/wg/a.agenda')).toMatchObject(near);
  expect(workspace.config('file:///agendas/wg/2026/may/a.agenda')).toMatchObject(near);
  expect(workspace.config('file:///agendas/wg2/a.agenda')).toMatchObject({ house: 'council' });
  expect(workspace.config('file:///elsewhere/a.agenda')).toMatchObject({ house: 'un', holidays: [] });
  workspace.useConfig('file:///agendas/agendum.config.json');
  expect(workspace.config('file:///agendas/wg/a.agenda')).toMatchObject({ house: 'council' });
  workspace.useConfig(undefined);
  workspace.remove('file:///agendas/wg/agendum.config.json');
  expect(workspace.config('file:///agendas/wg/a.agenda')).toMatchObject({ house: 'council' });
});

test('a configuration counts on top of the one that it extends', () => {
  const { workspace, findings } = check(`--- base/un.agendum.config.json
{
  "house": "council",
  "phrases": { "de": { "documents": "Papiere", "annex": "Anhang" } },
  "rules": { "unscheduled-item": "error", "duplicate-id": "warning" },
  "overrides": [{ "files": ["*.de.agenda"], "holidays": ["2026-10-03"] }, { "files": ["wg/**"], "house": "un" }]
}
--- wg/agendum.config.json
{
  "extends": "../base/un.agendum.config.json",
  "phrases": { "de": { "documents": "Unterlagen" }, "nl": { "annex": "Bijlage" } },
  "rules": { "unscheduled-item": "off" }
}
`);
  expect(findings).toEqual([]);
  const uri = 'file:///agendas/wg/a.agenda';
  expect(workspace.config(uri)).toMatchObject({
    house: 'council',
    phrases: { de: { documents: 'Unterlagen', annex: 'Anhang' }, nl: { annex: 'Bijlage' } },
    holidays: [],
  });
  // A pattern without a slash is about names, one with a slash about the folder of its own file.
  expect(workspace.config('file:///agendas/wg/a.de.agenda')).toMatchObject({
    house: 'council',
    holidays: ['2026-10-03'],
  });
  workspace.add({ uri, text: AGENDA.replace(' {Wednesday}', '').replace('item other', 'item opening') });
  expect(workspace.check(uri).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['warning duplicate-id']);
});

test('what is meant for some files counts for these, the later over the former', () => {
  const { workspace } = check(`--- agendum.config.json
{
  "house": "council",
  "overrides": [
    { "files": ["{wg2,wg 3}/**/*.agenda"], "house": "un", "holidays": ["2026-01-01"] },
    { "files": ["wg2/2026/?.agenda", "*.fr.agenda"], "house": "unesco-who" }
  ]
}
--- a.agenda
agenda in en
`);
  const house = (path: string): string => workspace.config(`file:///agendas/${path}`).house;
  expect(house('a.agenda')).toBe('council');
  expect(house('wg2/a.agenda')).toBe('un');
  expect(house('wg%203/b/c/a.agenda')).toBe('un');
  expect(house('wg2/2026/a.agenda')).toBe('unesco-who');
  expect(house('wg2/2026/ab.agenda')).toBe('un');
  expect(house('deep/below/a.fr.agenda')).toBe('unesco-who');
  expect(workspace.config('file:///agendas/wg2/2026/a.agenda').holidays).toEqual(['2026-01-01']);
});

test('presets: council has its own words, minimal tells errors only', () => {
  const files = (preset: string): string => `--- agendum.config.json\n${config({ extends: `agendum:${preset}` })}
--- a.agenda
${AGENDA.replace(' {Wednesday}', '')}`;
  expect(found(files('un'))).toEqual(['warning unscheduled-item']);
  expect(found(files('minimal'))).toEqual([]);
  const { workspace, uri } = check(files('council'));
  expect(workspace.config(uri)).toMatchObject({ house: 'council', usualHours: [] });
});

test('a circle is told in each file of it, and none of them is lost', () => {
  const files = `--- b/agendum.config.json
{ "extends": "../agendum.config.json", "house": "council" }
--- agendum.config.json
{ "extends": "b/agendum.config.json", "holidays": ["2026-01-01"] }
`;
  expect(draw(files)).toMatchInlineSnapshot(`
    "  { "extends": "b/agendum.config.json", "holidays": ["2026-01-01"] }
    >              ^^^^^^^^^^^^^^^^^^^^^^^ error config: The configurations extend each other in a circle, so none of them comes first: /agendas/agendum.config.json → /agendas/b/agendum.config.json → /agendas/agendum.config.json.
    "
  `);
  const { workspace } = check(files);
  expect(workspace.check('file:///agendas/b/agendum.config.json')).toHaveLength(1);
  expect(workspace.config('file:///agendas/b/a.agenda')).toMatchObject({ house: 'council', holidays: ['2026-01-01'] });
});

test('a configuration that is extended and not known is asked for, and told when it stays away', () => {
  const files = `--- wg-(2)/agendum.config.json
{ "extends": "../köln/./de.agendum.config.json" }
`;
  const { workspace } = check(files);
  expect(workspace.missingConfigs()).toEqual(['file:///agendas/k%C3%B6ln/de.agendum.config.json']);
  expect(draw(files)).toMatchInlineSnapshot(`
    "  { "extends": "../köln/./de.agendum.config.json" }
    >              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error config: There is no configuration at this path, or it cannot be read. What it would say is missing here.
    "
  `);
});

test.each([
  '/etc/agendum.config.json',
  'C:\\agendum.config.json',
  'https://a.b/agendum.config.json',
  '../base.json',
  '',
])('a configuration cannot extend %j', (path) => {
  const { findings, workspace } = check(`--- agendum.config.json\n${config({ extends: path })}\n`);
  expect(findings).toMatchObject([{ message: expect.stringContaining('path of another configuration') }]);
  expect(workspace.missingConfigs()).toEqual([]);
});

test('a pattern that could be matched in endless ways takes no time', () => {
  const stars = `${'*a'.repeat(40)}b`;
  const { workspace } = check(
    `--- agendum.config.json\n${config({ overrides: [{ files: [stars, `${'**/a/'.repeat(40)}b`], house: 'council' }] })}\n`,
  );
  const start = performance.now();
  expect(workspace.config(`file:///agendas/${'a/'.repeat(500)}${'a'.repeat(200)}`).house).toBe('un');
  expect(performance.now() - start).toBeLessThan(1000);
});
