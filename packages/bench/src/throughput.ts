import { measureSteps, openWorkspace, pageOf, wholeOf, type Steps } from './agendum.js';
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
const STEPS = ['parse', 'link', 'rules', 'lower', 'compile'] as const;
const FIGURES = ['ms', 'µs per KB', 'fastest'];

/** One long agenda in a warm process, step by step, beside the peers. */
export async function throughput(): Promise<Section> {
  // Another agenda each time, so that nothing is known of it from the round before.
  const texts = Array.from({ length: WARM_UP + ROUNDS }, (_, round) =>
    scaleAgenda(reference.text, TIMES, (round + 1) * TIMES),
  );
  const text = texts[0]!;
  const size = kilobytes(text);
  const workspace = openWorkspace();
  const peers = peerTexts(text);

  const steps: Steps[] = [];
  const markdownTimes: number[] = [];
  const asciidocTimes: number[] = [];
  let markdownPage = '';
  let asciidocPage = '';
  let page = '';
  for (const [round, own] of texts.entries()) {
    const { html, ...measured } = measureSteps(workspace, own);
    const start = performance.now();
    markdownPage = markdownIt(peers.markdown);
    const middle = performance.now();
    asciidocPage = await asciidoctor(peers.asciidoc);
    const end = performance.now();
    page = html;
    if (round >= WARM_UP) {
      steps.push(measured);
      markdownTimes.push(middle - start);
      asciidocTimes.push(end - middle);
    }
  }

  const pages = steps.map(pageOf);
  const wholes = steps.map(wholeOf);
  const [toPage, checked] = [pages, wholes].map((milliseconds) => perKilobyte(median(milliseconds), size));
  const ratio = median(steps.map(({ rules }) => rules)) / median(steps.map(({ parse }) => parse));
  const step = (name: string, milliseconds: readonly number[]): string[] => [name, ...figures(milliseconds, size)];
  const tool = (name: string, source: string, made: string, milliseconds: readonly number[]): string[] => [
    name,
    kilobytes(source).toFixed(0),
    kilobytes(made).toFixed(0),
    ...figures(milliseconds, kilobytes(source)),
  ];
  return {
    title: 'Throughput',
    method: `One agenda of ${size.toFixed(0)} KB, ${TIMES} times the reference agenda with ids, symbols and texts of its own each time, made into a page in a process that is warm (${WARM_UP} rounds before), ${ROUNDS} times, each time with others; medians of the wall time, and the µs per KB of the fastest round. The peers get the same text in their own syntax, without the list of items and the index of documents, which Agendum prints as well, and they check nothing; so Agendum is told of without its rules and with them. Their time is divided by the size of their own source.`,
    tables: [
      {
        head: ['Step', ...FIGURES],
        rows: [
          ...STEPS.map((name) =>
            step(
              name,
              steps.map((times) => times[name]),
            ),
          ),
          step('text to page', pages),
          step('with all rules', wholes),
        ],
      },
      {
        head: ['Tool', 'source KB', 'page KB', ...FIGURES],
        rows: [
          tool('agendum', text, page, pages),
          tool('agendum, with all rules', text, page, wholes),
          tool('markdown-it', peers.markdown, markdownPage, markdownTimes),
          tool('@asciidoctor/core', peers.asciidoc, asciidocPage, asciidocTimes),
        ],
      },
    ],
    bars: [
      {
        demand: `warm, text to page under ${LIMIT} µs per KB`,
        measured: `${toPage!.toFixed(1)} µs per KB (with all rules ${checked!.toFixed(1)})`,
        met: toPage! < LIMIT,
      },
      { demand: 'all rules together cost less than parsing', measured: `${ratio.toFixed(2)} ×`, met: ratio < 1 },
    ],
  };
}

/** The {@link FIGURES} of one row. */
function figures(milliseconds: readonly number[], kb: number): string[] {
  const middle = median(milliseconds);
  return [middle.toFixed(1), perKilobyte(middle, kb).toFixed(1), perKilobyte(Math.min(...milliseconds), kb).toFixed(1)];
}

function perKilobyte(milliseconds: number, kb: number): number {
  return (milliseconds * 1000) / kb;
}
