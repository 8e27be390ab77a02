import { measureSteps, openWorkspace } from './agendum.js';
import { toHtml as asciidoctor } from './peers/asciidoctor.js';
import { toHtml as markdownIt } from './peers/markdown-it.js';
import { peerTexts } from './peers/texts.js';
import { reference } from './reference.js';
import type { Section } from './report.js';
import { median } from './statistics.js';

const AGENDAS = 1000;
const ROUNDS = 5;

/** A thousand agendas of the size of the reference in one process, beside the peers. */
export async function many(): Promise<Section> {
  const texts = Array.from({ length: AGENDAS }, (_, index) =>
    reference.text.replace('CTOC/COP/WG.2/2012/1 in zh', `CTOC/COP/WG.2/2012/${1000 + index} in zh`),
  );
  const converter = openWorkspace();
  const peers = texts.map((text) => peerTexts(text, converter));
  const times: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const workspace = openWorkspace();
    for (const [index, text] of texts.entries()) {
      measureSteps(workspace, text, `file:///agendas/${index}.agenda`);
    }
    const agendum = performance.now();
    for (const { markdown } of peers) {
      markdownIt(markdown);
    }
    const markdown = performance.now();
    for (const { asciidoc } of peers) {
      await asciidoctor(asciidoc);
    }
    times[0].push(agendum - start);
    times[1].push(markdown - agendum);
    times[2].push(performance.now() - markdown);
  }
  const [agendum, markdown, asciidoc] = times;
  const row = (name: string, values: readonly number[]): string[] => [
    name,
    median(values).toFixed(0),
    (median(values) / AGENDAS).toFixed(2),
  ];
  return {
    title: 'A thousand agendas',
    method: `${AGENDAS.toLocaleString('en')} agendas of the size of the reference, each under its own symbol, made into pages one after the other in one process, from parser to page; medians of ${ROUNDS} rounds. All of them stay open in one workspace, as in a run of the command.`,
    tables: [
      {
        head: ['Tool', 'ms for all', 'ms for one'],
        rows: [row('agendum', agendum), row('markdown-it', markdown), row('@asciidoctor/core', asciidoc)],
      },
    ],
    bars: [],
  };
}
