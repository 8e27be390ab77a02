import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startServerProcess } from '@agendum/testing/lsp';
import { kilobytes, reference, root } from './reference.js';
import type { Section } from './report.js';
import { scaleAgenda } from './scale.js';
import { median, percentile } from './statistics.js';

const WARM_UP = 20;
const EDITS = 80;
/** The server as the extension ships it. */
const SCRIPT = path.join(root, 'packages', 'vscode', 'dist', 'server.cjs');
const REFERENCE = '{this item}';

/** From a key that is pressed to the findings of the text it makes. */
export async function keystroke(): Promise<Section> {
  const scaled = scaleAgenda(reference.text, 100);
  const small = await measure(reference.text, '字');
  const large = await measure(scaled, '字');
  const parsed = [await measure(reference.text, REFERENCE), await measure(scaled, REFERENCE)];
  const row = ({ size, typed, findings, times }: Measured): string[] => [
    `${size.toFixed(0)} KB`,
    typed === REFERENCE ? 'a reference' : 'a letter',
    String(findings),
    median(times).toFixed(1),
    percentile(times, 95).toFixed(1),
  ];
  return {
    title: 'Keystroke to findings',
    method: `The server of the extension, over stdio. A character is typed in the middle of a paragraph in the middle of the agenda, and the next one when the findings of the text with the first are there: ${EDITS} characters after ${WARM_UP} for warming up. The second agenda is 100 times the first. A letter is carried over into the parsed file; a reference stands for all that is not, and has the whole file parsed anew.`,
    tables: [
      {
        head: ['Agenda', 'typed', 'findings', 'median ms', '95th percentile ms'],
        rows: [small, large, ...parsed].map(row),
      },
    ],
    bars: [
      atMost('the reference agenda, median', median(small.times), 10),
      atMost('100 times the reference agenda, 95th percentile', percentile(large.times, 95), 100),
    ],
  };
}

function atMost(name: string, milliseconds: number, limit: number): Section['bars'][number] {
  return { demand: `${name} under ${limit} ms`, measured: `${milliseconds.toFixed(1)} ms`, met: milliseconds < limit };
}

interface Measured {
  size: number;
  typed: string;
  findings: number;
  times: number[];
}

async function measure(text: string, typed: string): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'agendum-bench-'));
  const file = path.join(folder, 'agenda.agenda');
  writeFileSync(path.join(folder, 'register.agenda'), reference.register);
  writeFileSync(file, text);
  const uri = pathToFileURL(file).href;
  const server = await startServerProcess(SCRIPT, pathToFileURL(folder).href);
  try {
    let version = 1;
    const opened = server.diagnostics(uri, version);
    await server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'agendum', version, text } });
    let findings = (await opened).length;
    const position = middleOfProse(text);
    const times: number[] = [];
    for (let edit = -WARM_UP; edit < EDITS; edit++) {
      version++;
      const published = server.diagnostics(uri, version);
      const start = performance.now();
      await server.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range: { start: position, end: position }, text: typed }],
      });
      findings = (await published).length;
      if (edit >= 0) {
        times.push(performance.now() - start);
      }
      if (typed !== REFERENCE) {
        position.character++;
      }
    }
    return { size: kilobytes(text), typed, findings, times };
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A place in the middle of the longest line near the middle of the text, which is a line of prose. */
function middleOfProse(text: string): { line: number; character: number } {
  const lines = text.split('\n');
  const from = Math.floor(lines.length / 2) - 30;
  let line = Math.max(0, from);
  for (let candidate = line; candidate < Math.min(lines.length, from + 60); candidate++) {
    if (lines[candidate]!.length > lines[line]!.length && lines[candidate]!.startsWith('  ')) {
      line = candidate;
    }
  }
  const content = lines[line]!;
  // After a comma no reference is cut in two.
  const comma = content.indexOf('，', Math.floor(content.length / 3));
  return { line, character: comma + 1 };
}
