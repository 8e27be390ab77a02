import { surveyOf } from '../../linking/survey.js';
import { itemsByPath } from '../../prose/reference-for.js';
import { shorten } from '../../shorten.js';
import { defineRule } from '../rule.js';
import { namedIn, type Named } from './named-things.js';

const messages = {
  other: (original: string, own: string) =>
    `The original says ${original} here, and the translation ${own}. Write what the original says.`,
  missing: (names: string) =>
    `The original names ${names} in this paragraph, and the translation does not, so readers of the two are told different things. Write what is missing where the text speaks of it.`,
  extra: (name: string) =>
    `The translation names ${name} here, and the original does not in this paragraph. Take it out, or write what the original says.`,
  original: 'The original says it here.',
};

export const rule = defineRule({
  id: 'translation-references',
  severity: 'error',
  summary: 'A paragraph names other documents, items, resolutions or dates than in the original.',
  check({ translation, tables, report }) {
    const pairing = translation?.pairing;
    if (!pairing) {
      return;
    }
    const { uri } = pairing;
    const items = itemsByPath(surveyOf(pairing.original));
    const tell = (range: Named['range'], message: string, place: Named | undefined, newText?: string): void =>
      report({
        range,
        message,
        ...(place && { related: [{ uri, range: place.range, message: messages.original }] }),
        ...(newText !== undefined && {
          fixes: [{ title: `Write ${shorten(newText)}`, edits: [{ range, newText }] }],
        }),
      });
    for (const { source, target } of pairing.pairs) {
      if (!target) {
        continue;
      }
      const originals = pairing.paragraphsOf(source.node);
      const own = pairing.paragraphsOf(target);
      if (originals.length !== own.length) {
        continue; // which belong together cannot be told; another rule tells of it
      }
      const named = namedIn(source.node, originals, tables, items);
      for (const [index, found] of namedIn(target, own, tables, items).entries()) {
        const wanted = named[index]!;
        const missing = withoutRepeated(
          wanted.strict.filter(({ names }) => !names.every((name) => found.all.has(name))),
        );
        const extra = found.strict.filter(({ names }) => !names.every((name) => wanted.all.has(name)));
        for (const thing of extra) {
          const instead = only(missing, thing.kind);
          if (instead && only(extra, thing.kind)) {
            missing.splice(missing.indexOf(instead), 1);
            tell(
              thing.range,
              messages.other(shorten(instead.written), shorten(thing.written)),
              instead,
              instead.written,
            );
          } else {
            tell(thing.range, messages.extra(shorten(thing.written)), undefined);
          }
        }
        if (missing.length > 0) {
          const names = missing.map(({ written }) => shorten(written)).join(', ');
          tell(own[index]!.range, messages.missing(names), missing[0]);
        }
      }
    }
  },
});

/** The one of its kind, if there is only one. */
function only(things: readonly Named[], kind: Named['kind']): Named | undefined {
  const [first, ...others] = things.filter((thing) => thing.kind === kind);
  return others.length === 0 ? first : undefined;
}

/** What a paragraph names several times is missing once. */
function withoutRepeated(things: readonly Named[]): Named[] {
  return [...new Map(things.toReversed().map((thing) => [thing.names.join(), thing])).values()].toReversed();
}
