import type { AcceptedFinding, Finding } from '@agendum/language';
import type { FileReport, Report } from '../src/report/report.js';
import { count } from '../src/report/summary.js';

/** A finding with a rule, a severity and a message of no account. */
export function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return { rule: 'some-rule', severity: 'error', message: 'It is wrong.', range: { start, end }, ...more };
}

/** A file in the folder `/repository/agendas`, in which the command is run. */
export function file(
  name: string,
  text: string,
  findings: readonly Finding[] = [],
  accepted: readonly AcceptedFinding[] = [],
): FileReport {
  const path = `/repository/agendas/${name}`;
  return { path, shown: name, uri: `file://${encodeURI(path)}`, text, findings, accepted };
}

/** A report on some files, as a run would have left it. */
export function reportOn(files: readonly FileReport[], more: Partial<Report> = {}): Report {
  const counts = {
    checked: files.length,
    leftOut: 0,
    failed: 0,
    pages: undefined,
    errors: 0,
    warnings: 0,
    infos: 0,
    accepted: 0,
  };
  for (const { findings, accepted } of files) {
    findings.forEach((finding) => count(counts, finding));
    counts.accepted += accepted.length;
  }
  return {
    version: '1.2.3',
    root: '/repository',
    files,
    registers: [],
    faultyRegisters: [],
    problems: [],
    done: [],
    counts,
    maxWarnings: Infinity,
    quiet: false,
    exitCode: counts.errors > 0 ? 1 : 0,
    ...more,
  };
}

/** A report with all that a format has to cope with: every severity, several lines, other files, text that means something to it. */
export function difficultReport(): Report {
  const text = 'agenda X/1 in zh\r\nitem a "落实\u{20000} <2012> & \u001B[31m"\ritem b "]]>"\n';
  const message = 'One % line,\r\nand "two": <b>&amp;\u0000\uD800\uFFFE ::error::x ##[x] {0} [a](1).';
  const bad = file('may, 50%: "1" <é>.agenda', text, [
    finding(0, 0, { message }),
    finding(26, 34, { severity: 'warning', rule: 'syntax' }),
    finding(20, 60, {
      severity: 'information',
      related: [
        { uri: 'file:///register.agenda', range: { start: 0, end: 8 }, message: 'It is there.' },
        { uri: 'file:///gone.agenda', range: { start: 0, end: 8 }, message },
      ],
      fixes: [
        {
          title: 'Write "A" & more',
          edits: [
            { range: { start: 18, end: 22 }, newText: 'a\n<b>' },
            { range: { start: 30, end: 30 }, newText: '\u001B' },
          ],
          safe: true,
        },
        { title: 'Another way', edits: [{ range: { start: 0, end: 0 }, newText: '' }] },
      ],
    }),
  ]);
  const accepted = [{ ...finding(4, 5), acceptance: { reason: 'so <it> "is" 50%', range: { start: 0, end: 3 } } }];
  const outside = {
    ...file('x', text, [finding(3, 4)], accepted),
    path: '/else where/x.agenda',
    shown: '../../else where/x.agenda',
  };
  const register = { path: '/register.agenda', shown: '../../register.agenda', uri: 'file:///register.agenda' };
  return reportOn([bad, file('good.agenda', text), outside], {
    registers: [{ ...register, text: 'register\n' }],
    problems: [
      { shown: 'gone\n.agenda', message, severity: 'error' },
      { shown: 'odd.agenda', message: 'It is saved as UTF-16.', severity: 'warning' },
    ],
    exitCode: 2,
  });
}
