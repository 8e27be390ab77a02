import {
  mentionsAt,
  nameAt,
  originalOf,
  References,
  surveyOf,
  tablesOf,
  isTranslation,
  writePieces,
  type ast,
} from '@agendum/language';
import { plainText } from '@agendum/compiler';
import { CodeActionKind } from 'vscode-languageserver';
import { agendaOf } from '../agenda-of.js';
import { inlineAt } from '../hover/printed-passage.js';
import { fixes } from './fixes.js';
import type { Action, ActionPlace } from './action.js';

const messages = {
  reference: (source: string) => `Turn these words into ${source}`,
  words: (text: string) => `Turn the reference into its words, “${text}”`,
};

/** Puts a reference in the place of plain words that it prints just as they are. */
export function toReference(place: ActionPlace): Action[] {
  const { document, file, range, services } = place;
  const { Configs, Registers } = services.agendum;
  const { config } = Configs.for(document.uri.toString());
  const tables = tablesOf(document, Registers);
  const survey = surveyOf(file);
  const original = originalOf(file);
  const numbered = original ? surveyOf(original) : isTranslation(file) ? undefined : survey;
  const references = new References(numbered, tables, config);
  const found = [...mentionsAt(survey, range).map((mention) => references.for(mention)), nameAt(survey, tables, range)];
  // A rule may offer the same as the fix of a finding.
  const offered = new Set(fixes(place).flatMap(({ edits }) => edits.map(({ newText }) => newText)));
  return found
    .filter((reference) => reference !== undefined)
    .filter(({ source }) => !offered.has(source))
    .map(({ source, range: words }) => ({
      title: messages.reference(source),
      kind: CodeActionKind.RefactorRewrite,
      edits: [{ range: words, newText: source }],
    }));
}

/** Puts the words that a reference prints in its place. They stay as they are from then on. */
export function toWords({ document, file, range, services }: ActionPlace): Action[] {
  const { agenda } = agendaOf(document);
  const reference = surveyOf(file).references.find(
    ({ $cstNode }) => $cstNode && $cstNode.offset <= range.start && range.end <= $cstNode.end,
  );
  const node = reference?.$cstNode;
  const inline = agenda && node && inlineAt(agenda, node.offset);
  if (!reference || !agenda || !node || !inline || inline.kind === 'unresolved') {
    return [];
  }
  // The signs that isolate numbers on the page are made anew for plain text.
  const printed = plainText([inline], { locale: services.agendum.Wording.of(document) }).replaceAll(
    /[\u2066-\u2069]/g,
    '',
  );
  const written = asSource(printed, reference.$container);
  return written === undefined
    ? []
    : [
        {
          title: messages.words(printed),
          kind: CodeActionKind.RefactorRewrite,
          edits: [{ range: { start: node.offset, end: node.end }, newText: written }],
        },
      ];
}

/** Words as a title or a text block has them; undefined where they would mean something else there. */
function asSource(text: string, { $type }: ast.Title | ast.TextBlock): string | undefined {
  const quoted = $type === 'Title';
  if (!quoted && /[*[\]]/.test(text)) {
    return undefined;
  }
  const result = writePieces([{ text }], { quoted });
  return 'written' in result ? result.written : undefined;
}
