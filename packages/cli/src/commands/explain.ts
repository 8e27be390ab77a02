import { FINE, type ExitCode } from '../exit-codes.js';
import { pageText } from '../report/page-text.js';
import { loadRulePages } from '../report/rule-pages.js';
import { UsageError, type Arguments } from './arguments.js';
import type { World } from './world.js';

/** Longer lines are hard to read. */
const LONGEST_LINE = 100;

/** `agendum explain RULE`: prints the pages of some rules. */
export function explain({ paths: ids }: Arguments, { out }: World): ExitCode {
  const pages = new Map(loadRulePages().map((rule) => [rule.id, rule]));
  const wanted = ids.map((id) => {
    const rule = pages.get(id);
    if (!rule) {
      throw new UsageError(`There is no rule \`${id}\`.`, 'explain', { word: id, known: [...pages.keys()] });
    }
    return rule;
  });
  const style = { colored: out.colored(), columns: Math.min(out.columns() ?? LONGEST_LINE, LONGEST_LINE) };
  out.write(wanted.map(({ page }) => pageText(page, style)).join('\n'));
  return FINE;
}
