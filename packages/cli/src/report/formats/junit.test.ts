import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';
import { expect, test } from 'vitest';
import { difficultReport, file, finding, reportOn } from '../../../test/report.js';
import { junit } from './junit.js';

const schema = readFileSync(new URL('../../../test/junit.xsd', import.meta.url), 'utf8');

/** What the schema has against a text. */
async function problemsOf(text: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'report.xml', contents: text }, schema });
  return errors.map(({ rawMessage }) => rawMessage);
}

test('what is printed is valid, whatever is in it', async () => {
  expect(await problemsOf(junit(difficultReport()))).toEqual([]);
  expect(await problemsOf(junit(reportOn([])))).toEqual([]);
  expect(await problemsOf(junit(difficultReport()).replace('failures', 'failure'))).not.toEqual([]);
});

test('a suite for each file, a case for each finding; what does not fail the run does not fail its case', () => {
  const findings = [finding(0, 6), finding(7, 8, { severity: 'warning', message: 'Really & <truly>?' })];
  const report = reportOn([file('a.agenda', 'agenda X', findings), file('b.agenda', 'agenda Y')], {
    problems: [{ shown: 'c.agenda', message: 'It is gone.', severity: 'error' }],
  });
  expect(junit(report)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="agendum check" tests="4" failures="1" errors="1">
  <testsuite name="a.agenda" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="some-rule 1:1" classname="a.agenda"><failure type="some-rule" message="It is wrong.">a.agenda:1:1: It is wrong.</failure></testcase>
    <testcase name="some-rule 1:8" classname="a.agenda"><system-out>a.agenda:1:8: Really &amp; &lt;truly&gt;?</system-out></testcase>
  </testsuite>
  <testsuite name="b.agenda" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="b.agenda"/>
  </testsuite>
  <testsuite name="c.agenda" tests="1" failures="0" errors="1" skipped="0">
    <testcase name="can be read" classname="c.agenda"><error type="unreadable" message="It is gone.">c.agenda: It is gone.</error></testcase>
  </testsuite>
</testsuites>
`);
});

test('warnings fail where there are more than allowed', () => {
  const warned = file('a.agenda', 'agenda X', [finding(0, 6, { severity: 'warning' })]);
  expect(junit(reportOn([warned], { maxWarnings: 1 }))).toContain('failures="0"');
  expect(junit(reportOn([warned], { maxWarnings: 0 }))).toContain('<failure type="some-rule"');
});

test('characters that XML cannot hold are shown by a sign', () => {
  const message = 'a\u0000b\u001Bc\uFFFEd\uD800e\tf\ng';
  expect(junit(reportOn([file('a.agenda', '', [finding(0, 0, { message })])]))).toContain(
    'message="a␀b␛c\uFFFDd\uFFFDe&#9;f&#10;g"',
  );
});

test('what was accepted is skipped', async () => {
  const accepted = [{ ...finding(0, 6), acceptance: { reason: 'as published', range: { start: 0, end: 1 } } }];
  const text = junit(reportOn([file('a.agenda', 'agenda', [], accepted)]));
  expect(text).toContain('<testsuite name="a.agenda" tests="1" failures="0" errors="0" skipped="1">');
  expect(text).toContain(
    '<testcase name="some-rule 1:1" classname="a.agenda"><skipped type="some-rule" message="accepted: as published">a.agenda:1:1: It is wrong.</skipped></testcase>',
  );
  expect(await problemsOf(text)).toEqual([]);
});
