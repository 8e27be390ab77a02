import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundlePeer } from './peers/bundle.js';
import { peerTexts } from './peers/texts.js';
import { measureCommands, type Command } from './processes.js';
import { kilobytes, reference, root } from './reference.js';
import type { Section, Table } from './report.js';
import { scaleAgenda } from './scale.js';
import { median, percentile } from './statistics.js';

const cli = path.join(root, 'packages', 'cli', 'dist', 'agendum.mjs');
const LIMIT = 3;

/** Whole processes, from the start of Node to the page on the disk. */
export async function cold(): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'agendum-bench-'));
  try {
    const scripts = {
      markdownIt: await bundlePeer('markdown-it', folder),
      asciidoctor: await bundlePeer('asciidoctor', folder),
    };
    const commandsFor = (name: string, text: string): Command[] => {
      const work = path.join(folder, name);
      mkdirSync(work);
      const file = (fileName: string, content: string): string => {
        const target = path.join(work, fileName);
        writeFileSync(target, content);
        return target;
      };
      const { markdown, asciidoc } = peerTexts(text);
      file('register.agenda', reference.register);
      const agenda = file('agenda.agenda', text);
      const page = path.join(work, 'page.html');
      return [
        { name: 'node -e 0', args: ['-e', '0'], success: [0] },
        // 1: the reference agenda has errors, as it was published with them.
        { name: 'agendum build', args: [cli, 'build', agenda, '--out', path.join(work, 'out')], success: [0, 1] },
        { name: 'markdown-it', args: [scripts.markdownIt, file('agenda.md', markdown), page], success: [0] },
        { name: '@asciidoctor/core', args: [scripts.asciidoctor, file('agenda.adoc', asciidoc), page], success: [0] },
      ];
    };
    const long = scaleAgenda(reference.text, 100);
    const cache = path.join(folder, 'cache');
    const small = runAll(commandsFor('reference', reference.text), { warmUp: 3, rounds: 21, cache });
    const large = runAll(commandsFor('long', long), { warmUp: 1, rounds: 7, cache });
    const ratio = small.ratios[1]!;
    return {
      title: 'Cold start',
      method: `Wall time of a whole process, from the start of Node to the page on the disk; commands in turn (A B C D A B C D …), 21 rounds after 3 for warming up. Each page is written over the one before. The peers are bundled and minified as the command is, and use Node's cache for compiled code; the command keeps its compiled code in that cache itself. The cache is empty at first. The first table is the reference agenda (${kilobytes(reference.text).toFixed(0)} KB) with its register, the second one of ${kilobytes(long).toFixed(0)} KB, 7 rounds after 1.`,
      tables: [small.table, large.table],
      bars: [
        {
          demand: `the reference agenda in at most ${LIMIT.toFixed(1)} × node -e 0`,
          measured: `${ratio.toFixed(2)} ×`,
          met: ratio <= LIMIT,
        },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runAll(
  commands: readonly Command[],
  repeat: { warmUp: number; rounds: number; cache: string },
): { table: Table; ratios: number[] } {
  const times = measureCommands(commands, repeat);
  const medians = times.map(median);
  const ratios = medians.map((time) => time / medians[0]!);
  return {
    ratios,
    table: {
      head: ['Process', 'median ms', 'fastest ms', '× node -e 0'],
      rows: commands.map(({ name }, index) => [
        name,
        medians[index]!.toFixed(0),
        percentile(times[index]!, 0).toFixed(0),
        ratios[index]!.toFixed(2),
      ]),
    },
  };
}
