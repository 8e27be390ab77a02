import { DocumentState, URI } from 'langium';
import type { AgendumDocumentValidator } from './diagnostics.js';
import type { Services } from './services.js';

/**
 * Finds what an edit changes in the findings of other files: rules across files compare what they say with what the edited one says now. It comes
 * after the findings of the edited file itself.
 */
export function keepOthersUpToDate({ shared, agendum }: Services): void {
  const { DocumentBuilder, LangiumDocuments } = shared.workspace;
  const { AcrossFiles, Findings } = agendum.agendum;
  DocumentBuilder.onBuildPhase(DocumentState.Validated, async (_documents, token) => {
    const validator = agendum.validation.DocumentValidator as AgendumDocumentValidator;
    await validator.compare(token);
    for (const uri of AcrossFiles.takeChanged()) {
      const document = LangiumDocuments.getDocument(URI.parse(uri));
      // The others are still to be checked.
      if (document?.state === DocumentState.Validated) {
        document.diagnostics = validator.besideOthers(document);
        Findings.onChange(document);
      }
    }
  });
}
