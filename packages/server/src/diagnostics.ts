import {
  catalogue,
  checkInSteps,
  tablesOf,
  type CatalogueEntry,
  type Finding,
  type Severity,
  type TextRange,
} from '@agendum/language';
import { interruptAndCheck, URI, type DocumentValidator, type LangiumDocument, type ValidationOptions } from 'langium';
import {
  CancellationToken,
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type Position,
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
  /** What was checked by itself and is still to be compared with the others. */
  private readonly uncompared = new Set<LangiumDocument>();
  /** What that which was compared last came from. */
  private readonly sources = new WeakMap<LangiumDocument, readonly unknown[]>();
  /** What is at odds with others, as far as is known. */
  private readonly atOdds = new WeakSet<LangiumDocument>();

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
    this.uncompared.add(document);
    if (this.atOdds.has(document)) {
      this.takeUp(); // what is told already must not go and come
    }
    return this.besideOthers(document);
  }

  /**
   * Compares with the others what was checked last: it is told after the findings of the file itself. Words in text blocks are
   * compared with nothing, and what they move is shown nowhere, so they wait for another change.
   */
  async compare(token: CancellationToken): Promise<void> {
    await interruptAndCheck(token);
    const isOther = (document: LangiumDocument): boolean => {
      const [before, now] = [this.sources.get(document), this.sourcesOf(document)];
      return before?.length !== now.length || now.some((source, index) => source !== before[index]);
    };
    if ([...this.uncompared].some(isOther)) {
      this.takeUp();
    }
  }

  private takeUp(): void {
    const { agendum, shared } = this.services;
    for (const document of this.uncompared) {
      if (shared.workspace.LangiumDocuments.getDocument(document.uri) === document) {
        agendum.AcrossFiles.update(document);
        this.sources.set(document, this.sourcesOf(document));
      }
    }
    this.uncompared.clear();
  }

  /** After typing in a text block all of it is the same as before. */
  private sourcesOf(document: LangiumDocument): readonly unknown[] {
    const { Configs, Registers } = this.services.agendum;
    return [document.parseResult.value, Configs.for(document.uri.toString()), ...tablesOf(document, Registers)];
  }

  /** The diagnostics of a document that was checked, with what is wrong between it and the others as they are now. */
  besideOthers(document: LangiumDocument): Diagnostic[] {
    const { agendum, shared } = this.services;
    const across = agendum.AcrossFiles.check(document.uri.toString());
    const findings = [...(this.own.get(document) ?? []), ...across.findings];
    agendum.Findings.set(document, findings);
    if (across.findings.length > 0) {
      this.atOdds.add(document);
    } else {
      this.atOdds.delete(document);
    }
    const other = (uri: string): LangiumDocument | undefined =>
      shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    const told = toDiagnostics(mostSevere(findings), document, agendum.Client, other);
    return findings.length > told.length ? [untold(findings.length - told.length), ...told] : told;
  }
}

/** More than anybody reads. Editors show no more of a file either. */
const MOST_TOLD = 1000;

function mostSevere(findings: readonly Finding[]): readonly Finding[] {
  return findings.length <= MOST_TOLD
    ? findings
    : findings.toSorted((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity]).slice(0, MOST_TOLD);
}

function untold(count: number): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    source: 'agendum',
    severity: DiagnosticSeverity.Information,
    message: `There are ${count} more findings in this file than are shown; these are the most severe. \`agendum check\` prints all of them.`,
    range: { start, end: start },
  };
}

type Located = Pick<LangiumDocument, 'uri' | 'textDocument'>;

/** Findings in the form of the protocol. Those that were told already and still say the same are the same objects. */
function toDiagnostics(
  findings: readonly Finding[],
  document: LangiumDocument,
  client: Client,
  other: (uri: string) => Located | undefined,
): Diagnostic[] {
  const before = document.diagnostics ?? [];
  let next = 0;
  return findings.map((finding) => {
    const isTold = (index: number): boolean => !!before[index] && tells(before[index], finding, document, other);
    // An edit mostly adds one or takes one away.
    const told = isTold(next) ? next : isTold(next + 1) ? next + 1 : undefined;
    if (told !== undefined) {
      next = told + 1;
      return before[told]!;
    }
    return toDiagnostic(finding, document, client, other);
  });
}

/** Whether a diagnostic says what would be made of a finding. To look whether a line and column are at an offset is quicker than to count them. */
function tells(
  { code, severity, message, range, relatedInformation = [] }: Diagnostic,
  finding: Finding,
  document: Located,
  other: (uri: string) => Located | undefined,
): boolean {
  const { related = [] } = finding;
  return (
    code === finding.rule &&
    message === finding.message &&
    severity === SEVERITIES[finding.severity] &&
    isAt(range, finding.range, document) &&
    relatedInformation.length === related.length &&
    relatedInformation.every(({ message, location: { uri, range } }, index) => {
      const place = related[index]!;
      const located = uri === document.uri.toString() ? document : other(uri);
      return message === place.message && uri === place.uri && !!located && isAt(range, place.range, located);
    })
  );
}

function isAt({ start, end }: Diagnostic['range'], range: TextRange, { textDocument }: Located): boolean {
  // Of a column behind the end of its line the offset is that end.
  const isIn = ({ line, character }: Position, offset: number): boolean =>
    textDocument.offsetAt({ line, character: 0 }) + character === offset;
  return (
    textDocument.offsetAt(start) === range.start &&
    textDocument.offsetAt(end) === range.end &&
    isIn(start, range.start) &&
    (start.line === end.line ? end.character - start.character === range.end - range.start : isIn(end, range.end))
  );
}

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
