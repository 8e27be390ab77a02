import { openWorkspace } from '../agendum.js';
import { outlineOf } from './outline.js';
import { asAsciiDoc, asMarkdown, asYaml } from './syntax.js';

/** An agenda's text in the syntax of each peer. */
export function peerTexts(
  text: string,
  workspace = openWorkspace(),
): { markdown: string; asciidoc: string; yaml: string } {
  workspace.add({ uri: 'file:///agendas/agenda.agenda', text });
  const agenda = workspace.lower('file:///agendas/agenda.agenda');
  if (!agenda) {
    throw new Error('The text is not an agenda.');
  }
  const outline = outlineOf(agenda);
  return { markdown: asMarkdown(outline), asciidoc: asAsciiDoc(outline), yaml: asYaml(outline) };
}
