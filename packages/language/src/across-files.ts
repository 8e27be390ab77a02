import type { LangiumDocument } from 'langium';
import { findAcceptances, type Acceptance } from './acceptances.js';
import { acceptanceAt, acceptancesByRule, byPlace, failureOf } from './check.js';
import type { ActiveRule, Configs } from './config/configs.js';
import type { AcceptedFinding, Checked, Finding, TextRange } from './finding.js';
import type * as ast from './generated/ast.js';
import { surveyOf } from './linking/survey.js';
import type { Placed, WorkspaceRule } from './rules/workspace-rule.js';
import { fullTextOf } from './syntax/place.js';

type ActiveWorkspaceRule = ActiveRule<WorkspaceRule>;

/** What files say of one thing, and what came of comparing it. */
interface Topic {
  rule: WorkspaceRule;
  key: string;
  /** By file. */
  said: Map<string, readonly Placed<object>[]>;
  isCompared: boolean;
  findings: ReadonlyMap<string, Checked>;
}

/** What is remembered of a file. */
interface Known {
  topics: Set<Topic>;
  acceptances: ReadonlyMap<string, readonly Acceptance[]>;
  /** As configured; undefined: as the rule says. */
  severities: ReadonlyMap<WorkspaceRule, Finding['severity'] | undefined>;
  failures: readonly Finding[];
}

/**
 * What is wrong between files. Holds what each file says of things that others may say too, by what it is compared by, as plain data. So a
 * file that changes costs what it says, and what others say of the same; and none of them has to be kept.
 */
export class AcrossFiles {
  private readonly files = new Map<string, Known>();
  private readonly topics = new Map<string, Topic>();
  private readonly pending = new Set<Topic>();
  private readonly changed = new Set<string>();

  constructor(private readonly configs: Configs) {}

  /** Takes note of what a linked file says, in place of what it has said before. Rules that are off for it leave it out. */
  update(document: LangiumDocument): void {
    const uri = document.uri.toString();
    const file = document.parseResult.value as ast.AgendaFile;
    const survey = surveyOf(file);
    const active = this.configs.for(uri).rules.filter((one): one is ActiveWorkspaceRule => 'compare' in one.rule);
    const failures: Finding[] = [];
    const said = new Map<Topic, Placed<object>[]>();
    for (const { rule } of active) {
      try {
        for (const [key, one] of rule.collect({ uri, survey })) {
          const topic = this.topicOf(rule, key);
          const before = said.get(topic);
          if (before) {
            before.push({ ...one, uri });
          } else {
            said.set(topic, [{ ...one, uri }]);
          }
        }
      } catch (error) {
        failures.push(failureOf(rule.id, error));
      }
    }
    for (const topic of this.files.get(uri)?.topics ?? []) {
      if (!said.has(topic)) {
        this.forget(uri, topic);
      }
    }
    for (const [topic, now] of said) {
      const before = topic.said.get(uri);
      topic.said.set(uri, now);
      // Where all agree, they still do when something has only moved.
      if (topic.findings.size > 0 || !before || !isSame(before, now)) {
        this.mark(topic);
      }
    }
    const isRule = (id: string): boolean => active.some(({ rule }) => rule.id === id);
    this.files.set(uri, {
      topics: new Set(said.keys()),
      failures,
      acceptances: acceptancesByRule(said.size === 0 ? [] : findAcceptances(fullTextOf(file), survey, isRule)),
      severities: new Map(active.map(({ rule, severity }) => [rule, severity])),
    });
  }

  /** Forgets what a file says. */
  remove(uri: string): void {
    this.files.get(uri)?.topics.forEach((topic) => this.forget(uri, topic));
    this.files.delete(uri);
    this.changed.delete(uri);
  }

  /** What is wrong with a file beside the others that are known, in order of place. */
  check(uri: string): Checked {
    const known = this.files.get(uri);
    if (!known) {
      return { findings: [], accepted: [] };
    }
    known.topics.forEach((topic) => this.compare(topic));
    this.changed.delete(uri);
    const found = [...known.topics].flatMap((topic) => topic.findings.get(uri) ?? []);
    return {
      findings: [...known.failures, ...found.flatMap(({ findings }) => findings)].sort(byPlace),
      accepted: found.flatMap(({ accepted }) => accepted).sort(byPlace),
    };
  }

