import { drawFindings, parseFiles } from '@agendum/testing';
import { parseConfig } from '../src/config/parse-config.js';
import { applyEdits, createWorkspace, type Finding, type Workspace } from '../src/index.js';

// Building the parser is the cost, so all tests of a file share one.
let shared: Workspace | undefined;
let added: string[] = [];

/** What a fixture comes to: the text of its last file, and what is found in it. */
export interface Checked {
  uri: string;
  text: string;
  findings: Finding[];
  workspace: Workspace;
}

/**
 * Checks a fixture: one text, or several files under header lines `--- folder/name.agenda`, of which the last is checked
 * and sees the registers and configurations among the others.
 */
export function check(fixture: string): Checked {
  const { uri, text, workspace } = open(fixture);
  return { uri, text, findings: [...workspace.check(uri), ...workspace.checkAcross(uri).findings], workspace };
}

/** Opens a fixture and gives its last file. What an earlier fixture opened is closed. */
export function open(fixture: string): Omit<Checked, 'findings'> {
  const workspace = (shared ??= createWorkspace());
  added.forEach((uri) => workspace.remove(uri));
  const several = fixture.trimStart().startsWith('--- ');
  const files = several ? parseFiles(fixture) : [{ name: 'main.agenda', text: fixture }];
  added = files.map(({ name }) => `file:///agendas/${name}`);
  files.forEach(({ name, text }, index) => {
    const file = { uri: added[index]!, text };
    workspace.add(name.endsWith('.json') ? parseConfig(file) : file);
  });
  return { uri: added.at(-1)!, text: files.at(-1)!.text, workspace };
}

/** Checks a fixture and draws the findings into the margin of its last file, with the titles of their fixes. */
export function draw(fixture: string): string {
  return drawChecked(check(fixture));
}

function drawChecked({ text, findings }: Checked): string {
  return drawFindings(
    text,
    findings.map(({ range, severity, rule, message, fixes = [] }) => ({
      ...range,
      severity,
      rule,
      message: [message, ...fixes.map(({ title }) => `Fix: ${title}`)].join('\n'),
    })),
  );
}

/**
 * `check`, `draw` and `mend` with an eye for one rule only, so that its tests do not depend on what other rules think of their
 * fixtures. What is not in the language is told all the same.
 */
export function forRule(id: string): { check: typeof check; draw: typeof draw; mend: typeof mend } {
  const ofRule = ({ rule }: Finding): boolean => rule === id || rule === 'syntax';
  const checkRule = (fixture: string): Checked => {
    const checked = check(fixture);
    return { ...checked, findings: checked.findings.filter(ofRule) };
  };
  return {
    check: checkRule,
    draw: (fixture) => drawChecked(checkRule(fixture)),
    mend: (fixture) => mend(fixture, checkRule),
  };
}

/**
 * `check` and `draw` for tests of how a text is read: what rules think of a meeting that nobody means to hold is left out.
 */
export const reading = {
  check(fixture: string): Checked {
    const checked = check(fixture);
    return { ...checked, findings: checked.findings.filter(({ rule }) => RULES_OF_READING.has(rule)) };
  },
  draw: (fixture: string): string => drawChecked(reading.check(fixture)),
};

const RULES_OF_READING = new Set([
  'syntax',
  'duplicate-id',
  'impossible-date',
  'malformed-symbol',
  'repeated-field',
  'unknown-value',
  'unresolved-reference',
]);

/**
 * Applies the first fix that is offered, again and again until none is, and gives the fixture it ends with. Throws when a fix
 * leaves its finding in place or takes more than one application.
 */
export function mend(fixture: string, look = check): string {
  const { text, findings } = look(fixture);
  const offered = findings.find(({ fixes }) => fixes && fixes.length > 0);
  if (!offered) {
    return fixture;
  }
  const mended = fixture.slice(0, fixture.length - text.length) + applyEdits(text, offered.fixes![0]!.edits);
  const left = look(mended).findings;
  const { rule, message, range } = offered;
  if (
    left.some((finding) => finding.rule === rule && finding.message === message && finding.range.start === range.start)
  ) {
    throw new Error(`"${offered.fixes![0]!.title}" leaves its finding: ${offered.message}`);
  }
  return mend(mended, look);
}
