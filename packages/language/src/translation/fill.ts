import type { TextEdit } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { surveyOf } from '../linking/survey.js';
import { fullTextOf } from '../syntax/place.js';
import { targetsOf, type Pairing } from './pairing.js';
import { writePieces, type NewPiece } from './pieces.js';
import { sourceText, type SourceText } from './texts.js';
import { isEmpty, listUnits, type Unit } from './units.js';

/** What texts of a translation are to say, by their keys: the pieces of each paragraph, as many as the original has. */
export type NewTexts = ReadonlyMap<string, readonly (readonly NewPiece[])[]>;

/** Edits that give texts to a translation. */
export interface Filling {
  edits: TextEdit[];
  /** The texts that no edit gives, by their keys, and why; without a reason, the translation has no place for it. */
  refused: { key: string; reason?: string }[];
}

/** The edits that put texts into a linked translation, where others stand or quotes and fences are still empty. */
export function fillEdits(pairing: Pairing, translation: ast.AgendaFile, texts: NewTexts): Filling {
  const { original, pairs, language } = pairing;
  const originalLanguage = surveyOf(original).language;
  const sources = listUnits(original, originalLanguage).units;
  let empty: Map<string, Unit> | undefined;
  const emptyPlace = (key: string): Unit['node'] | undefined => {
    empty ??= targetsOf(sources, listUnits(translation, language, true).units);
    const node = empty.get(key)?.node;
    return node && isEmpty(node) ? node : undefined;
  };
  const file = fullTextOf(translation);
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const targets = new Map(pairs.map(({ source, target }) => [source.key, target]));
  const filling: Filling = { edits: [], refused: [] };
  const known = new Set(sources.map(({ key }) => key));
  for (const { key, node } of sources) {
    const paragraphs = texts.get(key);
    if (!paragraphs) {
      continue;
    }
    const place = targets.get(key) ?? emptyPlace(key);
    if (!place) {
      filling.refused.push({ key });
      continue;
    }
    const source = sourceText(node, originalLanguage);
    const result = write({ file, newline }, sourceText(place, language), source, paragraphs);
    if ('problem' in result) {
      filling.refused.push({ key, reason: result.problem });
    } else {
      filling.edits.push(...result.edits);
    }
  }
  for (const key of texts.keys()) {
    if (!known.has(key)) {
      filling.refused.push({ key });
    }
  }
  filling.edits.sort((a, b) => a.range.start - b.range.start);
  return filling;
}

function write(
  { file, newline }: { file: string; newline: string },
  target: SourceText,
  source: SourceText,
  paragraphs: readonly (readonly NewPiece[])[],
): { edits: TextEdit[] } | { problem: string } {
  const block = target.block || paragraphs.length > 1;
  const written: string[] = [];
  for (const pieces of paragraphs) {
    const result = writePieces(pieces, { quoted: !block });
    if ('problem' in result) {
      return result;
    }
    written.push(result.written);
  }
  // Where the paragraphs are the same in number and kind, only those change that say something else.
  const { paragraphs: before } = target;
  const same =
    target.block === block &&
    before.length === written.length &&
    before.every(({ listed }, index) => listed === (source.paragraphs[index]?.listed ?? false));
  if (same) {
    return {
      edits: before.flatMap(({ range, pieces }, index) =>
        says(pieces) === says(paragraphs[index]!) ? [] : [{ range, newText: written[index]! }],
      ),
    };
  }
  if (!block) {
    return { edits: [{ range: target.range, newText: `"${written[0]}"` }] };
  }
  const lineStart = file.lastIndexOf('\n', target.range.start - 1) + 1;
  const indent = /^[^\S\r\n]*/.exec(file.slice(lineStart, target.range.start))![0];
  const lines = ['"""'];
  for (const [index, text] of written.entries()) {
    const { listed = false } = source.paragraphs[index] ?? {};
    if (index > 0 && !(listed && source.paragraphs[index - 1]?.listed)) {
      lines.push('');
    }
    lines.push(`${indent}${listed ? '- ' : ''}${text}`);
  }
  lines.push(`${indent}"""`);
  return { edits: [{ range: target.range, newText: lines.join(newline) }] };
}

/** Two paragraphs that say the same are the same here, wherever their lines break. */
function says(pieces: readonly NewPiece[]): string {
  return pieces
    .map((piece) => ('reference' in piece ? `\0${piece.reference}\0` : piece.text))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
