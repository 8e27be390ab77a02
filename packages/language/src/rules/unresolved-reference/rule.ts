import { locale } from '@agendum/locales';
import { halfOf } from '../../documents/joint-documents.js';
import type { Config } from '../../config/config.js';
import type { Finding, Fix, Severity } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { itemAround } from '../../linking/item-around.js';
import { unresolvedLinks } from '../../linking/link.js';
import { writeName } from '../../linking/names.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { findDeclaration } from '../../linking/registers.js';
import { originalOf } from '../../linking/tables.js';
import { isTranslation, type Link, type Survey } from '../../linking/survey.js';
import type { DeclarationKind, SymbolTable } from '../../linking/symbol-table.js';
import { shorten } from '../../shorten.js';
import { containerOf } from '../../syntax/containers.js';
import { defineRule, rangeOf } from '../rule.js';
import { Suggestions } from '../suggestions.js';

const messages = {
  Item: (name: string) => `There is no item with the id "${name}" in this agenda.`,
  Body: (name: string) => `No body is declared as "${name}", so its name cannot be printed.`,
  Section: (name: string) => `There is no section with the id "${name}" in this agenda.`,
  Place: (name: string) => `No place is declared as "${name}", so its name cannot be printed.`,
  Note: (name: string) => `There is no note with the id "${name}", so the mark would lead nowhere.`,
  Document: (name: string) => `The document ${name} is not declared, so its title is not known.`,
  Instrument: (name: string, link: Link) => {
    const { kind, body } = link.container as ast.InstrumentReference;
    return `The ${kind} ${name}${body ? ` of ${shorten(body.$refText)}` : ''} is not declared, so its title is not known.`;
  },
  outside: 'Nothing here is inside an item, so "this item" means none. Write {item ID} with the id of the item.',
  quotes: (name: string) => ` If that is its name, put it in quotes: "${name}".`,
  continued: (item: string) =>
    `There is no item with the id "continued" in this agenda. An item that is taken up again has the word right behind it, without a comma: ${item} continued.`,
  fixContinued: 'Take the comma out',
  own: (symbol: string, title: string) =>
    `${symbol} is this agenda itself, and is not declared as a document. To cite it, say its title: document ${symbol} "${title}".`,
  fixOwn: 'Declare it',
  near: (name: string) => ` Did you mean "${name}"?`,
  advice: {
    Item: ' Write the id of one of its items.',
    Body: ' Declare it: body ID "its name", here or in a register.',
    Section: ' Write the id of one of its sections.',
    Place: ' Declare it: place ID "its name", here or in a register.',
    Note: ' Declare it: note ID "its text".',
    Document: ' Declare it: document SYMBOL "its title", here or in a register.',
    Instrument: ' Declare it with its body, number and title, here or in a register.',
  } satisfies Record<DeclarationKind, string>,
};

/** A document or resolution can be printed as it was written; everything else cannot be printed at all. */
function severityOf({ kind, container }: Link): Severity {
  const printable =
    (kind === 'Document' && (container.$type === 'DocumentReference' || (container as ast.Citation).title)) ||
    (kind === 'Instrument' && !(container as ast.InstrumentReference).title);
  return printable ? 'warning' : 'error';
}

