import { markdownServer, yamlServer } from './peers/servers.js';
import { peerTexts } from './peers/texts.js';
import { kilobytes, reference } from './reference.js';
import { atMost, type Section } from './report.js';
import { scaleAgenda } from './scale.js';
import { median, percentile } from './statistics.js';
import { agendum, middleOfProse, openTypist, startBench, type EditorOf } from './typist.js';

const WARM_UP = 20;
const EDITS = 80;
/** Of the peers, which take long. */
const PEER_EDITS = 20;
const PEER_WARM_UP = 5;
/** Makes an agenda of 1 MB, the size of the largest real one. */
const TIMES = 133;
const LETTER = '字';
const REFERENCE = '{this item}';

/** From a key that is pressed to the findings of the text it makes, and to what could be written there. */
export async function keystroke(): Promise<Section> {
  const long = scaleAgenda(reference.text, TIMES);
  const small = await measure(agendum, reference.text, LETTER);
  const large = await measure(agendum, long, LETTER);
  const peers = peerTexts(long);
  const measured: Measured[] = [
    small,
    large,
    await measure(agendum, reference.text, REFERENCE),
    await measure(agendum, long, REFERENCE),
    await measure(markdownServer, peers.markdown, LETTER, PEER_EDITS, PEER_WARM_UP),
    await measure(yamlServer, peers.yaml, LETTER, PEER_EDITS, PEER_WARM_UP),
  ];
  return {
    title: 'Keystroke',
    method: `Servers over stdio; Agendum's is the one that the extension ships. A character is typed in the middle of a paragraph in the middle of the text. When the findings of the text with it are there, the next one is typed: ${EDITS} characters after ${WARM_UP} for warming up (peers: ${PEER_EDITS} after ${PEER_WARM_UP}). After each, what could be written there is asked for. The long agenda is ${TIMES} times the reference; the peers get the same text in their own syntax. A letter is carried over into the parsed file; a reference stands for all that is not, and has the whole file parsed anew. The server for Markdown is asked for its findings, as its editor does, and has its editor parse the text; the one for YAML waits 200 ms for more letters before it checks.`,
    tables: [
      {
        head: [
          'Server',
          'text',
          'typed',
          'findings, median ms',
          '95th percentile',
          'fastest',
          'completion, median ms',
          '95th percentile',
        ],
        rows: measured.map(({ name, size, typed, findings, completions }) => [
          name,
          `${size.toFixed(0)} KB`,
          typed === REFERENCE ? 'a reference' : 'a letter',
          ...[median(findings), percentile(findings, 95), Math.min(...findings)].map((ms) => ms.toFixed(1)),
          ...[median(completions), percentile(completions, 95)].map((ms) => ms.toFixed(1)),
        ]),
      },
    ],
    bars: [
      atMost('the reference agenda, findings, median', median(small.findings), 5),
      atMost('the agenda of 1 MB, findings, 95th percentile', percentile(large.findings, 95), 50),
      atMost('the agenda of 1 MB, completion, 95th percentile', percentile(large.completions, 95), 30),
    ],
  };
}

interface Measured {
  name: string;
  /** KB */
  size: number;
  typed: string;
  findings: number[];
  completions: number[];
}

async function measure(
  editor: EditorOf,
  text: string,
  typed: string,
  edits = EDITS,
  warmUp = WARM_UP,
): Promise<Measured> {
  const bench = await startBench(editor, { 'register.agenda': reference.register });
  try {
    const typist = await openTypist(editor, bench, `text.${editor.languageId}`, text, middleOfProse(text));
    const measured: Measured = { name: editor.name, size: kilobytes(text), typed, findings: [], completions: [] };
    for (let edit = -warmUp; edit < edits; edit++) {
      const findings = await typist.type(typed);
      const completion = await typist.complete();
      if (edit >= 0) {
        measured.findings.push(findings);
        measured.completions.push(completion);
      }
    }
    return measured;
  } finally {
    await bench.end();
  }
}
