import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw } = forRule('repeated-symbol');

const files = (other: string, agenda: string): string => `--- a/a.agenda\n${other}\n--- b/b.agenda\n${agenda}\n`;

test('an agenda that was copied with its symbol', () => {
  expect(draw(files('agenda A/80/1 in en', 'agenda A/80/1 in en'))).toMatchInlineSnapshot(`
    "  agenda A/80/1 in en
    >        ^^^^^^ warning repeated-symbol: Another agenda has the symbol A/80/1 too, so whoever looks for the one finds the other. Most often it was not changed when an agenda was copied: correct it. If both are versions of one agenda, accept this in one of them.
    "
  `);
  const { findings } = check(files('agenda A/80/1 in zh', 'agenda A/80/1* in zh-Hans'));
  expect(findings).toMatchObject([{ related: [{ uri: 'file:///agendas/a/a.agenda', range: { start: 7, end: 13 } }] }]);
});

test('of many others some are shown', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const { findings } = check(names.map((name) => `--- ${name}.agenda\nagenda A/80/1 in en\n`).join(''));
  expect(findings[0]!.message).toMatch(/^5 other agendas have the symbol A\/80\/1 too,/);
  expect(findings[0]!.related).toHaveLength(3);
});

test.each([
  ['another symbol', 'agenda A/79/1 in en'],
  ['a revision', 'agenda A/80/1/Rev.1 in en'],
  ['another language', 'agenda A/80/1 in fr'],
  ['a translation', 'translation fr of A/80/1'],
  ['a document', 'agenda in en\ndocument A/80/1 "Provisional agenda"'],
  ['no symbol', 'agenda in en'],
])('nothing is said beside %s', (_what, other) => {
  expect(check(files(other, 'agenda A/80/1 in en')).findings).toEqual([]);
});

test('of two versions, one accepts it for both', () => {
  const accepted = '// accept repeated-symbol: the published version\nagenda A/80/1 in en';
  expect(check(files(accepted, 'agenda A/80/1 in en')).findings).toEqual([]);
  expect(check(files('agenda A/80/1 in en', accepted)).findings).toEqual([]);
  const three = `--- c.agenda\nagenda A/80/1 in en\n${files(accepted, 'agenda A/80/1 in en')}`;
  expect(check(three).findings).toMatchObject([{ related: [{ uri: 'file:///agendas/c.agenda' }] }]);
});

test('where it is off, the file is not compared', () => {
  const config = '--- a/agendum.config.json\n{ "rules": { "repeated-symbol": "off" } }\n';
  expect(check(config + files('agenda A/80/1 in en', 'agenda A/80/1 in en')).findings).toEqual([]);
});
