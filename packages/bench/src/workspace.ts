import { reference } from './reference.js';
import { atMost, type Section } from './report.js';
import { scaleAgenda } from './scale.js';
import { median, percentile } from './statistics.js';
import { agendum, middleOfProse, openTypist, startBench } from './typist.js';

const AGENDAS = 1000;
const WARM_UP = 40;
const EDITS = 200;
const OPENED = 'a0.agenda';

/** A folder of many agendas: how long until the first findings are there, and what a keystroke costs then. */
export async function workspace(): Promise<Section> {
  const alone = await measure(1);
  const many = await measure(AGENDAS);
  const row = (name: string, { first, all, edits }: Measured): string[] => [
    name,
    first.toFixed(0),
    all.toFixed(0),
    ...[median(edits), percentile(edits, 95), Math.min(...edits)].map((ms) => ms.toFixed(1)),
  ];
  const ratio = Math.min(...many.edits) / Math.min(...alone.edits);
  return {
    title: 'A folder of agendas',
    method: `The server of the extension, over stdio, on a folder with ${AGENDAS.toLocaleString('en')} agendas of the size of the reference, each under a symbol of its own, and a register that all of them see. One is opened at once. Measured from the start of Node to its first findings and until all are checked; then ${EDITS} letters are typed into it, after ${WARM_UP} for warming up.`,
    tables: [
      {
        head: ['Agendas', 'first findings, ms', 'all checked, ms', 'edit, median ms', '95th percentile', 'fastest'],
        rows: [row('1', alone), row(AGENDAS.toLocaleString('en'), many)],
      },
    ],
    bars: [
      atMost(`${AGENDAS.toLocaleString('en')} agendas, first findings`, many.first, 3000),
      {
        demand: 'an edit among them costs at most 1.25 × one alone, fastest of each',
        measured: `${ratio.toFixed(2)} ×`,
        met: ratio <= 1.25,
      },
    ],
  };
}

interface Measured {
  /** Milliseconds. */
  first: number;
  all: number;
  edits: number[];
}

async function measure(agendas: number): Promise<Measured> {
  const texts = Array.from({ length: agendas }, (_, index) =>
    scaleAgenda(reference.text, 1, index).replace(
      'CTOC/COP/WG.2/2012/1 in zh',
      `CTOC/COP/WG.2/2012/${1000 + index} in zh`,
    ),
  );
  const bench = await startBench(agendum, {
    'register.agenda': reference.register,
    ...Object.fromEntries(texts.map((text, index) => [`a${index}.agenda`, text])),
  });
  try {
    const typist = await openTypist(agendum, bench, OPENED, texts[0]!, middleOfProse(texts[0]!));
    const first = bench.sinceStart();
    // Where a name is used is known when all files are read and linked, and answered when they are checked.
    await bench.server.diagnosticsWhen(bench.uriOf(`a${agendas - 1}.agenda`), () => true);
    const all = bench.sinceStart();
    const edits: number[] = [];
    for (let edit = -WARM_UP; edit < EDITS; edit++) {
      const time = await typist.type('字');
      if (edit >= 0) {
        edits.push(time);
      }
    }
    return { first, all, edits };
  } finally {
    await bench.end();
  }
}
