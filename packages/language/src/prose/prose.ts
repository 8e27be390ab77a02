import { recognise, type Mention } from '@agendum/locales';
import type * as ast from '../generated/ast.js';
import type { Survey } from '../linking/survey.js';
import { endOf, startOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';

/** A title or a text block, and the language that it is written in. */
export interface Prose {
  node: TextNode;
  language: string;
}

/** What plain text names: a {@link Mention}, and where. */
export interface PlacedMention<Kind extends Mention = Mention> {
  mention: Kind;
  prose: Prose;
  /** The text between two references in which it stands, and where that begins. Places in `mention` count from there. */
  text: string;
  offset: number;
}

const proses = new WeakMap<Survey, readonly Prose[]>();

/** All texts of a file: the blocks in order of place, then what stands on one line. */
export function proseOf(survey: Survey): readonly Prose[] {
  let prose = proses.get(survey);
  if (!prose) {
    const { language } = survey;
    prose = [
      ...survey.blocks.map((node) => ({ node, language })),
      ...survey.titles.map((node) => ({ node, language: languageOfTitle(node) ?? language })),
    ];
    proses.set(survey, prose);
  }
  return prose;
}

/** A name may say its language. */
function languageOfTitle({ $container }: ast.Title): string | undefined {
  return $container.$type === 'Name' ? $container.language : undefined;
}

// Typing in prose changes the text of a node, and leaves all others as they are.
const found = new WeakMap<ast.Text, { value: string; language: string; mentions: readonly Mention[] }>();

/** What a text names in plain words, by its places in the text. Each text is searched once, until it changes. */
export function mentionsIn(text: ast.Text, language: string): readonly Mention[] {
  const { value } = text;
  let known = found.get(text);
  if (known?.value !== value || known.language !== language) {
    known = { value, language, mentions: recognise(value, language) };
    found.set(text, known);
  }
  return known.mentions;
}

/** What a file names in plain words, text by text. */
export function* findMentions(survey: Survey): Iterable<PlacedMention> {
  for (const prose of proseOf(survey)) {
    for (const part of prose.node.parts) {
      const mentions = part.$type === 'Text' ? mentionsIn(part, prose.language) : [];
      for (const mention of mentions) {
        yield { mention, prose, text: (part as ast.Text).value, offset: startOf(part) };
      }
    }
  }
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

/** Whether a pattern is somewhere in the plain text: a cheap look before {@link wordsOf}. */
export function holds({ node }: Prose, pattern: RegExp): boolean {
  return node.parts.some((part) => part.$type === 'Text' && pattern.test(part.value));
}
