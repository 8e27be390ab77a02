import type { LangiumDocument } from 'langium';
import { findAcceptances, type Acceptance } from './acceptances.js';
import { acceptanceAt, byPlace, failureOf } from './check.js';
import type { ActiveRule, Configs } from './config/configs.js';
import type { AcceptedFinding, Checked, Finding } from './finding.js';
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
  said: Map<string, object[]>;
  isCompared: boolean;
  findings: ReadonlyMap<string, Checked>;
}

/** What is remembered of a file. */
interface Known {
  topics: Set<Topic>;
  acceptances: readonly Acceptance[];
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
    this.remove(uri);
    const file = document.parseResult.value as ast.AgendaFile;
    const survey = surveyOf(file);
    const active = this.configs.for(uri).rules.filter((one): one is ActiveWorkspaceRule => 'compare' in one.rule);
    const failures: Finding[] = [];
    const topics = new Set<Topic>();
    for (const { rule } of active) {
      try {
        for (const [key, said] of rule.collect({ uri, survey })) {
          const topic = this.topicOf(rule, key);
          const before = topic.said.get(uri);
          if (before) {
            before.push(said);
          } else {
            topic.said.set(uri, [said]);
          }
          topics.add(topic);
        }
      } catch (error) {
        failures.push(failureOf(rule.id, error));
      }
    }
    const isRule = (id: string): boolean => active.some(({ rule }) => rule.id === id);
    this.files.set(uri, {
      topics,
      failures,
      acceptances: topics.size === 0 ? [] : findAcceptances(fullTextOf(file), survey, isRule),
      severities: new Map(active.map(({ rule, severity }) => [rule, severity])),
    });
    topics.forEach((topic) => this.mark(topic));
  }

  /** Forgets what a file says. */
  remove(uri: string): void {
    for (const topic of this.files.get(uri)?.topics ?? []) {
      topic.said.delete(uri);
      this.mark(topic);
    }
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
    const all = uris.flatMap((uri) => topic.said.get(uri)!.map((said): Placed<object> => ({ ...said, uri })));
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
    const acceptances = this.files.get(uri)?.acceptances.filter((one) => one.rule === rule && !one.problem) ?? [];
    const acceptance = acceptanceAt(acceptances, range.start);
    return acceptance && { reason: acceptance.reason, range: acceptance.range };
  }
}
