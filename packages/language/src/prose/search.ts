import { recognise, type Mention } from '@agendum/locales';
import { hasKnownSeries } from '@agendum/model';
import { hasUnitedNationsForm } from '../documents/symbol-parts.js';
import type * as ast from '../generated/ast.js';
import type { Survey } from '../linking/survey.js';
import { startOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';
import type { PlacedMention, Prose } from './prose.js';
import { signs, signsOf } from './signs.js';

const noMentions: readonly PlacedMention[] = [];
const noValues: Prose['values'] = [];
const withoutDigits = { digits: false };

/**
 * Searches all texts of a file: the blocks, then what stands on one line.
 *
 * @param before the same of an earlier state of the file. An edit changes what stands in one place: the texts before it and behind it are
 *   known
 */
export function searchTexts(survey: Survey, before: readonly Prose[]): Prose[] {
  const { blocks, titles, language } = survey;
  const series = seriesOfHouse(survey);
  const found: Prose[] = [];
  const isBlock = ({ node }: Prose): boolean => node.$type === 'TextBlock';
  searchList(blocks, () => language, series, before.filter(isBlock), found);
  const titlesBefore = before.filter((prose) => !isBlock(prose));
  searchList(titles, (title) => languageOfTitle(title) ?? language, series, titlesBefore, found);
  return found;
}

function searchList<Node extends TextNode>(
  nodes: readonly Node[],
  languageOf: (node: Node) => string,
  series: Prose['series'],
  before: readonly Prose[],
  found: Prose[],
): void {
  const most = Math.min(nodes.length, before.length);
  const isKnown = (index: number, indexBefore: number): boolean =>
    saysTheSame(nodes[index]!, languageOf(nodes[index]!), before[indexBefore]!) &&
    before[indexBefore]!.series === series;
  let first = 0;
  while (first < most && isKnown(first, first)) {
    first++;
  }
  let last = 0;
  while (last < most - first && isKnown(nodes.length - 1 - last, before.length - 1 - last)) {
    last++;
  }
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const own = new SearchedProse(node, languageOf(node), series);
    if (index < first) {
      takeOver(own, before[index]!);
    } else if (index >= nodes.length - last) {
      takeOver(own, before[index - nodes.length + before.length]!);
    } else {
      searchProse(own);
    }
    found.push(own);
  }
}

/** Always of one shape, which makes it quick to read. */
class SearchedProse implements Prose {
  signs = 0;
  dated = false;
  cites = false;
  mentions = noMentions;
  values: Prose['values'] = noValues;

  readonly node: TextNode;
  readonly language: string;
  readonly series: Prose['series'];

  constructor(node: TextNode, language: string, series: Prose['series']) {
    this.node = node;
    this.language = language;
    this.series = series;
  }
}

const firstPart = /^[^/.(]+/;
const noSeries: Prose['series'] = {};
// The same series are the same object, so that a text is not searched again for them.
const known = new Map<string, Prose['series']>();
const MOST_KNOWN = 100;

/** The series that the symbols of an agenda and of its documents begin with, beside those of the United Nations. */
function seriesOfHouse({ file: { header }, symbols }: Survey): Prose['series'] {
  const own =
    header?.$type === 'TranslationHeader'
      ? header.original?.$refText
      : header?.$type === 'AgendaHeader'
        ? header.symbol
        : undefined;
  const found = new Set<string>();
  const looked = new Set<string>();
  const add = (symbol: string | undefined): void => {
    const first = symbol === undefined ? undefined : firstPart.exec(symbol)?.[0];
    if (first !== undefined && !looked.has(first)) {
      looked.add(first);
      if (hasUnitedNationsForm(symbol!) && !hasKnownSeries(symbol!)) {
        found.add(first);
      }
    }
  };
  add(own);
  for (const { name } of symbols.all('Document')) {
    add(name);
  }
  const key = [...found].sort().join(' ');
  if (key === '') {
    return noSeries;
  }
  let series = known.get(key);
  if (!series) {
    if (known.size >= MOST_KNOWN) {
      known.clear();
    }
    known.set(key, (series = { series: found }));
  }
  return series;
}

/** A name may say its language. */
function languageOfTitle({ $container }: ast.Title): string | undefined {
  return $container.$type === 'Name' ? $container.language : undefined;
}

/** Whether a text has the same parts in the same language, as far as they are searched. */
function saysTheSame({ parts }: TextNode, language: string, before: Prose): boolean {
  const { values, node } = before;
  return (
    language === before.language &&
    parts.length === values.length &&
    parts.every((part, index) => part.$type === node.parts[index]!.$type && valueOf(part) === values[index])
  );
}

function valueOf(part: ast.Text | ast.Reference): string | undefined {
  return part.$type === 'Text' ? part.value : undefined;
}

function takeOver(own: Prose, { signs, dated, cites, mentions, values }: Prose): void {
  own.signs = signs;
  own.dated = dated;
  own.cites = cites;
  own.values = values;
  if (mentions.length > 0) {
    own.mentions = mentions.map(({ mention, part }) => new MentionInText(mention, own, part));
  }
}

/**
 * Searches a title or a block.
 *
 * @param edited the one of its pieces that has changed since it was searched before; without it all are searched
 */
export function searchProse(own: Prose, edited?: ast.Text): void {
  const { mentions: before } = own;
  const { parts } = own.node;
  const values = parts.map(valueOf);
  own.values = values;
  own.mentions = noMentions;
  own.dated = false;
  own.cites = false;
  own.signs = signsOf(values);
  const options = (own.signs & signs.digit) === 0 ? withoutDigits : own.series;
  for (let part = 0; part < values.length; part++) {
    const value = values[part];
    if (value === undefined) {
      const { $type } = parts[part]!;
      own.dated ||= $type === 'DateReference';
      own.cites ||= $type === 'DocumentReference';
      continue;
    }
    if (edited && edited !== parts[part]) {
      name(own, inPart(before, part));
      continue;
    }
    const found = recognise(value, own.language, options);
    if (found.length > 0) {
      name(own, placed(found, own, part));
    }
  }
}

function inPart(mentions: readonly PlacedMention[], part: number): PlacedMention[] {
  return mentions.filter((placed) => placed.part === part);
}

function placed(mentions: readonly Mention[], own: Prose, part: number): PlacedMention[] {
  return mentions.map((mention) => new MentionInText(mention, own, part));
}

function name(own: Prose, mentions: readonly PlacedMention[]): void {
  if (mentions.length > 0) {
    own.mentions = [...own.mentions, ...mentions];
    own.dated ||= mentions.some(({ mention }) => mention.kind === 'when');
    own.cites ||= mentions.some(({ mention }) => mention.kind === 'symbol');
  }
}

/** Knows where its text stands after edits before it. */
class MentionInText implements PlacedMention {
  readonly mention: Mention;
  readonly prose: Prose;
  readonly part: number;

  constructor(mention: Mention, prose: Prose, part: number) {
    this.mention = mention;
    this.prose = prose;
    this.part = part;
  }

  get text(): string {
    return this.node.value;
  }

  get offset(): number {
    return startOf(this.node);
  }

  private get node(): ast.Text {
    return this.prose.node.parts[this.part] as ast.Text;
  }
}
