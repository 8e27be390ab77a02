import type { ast, TextRange, TranslationState } from '@agendum/language';
import { languageName } from '@agendum/locales';
import type { LangiumDocument } from 'langium';
import { agendaOf } from '../agenda-of.js';
import { describe } from '../describe.js';
import type { ServerServices } from '../services.js';
import { besideOriginal, stateOfItem, translationsOf, type Beside } from '../translations.js';
import { escapeMarkdown, list, paragraphs } from './markdown.js';
import { printedAt } from './printed-passage.js';

const messages = {
  none: 'The original has no paragraph here.',
  outdated: 'The original has changed since this was marked as done.',
};

const STATES: Readonly<Record<TranslationState, string>> = {
  missing: 'not translated',
  started: 'translated in part',
  translated: 'translated, not marked as done',
  done: 'done',
  outdated: 'the original has changed since it was done',
};

/** What the original says for the text of a translation at an offset: its item, and the paragraph as it is printed. */
export function originalHover(
  document: LangiumDocument,
  offset: number,
  services: ServerServices,
): { value: string; range: TextRange } | undefined {
  const beside = besideOriginal(document, services);
  const pair = beside?.pairing.pairs.find(
    ({ target }) => target?.$cstNode && target.$cstNode.offset <= offset && offset < target.$cstNode.end,
  );
  if (!beside || !pair?.target) {
    return undefined;
  }
  const { paragraphsOf } = beside.pairing;
  const index = paragraphsOf(pair.target).findLastIndex(({ range }) => range.start <= offset);
  const own = paragraphsOf(pair.target)[Math.max(index, 0)];
  const source = paragraphsOf(pair.source.node)[Math.max(index, 0)];
  const id = /^item\/(.*)/.exec(pair.source.part)?.[1];
  const isTitle = pair.source.key.endsWith('/title');
  const { agenda } = agendaOf(beside.original);
  if (!own || !agenda) {
    return undefined;
  }
  const value = paragraphs(
    heading(beside, isTitle ? undefined : id, services),
    source
      ? escapeMarkdown(printedAt(agenda, source.range, services.agendum.Wording.of(beside.original)))
      : messages.none,
    id !== undefined && stateOfItem(beside, id) === 'outdated' ? messages.outdated : undefined,
  );
  return { value, range: own.range };
}

/** The number and the title that an item of a translation has in its original, and how far it is. */
export function originalItemHover(
  item: ast.Item,
  document: LangiumDocument,
  services: ServerServices,
): string | undefined {
  const beside = besideOriginal(document, services);
  const state = beside && stateOfItem(beside, item.name);
  return beside && paragraphs(heading(beside, item.name, services), state && list([state].map((each) => STATES[each])));
}

/** Which languages have an item of an original, and how far it is there. Undefined where there are no translations. */
export function languagesHover(
  item: ast.Item,
  document: LangiumDocument,
  services: ServerServices,
): string | undefined {
  return list(
    translationsOf(document, services).flatMap((beside) => {
      const state = stateOfItem(beside, item.name);
      return state ? [`${escapeMarkdown(languageName(beside.pairing.language))}: ${STATES[state]}`] : [];
    }),
  );
}

/** The language of the original, and the number and title of an item there. */
function heading({ pairing, original }: Beside, id: string | undefined, { agendum }: ServerServices): string {
  const language = languageName((original.parseResult.value as ast.AgendaFile).header?.language ?? 'en');
  const item = [...pairing.items.keys()].find(({ name }) => name === id);
  const { number = '', title = '' } = item ? describe(item, agendum.Wording) : {};
  const words = `${number} ${title}`.trim();
  return `**${escapeMarkdown(words === '' ? language : `${language}: ${words}`)}**`;
}
