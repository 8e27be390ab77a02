import type { Survey } from '../linking/survey.js';
import { editsSince, revisionOf } from '../syntax/place.js';
import { proseOf, type Prose } from './prose.js';

/** What was found in the texts of a file. */
interface Kept {
  revision: number;
  /** Of those in which there is something, in order. */
  byProse: Map<Prose, readonly unknown[]>;
  all: readonly unknown[];
}

const known = new WeakMap<Survey, Map<string, Kept>>();

/**
 * What is found in the texts of a file, each for itself, in order. After an edit only the text that was edited is searched again.
 *
 * @param name of what is looked for, by which it is kept
 * @param find looks at the text itself and at what stands outside of all text blocks, and at nothing else. What it gives
 *   knows its places after edits in other texts.
 */
export function findInProse<Found>(
  survey: Survey,
  name: string,
  find: (prose: Prose) => readonly Found[],
): readonly Found[] {
  const prose = proseOf(survey);
  const byName = known.get(survey) ?? new Map<string, Kept>();
  known.set(survey, byName);
  const kept = byName.get(name);
  const edits = kept && editsSince(survey.file, kept.revision);
  const edited = edits && new Set<unknown>(edits.map(({ text }) => text.$container));
  if (edited?.size === 0) {
    return kept!.all as readonly Found[];
  }
  const byProse: Kept['byProse'] = new Map();
  for (let index = 0; index < prose.length; index++) {
    const own = prose[index]!;
    const found = !edited || edited.has(own.node) ? find(own) : kept.byProse.get(own);
    if (found && found.length > 0) {
      byProse.set(own, found);
    }
  }
  const all = [...byProse.values()].flat();
  byName.set(name, { revision: revisionOf(survey.file), byProse, all });
  return all as Found[];
}
