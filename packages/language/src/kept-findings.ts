import type { Fix, Finding, TextRange } from './finding.js';
import type * as ast from './generated/ast.js';
import { surveyOf, type Survey } from './linking/survey.js';
import { partOf } from './linking/survey-part.js';
import { originalOf } from './linking/tables.js';
import { isNamedAsBefore } from './prose/prose.js';
import type { FileRule, RuleContext } from './rules/rule.js';
import type { ProseEdit } from './syntax/parse-tree.js';
import { editsSince, placeAfter, rangeOf, revisionOf } from './syntax/place.js';

/** What all rules look at. */
export type FileContext = Omit<RuleContext, 'options' | 'report'>;

/** What the rules have found in a file as it was when it was checked last. */
interface Kept {
  revision: number;
  /** What the findings come from beside the file itself. */
  sources: readonly unknown[];
  byRule: ReadonlyMap<FileRule, readonly Finding[]>;
}

const known = new WeakMap<Survey, Kept>();

/** Runs rules on a file. After edits in prose only those run whose findings these can change, and only where they can change them. */
export class KeptFindings {
  private readonly revision: number;
  private readonly sources: readonly unknown[];
  private readonly before: Kept | undefined;
  private readonly edits: readonly ProseEdit[];
  /** The blocks that were edited. */
  private readonly blocks: readonly TextRange[];
  /** The file as far as those rules need to see it that look at each text for itself. */
  private readonly part: FileContext;
  private readonly byRule = new Map<FileRule, readonly Finding[]>();

  /** @param settings what the configuration says for the file: the same object as long as it says the same */
  constructor(
    private readonly context: FileContext,
    settings: object,
  ) {
    const { survey, tables } = context;
    const original = originalOf(survey.file);
    this.revision = revisionOf(survey.file);
    this.sources = [settings, original && surveyOf(original), original && revisionOf(original), ...tables];
    const before = known.get(survey);
    const edits = before && isSame(before.sources, this.sources) ? editsSince(survey.file, before.revision) : undefined;
    this.before = edits && before;
    this.edits = edits ?? [];
    const blocks = [...new Set(this.edits.map(({ text }) => text.$container as unknown as ast.TextBlock))];
    this.blocks = blocks.map(rangeOf);
    this.part = { ...context, survey: partOf(survey, blocks) };
  }

  /**
   * What a rule finds.
   *
   * @param run runs it on the file, or on a part of it
   */
  of(rule: FileRule, run: (context: FileContext) => readonly Finding[]): readonly Finding[] {
    const before = this.before?.byRule.get(rule);
    const isKept =
      before && (rule.prose === 'named' ? isNamedAsBefore(this.context.survey, this.before!.revision) : rule.prose);
    const found = isKept ? this.after(rule, before, run) : run(this.context);
    this.byRule.set(rule, found);
    return found;
  }

  /** Keeps the findings for the next time. To be called when all rules have run. */
  keep(): void {
    known.set(this.context.survey, { revision: this.revision, sources: this.sources, byRule: this.byRule });
  }

  private after(
    { prose }: FileRule,
    before: readonly Finding[],
    run: (context: FileContext) => readonly Finding[],
  ): readonly Finding[] {
    const moved = this.edits.reduce((found, edit) => found.map((each) => move(each, edit, this.context.uri)), before);
    if (prose !== 'each' || this.edits.length === 0) {
      return moved;
    }
    const isEdited = ({ range: { start } }: Finding): boolean =>
      this.blocks.some((block) => block.start <= start && start < block.end);
    return [...moved.filter((finding) => !isEdited(finding)), ...run(this.part).filter(isEdited)];
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** A finding where it stands after an edit that left it as it was. */
function move(finding: Finding, edit: ProseEdit, uri: string): Finding {
  if (endsBefore(finding, edit.oldEnd)) {
    return finding;
  }
  const place = placeAfter(edit);
  const range = ({ start, end }: TextRange): TextRange => ({ start: place(start), end: place(end) });
  const fix = ({ edits, ...rest }: Fix): Fix => ({
    ...rest,
    edits: edits.map((edit) => ({ ...edit, range: range(edit.range) })),
  });
  const { related, fixes } = finding;
  return {
    ...finding,
    range: range(finding.range),
    ...(related && { related: related.map((one) => (one.uri === uri ? { ...one, range: range(one.range) } : one)) }),
    ...(fixes && { fixes: fixes.map(fix) }),
  };
}

/** Whether nothing that a finding names in its file lies behind a place. */
function endsBefore({ range, related, fixes }: Finding, place: number): boolean {
  return (
    range.end < place &&
    (related?.every((one) => one.range.end < place) ?? true) &&
    (fixes?.every(({ edits }) => edits.every((edit) => edit.range.end < place)) ?? true)
  );
}
