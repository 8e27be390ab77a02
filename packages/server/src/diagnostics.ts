import { checkDocument, rulePage, type Finding, type Severity } from '@agendum/language';
import type { DocumentValidator, LangiumDocument } from 'langium';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { toRange } from './ranges.js';
import type { ServerServices } from './services.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Gives the editor the findings of the rules as diagnostics. */
export class AgendumDocumentValidator implements DocumentValidator {
  constructor(private readonly services: ServerServices) {}

  validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    const { findings } = checkDocument(document, this.services.agendum);
    this.services.agendum.Findings.set(document, findings);
    return Promise.resolve(findings.map((finding) => toDiagnostic(finding, document)));
  }
}

/** A finding in the form of the protocol. */
export function toDiagnostic(
  { rule, severity, message, range, related }: Finding,
  document: Pick<LangiumDocument, 'uri' | 'textDocument'>,
): Diagnostic {
  const own = document.uri.toString();
  const page = rulePage(rule);
  return {
    source: 'agendum',
    code: rule,
    ...(page !== undefined && { codeDescription: { href: page } }),
    severity: SEVERITIES[severity],
    message,
    range: toRange(document, range),
    ...(related && {
      relatedInformation: related
        .filter((place) => place.uri === own)
        .map((place) => ({
          location: { uri: place.uri, range: toRange(document, place.range) },
          message: place.message,
        })),
    }),
  };
}
