import type { AstNode, LangiumDocument, LinkingError, ReferenceInfo } from 'langium';
import type * as ast from '../generated/ast.js';
import type { LinkedReference } from '../syntax/linked-reference.js';
import { findByKey, type Registers } from './registers.js';
import { surveyOf, type Link, type Survey } from './survey.js';
import type { SymbolTable } from './symbol-table.js';
import { referenceKey, tablesOf } from './tables.js';
import type { Translations } from './translations.js';

/** What links lead to in other files. */
interface OtherFiles {
  Registers: Registers;
  Translations: Translations;
}

/** What is kept of each linked file. */
interface Linked {
  /** Where its names were looked up. */
  sources: readonly unknown[];
  unresolved: readonly Link[];
  targets: ReadonlySet<AstNode>;
}

// By the list of links, which a part of a survey shares with the whole.
const known = new WeakMap<Survey['links'], Linked>();

/** The links of a linked file that lead nowhere, in order of place. */
export function unresolvedLinks({ links }: Survey): readonly Link[] {
  return known.get(links)?.unresolved ?? [];
}

/** What the links of a linked file lead to, each once. */
export function targetsOf({ links }: Survey): ReadonlySet<AstNode> {
  return known.get(links)?.targets ?? new Set();
}

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
  if (!isSame(sources, known.get(survey.links)?.sources)) {
    known.set(survey.links, { sources, ...linkAnew(document, survey, original, registers) });
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
): Omit<Linked, 'sources'> {
  const unresolved: Link[] = [];
  const targets = new Set<AstNode>();
  // The link of a translation to its original comes first: the others look there.
  let tables: SymbolTable[] | undefined;
  for (const link of survey.links) {
    const { container, kind, reference } = link;
    const found =
      kind === 'AgendaHeader'
        ? original?.header
        : findByKey(
            (tables ??= tablesOf(document, registers)),
            kind,
            referenceKey(container, kind, reference.$refText),
          );
    const linked = reference as LinkedReference;
    linked.ref = found;
    linked.error = undefined;
    if (found) {
      targets.add(found);
    } else {
      const { property } = link;
      linked.error = errorOf({ container, property, reference }, kind);
      unresolved.push(link);
    }
  }
  return { unresolved, targets };
}

function errorOf(info: ReferenceInfo, kind: string): LinkingError {
  return { info, message: `No ${kind} is named '${info.reference.$refText}'.` };
}

/** Has a document linked again. Until then its links lead where they did. */
export function unlink(document: LangiumDocument): void {
  document.references = [];
}
