import { measureSteps, openWorkspace } from './agendum.js';
import { measurePeer, type PeerName } from './peers/measure.js';
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
  const agendum: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const workspace = openWorkspace();
    for (const [index, text] of texts.entries()) {
      measureSteps(workspace, text, `file:///agendas/${index}.agenda`);
    }
    agendum.push(performance.now() - start);
  }
  const peerTimes = async (peer: PeerName, own: readonly string[]): Promise<number[]> =>
    (await measurePeer({ peer, texts: own, rounds: ROUNDS })).milliseconds;
  const markdown = peers.map((each) => each.markdown);
  const asciidoc = peers.map((each) => each.asciidoc);
  const row = (name: string, values: readonly number[]): string[] => [
    name,
    median(values).toFixed(0),
    (median(values) / AGENDAS).toFixed(2),
  ];
  return {
    title: 'A thousand agendas',
    method: `${AGENDAS.toLocaleString('en')} agendas of the size of the reference, each under its own symbol, made into pages one after the other in one process, from parser to page, with all rules; medians of ${ROUNDS} rounds. All of them stay open in one workspace, as in a run of the command.`,
    tables: [
      {
        head: ['Tool', 'ms for all', 'ms for one'],
        rows: [
          row('agendum', agendum),
          row('markdown-it', await peerTimes('markdown-it', markdown)),
          row('@asciidoctor/core', await peerTimes('asciidoctor', asciidoc)),
        ],
      },
    ],
    bars: [],
  };
}
