import { recognise, type Mention } from '@agendum/locales';
import type * as ast from '../generated/ast.js';
import { surveyOf, type Survey } from '../linking/survey.js';
import { fileOf } from '../syntax/containers.js';
import { editsSince, endOf, fullTextOf, revisionOf, startOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';
import { signs, signsBetween } from './signs.js';

/** A title or a text block, and the language that it is written in. */
export interface Prose {
  node: TextNode;
  language: string;
  /** Position of the first of its plain texts among those of the file. */
  first: number;
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
  return namedIn(survey).prose;
}

/** What a file names in plain words, text by text; of one kind, or of all. */
export function findMentions(survey: Survey): readonly PlacedMention[];
export function findMentions<Kind extends Mention['kind']>(
  survey: Survey,
  kind: Kind,
): readonly PlacedMention<MentionOf<Kind>>[];
export function findMentions(survey: Survey, kind?: Mention['kind']): readonly PlacedMention[] {
  const { mentions, byKind } = namedIn(survey);
  return kind === undefined ? mentions : byKind[kind];
}

/** What a text names in plain words, by its places in the text. */
export function mentionsIn(text: ast.Text): readonly Mention[] {
  return searched(surveyOf(fileOf(text))).byText.get(text) ?? none;
}

/** The days and hours that a file names, text by text. */
export function findNamedDays(survey: Survey): readonly NamedDays[] {
  return namedIn(survey).days;
}

/** Whether edits after a revision have left what texts name as it was, and its order, and the paragraphs in which it stands. */
export function isNamedAsBefore(survey: Survey, revision: number): boolean {
  return searched(survey).renamed <= revision;
}

/** Texts, and what they name. */
interface Named {
  prose: readonly Prose[];
  mentions: readonly PlacedMention[];
  byKind: { readonly [Kind in Mention['kind']]: readonly PlacedMention<MentionOf<Kind>>[] };
  days: readonly NamedDays[];
}

/** What is found in the texts of a file. */
interface Searched {
  survey: Survey;
  /** That in which all this was found, see {@link revisionOf}. */
  revision: number;
  /** The last in which a text has come to name something else. */
  renamed: number;
  prose: readonly Prose[];
  pieces: Pieces;
  /** Of the texts that name something. */
  byText: Map<ast.Text, readonly Mention[]>;
  /** Undefined until somebody asks. */
  named: Named | undefined;
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
const parts = new WeakMap<Survey, Named>();

function searched(survey: Survey): Searched {
  const { file } = survey;
  const key = file.$document ?? file;
  const revision = revisionOf(file);
  const before = known.get(key);
  const edits = before?.survey === survey ? editsSince(file, before.revision) : undefined;
  if (before && edits) {
    before.revision = revision;
    new Set(edits.map(({ text }) => text as unknown as ast.Text)).forEach((text) => searchAgain(before, text));
    return before;
  }
  const found = search(survey, revision, before?.pieces);
  known.set(key, found);
  return found;
}

function namedIn(survey: Survey): Named {
  const whole = searched(survey.partOf ?? survey);
  if (!survey.partOf) {
    return (whole.named ??= listNamed(whole.prose, whole));
  }
  let named = parts.get(survey);
  if (!named) {
    const blocks = new Set<TextNode>(survey.blocks);
    named = listNamed(
      whole.prose.filter(({ node }) => blocks.has(node)),
      whole,
    );
    parts.set(survey, named);
  }
  return named;
}

function search(survey: Survey, revision: number, before: Pieces | undefined): Searched {
  const { language } = survey;
  const prose: Prose[] = [];
  const nodes: ast.Text[] = [];
  const pieces: Pieces = { values: [], languages: [], signs: new Uint16Array(0), mentions: [] };
  const list = (node: TextNode, language: string): void => {
    prose.push({ node, language, first: nodes.length, signs: 0, dated: false, cites: false });
    for (const part of node.parts) {
      if (part.$type === 'Text') {
        nodes.push(part);
        pieces.values.push(part.value);
        pieces.languages.push(language);
      }
    }
  };
  survey.blocks.forEach((node) => list(node, language));
  survey.titles.forEach((node) => list(node, languageOfTitle(node) ?? language));
  searchPieces(pieces, nodes, fullTextOf(survey.file), before);

  const found = { survey, revision, renamed: revision, prose, pieces, byText: new Map<ast.Text, readonly Mention[]>() };
  return { ...found, named: listNamed(prose, found) };
}

/** What some texts name. Each of them takes note of what kinds that is of. */
function listNamed(prose: readonly Prose[], { pieces, byText }: Pick<Searched, 'pieces' | 'byText'>): Named {
  const mentions: PlacedMention[] = [];
  const byKind: Record<Mention['kind'], PlacedMention[]> = {
    when: [],
    weekday: [],
    item: [],
    instrument: [],
    symbol: [],
  };
  const days: NamedDays[] = [];
  for (const own of prose) {
    own.signs = 0;
    own.dated = false;
    own.cites = false;
    let piece = own.first;
    const { parts } = own.node;
    for (let part = 0; part < parts.length; part++) {
      const one = parts[part]!;
      const { $type } = one;
      if ($type === 'DateReference') {
        own.dated = true;
        days.push({ reference: one, prose: own, part });
      } else if ($type === 'DocumentReference') {
        own.cites = true;
      } else if ($type === 'Text') {
        own.signs |= pieces.signs[piece]!;
        const found = pieces.mentions[piece++]!;
        if (found.length > 0) {
          byText.set(one, found);
        }
        for (const mention of found) {
          const placed = new MentionInText(mention, own, one, part);
          mentions.push(placed);
          byKind[mention.kind].push(placed);
          own.cites ||= mention.kind === 'symbol';
          if (mention.kind === 'when') {
            own.dated = true;
            days.push(placed as PlacedMention<MentionOf<'when'>>);
          }
        }
      }
    }
  }
  return { prose, mentions, byKind: byKind as Named['byKind'], days };
}

/** Knows where its text stands after edits before it. */
class MentionInText implements PlacedMention {
  readonly mention: Mention;
  readonly prose: Prose;
  readonly part: number;
  private readonly node: ast.Text;

  constructor(mention: Mention, prose: Prose, node: ast.Text, part: number) {
    this.mention = mention;
    this.prose = prose;
    this.node = node;
    this.part = part;
  }

  get text(): string {
    return this.node.value;
  }

  get offset(): number {
    return startOf(this.node);
  }
}

/** Searches a text that was edited. */
function searchAgain(found: Searched, text: ast.Text): void {
  const { pieces, byText, survey } = found;
  const own = found.prose.find(({ node }) => node === text.$container)!;
  const before = own.node.parts.slice(0, own.node.parts.indexOf(text));
  const piece = own.first + before.filter(({ $type }) => $type === 'Text').length;
  const named = nameOf(pieces, piece);
  pieces.values[piece] = text.value;
  searchPiece(pieces, piece, text, fullTextOf(survey.file));
  if (named !== nameOf(pieces, piece)) {
    found.renamed = found.revision;
  }
  if (byText.has(text) || pieces.mentions[piece]!.length > 0) {
    found.named = undefined; // its mentions know their places in the text
  }
  byText.delete(text);
  listNamed([own], found);
}

/** What a text names, and in which of its paragraphs, wherever in them it stands: the same for texts that differ in other words only. */
function nameOf({ values, mentions }: Pieces, piece: number): string {
  const value = values[piece]!;
  const named = mentions[piece]!.map((mention) => [
    value.slice(mention.start, mention.end),
    value.slice(0, mention.start).split('\n').length,
    JSON.stringify(mention, (key, value: unknown) =>
      key === 'start' || key === 'end' ? (value as number) - mention.start : value,
    ),
  ]);
  // Paragraphs are parted by empty lines, and by hyphens that begin a line.
  const lines = value.split('\n').map((line) => (/^\s*-/.test(line) ? line : line.trim() !== ''));
  return JSON.stringify([lines, named]);
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
      pieces.mentions[index] = before.mentions[indexBefore]!;
    } else {
      searchPiece(pieces, index, nodes[index]!, source);
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

function searchPiece(pieces: Pieces, index: number, node: ast.Text, source: string): void {
  const value = pieces.values[index]!;
  const start = startOf(node);
  const held = signsBetween(source, start, start + value.length);
  pieces.signs[index] = held;
  pieces.mentions[index] = recognise(value, pieces.languages[index]!, { digits: (held & signs.digit) !== 0 });
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
