import { measureSteps, openWorkspace, wholeOf } from './agendum.js';
import { kilobytes, reference } from './reference.js';
import type { Section } from './report.js';
import { scaleAgenda } from './scale.js';
import { growthExponent, median } from './statistics.js';

const SIZES = [1, 3, 10, 30, 100, 300, 1000];
const LIMIT = 1.05;

/** How the time grows with the text. */
export function growth(): Section {
  const workspace = openWorkspace();
  const long = scaleAgenda(reference.text, 100);
  for (let round = 0; round < 8; round++) {
    measureSteps(workspace, long);
  }
  const measured = SIZES.map((times) => {
    const text = scaleAgenda(reference.text, times);
    const rounds = Math.min(100, Math.max(5, Math.ceil(600 / times)));
    const milliseconds = Array.from({ length: rounds }, () => wholeOf(measureSteps(workspace, text)));
    return { times, rounds, size: kilobytes(text), milliseconds: median(milliseconds) };
  });
  const exponent = growthExponent(measured.map(({ size, milliseconds }) => ({ x: size, y: milliseconds })));
  return {
    title: 'Growth',
    method: `The reference agenda and agendas up to ${SIZES.at(-1)!.toLocaleString('en')} times as long, from parser to page with all rules, in a warm process; medians. The exponent is that of the power of the size that fits the times best, by least squares over the logarithms: 1 is linear.`,
    tables: [
      {
        head: ['Size', 'KB', 'rounds', 'ms', 'µs per KB'],
        rows: measured.map(({ times, rounds, size, milliseconds }) => [
          `${times.toLocaleString('en')} ×`,
          size.toFixed(0),
          String(rounds),
          milliseconds.toFixed(1),
          ((milliseconds * 1000) / size).toFixed(1),
        ]),
      },
    ],
    bars: [{ demand: `exponent under ${LIMIT}`, measured: exponent.toFixed(3), met: exponent < LIMIT }],
  };
}
