import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { difficultReport, file, finding, reportOn } from '../../../test/report.js';
import type { CheckResult } from './check-result.js';
import { json } from './json.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/check.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ allErrors: true }).compile(schema);

test('what is printed is as the published schema says', () => {
  validate(JSON.parse(json(difficultReport())));
  expect(validate.errors).toBeNull();
  expect(validate({ ...JSON.parse(json(difficultReport())), more: 1 })).toBe(false);
});

test('a finding has its place, related places and fixes', () => {
  const fixed = finding(10, 14, {
    related: [{ uri: 'file:///gone.agenda', range: { start: 0, end: 1 }, message: 'There.' }],
    fixes: [
      { title: 'Write b', edits: [{ range: { start: 10, end: 14 }, newText: 'b' }], safe: true },
      { title: 'Write c', edits: [{ range: { start: 10, end: 14 }, newText: 'c' }], safe: true },
    ],
  });
  const place = { line: 2, column: 2, endLine: 3, endColumn: 1, offset: 10, length: 3 };
  const { files, summary, exitCode } = JSON.parse(
    json(reportOn([file('a.agenda', 'agenda X\n落实\r\n', [fixed]), file('b.agenda', '')])),
  ) as CheckResult;
  expect(files).toEqual([
    {
      path: 'a.agenda',
      findings: [
        {
          rule: 'some-rule',
          severity: 'error',
          message: 'It is wrong.',
          place,
          related: [{ path: 'file:///gone.agenda', message: 'There.' }],
          fixes: [
            { title: 'Write b', safe: true, edits: [{ place, newText: 'b' }] },
            { title: 'Write c', safe: false, edits: [{ place, newText: 'c' }] },
          ],
        },
      ],
      accepted: [],
    },
    { path: 'b.agenda', findings: [], accepted: [] },
  ]);
  expect(summary).toEqual({ checked: 2, notRead: 0, errors: 1, warnings: 0, information: 0, accepted: 0 });
  expect(exitCode).toBe(1);
});

test('what was accepted stands apart, with the reason', () => {
  const accepted = [{ ...finding(0, 6), acceptance: { reason: 'as published', range: { start: 0, end: 1 } } }];
  const { files, summary } = JSON.parse(json(reportOn([file('a.agenda', 'agenda', [], accepted)]))) as CheckResult;
  expect(files[0]!.findings).toEqual([]);
  expect(files[0]!.accepted).toMatchObject([{ rule: 'some-rule', place: { column: 1 }, reason: 'as published' }]);
  expect(summary).toMatchObject({ errors: 0, accepted: 1 });
});
