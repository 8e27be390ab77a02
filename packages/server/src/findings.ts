import type { Finding } from '@agendum/language';
import type { LangiumDocument } from 'langium';

/** The findings of each document as it was checked last, for those who want more of them than a diagnostic tells. */
export class Findings {
  /** Told of a document whose diagnostics have changed without its being checked again. Set by whoever tells the editor. */
  onChange: (document: LangiumDocument) => void = () => {};
  private readonly byDocument = new WeakMap<LangiumDocument, readonly Finding[]>();

  set(document: LangiumDocument, findings: readonly Finding[]): void {
    this.byDocument.set(document, findings);
  }

  of(document: LangiumDocument): readonly Finding[] {
    return this.byDocument.get(document) ?? [];
  }
}
