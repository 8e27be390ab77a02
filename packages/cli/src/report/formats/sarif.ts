import { pathToFileURL } from 'node:url';
import { rulePage, type AcceptedFinding, type Finding, type Fix, type RelatedPlace } from '@agendum/language';
import type * as Sarif from 'sarif';
import { Fingerprints } from '../fingerprints.js';
import { pageText } from '../page-text.js';
import { pathWithin, uriOfPath } from '../path-within.js';
import { Places, type Region } from '../places.js';
import type { FileReport, Problem, Report } from '../report.js';
import type { RulePage } from '../rule-pages.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const ROOT = '%SRCROOT%';
const LEVELS = { error: 'error', warning: 'warning', information: 'note' } as const;

/** SARIF 2.1.0, which GitHub, GitLab and Azure DevOps take findings in. */
export function sarif(report: Report, rules: readonly RulePage[]): string {
  const writer = new SarifWriter(report, rules);
  const log: Sarif.Log = { $schema: SCHEMA, version: '2.1.0', runs: [writer.run()] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

class SarifWriter {
  private readonly report: Report;
  private readonly rules: readonly RulePage[];
  private readonly places: Places;
  private readonly ruleIndexes: ReadonlyMap<string, number>;

  constructor(report: Report, rules: readonly RulePage[]) {
    this.report = report;
    this.rules = rules;
    this.places = new Places(report);
    this.ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  }

  run(): Sarif.Run {
    const { report } = this;
    const driver = { name: 'agendum', semanticVersion: report.version, rules: this.rules.map(descriptorOf) };
    const notifications = report.problems.map((problem) => this.notificationOf(problem));
    return {
      tool: { driver },
      columnKind: 'utf16CodeUnits',
      newlineSequences: ['\r\n', '\n', '\r'],
      originalUriBaseIds: { [ROOT]: { uri: pathToFileURL(`${report.root}/`).href } },
      invocations: [
        {
          executionSuccessful: report.exitCode !== 2,
          exitCode: report.exitCode,
          toolExecutionNotifications: notifications,
        },
      ],
      artifacts: report.files.map(({ path }) => ({
        location: this.artifactOf(path),
        roles: ['analysisTarget'],
        encoding: 'UTF-8',
      })),
      results: report.files.flatMap((file) => this.resultsOf(file)),
    };
  }

  private resultsOf({ uri, findings, accepted }: FileReport): Sarif.Result[] {
    const fingerprints = new Fingerprints();
    // All in order of place, so that to accept one changes no fingerprint.
    const all: (Finding & Partial<AcceptedFinding>)[] = [...findings, ...accepted];
    return all
      .sort((a, b) => a.range.start - b.range.start)
      .map((finding) => ({
        ...this.resultOf(uri, finding, fingerprints),
        ...(finding.acceptance && { suppressions: [this.suppressionOf(uri, finding.acceptance)] }),
      }));
  }

  private suppressionOf(uri: string, acceptance: AcceptedFinding['acceptance']): Sarif.Suppression {
    const physicalLocation = this.locationOf(this.places.find(uri, acceptance.range)!);
    return { kind: 'inSource', justification: acceptance.reason, location: { physicalLocation } };
  }

  private resultOf(uri: string, finding: Finding, fingerprints: Fingerprints): Sarif.Result {
    const { rule, severity, message, range, related = [], fixes = [] } = finding;
    const region = this.places.find(uri, range)!;
    const ruleIndex = this.ruleIndexes.get(rule);
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: this.locationOf(region) }],
      partialFingerprints: { 'agendum/v1': fingerprints.of(rule, region) },
      ...(related.length > 0 && { relatedLocations: related.map((place, index) => this.relatedOf(place, index)) }),
      ...(fixes.length > 0 && { fixes: fixes.map((fix) => this.fixOf(uri, fix)) }),
    };
  }

  private relatedOf({ uri, range, message }: RelatedPlace, index: number): Sarif.Location {
    const region = this.places.find(uri, range);
    const physicalLocation = region ? this.locationOf(region) : { artifactLocation: { uri } };
    return { id: index, message: { text: message }, physicalLocation };
  }

  private fixOf(uri: string, { title, edits }: Fix): Sarif.Fix {
    const places = edits.map(({ range, newText }) => ({ region: this.places.find(uri, range)!, newText }));
    const replacements = places.map(({ region, newText }) => ({
      deletedRegion: regionOf(region),
      insertedContent: { text: newText },
    }));
    const artifactLocation = this.artifactOf(places[0]!.region.source.path);
    return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
  }

  private locationOf(region: Region): Sarif.PhysicalLocation {
    return { artifactLocation: this.artifactOf(region.source.path), region: regionOf(region) };
  }

  private artifactOf(path: string): Sarif.ArtifactLocation {
    const within = pathWithin(this.report.root, path);
    return within === undefined ? { uri: pathToFileURL(path).href } : { uri: uriOfPath(within), uriBaseId: ROOT };
  }

  private notificationOf({ shown, message, severity }: Problem): Sarif.Notification {
    return { level: LEVELS[severity], message: { text: `${shown}: ${message}` } };
  }
}

function descriptorOf({ id, severity, summary, page }: RulePage): Sarif.ReportingDescriptor {
  const plain = { colored: false, columns: Infinity };
  const text = pageText(page, plain);
  const uri = rulePage(id);
  return {
    id,
    shortDescription: { text: summary },
    // The paragraph after the heading.
    fullDescription: { text: text.split('\n\n')[1] ?? summary },
    help: { text, markdown: page },
    ...(uri !== undefined && { helpUri: uri }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function regionOf({ start, end }: Region): Sarif.Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}
