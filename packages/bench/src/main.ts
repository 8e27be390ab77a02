// Measures everything, prints it, and writes docs/benchmarks.md. With names (`cold throughput`), only these, and nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { cold } from './cold.js';
import { growth } from './growth.js';
import { keystroke } from './keystroke.js';
import { many } from './many.js';
import { root } from './reference.js';
import { asMarkdown, asText, markdownTable, plainTable, summaryOf, type Section } from './report.js';
import { sizes } from './sizes.js';
import { throughput } from './throughput.js';
import { workspace } from './workspace.js';

const measurements: Readonly<Record<string, () => Section | Promise<Section>>> = {
  sizes,
  cold,
  keystroke,
  workspace,
  throughput,
  many,
  growth,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(measurements, name));
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(', ')}. There are: ${Object.keys(measurements).join(', ')}.`);
  process.exit(2);
}
if (Number.parseInt(process.versions.node, 10) !== 24) {
  console.error(
    `The benchmarks are measured on Node 24, and this is Node ${process.versions.node}. Use: npm run bench`,
  );
  process.exit(2);
}

// What else the machine does spoils the figures, so it is told.
const load = os.loadavg()[0] ?? 0;
const sections: Section[] = [];
for (const [name, measure] of Object.entries(measurements)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    const section = await measure();
    sections.push(section);
    console.log(asText(section));
  }
}
if (wanted.length === 0) {
  console.log(plainTable(summaryOf(sections)));
  writeFileSync(path.join(root, 'docs', 'benchmarks.md'), page(sections));
}

function page(all: readonly Section[]): string {
  const versionOf = (name: string): string => {
    const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  };
  const [cpu] = os.cpus();
  const facts = [
    ['Command', '`npm run bench`'],
    ['Date', new Date().toISOString().slice(0, 10)],
    ['Machine', `${os.cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB`],
    ['System', `${os.type()} ${os.arch()}`],
    ['Load at the start', `${load.toFixed(1)} programs waiting or running, on ${os.cpus().length} cores`],
    ['Node', process.versions.node],
    ...['markdown-it', '@asciidoctor/core', 'vscode-markdown-languageserver', 'yaml-language-server', 'langium'].map(
      (name) => [name, versionOf(name)],
    ),
  ];
  return `${[
    '# Benchmarks',
    'Written by `npm run bench`, all in one run. KB is 1,024 bytes of UTF-8 unless said otherwise. A bar that is missed fails nothing; it is said here.',
    facts.map(([name, value]) => `- ${name}: ${value}`).join('\n'),
    markdownTable(summaryOf(all)),
    ...all.map(asMarkdown),
  ].join('\n\n')}\n`;
}
