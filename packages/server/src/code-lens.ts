import { ast, surveyOf, type Declaration } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command, Location } from 'vscode-languageserver';
import { translationLenses } from './code-lens/translation-lenses.js';
import { itemAt, itemOf, nameNode, type Mention, type Target } from './mentions.js';
import { rangeOfNode } from './ranges.js';
import type { ServerServices } from './services.js';

const messages = {
  items: (count: number) => (count === 1 ? 'in 1 item' : `in ${count} items`),
  files: (count: number) => (count === 1 ? 'in 1 file' : `in ${count} files`),
  cited: (where: string) => `cited ${where}`,
  named: (where: string) => `named ${where}`,
  nowhere: 'nowhere',
  scheduled: (time: string) => `scheduled ${time}`,
};

/** Where something is named in one file. */
interface Use {
  document: LangiumDocument;
  mentions: readonly Mention[];
}

/** Says above a declaration where it is used: a document in which items, an item at what time. Above a header it says how far translations are. */
export class AgendumCodeLensProvider implements CodeLensProvider {
  constructor(private readonly services: ServerServices) {}

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    const { declarations } = surveyOf(document.parseResult.value as ast.AgendaFile).symbols;
    const uses = this.services.agendum.Mentions.ofAll(declarations.filter(isCited));
    const ofDeclarations = declarations.flatMap((declaration) => {
      const used = uses.get(declaration);
      if (used) {
        return this.uses(declaration, used, document);
      }
      return ast.isItem(declaration) ? this.times(declaration, document) : [];
    });
    return [...translationLenses(document, this.services), ...ofDeclarations];
  }

  /** The slots that an item is in. */
  private times(item: ast.Item, document: LangiumDocument): CodeLens[] {
    const words = this.services.agendum.Wording.of(document);
    const slots = this.services.agendum.Mentions.inDocument(document, item).flatMap(({ container }) =>
      ast.isSlotEntry(container) && ast.isSlot(container.$container) ? [container.$container] : [],
    );
    return slots.flatMap((slot) => {
      const day = ast.isDay(slot.$container) ? slot.$container : undefined;
      if (!day?.date || !slot.start || !slot.end || !slot.$cstNode) {
        return [];
      }
      const title = messages.scheduled(`${words.dayRow(day.date)} ${words.timeRange(slot.start, slot.end)}`);
      const place = { uri: document.textDocument.uri, range: rangeOfNode(document, slot.$cstNode) };
      return this.lens(title, item, document, [place]);
    });
  }

  /** The items, or from a register the files, that name something. */
  private uses(target: Target, used: readonly Use[], document: LangiumDocument): CodeLens[] {
    const places = used.flatMap((each) =>
      each.mentions.map(({ node }) => ({
        uri: each.document.textDocument.uri,
        range: rangeOfNode(each.document, node),
      })),
    );
    const here = used.find((each) => each.document === document)?.mentions ?? [];
    const items = new Set(here.map(({ node }) => itemOf(itemAt(document, node.offset))).filter(Boolean));
    const files = used.filter((each) => each.document !== document).length;
    const counts = [
      ...(items.size > 0 ? [messages.items(items.size)] : []),
      ...(files > 0 ? [messages.files(files)] : []),
    ];
    const where = places.length === 0 ? messages.nowhere : counts.join(', ');
    // What is named in the head of an agenda alone needs no such line.
    if (where === '') {
      return [];
    }
    const title = ast.isBody(target) ? messages.named(where) : messages.cited(where);
    return this.lens(title, target, document, places);
  }

  private lens(title: string, target: Target, document: LangiumDocument, places: Location[]): CodeLens[] {
    const name = nameNode(target);
    if (!name) {
      return [];
    }
    const range = rangeOfNode(document, name);
    const { goTo } = this.services.agendum.Client;
    // An editor that cannot go there shows what is said all the same.
    const command: Command =
      goTo === undefined || places.length === 0
        ? { title, command: '' }
        : { title, command: goTo, arguments: [document.textDocument.uri, range.start, places] };
    return [{ range, command }];
  }
}

function isCited(declaration: Declaration): boolean {
  return ast.isDocument(declaration) || ast.isInstrument(declaration) || ast.isBody(declaration);
}
