import type { Workspace } from '@agendum/language';
import { measureSteps, openWorkspace, openWorkspaceWithoutRules, wholeOf, type Steps } from './agendum.js';
import { measurePeer, type PeerName } from './peers/measure.js';
import { peerTexts } from './peers/texts.js';
import { kilobytes, reference } from './reference.js';
import type { Section } from './report.js';
import { scaleAgenda } from './scale.js';
import { median } from './statistics.js';

const TIMES = 100;
const WARM_UP = 8;
const ROUNDS = 30;
const LIMIT = 80;
const FIGURES = ['ms', 'µs per KB', 'fastest'];

/** One long agenda in a warm process, step by step, beside the peers. */
export async function throughput(): Promise<Section> {
  const text = agendaOf(0);
  const size = kilobytes(text);
  const peers = peerTexts(text);

  const unchecked = measureAgendum(openWorkspaceWithoutRules(), 1);
  const checked = measureAgendum(openWorkspace(), 1 + WARM_UP + ROUNDS);
  const flawed = measureFlawed(1 + 2 * (WARM_UP + ROUNDS));
  const markdown = await measureWarm('markdown-it', peers.markdown);
  const asciidoc = await measureWarm('asciidoctor', peers.asciidoc);

  const pages = unchecked.map(wholeOf);
  const wholes = checked.map(wholeOf);
  const parse = unchecked.map((steps) => steps.parse);
  const link = unchecked.map((steps) => steps.check);
  const rules = checked.map((steps) => steps.check);
  const ofRules = median(rules) - median(link);
  const ratio = ofRules / median(parse);
  const step = (name: string, milliseconds: readonly number[]): string[] => [name, ...figures(milliseconds, size)];
  const tool = (name: string, source: string, made: string, milliseconds: readonly number[]): string[] => [
    name,
    kilobytes(source).toFixed(0),
    kilobytes(made).toFixed(0),
    ...figures(milliseconds, kilobytes(source)),
  ];
  const page = measureSteps(openWorkspace(), text).html;
  const [toPage, withRules] = [pages, wholes].map((milliseconds) => perKilobyte(median(milliseconds), size));
  return {
    title: 'Throughput',
    method: `One agenda of ${size.toFixed(0)} KB, ${TIMES} times the reference agenda with ids, symbols and texts of its own each time, made into a page in a process that is warm (${WARM_UP} rounds before), ${ROUNDS} times, each time with others; medians of the wall time, and the µs per KB of the fastest round. The first table is from text to page without the rules, and then what another ${ROUNDS} rounds with all rules took. Its last line is of texts with one mistake at the end, which Langium's parser reads, as it would any text without the parser that is generated from the grammar. The peers check nothing. They get the same text in their own syntax, without the list of items and the index of documents, which Agendum prints as well; their time is divided by the size of their own source. One tool is measured after the other, each in an engine of its own.`,
    tables: [
      {
        head: ['Step', ...FIGURES],
        rows: [
          step('parse', parse),
          step('link', link),
          step(
            'lower',
            unchecked.map((steps) => steps.lower),
          ),
          step(
            'compile',
            unchecked.map((steps) => steps.compile),
          ),
          step('text to page', pages),
          step('link, and all rules', rules),
          step('text to page, with all rules', wholes),
          step('parse, with a mistake', flawed),
        ],
      },
      {
        head: ['Tool', 'source KB', 'page KB', ...FIGURES],
        rows: [
          tool('agendum', text, page, pages),
          tool('agendum, with all rules', text, page, wholes),
          tool('markdown-it', peers.markdown, markdown.page, markdown.milliseconds),
          tool('@asciidoctor/core', peers.asciidoc, asciidoc.page, asciidoc.milliseconds),
        ],
      },
    ],
    bars: [
      {
        demand: `warm, text to page under ${LIMIT} µs per KB`,
        measured: `${toPage!.toFixed(1)} µs per KB (with all rules ${withRules!.toFixed(1)})`,
        met: toPage! < LIMIT,
      },
      {
        demand: 'all rules together cost less than parsing',
        measured: `${ratio.toFixed(2)} × (of parsing with Langium ${(ofRules / median(flawed)).toFixed(2)} ×)`,
        met: ratio < 1,
      },
    ],
  };
}

/** The long agenda of a round: another one each time, so that nothing is known of it from the round before. */
function agendaOf(round: number): string {
  return scaleAgenda(reference.text, TIMES, (round + 1) * TIMES);
}

/** @param first number of the first of its rounds */
function measureAgendum(workspace: Workspace, first: number): Steps[] {
  const texts = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => agendaOf(first + round));
  // Without the pages, which would fill the memory.
  const rounds = texts.map((text): Steps => {
    const { parse, check, lower, compile } = measureSteps(workspace, text);
    return { parse, check, lower, compile };
  });
  return rounds.slice(WARM_UP);
}

/** Milliseconds of parsing texts that Langium's own parser has to read. */
function measureFlawed(first: number): number[] {
  const workspace = openWorkspaceWithoutRules();
  const texts = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => `${agendaOf(first + round)}}\n`);
  return texts.map((text) => measureSteps(workspace, text).parse).slice(WARM_UP);
}

async function measureWarm(peer: PeerName, text: string): Promise<{ page: string; milliseconds: number[] }> {
  const { page, milliseconds } = await measurePeer({ peer, texts: [text], rounds: WARM_UP + ROUNDS });
  return { page, milliseconds: milliseconds.slice(WARM_UP) };
}

/** The {@link FIGURES} of one row. */
function figures(milliseconds: readonly number[], kb: number): string[] {
  const middle = median(milliseconds);
  return [middle.toFixed(1), perKilobyte(middle, kb).toFixed(1), perKilobyte(Math.min(...milliseconds), kb).toFixed(1)];
}

function perKilobyte(milliseconds: number, kb: number): number {
  return (milliseconds * 1000) / kb;
}
