import { isRegister, isTranslation, surveyOf, type ast, type Expectation } from '@agendum/language';
import { standardTitle, writeStandardTitle, type StandardTitle } from '@agendum/locales';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionPlace, Proposal } from './proposal.js';

/** The items that nearly every agenda has, in their order, with the ids that an author would give them. */
const ITEMS: readonly (readonly [id: string, ...titles: StandardTitle[]])[] = [
  ['organization', 'organizationalMatters'],
  ['opening', 'openingOfSession', 'openingOfMeeting'],
  ['officers', 'electionOfOfficers'],
  ['adoption', 'adoptionOfAgenda', 'adoptionOfAgendaAndOrganizationOfWork'],
  ['other', 'otherMatters'],
  ['next-session', 'nextSession'],
  ['next-agenda', 'nextAgenda'],
  ['report', 'adoptionOfReport', 'adoptionOfSessionReport'],
  ['closing', 'closureOfSession', 'closureOfMeeting'],
];

/** What an agenda may be called. */
const HEADINGS = ['provisionalAgenda', 'annotatedProvisionalAgenda', 'provisionalAgendaAndAnnotations'] as const;

/**
 * What the house always writes alike: items that are not there yet, the title of the agenda and the author line. Whole at the word
 * that they begin with; behind it what is left of them.
 */
export function standardProposals({ rule, name, property }: Expectation, place: CompletionPlace): Proposal[] {
  const file = place.document.parseResult.value as ast.AgendaFile;
  if (isRegister(file) || isTranslation(file)) {
    return [];
  }
  const { before } = place;
  const [word, id, ...others] = before;
  if (rule === 'TextField') {
    return lines(name, place).map((title) => proposal(`${name} "${title}"`, title, '94'));
  }
  if (name === 'STRING_OPEN' && before.length === 1) {
    return lines(word!, place).map((title) => proposal(`"${title}"`, title, '2'));
  }
  if (name === 'STRING_OPEN' && word === 'item' && others.length === 0) {
    const titles = missingItems(file, place).filter((item) => item.id === id);
    return titles.map(({ title, rank }) => proposal(`"${title}"`, title, `2${rank}`));
  }
  if (rule === 'Item' && (name === 'item' || property === 'name')) {
    const [start, first] = name === 'item' ? ['item ', '94'] : ['', '2'];
    return missingItems(file, place).map(({ id, title, rank }) =>
      proposal(`${start}${id} "${title}"`, title, first + rank),
    );
  }
  return [];
}

function proposal(label: string, words: string, rank: string): Proposal {
  return { label, kind: CompletionItemKind.Event, words, rank };
}

/** What may stand in a line of the head. */
function lines(field: string, { document, wording }: CompletionPlace): string[] {
  const words = wording.of(document);
  if (field === 'title') {
    return HEADINGS.map((heading) => words.phrase(heading));
  }
  const author = field === 'author' && writeStandardTitle('noteBySecretariat', words.language, wording.house(document));
  return author ? [author] : [];
}

interface StandardItem {
  id: string;
  title: string;
  rank: string;
}

/** The items that an agenda does not have under their id, nor under their title. One without a title is being written. */
function missingItems(file: ast.AgendaFile, { document, wording }: CompletionPlace): StandardItem[] {
  const { language, items } = surveyOf(file);
  const written = items.filter(({ title }) => title !== undefined);
  const ids = new Set(written.map((item) => item.name));
  const titles = new Set(
    written.map(({ title }) => {
      const [part] = title?.parts ?? [];
      return part?.$type === 'Text' ? standardTitle(part.value, language) : undefined;
    }),
  );
  return ITEMS.filter(([id, ...keys]) => !ids.has(id) && !keys.some((key) => titles.has(key))).flatMap(
    ([id, ...keys], index) =>
      keys.flatMap((key) => {
        const title = writeStandardTitle(key, language, wording.house(document));
        return title === undefined ? [] : [{ id, title, rank: String(index) }];
      }),
  );
}
