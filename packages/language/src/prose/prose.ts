import { recognise, type Mention } from '@agendum/locales';
import type * as ast from '../generated/ast.js';
import { surveyOf, type Survey } from '../linking/survey.js';
import { fileOf } from '../syntax/containers.js';
import { endOf, fullTextOf, startOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';
import { signs, signsBetween } from './signs.js';

/** A title or a text block, and the language that it is written in. */
export interface Prose {
  node: TextNode;
  language: string;
  /** What its plain text holds: bits of {@link signs}. */
  signs: number;
  /** Whether it names days or hours, in references or in plain words. */
  dated: boolean;
  /** Whether it names documents by their symbols. */
  cites: boolean;
}

/** What plain text names: a {@link Mention}, and where. */
export interface PlacedMention<Kind extends Mention = Mention> {
  mention: Kind;
  prose: Prose;
  /** The text between two references in which it stands, and where that begins. Places in `mention` count from there. */
  text: string;
  offset: number;
  /** Position of that text among the parts of the prose. */
  part: number;
}

/** A mention of a kind. */
export type MentionOf<Kind extends Mention['kind']> = Extract<Mention, { kind: Kind }>;

/** A reference to a day, with its place among the parts of its prose; or what plain text says of days and hours. */
export type NamedDays = { reference: ast.DateReference; prose: Prose; part: number } | PlacedMention<MentionOf<'when'>>;

/** All texts of a file: the blocks in order of place, then what stands on one line. */
export function proseOf(survey: Survey): readonly Prose[] {
  return searched(survey).prose;
}

/** What a file names in plain words, text by text; of one kind, or of all. */
export function findMentions(survey: Survey): readonly PlacedMention[];
export function findMentions<Kind extends Mention['kind']>(
  survey: Survey,
  kind: Kind,
): readonly PlacedMention<MentionOf<Kind>>[];
export function findMentions(survey: Survey, kind?: Mention['kind']): readonly PlacedMention[] {
  const { mentions, byKind } = searched(survey);
  return kind === undefined ? mentions : byKind[kind];
}

/** What a text names in plain words, by its places in the text. */
export function mentionsIn(text: ast.Text): readonly Mention[] {
  return searched(surveyOf(fileOf(text))).byText.get(text) ?? none;
}

/** The days and hours that a file names, text by text. */
export function findNamedDays(survey: Survey): readonly NamedDays[] {
  return searched(survey).days;
}

/** What is found in the texts of a file. */
interface Searched {
  survey: Survey;
  /** The text of the file, in which all this was found. */
  source: string;
  prose: readonly Prose[];
  mentions: readonly PlacedMention[];
  byKind: { readonly [Kind in Mention['kind']]: readonly PlacedMention<MentionOf<Kind>>[] };
  /** Of the texts that name something. */
  byText: ReadonlyMap<ast.Text, readonly Mention[]>;
  days: readonly NamedDays[];
  pieces: Pieces;
}

/** The plain texts of a file in arrays side by side. */
interface Pieces {
  values: string[];
  /** The language of each. */
  languages: string[];
  /** Bits of {@link signs}. */
  signs: Uint16Array;
  mentions: (readonly Mention[])[];
}

const none: readonly Mention[] = [];

// By the document, which is the same after an edit: then only those texts are searched that are others.
const known = new WeakMap<object, Searched>();

function searched(survey: Survey): Searched {
  const key = survey.isPart ? survey : (survey.file.$document ?? survey.file);
  const source = fullTextOf(survey.file);
  const before = known.get(key);
  if (before?.survey === survey && before.source === source) {
    return before;
  }
  const found = search(survey, source, before?.pieces);
  known.set(key, found);
  return found;
}

function search(survey: Survey, source: string, before: Pieces | undefined): Searched {
  const { language } = survey;
  const prose: Prose[] = [];
  const nodes: ast.Text[] = [];
  const pieces: Pieces = { values: [], languages: [], signs: new Uint16Array(0), mentions: [] };
  /** Of each piece its prose, and its place among the parts of that. */
  const owners: Prose[] = [];
  const places: number[] = [];
  /** References to days, each with the number of pieces before it. */
  const references: { named: Extract<NamedDays, { reference: unknown }>; piece: number }[] = [];
  const list = (node: TextNode, language: string): void => {
    const own: Prose = { node, language, signs: 0, dated: false, cites: false };
    prose.push(own);
    const { parts } = node;
    for (let part = 0; part < parts.length; part++) {
      const one = parts[part]!;
      const { $type } = one;
      if ($type === 'Text') {
        nodes.push(one);
        pieces.values.push(one.value);
        pieces.languages.push(language);
        owners.push(own);
        places.push(part);
      } else if ($type === 'DateReference') {
        own.dated = true;
        references.push({ named: { reference: one, prose: own, part }, piece: nodes.length });
      } else if ($type === 'DocumentReference') {
        own.cites = true;
      }
    }
  };
  survey.blocks.forEach((node) => list(node, language));
  survey.titles.forEach((node) => list(node, languageOfTitle(node) ?? language));
  searchPieces(pieces, nodes, source, before);

  const mentions: PlacedMention[] = [];
  const byKind: Record<Mention['kind'], PlacedMention[]> = {
    when: [],
    weekday: [],
    item: [],
    instrument: [],
    symbol: [],
  };
  const byText = new Map<ast.Text, readonly Mention[]>();
  const days: NamedDays[] = [];
  let next = 0;
  for (let piece = 0; piece < nodes.length; piece++) {
    const own = owners[piece]!;
    own.signs |= pieces.signs[piece]!;
    const found = pieces.mentions[piece]!;
    if (found.length === 0) {
      continue;
    }
    for (; next < references.length && references[next]!.piece <= piece; next++) {
      days.push(references[next]!.named);
    }
    const node = nodes[piece]!;
    byText.set(node, found);
    const [text, offset, part] = [node.value, startOf(node), places[piece]!];
    for (const mention of found) {
      const placed: PlacedMention = { mention, prose: own, text, offset, part };
      mentions.push(placed);
      byKind[mention.kind].push(placed);
      own.cites ||= mention.kind === 'symbol';
      if (mention.kind === 'when') {
        own.dated = true;
        days.push(placed as PlacedMention<MentionOf<'when'>>);
      }
    }
  }
  for (; next < references.length; next++) {
    days.push(references[next]!.named);
  }
  return { survey, source, prose, mentions, byKind: byKind as Searched['byKind'], byText, days, pieces };
}

/** An edit changes what stands in one place: the texts before it and behind it are known. */
function searchPieces(pieces: Pieces, nodes: readonly ast.Text[], source: string, before: Pieces | undefined): void {
  const count = nodes.length;
  pieces.signs = new Uint16Array(count);
  const countBefore = before?.values.length ?? 0;
  const isKnown = (index: number, indexBefore: number): boolean =>
    pieces.values[index] === before!.values[indexBefore] && pieces.languages[index] === before!.languages[indexBefore];
  let first = 0;
  while (first < count && first < countBefore && isKnown(first, first)) {
    first++;
  }
  let last = 0;
  while (last < Math.min(count, countBefore) - first && isKnown(count - 1 - last, countBefore - 1 - last)) {
    last++;
  }
  for (let index = 0; index < count; index++) {
    if (before && (index < first || index >= count - last)) {
      const indexBefore = index < first ? index : index - count + countBefore;
      pieces.signs[index] = before.signs[indexBefore]!;
      pieces.mentions.push(before.mentions[indexBefore]!);
    } else {
      const start = startOf(nodes[index]);
      const held = signsBetween(source, start, start + pieces.values[index]!.length);
      pieces.signs[index] = held;
      const digits = (held & signs.digit) !== 0;
      pieces.mentions.push(recognise(pieces.values[index]!, pieces.languages[index]!, { digits }));
    }
  }
}

/** Whether it is the name of a document or of a resolution, which is quoted as it is. */
export function isQuotedName({ node: { $container } }: Prose): boolean {
  return (
    $container.$type === 'Name' ||
    $container.$type === 'TranslatedDocument' ||
    $container.$type === 'TranslatedInstrument'
  );
}

/** A name may say its language. */
function languageOfTitle({ $container }: ast.Title): string | undefined {
  return $container.$type === 'Name' ? $container.language : undefined;
}

/** What a reference is in a text that rules search: a word. */
const REFERENCE = '\uFFFC';

/** The text of a title or a block as it stands in the file, every character of a reference being a {@link REFERENCE}. */
export function wordsOf({ node }: Prose): { text: string; offset: number } {
  const [first] = node.parts;
  const pieces = node.parts.map((part) =>
    part.$type === 'Text' ? part.value : REFERENCE.repeat(endOf(part) - startOf(part)),
  );
  return { text: pieces.join(''), offset: startOf(first) };
}
