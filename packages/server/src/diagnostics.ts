import { checkDocument, rulePage, type Finding, type Severity } from '@agendum/language';
import { URI, type DocumentValidator, type LangiumDocument } from 'langium';
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
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
    const { agendum, shared } = this.services;
    const { findings } = checkDocument(document, agendum);
    agendum.Findings.set(document, findings);
    const other = (uri: string): LangiumDocument | undefined =>
      shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    return Promise.resolve(findings.map((finding) => toDiagnostic(finding, document, other)));
  }
}

type Located = Pick<LangiumDocument, 'uri' | 'textDocument'>;

/** A finding in the form of the protocol. Related places in files that `other` does not know are left out. */
export function toDiagnostic(
  { rule, severity, message, range, related = [] }: Finding,
  document: Located,
  other: (uri: string) => Located | undefined = () => undefined,
): Diagnostic {
  const own = document.uri.toString();
  const relatedInformation = related.flatMap((place): DiagnosticRelatedInformation[] => {
    const located = place.uri === own ? document : other(place.uri);
    return located
      ? [{ location: { uri: place.uri, range: toRange(located, place.range) }, message: place.message }]
      : [];
  });
  const page = rulePage(rule);
  return {
    source: 'agendum',
    code: rule,
    ...(page !== undefined && { codeDescription: { href: page } }),
    severity: SEVERITIES[severity],
    message,
    range: toRange(document, range),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
