import type { AstNode, AstNodeDescription, LangiumDocument, LocalSymbols, ScopeComputation } from 'langium';
import { EMPTY_STREAM, type ReferenceDescription, type ReferenceDescriptionProvider, AstUtils } from 'langium';
import type * as ast from '../generated/ast.js';
import { describeDeclaration } from './scope-provider.js';
import { isRegister, surveyOf } from './survey.js';

const NO_SYMBOLS: LocalSymbols = { has: () => false, getStream: () => EMPTY_STREAM };

/** A register exports what it declares, an agenda nothing. Names inside a file are looked up in its survey. */
export class AgendumScopeComputation implements ScopeComputation {
  collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
    const file = document.parseResult.value as ast.AgendaFile;
    return Promise.resolve(isRegister(file) ? surveyOf(file).symbols.declarations.map(describeDeclaration) : []);
  }

  collectLocalSymbols(): Promise<LocalSymbols> {
    return Promise.resolve(NO_SYMBOLS);
  }
}

/** Tells which references leave a file, which is what decides whether a change elsewhere concerns it. */
export class AgendumReferenceDescriptionProvider implements ReferenceDescriptionProvider {
  createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
    const descriptions: ReferenceDescription[] = [];
    for (const reference of document.references) {
      const target = (reference as { ref?: AstNode }).ref;
      const segment = reference.$refNode;
      if (target && segment) {
        const targetDocument = AstUtils.getDocument(target);
        if (targetDocument !== document) {
          descriptions.push({
            sourceUri: document.uri,
            sourcePath: '',
            targetUri: targetDocument.uri,
            targetPath: '',
            segment: { offset: segment.offset, end: segment.end, length: segment.length, range: segment.range },
            local: false,
          });
        }
      }
    }
    return Promise.resolve(descriptions);
  }
}
