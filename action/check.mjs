// What the GitHub Action does: runs `agendum check`, prints the findings for people and as annotations, and leaves the
// figures as outputs and in the summary of the job. Its only argument is the command, a file that Node runs.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MOST_IN_SUMMARY = 50;

const input = (name) => process.env[name]?.trim() ?? '';
const option = (name, value) => (value === '' ? [] : [`${name}=${value}`]);

const folder = mkdtempSync(path.join(process.env.RUNNER_TEMP ?? tmpdir(), 'agendum-'));
const annotations = path.join(folder, 'annotations');
const result = path.join(folder, 'result.json');

const paths = input('PATHS')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const args = [
  'check',
  '--format=pretty',
  `--format=github=${annotations}`,
  `--format=json=${result}`,
  ...option('--config', input('CONFIG')),
  ...option('--max-warnings', input('MAX_WARNINGS')),
  ...option('--changed-since', input('CHANGED_SINCE')),
  ...option('--shard', input('SHARD')),
  ...(input('QUIET') === 'true' ? ['--quiet'] : []),
  ...option('--format', input('SARIF') && `sarif=${input('SARIF')}`),
  ...option('--format', input('JUNIT') && `junit=${input('JUNIT')}`),
  '--',
  ...paths,
];

// The texts of agendas and the names of files are anybody's. What they say is not to be taken for a command of the log.
const token = randomUUID();
say(`::stop-commands::${token}\n`);
const { status, error } = spawnSync(process.execPath, [process.argv[2], ...args], { stdio: 'inherit' });
say(`::${token}::\n`);
if (error) {
  say(`::error::agendum could not be started: ${error.message}\n`);
}
const exitCode = status ?? 2;

if (existsSync(annotations)) {
  say(readFileSync(annotations, 'utf8'));
}
if (existsSync(result)) {
  const { files, summary } = JSON.parse(readFileSync(result, 'utf8'));
  leave('GITHUB_OUTPUT', `files=${summary.checked}\nerrors=${summary.errors}\nwarnings=${summary.warnings}\n`);
  leave('GITHUB_STEP_SUMMARY', summaryText(files, summary));
}
leave('GITHUB_OUTPUT', `exit-code=${exitCode}\n`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = exitCode;

/** At once, so that it stands in the log before what the command prints next. */
function say(text) {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    written += writeSync(1, bytes, written);
  }
}

/** Adds lines to a file that GitHub reads when the step is over. */
function leave(variable, text) {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}

function summaryText(files, { checked, notRead, errors, warnings, accepted }) {
  const figures = [
    ['files checked', checked],
    ['not read', notRead],
    ['errors', errors],
    ['warnings', warnings],
    ['accepted', accepted],
  ];
  const findings = files.flatMap((file) => file.findings.map((finding) => ({ ...finding, path: file.path })));
  const rows = findings
    .slice(0, MOST_IN_SUMMARY)
    .map(({ path: file, place, severity, message, rule }) =>
      row([`${file}:${place.line}`, severity, message, rule].map(escape)),
    );
  const more = findings.length - rows.length;
  return [
    '## Agendum',
    '',
    figures.map(([name, figure]) => `${name}: **${figure}**`).join(' · '),
    '',
    ...(rows.length > 0
      ? [row(['Place', 'Weight', 'Finding', 'Rule']), row(['---', '---', '---', '---']), ...rows]
      : []),
    ...(more > 0 ? ['', `… and ${more} more, in the log.`] : []),
    '',
  ].join('\n');
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** Plain text in a table of Markdown, without a meaning of its own. */
function escape(text) {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~>@:/-]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
