import type * as ast from '../generated/ast.js';
import { surveyOf } from '../linking/survey.js';
import { fingerprintsOf } from './fingerprints.js';
import type { Pairing } from './pairing.js';

/**
 * How far a part of a translation is: nothing is there, some texts are missing, all are there, all are there and it was marked as
 * done, or it was marked as done and the original has changed since.
 */
export type TranslationState = 'missing' | 'started' | 'translated' | 'done' | 'outdated';

/** How far a translation is. */
export interface TranslationStatus {
  /** All that belongs to no item. */
  head: TranslationState;
  /** Every item of the original in its order. */
  items: { id: string; state: TranslationState }[];
}

/** How far a linked translation is. */
export function statusOf({ original, header, pairs, items }: Pairing): TranslationStatus {
  const fingerprints = fingerprintsOf(original);
  const counts = new Map<string, { all: number; missing: number }>();
  for (const { source, target } of pairs) {
    const part = source.part.startsWith('item/') ? source.part : 'head';
    const count = counts.get(part) ?? { all: 0, missing: 0 };
    counts.set(part, count);
    count.all++;
    count.missing += target ? 0 : 1;
  }
  const stateOf = (part: string, done: string | undefined, fingerprint: string | undefined): TranslationState => {
    const { all, missing } = counts.get(part) ?? { all: 0, missing: 0 };
    if (missing > 0) {
      return missing === all ? 'missing' : 'started';
    }
    if (done === undefined) {
      return 'translated';
    }
    return done === fingerprint ? 'done' : 'outdated';
  };
  const known = new Set<ast.Item['name']>();
  return {
    head: stateOf('head', header.done, fingerprints.head),
    items: surveyOf(original).items.flatMap((item) => {
      const { name } = item;
      if (!name || known.has(name)) {
        return []; // half-typed, or a second item of the same id
      }
      known.add(name);
      return [{ id: name, state: stateOf(`item/${name}`, items.get(item)?.done, fingerprints.items.get(name)) }];
    }),
  };
}
