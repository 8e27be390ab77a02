import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { printable } from './printable.js';

const COLOURS = { '+': 'green', '-': 'red', '@': 'cyan' } as const;

/**
 * What changes in a file, as `git apply` and `patch -p1` read it.
 *
 * @param shown path of the file as seen from the folder in which the change is to be applied
 * @param forPeople whether what a terminal would obey is to be shown by a sign, which no program could apply
 */
export function unifiedDiff(
  shown: string,
  before: string,
  after: string,
  { colored, forPeople }: { colored: boolean; forPeople: boolean },
): string {
  const patch = createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, { context: 3 });
  // The first line parts one file from the next and means nothing.
  const lines = patch.slice(patch.indexOf('\n') + 1).split('\n');
  return lines.map((line) => paint(forPeople ? printable(line) : line, colored)).join('\n');
}

function paint(line: string, colored: boolean): string {
  const colour = COLOURS[line[0] as keyof typeof COLOURS] as (typeof COLOURS)['+'] | undefined;
  return colored && colour && !/^(\+\+\+|---) /.test(line) ? styleText(colour, line, { validateStream: false }) : line;
}
