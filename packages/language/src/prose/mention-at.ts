import type { TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { chooseName } from '../linking/choose-name.js';
import { visibleDeclarations } from '../linking/registers.js';
import type { Survey } from '../linking/survey.js';
import type { SymbolTable } from '../linking/symbol-table.js';
import { endOf, startOf } from '../syntax/place.js';
import { findMentions, proseOf, type PlacedMention, type Prose } from './prose.js';
import { sourceOfInstrument, type ReferenceFor } from './reference-for.js';

/** What plain text names at a place. */
export function mentionsAt(survey: Survey, place: TextRange): PlacedMention[] {
  return findMentions(survey).filter(
    ({ mention, offset }) => offset + mention.start <= place.end && place.start <= offset + mention.end,
  );
}

/**
 * The name of a body or of a place, or the title of a resolution, as it stands in plain text at a place; the longest there. A reference
 * prints the same words.
 */
export function nameAt(survey: Survey, tables: readonly SymbolTable[], place: TextRange): ReferenceFor | undefined {
  const found = textsAt(survey, place).flatMap(({ text, prose }) =>
    isNameItself(prose)
      ? []
      : namesIn(prose.language, tables).flatMap(({ name, source }) => {
          const range = occurrence(text, name, place);
          return range ? [{ source: `{${source}}`, range, safe: false }] : [];
        }),
  );
  return found.sort((a, b) => b.range.end - b.range.start - (a.range.end - a.range.start))[0];
}

function textsAt(survey: Survey, place: TextRange): { text: ast.Text; prose: Prose }[] {
  const touches = (node: Parameters<typeof startOf>[0]): boolean =>
    startOf(node) <= place.end && place.start <= endOf(node);
  return proseOf(survey)
    .filter(({ node }) => touches(node))
    .flatMap((prose) =>
      prose.node.parts.flatMap((part) => (part.$type === 'Text' && touches(part) ? [{ text: part, prose }] : [])),
    );
}

/** The name of what is declared stands for itself. */
function isNameItself({ node: { $container } }: Prose): boolean {
  return $container.$type === 'Name' || $container.$type === 'BodyField' || $container.$type === 'PlaceField';
}

/** Shorter words are in other words, and mean too much. */
const SHORTEST = 3;

function namesIn(language: string, tables: readonly SymbolTable[]): { name: string; source: string }[] {
  const named = (names: ast.Names | undefined, source: string): { name: string; source: string }[] => {
    const parts = chooseName(names, language)?.text.parts ?? [];
    const [part] = parts;
    return parts.length === 1 && part?.$type === 'Text' && part.value.length >= SHORTEST
      ? [{ name: part.value, source }]
      : [];
  };
  return [
    ...(visibleDeclarations(tables, 'Body') as ast.Body[]).flatMap(({ name, names, short }) => [
      ...named(names, `body ${name}`),
      ...named(short, `body ${name} short`),
    ]),
    ...(visibleDeclarations(tables, 'Place') as ast.Place[]).flatMap(({ name, names }) =>
      named(names, `place ${name}`),
    ),
    ...(visibleDeclarations(tables, 'Instrument') as ast.Instrument[]).flatMap((instrument) =>
      named(instrument.names, `${sourceOfInstrument(instrument)} title`),
    ),
  ];
}

/** Where a name stands in a text as words of its own, at a place. */
function occurrence(text: ast.Text, name: string, place: TextRange): TextRange | undefined {
  const offset = startOf(text);
  const from = Math.max(place.start - offset - name.length, 0);
  for (
    let at = text.value.indexOf(name, from);
    at >= 0 && offset + at <= place.end;
    at = text.value.indexOf(name, at + 1)
  ) {
    const end = at + name.length;
    const isWhole = !joins(text.value[at - 1], name[0]) && !joins(name.at(-1), text.value[end]);
    if (isWhole && place.start <= offset + end) {
      return { start: offset + at, end: offset + end };
    }
  }
  return undefined;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts that are written without blanks between words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Whether two characters beside each other are in one word. */
function joins(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && LETTER.test(a) && LETTER.test(b) && !UNPARTED.test(a + b);
}
