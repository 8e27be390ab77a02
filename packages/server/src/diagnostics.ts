import { catalogue, checkInSteps, type CatalogueEntry, type Finding, type Severity } from '@agendum/language';
import { interruptAndCheck, URI, type DocumentValidator, type LangiumDocument, type ValidationOptions } from 'langium';
import {
  CancellationToken,
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver';
import type { Client } from './client.js';
import { toRange } from './ranges.js';
import type { ServerServices } from './services.js';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

const TAGS: Readonly<Record<NonNullable<CatalogueEntry['tag']>, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

const tagOfRule = new Map(catalogue.map(({ id, tag }) => [id, tag]));

/** Makes diagnostics of the findings of the rules. The work is given up between two rules when a newer change comes. */
export class AgendumDocumentValidator implements DocumentValidator {
  /** What is wrong with each document by itself. */
  private readonly own = new WeakMap<LangiumDocument, readonly Finding[]>();

  constructor(private readonly services: ServerServices) {}

  async validateDocument(
    document: LangiumDocument,
    _options?: ValidationOptions,
    token = CancellationToken.None,
  ): Promise<Diagnostic[]> {
    const { agendum } = this.services;
    const steps = checkInSteps(document, agendum);
    let step = steps.next();
    while (!step.done) {
      await interruptAndCheck(token);
      step = steps.next();
    }
    this.own.set(document, step.value.findings);
    agendum.AcrossFiles.update(document);
    return this.besideOthers(document);
  }

  /** The diagnostics of a document that was checked, with what is wrong between it and the others as they are now. */
  besideOthers(document: LangiumDocument): Diagnostic[] {
    const { agendum, shared } = this.services;
    const across = agendum.AcrossFiles.check(document.uri.toString());
    const findings = [...(this.own.get(document) ?? []), ...across.findings];
    agendum.Findings.set(document, findings);
    const other = (uri: string): LangiumDocument | undefined =>
      shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    return findings.map((finding) => toDiagnostic(finding, document, agendum.Client, other));
  }
}

type Located = Pick<LangiumDocument, 'uri' | 'textDocument'>;

/** A finding in the form of the protocol. Related places in files that `other` does not know are left out. */
export function toDiagnostic(
  { rule, severity, message, range, related = [] }: Finding,
  document: Located,
  client: Client,
  other: (uri: string) => Located | undefined = () => undefined,
): Diagnostic {
  const own = document.uri.toString();
  const relatedInformation = related.flatMap((place): DiagnosticRelatedInformation[] => {
    const located = place.uri === own ? document : other(place.uri);
    return located
      ? [{ location: { uri: place.uri, range: toRange(located, place.range) }, message: place.message }]
      : [];
  });
  const page = client.rulePage(rule);
  const tag = tagOfRule.get(rule);
  return {
    source: 'agendum',
    code: rule,
    ...(page !== undefined && { codeDescription: { href: page } }),
    severity: SEVERITIES[severity],
    message,
    range: toRange(document, range),
    ...(tag && { tags: [TAGS[tag]] }),
    ...(relatedInformation.length > 0 && { relatedInformation }),
  };
}
