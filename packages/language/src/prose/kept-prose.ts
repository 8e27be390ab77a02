import type { Survey } from '../linking/survey.js';
import { editsSince, revisionOf } from '../syntax/place.js';
import type { TextNode } from '../translation/units.js';
import { proseOf, type Prose } from './prose.js';

/** The texts of a file about which something is so. */
interface Kept {
  revision: number;
  nodes: Set<TextNode>;
}

const known = new WeakMap<Survey, Map<string, Kept>>();

/**
 * The texts about which something is so, in order. After an edit only the text that was edited is asked again.
 *
 * @param name of what is asked, by which the answers are kept
 * @param isSo looks at the text itself and at what stands outside of all text blocks, and at nothing else
 */
export function proseWhere(survey: Survey, name: string, isSo: (prose: Prose) => boolean): readonly Prose[] {
  const all = proseOf(survey);
  const revision = revisionOf(survey.file);
  const byName = known.get(survey) ?? new Map<string, Kept>();
  known.set(survey, byName);
  const kept = byName.get(name);
  const edits = kept && editsSince(survey.file, kept.revision);
  if (!edits) {
    const found = all.filter(isSo);
    byName.set(name, { revision, nodes: new Set(found.map(({ node }) => node)) });
    return found;
  }
  const { nodes } = kept;
  const edited = new Set<unknown>(edits.map(({ text }) => text.$container));
  kept.revision = revision;
  return all.filter((prose) => {
    const { node } = prose;
    if (!edited.has(node)) {
      return nodes.has(node);
    }
    const is = isSo(prose);
    if (is) {
      nodes.add(node);
    } else {
      nodes.delete(node);
    }
    return is;
  });
}
