import { matches } from './matches.js';
import type { ItemMention } from './mention.js';
import { groupsOf, type ItemPatterns } from './patterns.js';

/** An item, at its place in the folded text. */
export type FoundItem = Omit<ItemMention, 'kind'>;

/** The mentions of agenda items in a folded text. */
export function findItems(text: string, patterns: ItemPatterns): FoundItem[] {
  const found: FoundItem[] = [];
  for (const match of matches(patterns.head, text)) {
    const start = match.index;
    const group = groupsOf(match);
    const list = readList(text, start + match[0].length, group('several') !== undefined, patterns);
    const last = list.at(-1);
    if (!last) continue;
    const tailEnd = endOf(patterns.tail, text, last.end);
    const isFull = group('full') !== undefined || tailEnd !== undefined;
    const isSure = isFull || group('sure') !== undefined;
    if (!isSure && patterns.needsAgenda) continue;
    if (endOf(patterns.otherwise, text, tailEnd ?? last.end) !== undefined) continue;
    const [first] = list;
    if (first) first.start = start;
    if (list.length === 1) last.end = tailEnd ?? last.end;
    for (const item of list) {
      item.form = list.length > 1 || item.through ? 'listed' : isFull ? 'full' : 'short';
      if (!isSure) item.unsure = true;
      found.push(item);
    }
  }
  return found;
}

/** Paths one after the other: "3 (b)", "3 and 4", "4 (a) and (b)", "3 to 5". */
function readList(text: string, from: number, several: boolean, patterns: ItemPatterns): FoundItem[] {
  const list: FoundItem[] = [];
  for (let position = from; ;) {
    const last = list.at(-1);
    const isEnd = last && endOf(patterns.to, text, position) !== undefined;
    const gapEnd = last ? endOf(isEnd ? patterns.to : patterns.and, text, position) : position;
    const item = gapEnd === undefined ? undefined : readPath(text, gapEnd, last?.through ?? last?.path, patterns);
    if (!item) return list;
    if (isEnd && item.path) {
      last.through = item.path;
      last.end = item.end;
    } else list.push(item);
    if (!several) return list;
    position = item.end;
  }
}

/** The path that stands at `start`; marks alone belong to the item before. */
function readPath(
  text: string,
  start: number,
  before: readonly number[] | undefined,
  { path, marks, ordinal }: ItemPatterns,
): FoundItem | undefined {
  path.lastIndex = start;
  marks.lastIndex = start;
  const match = path.exec(text) ?? (before && marks.exec(text));
  if (!match) return undefined;
  const { number, decimal, second, third } = match.groups ?? {};
  const head = number === undefined ? before?.[0] : Number(number);
  const ordinals = [head ?? 0];
  if (decimal !== undefined) ordinals.push(Number(decimal));
  if (second !== undefined) ordinals.push(ordinal(2, second));
  if (third !== undefined) ordinals.push(ordinal(3, third));
  if (ordinals.includes(0)) return undefined;
  return { path: ordinals, start, end: start + match[0].length, form: 'full' };
}

/** Where the sticky pattern ends that fits at `start`. */
function endOf(sticky: RegExp, text: string, start: number): number | undefined {
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}
