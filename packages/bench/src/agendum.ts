import { compileHtml } from '@agendum/compiler';
import { catalogue, createWorkspace, type Workspace } from '@agendum/language';
import { parseConfig } from '@agendum/language/config';
import { reference } from './reference.js';

/** Milliseconds of each step from text to page. */
export interface Steps {
  parse: number;
  /** The survey and the links of a file, and what is checked without any rule: whether it could be read. */
  link: number;
  /** All rules, with the search of the texts that they share. */
  rules: number;
  lower: number;
  compile: number;
}

const NO_RULES = 'file:///without-rules/agendum.config.json';

/** A workspace with the register of the reference agenda. */
export function openWorkspace(): Workspace {
  const workspace = createWorkspace();
  workspace.add({ uri: 'file:///agendas/register.agenda', text: reference.register });
  const off = Object.fromEntries(catalogue.map(({ id }) => [id, 'off']));
  workspace.add(parseConfig({ uri: NO_RULES, text: JSON.stringify({ rules: off }) }));
  return workspace;
}

/** Makes a page of an agenda and measures each step. */
export function measureSteps(
  workspace: Workspace,
  text: string,
  uri = 'file:///agendas/agenda.agenda',
): Steps & { html: string } {
  workspace.useConfig(NO_RULES);
  const start = performance.now();
  workspace.add({ uri, text });
  const parsed = performance.now();
  workspace.check(uri);
  const linked = performance.now();
  // What a check costs on which no rule is run belongs to no rule.
  workspace.check(uri);
  const again = performance.now();
  workspace.useConfig(undefined);
  workspace.check(uri);
  const checked = performance.now();
  const agenda = workspace.lower(uri);
  const lowered = performance.now();
  if (!agenda) {
    throw new Error('The text is not an agenda.');
  }
  const html = compileHtml(agenda);
  const compiled = performance.now();
  return {
    parse: parsed - start,
    link: linked - parsed,
    rules: checked - again - (again - linked),
    lower: lowered - checked,
    compile: compiled - lowered,
    html,
  };
}

/** Milliseconds from text to page, unchecked. */
export function pageOf({ parse, link, lower, compile }: Steps): number {
  return parse + link + lower + compile;
}

/** Milliseconds of all steps together. */
export function wholeOf(steps: Steps): number {
  return pageOf(steps) + steps.rules;
}
