import { compileHtml } from '@agendum/compiler';
import { catalogue, createWorkspace, type Workspace } from '@agendum/language';
import { parseConfig } from '@agendum/language/config';
import { reference } from './reference.js';

/** Milliseconds of each step from text to page. */
export interface Steps {
  parse: number;
  /** The survey and the links of a file, and the rules that are not off. */
  check: number;
  lower: number;
  compile: number;
}

const NO_RULES = 'file:///without-rules/agendum.config.json';

/** A workspace with the register of the reference agenda. */
export function openWorkspace(): Workspace {
  const workspace = createWorkspace();
  workspace.add({ uri: 'file:///agendas/register.agenda', text: reference.register });
  return workspace;
}

/** The same, with all rules off. */
export function openWorkspaceWithoutRules(): Workspace {
  const workspace = openWorkspace();
  const off = Object.fromEntries(catalogue.map(({ id }) => [id, 'off']));
  workspace.add(parseConfig({ uri: NO_RULES, text: JSON.stringify({ rules: off }) }));
  workspace.useConfig(NO_RULES);
  return workspace;
}

/** Makes a page of an agenda and measures each step. */
export function measureSteps(
  workspace: Workspace,
  text: string,
  uri = 'file:///agendas/agenda.agenda',
): Steps & { html: string } {
  const start = performance.now();
  workspace.add({ uri, text });
  const parsed = performance.now();
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
    check: checked - parsed,
    lower: lowered - checked,
    compile: compiled - lowered,
    html,
  };
}

/** Milliseconds of all steps together. */
export function wholeOf({ parse, check, lower, compile }: Steps): number {
  return parse + check + lower + compile;
}
