import {
  DefaultLinker,
  DocumentState,
  type AstNode,
  type DefaultReference,
  type LangiumDocument,
  type LinkingError,
  type ReferenceInfo,
} from 'langium';
import type * as ast from '../generated/ast.js';
import type { AgendumServices } from '../module.js';
import { findDeclaration, type Registers } from './registers.js';
import { referenceKeys, tablesOf } from './scope-provider.js';
import { surveyOf } from './survey.js';
import type { SymbolTable } from './symbol-table.js';
import type { Translations } from './translations.js';

/** Links what the survey has collected, with one look into a map for each reference and no walk over the file. */
export class AgendumLinker extends DefaultLinker {
  private readonly registers: Registers;
  private readonly translations: Translations;

  constructor(services: AgendumServices) {
    super(services);
    this.registers = services.agendum.Registers;
    this.translations = services.agendum.Translations;
  }

  override link(document: LangiumDocument): Promise<void> {
    this.linkNow(document);
    return Promise.resolve();
  }

  /** Links a document at once. */
  linkNow(document: LangiumDocument): void {
    const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
    // The link of a translation to its original comes first: the others look there.
    let tables: SymbolTable[] | undefined;
    for (const { container, property, kind, reference } of survey.links) {
      const pending = reference as DefaultReference;
      if (pending._ref !== undefined) {
        continue;
      }
      const found =
        kind === 'AgendaHeader'
          ? this.originalOf(document)
          : findDeclaration(
              (tables ??= tablesOf(document, this.registers)),
              kind,
              referenceKeys(container, kind, reference.$refText),
            );
      pending._ref = found ?? unresolved({ container, property, reference }, kind);
      document.references.push(reference);
    }
    document.state = Math.max(document.state, DocumentState.Linked);
  }

  private originalOf(document: LangiumDocument): AstNode | undefined {
    return this.translations.originalOf(document.uri)?.parseResult.value.header;
  }
}

function unresolved(info: ReferenceInfo, kind: string): LinkingError {
  return { info, message: `No ${kind} is named '${info.reference.$refText}'.` };
}