  /** URIs of the files whose findings are others than when they were asked for last. */
  takeChanged(): string[] {
    this.pending.forEach((topic) => this.compare(topic));
    const changed = [...this.changed].filter((uri) => this.files.has(uri));
    this.changed.clear();
    return changed;
  }

  private forget(uri: string, topic: Topic): void {
    topic.said.delete(uri);
    this.mark(topic);
  }

  private topicOf(rule: WorkspaceRule, key: string): Topic {
    const id = `${rule.id} ${key}`;
    let topic = this.topics.get(id);
    if (!topic) {
      topic = { rule, key, said: new Map(), isCompared: true, findings: new Map() };
      this.topics.set(id, topic);
    }
    return topic;
  }

  private mark(topic: Topic): void {
    topic.isCompared = false;
    this.pending.add(topic);
  }

  private compare(topic: Topic): void {
    this.pending.delete(topic);
    if (topic.isCompared) {
      return;
    }
    topic.isCompared = true;
    const before = topic.findings;
    topic.findings = topic.said.size > 1 ? this.findingsOf(topic) : new Map();
    for (const uri of new Set([...before.keys(), ...topic.findings.keys()])) {
      if (JSON.stringify(before.get(uri)) !== JSON.stringify(topic.findings.get(uri))) {
        this.changed.add(uri);
      }
    }
    if (topic.said.size === 0) {
      this.topics.delete(`${topic.rule.id} ${topic.key}`);
    }
  }

  private findingsOf(topic: Topic): Map<string, Checked> {
    const uris = [...topic.said.keys()].sort();
    const all = uris.flatMap((uri) => topic.said.get(uri)!);
    const byUri = new Map<string, Checked>();
    const of = (uri: string): Checked => {
      let checked = byUri.get(uri);
      if (!checked) {
        byUri.set(uri, (checked = { findings: [], accepted: [] }));
      }
      return checked;
    };
    const accepted = new Set<Placed<object>>();
    for (const { at, finding } of this.run(topic, all)) {
      const acceptance = this.acceptanceOf(at.uri, finding);
      if (acceptance) {
        accepted.add(at);
        of(at.uri).accepted.push({ ...finding, acceptance } satisfies AcceptedFinding);
      } else {
        of(at.uri).findings.push(finding);
      }
    }
    if (accepted.size > 0) {
      byUri.forEach((checked) => (checked.findings = []));
      const others = all.filter((said) => !accepted.has(said));
      for (const { at, finding } of this.run(topic, others)) {
        if (!this.acceptanceOf(at.uri, finding)) {
          of(at.uri).findings.push(finding);
        }
      }
    }
    return byUri;
  }

  private run({ rule, key }: Topic, said: readonly Placed<object>[]): { at: Placed<object>; finding: Finding }[] {
    const found: { at: Placed<object>; finding: Finding }[] = [];
    if (said.every(({ uri }) => uri === said[0]?.uri)) {
      return found;
    }
    try {
      rule.compare(
        said,
        (at, finding) => {
          const severity = this.files.get(at.uri)?.severities.get(rule);
          found.push({
            at,
            finding: { rule: rule.id, severity: rule.severity, ...finding, ...(severity && { severity }) },
          });
        },
        key,
      );
    } catch (error) {
      found.push({ at: said[0]!, finding: failureOf(rule.id, error) });
    }
    return found;
  }

  private acceptanceOf(uri: string, { rule, range }: Finding): AcceptedFinding['acceptance'] | undefined {
    const acceptance = acceptanceAt(this.files.get(uri)?.acceptances.get(rule) ?? [], range.start);
    return acceptance && { reason: acceptance.reason, range: acceptance.range };
  }
}

/** Whether two values are the same but for the places in the text that they hold. */
function isSame(one: unknown, other: unknown, compared = new Map<object, unknown>()): boolean {
  if (!isObject(one) || !isObject(other)) {
    return one === other;
  }
  // What several things that are said have in common is compared once.
  if (compared.get(one) === other || (isRange(one) && isRange(other))) {
    return true;
  }
  compared.set(one, other);
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return keys.length === others.length && keys.every((key) => isSame(one[key], other[key], compared));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRange(value: object): value is TextRange {
  return 'start' in value && 'end' in value && Object.keys(value).length === 2;
}
