import type { Mention, RecogniseOptions } from '@agendum/locales';
import type * as ast from '../generated/ast.js';
import { surveyOf, type Survey } from '../linking/survey.js';
import { fileOf } from '../syntax/containers.js';
import { editsSince, endOf, fullTextOf, revisionOf, startOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';
import { nameOf } from './name-of.js';
import { searchProse, searchTexts } from './search.js';
import { charactersBetween } from './signs.js';

/** A title or a text block, and the language that it is written in. */
export interface Prose {
  node: TextNode;
  language: string;
  /** With which it is searched: the series of symbols that the house of the agenda has. */
  series: RecogniseOptions;
  /** What its plain text holds: bits of {@link signs}. */
  signs: number;
  /** Whether it names days or hours, in references or in plain words. */
  dated: boolean;
  /** Whether it names documents by their symbols. */
  cites: boolean;
  /** What its plain text names, in order. */
  mentions: readonly PlacedMention[];
  /** Of its parts the plain text, as it was when it was searched. */
  values: readonly (string | undefined)[];
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

/** Of all texts of a file those that hold one of these {@link signs}. */
export function proseWith(survey: Survey, bits: number): readonly Prose[] {
  const all = proseOf(survey);
  const found: Prose[] = [];
  // Few do: an iterator would cost more than the texts that are found.
  for (let index = 0; index < all.length; index++) {
    if ((all[index]!.signs & bits) !== 0) {
      found.push(all[index]!);
    }
  }
  return found;
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
  const found = searched(surveyOf(fileOf(text)));
  found.byNode ??= new Map(found.prose.map((prose) => [prose.node, prose]));
  const { node, mentions } = found.byNode.get(text.$container)!;
  return mentions.filter(({ part }) => node.parts[part] === text).map(({ mention }) => mention);
}

/** The days and hours that a file names, text by text. */
export function findNamedDays(survey: Survey): readonly NamedDays[] {
  const named = namedIn(survey);
  return (named.days ??= listDays(named.prose));
}

/** Whether edits after a revision have left what texts name as it was, and its order, and the paragraphs in which it stands. */
export function isNamedAsBefore(survey: Survey, revision: number): boolean {
  return searched(survey).renamed <= revision;
}

/** What the text of a file holds, also outside of its prose: bits of those {@link signs} that are single characters. */
export function signsOfFile(survey: Survey): number {
  const found = searched(survey.partOf ?? survey);
  found.outside ??= signsOutsideOfBlocks(found.survey);
  return found.prose.reduce((held, prose) => held | prose.signs, found.outside);
}

/** Texts, and what they name. */
interface Named {
  prose: readonly Prose[];
  mentions: readonly PlacedMention[];
  byKind: { readonly [Kind in Mention['kind']]: readonly PlacedMention<MentionOf<Kind>>[] };
  /** Undefined until somebody asks. */
  days: readonly NamedDays[] | undefined;
}

/** What is found in the texts of a file. */
interface Searched {
  survey: Survey;
  /** That in which all this was found, see {@link revisionOf}. */
  revision: number;
  /** The last in which a text has come to name something else. */
  renamed: number;
  prose: readonly Prose[];
  /** Undefined until somebody asks, as are those below. */
  named: Named | undefined;
  byNode: Map<TextNode, Prose> | undefined;
  /** What stands outside of the blocks, which edits in prose leave as it is. */
  outside: number | undefined;
}

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
    if (edits.length > 0) {
      before.revision = revision;
      new Set(edits.map(({ text }) => text as unknown as ast.Text)).forEach((text) => searchAgain(before, text));
    }
    return before;
  }
  const prose = searchTexts(survey, before?.prose ?? []);
  const found = { survey, revision, renamed: revision, prose, named: undefined, byNode: undefined, outside: undefined };
  known.set(key, found);
  return found;
}

/** Searches a text that was edited. */
function searchAgain(found: Searched, text: ast.Text): void {
  const own = found.prose.find(({ node }) => node === text.$container)!;
  const before = { named: nameOf(own), mentions: own.mentions };
  searchProse(own, text);
  if (before.named !== nameOf(own)) {
    found.renamed = found.revision;
  }
  const isEdited = ({ part }: PlacedMention): boolean => own.node.parts[part] === text;
  if (before.mentions.some(isEdited) || own.mentions.some(isEdited)) {
    found.named = undefined; // its mentions know their places in the text
  }
}

function namedIn(survey: Survey): Named {
  const whole = searched(survey.partOf ?? survey);
  if (!survey.partOf) {
    return (whole.named ??= listNamed(whole.prose));
  }
  let named = parts.get(survey);
  if (!named) {
    const blocks = new Set<TextNode>(survey.blocks);
    named = listNamed(whole.prose.filter(({ node }) => blocks.has(node)));
    parts.set(survey, named);
  }
  return named;
}

function listNamed(prose: readonly Prose[]): Named {
  const mentions: PlacedMention[] = [];
  const byKind: Record<Mention['kind'], PlacedMention[]> = {
    when: [],
    weekday: [],
    item: [],
    instrument: [],
    symbol: [],
  };
  for (let index = 0; index < prose.length; index++) {
    const { mentions: own } = prose[index]!;
    for (let next = 0; next < own.length; next++) {
      const placed = own[next]!;
      mentions.push(placed);
      byKind[placed.mention.kind].push(placed);
    }
  }
  return { prose, mentions, byKind: byKind as Named['byKind'], days: undefined };
}

function listDays(prose: readonly Prose[]): NamedDays[] {
  const days: NamedDays[] = [];
  for (let index = 0; index < prose.length; index++) {
    const own = prose[index]!;
    if (!own.dated) {
      continue;
    }
    const { mentions, node } = own;
    let next = 0;
    for (let part = 0; part < node.parts.length; part++) {
      const one = node.parts[part]!;
      if (one.$type === 'DateReference') {
        days.push({ reference: one, prose: own, part });
      }
      for (; mentions[next]?.part === part; next++) {
        if (mentions[next]!.mention.kind === 'when') {
          days.push(mentions[next] as PlacedMention<MentionOf<'when'>>);
        }
      }
    }
  }
  return days;
}

function signsOutsideOfBlocks({ file, blocks }: Survey): number {
  const source = fullTextOf(file);
  let held = 0;
  let end = 0;
  for (const { parts } of blocks) {
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!;
      if (part.$type === 'Text') {
        const start = startOf(part);
        held |= charactersBetween(source, end, start);
        end = start + part.value.length;
      }
    }
  }
  return held | charactersBetween(source, end, source.length);
}

/** Whether it is the name of a document or of a resolution, which is quoted as it is. */
export function isQuotedName({ node: { $container } }: Prose): boolean {
  return (
    $container.$type === 'Name' ||
    $container.$type === 'TranslatedDocument' ||
    $container.$type === 'TranslatedInstrument'
  );
}

/** What a reference is in a text that rules search: a word. */
const REFERENCE = '\uFFFC';

/** The text of a title or a block as it stands in the file, every character of a reference, and of what could not be read, being a {@link REFERENCE}. */
export function wordsOf({ node }: Prose): { text: string; offset: number } {
  const [first] = node.parts;
  const offset = startOf(first);
  let text = '';
  for (const part of node.parts) {
    const start = startOf(part) - offset;
    text += REFERENCE.repeat(Math.max(0, start - text.length));
    text += part.$type === 'Text' ? part.value : REFERENCE.repeat(endOf(part) - startOf(part));
  }
  return { text, offset };
}
