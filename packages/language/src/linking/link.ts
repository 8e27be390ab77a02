import type { LangiumDocument, LinkingError, ReferenceInfo } from 'langium';
import type * as ast from '../generated/ast.js';
import type { LinkedReference } from '../syntax/linked-reference.js';
import { findDeclaration, type Registers } from './registers.js';
import { surveyOf } from './survey.js';
import type { SymbolTable } from './symbol-table.js';
import { referenceKeys, tablesOf } from './tables.js';
import type { Translations } from './translations.js';

/** What links lead to in other files. */
interface OtherFiles {
  Registers: Registers;
  Translations: Translations;
}

/** Links what the survey of a file has collected, with one look into a map for each reference and no walk over the file. */
export function link(
  document: LangiumDocument,
  { Registers: registers, Translations: translations }: OtherFiles,
): void {
  const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
  // The link of a translation to its original comes first: the others look there.
  let tables: SymbolTable[] | undefined;
  for (const { container, property, kind, reference } of survey.links) {
    const pending = reference as LinkedReference;
    if (pending._ref !== undefined) {
      continue;
    }
    const found =
      kind === 'AgendaHeader'
        ? translations.originalOf(document.uri)?.parseResult.value.header
        : findDeclaration(
            (tables ??= tablesOf(document, registers)),
            kind,
            referenceKeys(container, kind, reference.$refText),
          );
    pending._ref = found ?? unresolved({ container, property, reference }, kind);
    document.references.push(reference);
  }
}

function unresolved(info: ReferenceInfo, kind: string): LinkingError {
  return { info, message: `No ${kind} is named '${info.reference.$refText}'.` };
}

/** Forgets where the references of a document lead. */
export function unlink(document: LangiumDocument): void {
  for (const reference of document.references) {
    (reference as LinkedReference)._ref = undefined;
  }
  document.references = [];
}
