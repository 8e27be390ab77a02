import type { Log, Result } from 'sarif';
import { expect, test } from 'vitest';
import { difficultReport, file, finding, reportOn } from '../../../test/report.js';
import { problemsOfSarif } from '../../../test/sarif-schema.js';
import type { Report } from '../report.js';
import { sarif } from './sarif.js';

const RULES = [
  {
    id: 'some-rule',
    severity: 'warning' as const,
    summary: 'Something is wrong.',
    options: [],
    page: '# some-rule\n\nSomething **is** `wrong`.\n\n- one\n- two\n',
  },
];

function runOf(report: Report) {
  return (JSON.parse(sarif(report, RULES)) as Log).runs[0]!;
}

function resultsOf(report: Report): Result[] {
  return runOf(report).results!;
}

function printsOf(text: string, places: readonly string[], rule = 'some-rule'): (string | undefined)[] {
  const findings = places.map((place) => finding(text.indexOf(place), text.indexOf(place) + place.length, { rule }));
  const results = resultsOf(reportOn([file('a.agenda', text, findings)]));
  return results.map(({ partialFingerprints }) => partialFingerprints?.['agendum/v1']);
}

test('what is printed is valid, whatever is in it', () => {
  expect(problemsOfSarif(sarif(difficultReport(), RULES))).toEqual([]);
  expect(problemsOfSarif(sarif(reportOn([]), []))).toEqual([]);
  expect(problemsOfSarif(sarif(difficultReport(), RULES).replace('"charOffset": 0', '"charOffset": -2'))).not.toEqual(
    [],
  );
});

test('a finding: level, place, related places, fixes', () => {
  const text = 'agenda X\r\nitem 落实 "A"\n';
  const found = finding(15, 21, {
    severity: 'information',
    related: [
      { uri: 'file:///repository/agendas/b%20%C3%A9.agenda', range: { start: 0, end: 8 }, message: 'There.' },
      { uri: 'file:///gone.agenda', range: { start: 0, end: 8 }, message: 'Nowhere.' },
    ],
    fixes: [{ title: 'Write a', edits: [{ range: { start: 15, end: 17 }, newText: 'a\n' }] }],
  });
  const report = reportOn([file('a.agenda', text, [found]), file('b é.agenda', 'register')]);
  const place = { uri: 'agendas/a.agenda', uriBaseId: '%SRCROOT%' };
  expect(resultsOf(report)).toEqual([
    {
      ruleId: 'some-rule',
      ruleIndex: 0,
      level: 'note',
      message: { text: 'It is wrong.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: place,
            region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 12, charOffset: 15, charLength: 6 },
          },
        },
      ],
      partialFingerprints: { 'agendum/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) as string },
      relatedLocations: [
        {
          id: 0,
          message: { text: 'There.' },
          physicalLocation: {
            artifactLocation: { uri: 'agendas/b%20%C3%A9.agenda', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9, charOffset: 0, charLength: 8 },
          },
        },
        {
          id: 1,
          message: { text: 'Nowhere.' },
          physicalLocation: { artifactLocation: { uri: 'file:///gone.agenda' } },
        },
      ],
      fixes: [
        {
          description: { text: 'Write a' },
          artifactChanges: [
            {
              artifactLocation: place,
              replacements: [
                {
                  deletedRegion: {
                    startLine: 2,
                    startColumn: 6,
                    endLine: 2,
                    endColumn: 8,
                    charOffset: 15,
                    charLength: 2,
                  },
                  insertedContent: { text: 'a\n' },
                },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('the run: columns, the root, the rules with their pages, what could not be read', () => {
  const report = reportOn([file('a.agenda', 'agenda X')], {
    root: '/my repository',
    problems: [{ shown: 'c.agenda', message: 'It is gone.', severity: 'error' }],
    exitCode: 2,
  });
  expect(runOf(report)).toEqual({
    tool: {
      driver: {
        name: 'agendum',
        semanticVersion: '1.2.3',
        rules: [
          {
            id: 'some-rule',
            shortDescription: { text: 'Something is wrong.' },
            fullDescription: { text: 'Something is `wrong`.' },
            help: { text: 'some-rule\n\nSomething is `wrong`.\n\n- one\n- two\n', markdown: RULES[0]!.page },
            defaultConfiguration: { level: 'warning' },
          },
        ],
      },
    },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { '%SRCROOT%': { uri: 'file:///my%20repository/' } },
    invocations: [
      {
        executionSuccessful: false,
        exitCode: 2,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'c.agenda: It is gone.' } }],
      },
    ],
    artifacts: [
      {
        location: { uri: 'file:///repository/agendas/a.agenda' },
        roles: ['analysisTarget'],
        encoding: 'UTF-8',
      },
    ],
    results: [],
  });
});

test('a fingerprint stays when the text changes elsewhere', () => {
  const before = printsOf('agenda X\nitem a "see {item b}"\n', ['item b', 'see']);
  const after = printsOf('agenda X\n\n// More.\n  item new "Other"\nitem a "do see {item b} again"\n', [
    'item b',
    'see',
  ]);
  expect(after).toEqual(before);
  expect(printsOf('item\nb', ['item\nb'])).toEqual(printsOf('item\nc', ['item\nc']));
  expect(printsOf('e\u0301t\u00E9', ['e\u0301t\u00E9'])).toEqual(printsOf('\u00E9t\u00E9', ['\u00E9t\u00E9']));
});

test('findings of another rule, of another text, or of the same text for the second time have their own fingerprints', () => {
  const text = 'item a "see {item b}, see {item b}"';
  const all = [...printsOf(text, ['item a', 'item b', 'item b']), ...printsOf(text, ['item b'], 'other-rule')];
  expect(new Set(all).size).toBe(4);
});

test('a place without text is known by its line', () => {
  expect(printsOf('item a\nitem b', [' '])).not.toEqual(printsOf('item c\nitem b', [' ']));
  expect(new Set(printsOf('', ['', ''])).size).toBe(2);
});

test('what was accepted is suppressed, with the reason and its place', () => {
  const accepted = [{ ...finding(3, 9), acceptance: { reason: 'as published', range: { start: 0, end: 2 } } }];
  const report = reportOn([file('a.agenda', '//\nagenda', [], accepted)]);
  expect(resultsOf(report)).toMatchObject([
    {
      ruleId: 'some-rule',
      suppressions: [
        {
          kind: 'inSource',
          justification: 'as published',
          location: { physicalLocation: { region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 3 } } },
        },
      ],
    },
  ]);
  expect(problemsOfSarif(sarif(report, RULES))).toEqual([]);
});

test('to accept a finding changes no fingerprint', () => {
  const text = 'item b, item b';
  const first = finding(0, 6);
  const second = finding(8, 14);
  const accepted = { ...first, acceptance: { reason: 'so', range: { start: 0, end: 0 } } };
  const prints = (report: Report) => resultsOf(report).map(({ partialFingerprints }) => partialFingerprints);
  expect(prints(reportOn([file('a.agenda', text, [second], [accepted])]))).toEqual(
    prints(reportOn([file('a.agenda', text, [first, second])])),
  );
});
