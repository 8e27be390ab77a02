import { compileHtml } from '@agendum/compiler';
import { createWorkspace } from '@agendum/language';
import { reference } from './reference.js';

/** Milliseconds of each step from text to page. Linking is a part of the check. */
export interface Steps {
  parse: number;
  check: number;
  lower: number;
  compile: number;
}

/** A workspace with the register of the reference agenda. */
export function openWorkspace(): ReturnType<typeof createWorkspace> {
  const workspace = createWorkspace();
  workspace.add({ uri: 'file:///agendas/register.agenda', text: reference.register });
  return workspace;
}

/** Makes a page of an agenda and measures each step. */
export function measureSteps(
  workspace: ReturnType<typeof openWorkspace>,
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
