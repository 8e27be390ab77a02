import { isTranslation, type ast } from '@agendum/language';
import { languageName, type Locale } from '@agendum/locales';
import { symbolUrl, type Agenda, type Item } from '@agendum/model';
import { plainText } from '@agendum/compiler';
import { AstUtils, type LangiumDocument } from 'langium';
import { agendaOf, itemIn } from '../agenda-of.js';
import { describe, namesOf, textOf } from '../describe.js';
import { itemAt, itemOf, type Target } from '../mentions.js';
import type { ServerServices } from '../services.js';
import { documentKind } from './document-kind.js';
import { escapeMarkdown, link, list, paragraphs } from './markdown.js';

const messages = {
  citedUnder: 'Named under:',
  elsewhere: (files: number) => (files === 1 ? 'Named in 1 other file' : `Named in ${files} other files`),
};

/** What is asked for what names what, and for the words of languages. */
type Named = Pick<ServerServices['agendum'], 'Mentions' | 'Translations' | 'Wording'>;

/** A declaration as an author is told of it in a document, in Markdown. */
export function declarationHover(target: Target, document: LangiumDocument, services: Named): string {
  switch (target.$type) {
    case 'Item':
      return itemHover(target, document, services);
    case 'AgendaHeader':
      return paragraphs(
        symbolHeading(target.symbol ?? '', languageOf(AstUtils.getDocument(target))),
        escapeMarkdown(documentKind(target.symbol ?? '') ?? ''),
        namesHover(agendaNames(target, services)),
        elsewhere(target, document, services),
      );
    case 'Section':
      return paragraphs(heading(target.name), escapeMarkdown(textOf(target.title)));
    case 'Note':
      return escapeMarkdown(describe(target, services.Wording).title);
    case 'Place':
      return paragraphs(
        heading(target.name),
        namesHover(namesOf(target.names)),
        target.zone === undefined ? undefined : escapeMarkdown(target.zone),
      );
    case 'Body':
      return paragraphs(
        heading(target.name),
        namesHover(namesOf(target.names)),
        namesHover(namesOf(target.short)),
        elsewhere(target, document, services),
      );
    case 'Instrument':
      return paragraphs(
        heading([target.kind, target.body?.$refText, target.name].filter((word) => word !== undefined).join(' ')),
        namesHover(namesOf(target.names)),
        citedUnder(target, document, services),
        elsewhere(target, document, services),
      );
    case 'Document':
      return paragraphs(
        symbolHeading(target.name, languageOf(document)),
        escapeMarkdown(documentKind(target.name) ?? ''),
        namesHover(namesOf(target.names)),
        citedUnder(target, document, services),
        elsewhere(target, document, services),
      );
  }
}

function heading(text: string): string {
  return `**${escapeMarkdown(text)}**`;
}

/** A symbol with the way to its public page, where it has one. */
function symbolHeading(symbol: string, language: string): string {
  const url = symbolUrl(symbol, language);
  return url === undefined ? heading(symbol) : link(heading(symbol), url);
}

function languageOf(document: LangiumDocument): string {
  return (document.parseResult.value as ast.AgendaFile).header?.language ?? 'en';
}

interface Name {
  language: string | undefined;
  text: string;
}

/** A name alone as it is; names in several languages in a list. */
function namesHover(names: readonly Name[]): string | undefined {
  const written = names.map(({ language, text }) =>
    language === undefined ? escapeMarkdown(text) : `${escapeMarkdown(text)} (${languageName(language)})`,
  );
  return written.length > 1 ? list(written) : written[0];
}

/** The title of an agenda as it is printed, in its own language and in those that it is translated into. */
function agendaNames(header: ast.AgendaHeader, { Translations, Wording }: Named): Name[] {
  const original = AstUtils.getDocument(header);
  const names = new Map<string, Name>();
  for (const document of [original, ...Translations.translationsOf(original.uri)]) {
    const { title, language } = agendaOf(document).agenda ?? {};
    const text = title && plainText(title, { locale: Wording.of(document) });
    // Where it is not translated, it is that of the original.
    if (text !== undefined && !names.has(text)) {
      names.set(text, { language, text });
    }
  }
  return names.size > 1 ? [...names.values()] : [...names.values()].map(({ text }) => ({ language: undefined, text }));
}

/** The items of a file in whose titles, text or documents something is named. */
function citedUnder(target: Target, document: LangiumDocument, services: Named): string | undefined {
  const items = new Set(
    services.Mentions.inDocument(document, target)
      .map(({ node }) => itemOf(itemAt(document, node.offset)))
      .filter((item) => item !== undefined),
  );
  const entries = list([...items].map((item) => escapeMarkdown(numberAndTitle(item, services))));
  return entries && paragraphs(messages.citedUnder, entries);
}

function numberAndTitle(item: ast.Item, { Wording }: Named): string {
  const { number, title } = describe(item, Wording);
  return [number, title].filter((word) => word !== undefined).join(' ');
}

function elsewhere(target: Target, document: LangiumDocument, services: Named): string | undefined {
  const own = AstUtils.getDocument(target);
  const others = services.Mentions.everywhere(target).filter(
    (each) => each.document !== document && each.document !== own,
  );
  return others.length === 0 ? undefined : messages.elsewhere(others.length);
}

function itemHover(declaration: ast.Item, asked: LangiumDocument, { Wording }: Named): string {
  const document = isTranslation(asked.parseResult.value as ast.AgendaFile) ? asked : AstUtils.getDocument(declaration);
  const { agenda } = agendaOf(document);
  const item = itemIn(document, declaration);
  if (!agenda || !item) {
    return heading(declaration.name ?? '');
  }
  const words = Wording.of(document);
  const slots = (agenda.timetable?.days ?? []).flatMap((day) =>
    day.slots
      .filter((slot) => slot.entries.some((entry) => entry.kind === 'item' && entry.item === item.id))
      .map((slot) => `${words.dayRow(day.date)} ${words.timeRange(slot.start, slot.end)}`),
  );
  return paragraphs(
    `**${words.itemReference(item.path)} ${escapeMarkdown(plainText(item.title, { locale: words }))}**`,
    ...slots.map(escapeMarkdown),
    list(documentsOf(item, agenda, words)),
  );
}

/** The documents of an item with their titles. */
function documentsOf(item: Item, agenda: Agenda, words: Locale): string[] {
  return item.documents.map(({ document, title }) => {
    const named = title ?? agenda.documents.find(({ symbol }) => symbol === document)?.title;
    const url = symbolUrl(document, agenda.language);
    const symbol = url === undefined ? escapeMarkdown(document) : link(escapeMarkdown(document), url);
    return named ? `${symbol} ${escapeMarkdown(plainText(named, { locale: words }))}` : symbol;
  });
}