export const rule = defineRule({
  id: 'unresolved-reference',
  severity: 'error',
  summary: 'A reference names something that is declared nowhere.',
  prose: 'none',
  check({ survey, tables, config, report }) {
    if (isTranslation(survey.file) && !originalOf(survey.file)) {
      return; // what it names is in its original
    }
    for (const reference of survey.references) {
      if (reference.$type === 'ThisItemReference' && !isInsideItem(reference)) {
        report({ range: rangeOf(reference), message: messages.outside });
      }
    }
    const suggestions = new Suggestions(tables);
    let meant: Set<string> | undefined;
    for (const link of unresolvedLinks(survey)) {
      const { kind } = link;
      if (link.reference.$refText.startsWith('"')) {
        continue; // a symbol in quotes that is half-typed
      }
      if (kind === 'AgendaHeader' || link.container.$type.startsWith('Translated')) {
        continue; // rules of their own tell what a translation has no original for
      }
      if (kind === 'Document' && halfOf(link.reference.$refText, tables)) {
        continue; // so does one of joint documents
      }
      if (kind === 'Document') {
        const symbol = link.reference.$refText;
        meant ??= meantDeclarations(tables);
        if (findDeclaration(tables, kind, meantBy(symbol)) || meant.has(readSymbol(symbol).key)) {
          continue; // and one of broken symbols
        }
      }
      const range = rangeOf(link.reference);
      const previous = isContinued(link) ? entryBefore(link.container as ast.SlotEntry) : undefined;
      if (previous) {
        const end = rangeOf(previous).end;
        report({
          range,
          message: messages.continued(shorten(previous.item!.$refText)),
          fixes: [
            {
              title: messages.fixContinued,
              edits: [{ range: { start: end, end: range.start }, newText: ' ' }],
              safe: true,
            },
          ],
        });
        continue;
      }
      const own = kind === 'Document' ? ownDocument(link, survey, config) : undefined;
      if (own) {
        report({ range, severity: severityOf(link), ...own });
        continue;
      }
      const near = suggestions.near(link, kind);
      const what = messages[kind](shorten(link.reference.$refText), link);
      report({
        range,
        severity: severityOf(link),
        message: what + (near === undefined ? adviceOn(link, kind) : messages.near(near)),
        ...(near !== undefined && {
          fixes: [{ title: `Write ${near}`, edits: [{ range, newText: writeName(near, kind) }] }],
        }),
        ...(near === undefined && isName(link) && { fixes: [inQuotes(link)] }),
      });
    }
  },
});

/** The symbols that are meant by one with a slip in it. */
function meantBy(symbol: string): string[] {
  return readSymbol(symbol).problems.flatMap(({ suggestion }) =>
    suggestion === undefined ? [] : readSymbol(suggestion).key,
  );
}

/** What the documents of a file are meant to be declared as, where their symbols have slips in them. */
function meantDeclarations([own]: readonly SymbolTable[]): Set<string> {
  return new Set((own?.all('Document') ?? []).flatMap((document) => meantBy(document.name ?? '')));
}

/** Whether a name may stand there, which needs quotes. */
function isName({ container }: Link): boolean {
  return container.$type === 'PlaceField' || container.$type === 'BodyField';
}

function adviceOn(link: Link, kind: DeclarationKind): string {
  return isName(link)
    ? messages.quotes(shorten(link.reference.$refText)) + messages.advice[kind]
    : messages.advice[kind];
}

function inQuotes({ reference }: Link): Fix {
  const newText = `"${reference.$refText}"`;
  return { title: `Write ${newText}`, edits: [{ range: rangeOf(reference), newText }] };
}

/** What is said of an agenda that cites itself. */
function ownDocument(
  { reference }: Link,
  { file, fields, language }: Survey,
  config: Config,
): Pick<Finding, 'message' | 'fixes'> | undefined {
  const { header } = file;
  const symbol = header?.$type === 'AgendaHeader' ? header.symbol : undefined;
  const last = file.statements.at(-1);
  if (!symbol || !last || readSymbol(symbol).key !== readSymbol(reference.$refText).key) {
    return undefined;
  }
  const field = fields.find((candidate) => candidate.$type === 'TextField' && candidate.field === 'title');
  const part = field?.$type === 'TextField' ? field.text?.parts[0] : undefined;
  const title =
    part?.$type === 'Text' ? part.value : locale(language, config).phrase('provisionalAgendaAndAnnotations');
  const written = writeName(symbol, 'Document');
  const { end } = rangeOf(last);
  return {
    message: messages.own(shorten(written), shorten(title)),
    fixes: [
      {
        title: messages.fixOwn,
        edits: [{ range: { start: end, end }, newText: `\n\ndocument ${written} "${title}"` }],
      },
    ],
  };
}

/** `needs, continued`: there is no item of that name. */
function isContinued({ container, reference }: Link): boolean {
  return container.$type === 'SlotEntry' && reference.$refText === 'continued';
}

function entryBefore(entry: ast.SlotEntry): ast.SlotEntry | undefined {
  const slot = containerOf(entry, 'Slot');
  const before = slot?.entries[slot.entries.indexOf(entry) - 1];
  return before?.item && !before.label && !before.continued ? before : undefined;
}

/** A translated item may have no original, of which another rule tells. */
function isInsideItem(reference: ast.ThisItemReference): boolean {
  return (itemAround(reference) ?? containerOf(reference, 'TranslatedItem')) !== undefined;
}
