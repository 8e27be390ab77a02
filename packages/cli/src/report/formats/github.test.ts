import { expect, test } from 'vitest';
import { difficultReport, file, finding, reportOn } from '../../../test/report.js';
import { github } from './github.js';

/** Reads commands as the runner does. */
function parse(text: string) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, name, list = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
      const properties = list.split(',').map((pair) => pair.split('=') as [string, string]);
      return {
        name,
        message: unescape(message),
        ...Object.fromEntries(properties.map(([key, value]) => [key, unescape(value)])),
      };
    });
}

function unescape(text: string): string {
  return text
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%0A', '\n')
    .replaceAll('%0D', '\r')
    .replaceAll('%25', '%');
}

test('the runner reads what was meant, whatever is in it', () => {
  const report = difficultReport();
  const message = report.files[0]!.findings[0]!.message;
  const may = 'agendas/may, 50%: "1" <é>.agenda';
  expect(parse(github(report))).toEqual([
    { name: 'error', file: may, line: '1', endLine: '1', col: '1', endColumn: '1', title: 'some-rule', message },
    {
      name: 'warning',
      file: may,
      line: '2',
      endLine: '2',
      col: '9',
      endColumn: '17',
      title: 'syntax',
      message: 'It is wrong.',
    },
    { name: 'notice', file: may, line: '2', endLine: '4', title: 'some-rule', message: 'It is wrong.' },
    {
      name: 'error',
      file: '../../else where/x.agenda',
      line: '1',
      endLine: '1',
      col: '4',
      endColumn: '5',
      title: 'some-rule',
      message: 'It is wrong.',
    },
    { name: 'error', file: 'gone\n.agenda', message },
    { name: 'warning', file: 'odd.agenda', message: 'It is saved as UTF-16.' },
  ]);
});

test('a finding is one line', () => {
  expect(github(reportOn([file('a.agenda', 'agenda', [finding(0, 6)])]))).toBe(
    '::error file=agendas/a.agenda,line=1,endLine=1,col=1,endColumn=7,title=some-rule::It is wrong.\n',
  );
});
