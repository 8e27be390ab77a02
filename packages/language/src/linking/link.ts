import type { LangiumDocument, LinkingError, ReferenceInfo } from 'langium';
import type * as ast from '../generated/ast.js';
import type { LinkedReference } from '../syntax/linked-reference.js';
import { findByKey, type Registers } from './registers.js';
import { surveyOf, type Survey } from './survey.js';
import type { SymbolTable } from './symbol-table.js';
import { referenceKey, tablesOf } from './tables.js';
import type { Translations } from './translations.js';

/** What links lead to in other files. */
interface OtherFiles {
  Registers: Registers;
  Translations: Translations;
}

/** For each linked file where its names were looked up. */
const known = new WeakMap<Survey, readonly unknown[]>();

/**
 * Links what the survey of a file has collected, with one look into a map for each reference and no walk over the file. After an edit
 * that carried the file over, links stay as they are, unless they may lead elsewhere now.
 */
export function link(
  document: LangiumDocument,
  { Registers: registers, Translations: translations }: OtherFiles,
): void {
  const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
  const original = translations.originalOf(document.uri)?.parseResult.value;
  const sources = [original, ...registers.visibleFrom(document.uri)];
  if (!isSame(sources, known.get(survey))) {
    linkAnew(document, survey, original, registers);
    known.set(survey, sources);
  }
  document.references = survey.links.map(({ reference }) => reference);
}

function isSame(sources: readonly unknown[], before: readonly unknown[] | undefined): boolean {
  return before?.length === sources.length && sources.every((source, index) => source === before[index]);
}

function linkAnew(
  document: LangiumDocument,
  survey: Survey,
  original: ast.AgendaFile | undefined,
  registers: Registers,
): void {
  // The link of a translation to its original comes first: the others look there.
  let tables: SymbolTable[] | undefined;
  for (const { container, property, kind, reference } of survey.links) {
    const found =
      kind === 'AgendaHeader'
        ? original?.header
        : findByKey(
            (tables ??= tablesOf(document, registers)),
            kind,
            referenceKey(container, kind, reference.$refText),
          );
    (reference as LinkedReference)._ref = found ?? unresolved({ container, property, reference }, kind);
  }
}

function unresolved(info: ReferenceInfo, kind: string): LinkingError {
  return { info, message: `No ${kind} is named '${info.reference.$refText}'.` };
}

/** Has a document linked again. Until then its links lead where they did. */
export function unlink(document: LangiumDocument): void {
  document.references = [];
}
