import {
  DefaultLinker,
  DocumentState,
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

/** Links what the survey has collected, with one look into a map for each reference and no walk over the file. */
export class AgendumLinker extends DefaultLinker {
  private readonly registers: Registers;

  constructor(services: AgendumServices) {
    super(services);
    this.registers = services.agendum.Registers;
  }

  override link(document: LangiumDocument): Promise<void> {
    this.linkNow(document);
    return Promise.resolve();
  }

  /** Links a document at once. */
  linkNow(document: LangiumDocument): void {
    const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
    const tables = tablesOf(document, this.registers);
    for (const { container, property, kind, reference } of survey.links) {
      const pending = reference as DefaultReference;
      if (pending._ref !== undefined) {
        continue;
      }
      const found = findDeclaration(tables, kind, referenceKeys(container, kind, reference.$refText));
      pending._ref = found ?? unresolved({ container, property, reference }, kind);
      document.references.push(reference);
    }
    document.state = Math.max(document.state, DocumentState.Linked);
  }
}

function unresolved(info: ReferenceInfo, kind: string): LinkingError {
  return { info, message: `No ${kind} is named '${info.reference.$refText}'.` };
}
