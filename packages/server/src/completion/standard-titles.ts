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

/** What begins with a word and has a title that the house always writes alike: items that are not there yet, and the author line. */
export function standardProposals({ rule, name }: Expectation, place: CompletionPlace): Proposal[] {
  const file = place.document.parseResult.value as ast.AgendaFile;
  if (isRegister(file) || isTranslation(file)) {
    return [];
  }
  const { language, items } = surveyOf(file);
  const house = place.wording.house(place.document);
  const proposals = (before: string, key: StandardTitle, rank: string): Proposal[] => {
    const title = writeStandardTitle(key, language, house);
    return title === undefined
      ? []
      : [{ label: `${before} "${title}"`, kind: CompletionItemKind.Event, words: title, rank: `94${rank}` }];
  };
  if (rule === 'TextField' && name === 'author') {
    return proposals(name, 'noteBySecretariat', '');
  }
  if (rule !== 'Item' || name !== 'item') {
    return [];
  }
  const ids = new Set(items.map((item) => item.name));
  const titles = new Set(
    items.map(({ title }) => {
      const [part] = title?.parts ?? [];
      return part?.$type === 'Text' ? standardTitle(part.value, language) : undefined;
    }),
  );
  return ITEMS.filter(([id, ...keys]) => !ids.has(id) && !keys.some((key) => titles.has(key))).flatMap(
    ([id, ...keys], index) => keys.flatMap((key) => proposals(`item ${id}`, key, String(index))),
  );
}
