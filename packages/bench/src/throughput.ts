import { measureSteps, openWorkspace, type Steps } from './agendum.js';
import { toHtml as asciidoctor } from './peers/asciidoctor.js';
import { toHtml as markdownIt } from './peers/markdown-it.js';
import { peerTexts } from './peers/texts.js';
import { kilobytes, reference } from './reference.js';
import type { Section } from './report.js';
import { scaleAgenda } from './scale.js';
import { median } from './statistics.js';

const TIMES = 100;
const WARM_UP = 8;
const ROUNDS = 30;
const LIMIT = 80;

/** One long agenda in a warm process, step by step, beside the peers. */
export async function throughput(): Promise<Section> {
  const text = scaleAgenda(reference.text, TIMES);
  const size = kilobytes(text);
  const workspace = openWorkspace();
  const peers = peerTexts(text);

  const steps: Steps[] = [];
  const markdownTimes: number[] = [];
  const asciidocTimes: number[] = [];
  let markdownPage = '';
  let asciidocPage = '';
  let page = '';
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const { html, ...measured } = measureSteps(workspace, text);
    const start = performance.now();
    markdownPage = markdownIt(peers.markdown);
    const middle = performance.now();
    asciidocPage = await asciidoctor(peers.asciidoc);
    const end = performance.now();
    page = html;
    if (round >= 0) {
      steps.push(measured);
      markdownTimes.push(middle - start);
      asciidocTimes.push(end - middle);
    }
  }

  const perKilobyte = (values: readonly number[], kb = size): number => (median(values) * 1000) / kb;
  const total = perKilobyte(steps.map(({ parse, check, lower, compile }) => parse + check + lower + compile));
  const row = (name: string, source: string, milliseconds: readonly number[], made: string): string[] => [
    name,
    kilobytes(source).toFixed(0),
    kilobytes(made).toFixed(0),
    median(milliseconds).toFixed(0),
    perKilobyte(milliseconds, kilobytes(source)).toFixed(1),
  ];
  return {
    title: 'Throughput',
    method: `One agenda of ${size.toFixed(0)} KB, ${TIMES} times the reference agenda with ids and symbols of its own each time, made into a page ${ROUNDS} times in a process that is warm (${WARM_UP} rounds before); medians of the wall time. The peers get the same text in their own syntax, without the list of items and the index of documents, which Agendum prints as well, and they check nothing. Their time is divided by the size of their own source.`,
    tables: [
      {
        head: ['Step', 'ms', 'µs per KB'],
        rows: [
          ...(['parse', 'check', 'lower', 'compile'] as const).map((name) => {
            const values = steps.map((step) => step[name]);
            return [name, median(values).toFixed(1), perKilobyte(values).toFixed(1)];
          }),
          ['all', ((total * size) / 1000).toFixed(1), total.toFixed(1)],
        ],
      },
      {
        head: ['Tool', 'source KB', 'page KB', 'ms', 'µs per KB'],
        rows: [
          row(
            'agendum',
            text,
            steps.map(({ parse, check, lower, compile }) => parse + check + lower + compile),
            page,
          ),
          row('markdown-it', peers.markdown, markdownTimes, markdownPage),
          row('@asciidoctor/core', peers.asciidoc, asciidocTimes, asciidocPage),
        ],
      },
    ],
    bars: [
      {
        demand: `warm, parse to page under ${LIMIT} µs per KB`,
        measured: `${total.toFixed(1)} µs per KB`,
        met: total < LIMIT,
      },
    ],
  };
}
