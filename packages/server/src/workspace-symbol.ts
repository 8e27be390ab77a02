import { ast, surveyOf, type Declaration } from '@agendum/language';
import { AstUtils, DocumentState, UriUtils, type LangiumDocument, type LangiumDocuments } from 'langium';
import type { WorkspaceSymbolProvider } from 'langium/lsp';
import type { WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver';
import { namesOf, textOf } from './describe.js';
import { folded, fuzzyScore } from './fuzzy.js';
import { nameNode } from './mentions.js';
import { rangeOfNode } from './ranges.js';
import { SYMBOL_KINDS } from './symbol-kinds.js';

/** An editor shows a screen of results; more would only cost time. */
const MOST_RESULTS = 500;

interface Entry {
  declaration: Declaration;
  /** Id or symbol, and title, as the editor shows it. */
  name: string;
  /** The same with the titles in all languages, as it is searched in. */
  searched: string;
}

/** Finds items, documents, bodies and resolutions of all files by id, symbol or words of a title in any language. */
export class AgendumWorkspaceSymbolProvider implements WorkspaceSymbolProvider {
  // A document gets a new list of references each time it is read.
  private readonly entries = new WeakMap<LangiumDocument['references'], readonly Entry[]>();

  constructor(private readonly documents: LangiumDocuments) {}

  getSymbols({ query }: WorkspaceSymbolParams): WorkspaceSymbol[] {
    const wanted = folded(query.trim());
    return this.documents.all
      .filter((document) => document.state >= DocumentState.IndexedContent)
      .toArray()
      .flatMap((document) => this.entriesOf(document))
      .map((entry) => ({ entry, score: fuzzyScore(wanted, entry.searched) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST_RESULTS)
      .map(({ entry }) => symbolOf(entry));
  }

  private entriesOf(document: LangiumDocument): readonly Entry[] {
    let entries = this.entries.get(document.references);
    if (!entries) {
      const { symbols } = surveyOf(document.parseResult.value as ast.AgendaFile);
      entries = symbols.declarations.map(entryOf);
      this.entries.set(document.references, entries);
    }
    return entries;
  }
}

function entryOf(declaration: Declaration): Entry {
  const titles = titlesOf(declaration);
  const id = ast.isInstrument(declaration)
    ? [declaration.kind, declaration.body?.$refText, declaration.name].filter((word) => word !== undefined).join(' ')
    : declaration.name;
  return { declaration, name: [id, ...titles.slice(0, 1)].join(' '), searched: folded([id, ...titles].join(' ')) };
}

function titlesOf(declaration: Declaration): string[] {
  const titles =
    ast.isItem(declaration) || declaration.$type === 'Section'
      ? [textOf(declaration.title)]
      : ast.isNote(declaration)
        ? [textOf(declaration.text ?? declaration.block).trim()]
        : namesOf(declaration.names).map(({ text }) => text);
  return titles.filter((title) => title !== '');
}

function symbolOf({ declaration, name }: Entry): WorkspaceSymbol {
  const document = AstUtils.getDocument(declaration);
  const file = document.parseResult.value as ast.AgendaFile;
  const symbol = file.header?.$type === 'AgendaHeader' ? file.header.symbol : undefined;
  const place = nameNode(declaration) ?? declaration.$cstNode!;
  return {
    name,
    kind: SYMBOL_KINDS[declaration.$type],
    containerName: symbol ?? UriUtils.basename(document.uri),
    location: { uri: document.textDocument.uri, range: rangeOfNode(document, place) },
  };
}
