import { evenedOut, fill } from './fill.js';
import type { Unit } from './units.js';

/** How the lines of a text block are to stand. */
export interface BlockForm {
  /** What is before the closing fence. */
  closing: string;
  /** What is before each line of text. */
  inside: string;
  /** Language tag of the text. */
  language: string;
  /** The columns that lines are filled to; without it, they are kept. */
  wrap?: number | undefined;
}

const FENCE = '"""';

/**
 * A closed text block with its lines indented as deep as it stands itself. Lines keep their distance from each other, so that
 * what is set in stays set in; blanks at their ends go, and of several empty lines one stays.
 */
export function formatBlock({ text }: Pick<Unit, 'text'>, { closing, inside, language, wrap }: BlockForm): string {
  const lines = text.slice(FENCE.length, -FENCE.length).split(/\r?\n/);
  const [opening = '', ...rest] = lines;
  const last = rest.pop();
  if (last === undefined) {
    return text; // on one line
  }
  const closesAlone = last.trim() === '';
  const content = (closesAlone ? rest : [...rest, last]).map((line) => line.replaceAll('\t', '  ').trimEnd());
  const kept = withoutEmptyLines(
    wrap === undefined
      ? withoutMargin(content)
      : fill(withoutMargin(evenedOut(content)), wrap - inside.length, language),
  );
  const body = kept.map((line) => (line === '' ? '' : inside + line));
  // Text that ends with a quote stays apart from the fence.
  const tail = closesAlone ? '' : last.slice(last.trimEnd().length);
  return [FENCE + opening.trimEnd(), ...body, ...(closesAlone ? [closing] : [])].join('\n') + tail + FENCE;
}

/** The lines without the blanks that all of them begin with. */
function withoutMargin(lines: readonly string[]): string[] {
  let margin = Infinity;
  for (const line of lines) {
    margin = line === '' ? margin : Math.min(margin, line.search(/\S/));
  }
  return lines.map((line) => (line === '' ? '' : line.slice(margin)));
}

/** At most one empty line between others, and none at the ends. */
function withoutEmptyLines(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (line !== '' || (found.length > 0 && found.at(-1) !== '')) {
      found.push(line);
    }
  }
  if (found.at(-1) === '') {
    found.pop();
  }
  return found;
}
