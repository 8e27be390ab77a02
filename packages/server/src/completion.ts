import {
  completionContexts,
  isRegister,
  startOf,
  surveyOf,
  type ast,
  type DeclarationKind,
  type Expectation,
} from '@agendum/language';
import { AstUtils, URI, type LangiumDocument } from 'langium';
import type { CompletionProvider } from 'langium/lsp';
import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { declarationProposals, referenceProposals } from './completion/declarations.js';
import type { CompletionPlace, Proposal } from './completion/proposal.js';
import { standardProposals } from './completion/standard-titles.js';
import { snippetProposals } from './completion/snippets.js';
import { missingProposals, originalFirst, originalProposals } from './completion/translation.js';
import { valueProposals } from './completion/values.js';
import { folded, fuzzyScore } from './fuzzy.js';
import { declarationHover } from './hover/declaration-hover.js';
import { helpFor } from './keyword-help.js';
import { itemAt } from './mentions.js';
import { toRange } from './ranges.js';
import type { ServerServices } from './services.js';

/** More than an author reads. Typing on narrows them down. */
const MOST_PROPOSALS = 300;

/** What a proposal is about, for the help that is asked for when it is selected. */
type Help = { word: string } | { uri: string; offset: number };

/** Proposes what can be written: words, names with their numbers and titles, values, and forms to fill in. */
export class AgendumCompletionProvider implements CompletionProvider {
  readonly completionOptions = { triggerCharacters: ['{', ' ', '/', ',', '"'] };

  constructor(private readonly services: ServerServices) {}

  getCompletion(document: LangiumDocument, { position }: CompletionParams): CompletionList {
    const text = document.textDocument.getText();
    const offset = document.textDocument.offsetAt(position);
    for (const context of completionContexts(text, offset)) {
      const lineStart = text.lastIndexOf('\n', context.range.start - 1) + 1;
      const atLineStart = text.slice(lineStart, context.range.start).trim() === '';
      const place = { ...context, document, offset, atLineStart, wording: this.services.agendum.Wording };
      const typed = folded(text.slice(context.range.start, offset).replace(/^"/, ''));
      const proposals = this.proposals(place).filter(
        ({ label, words }) => typed === '' || fuzzyScore(typed, folded(`${label} ${words ?? ''}`)) > 0,
      );
      if (proposals.length > 0) {
        return {
          isIncomplete: proposals.length > MOST_PROPOSALS,
          items: inOrder(distinct(proposals))
            .slice(0, MOST_PROPOSALS)
            .map((proposal) => this.toItem(proposal, place)),
        };
      }
    }
    return { isIncomplete: false, items: [] };
  }

  /** Adds the help for a proposal that is looked at. */
  resolve(item: CompletionItem): CompletionItem {
    const value = item.data === undefined ? undefined : this.help(item.data as Help);
    return value === undefined ? item : { ...item, documentation: { kind: 'markdown', value } };
  }

  private help(help: Help): string | undefined {
    if ('word' in help) {
      return helpFor(help.word);
    }
    const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(help.uri));
    if (!document) {
      return undefined;
    }
    const { declarations } = surveyOf(document.parseResult.value as ast.AgendaFile).symbols;
    const declaration = declarations.find((each) => startOf(each) === help.offset);
    return declaration && declarationHover(declaration, document, this.services.agendum);
  }

  private proposals(place: CompletionPlace): Proposal[] {
    const { expected, inReference } = place;
    const isBehindBrace = inReference && place.before.length === 1;
    const proposals = [
      // A header may go on below, so that the words before a part need not be those of the part.
      ...(place.before.length === 0 || place.atLineStart ? missingProposals(place, this.services) : []),
      ...(isBehindBrace ? referenceProposals(place, this.services) : []),
      ...expected.filter((each) => suits(each, place)).flatMap((each) => this.proposalsFor(each, place)),
    ];
    return originalFirst(proposals, place, this.services);
  }

  private proposalsFor(expectation: Expectation, place: CompletionPlace): Proposal[] {
    const { kind, name, rule, property } = expectation;
    switch (kind) {
      case 'reference':
        return name === 'AgendaHeader'
          ? originalProposals(place, this.services)
          : declarationProposals(place, name as DeclarationKind, this.services);
      case 'value':
        // The next day or slot is thought of at the beginning of a line.
        return !place.atLineStart &&
          (rule.endsWith('Day') ? name === 'DATE' : rule.endsWith('Slot') && property === 'start')
          ? []
          : [
              ...valueProposals(expectation, place),
              ...snippetProposals(expectation, place),
              ...standardProposals(expectation, place),
            ];
      case 'keyword':
        return name === 'this item' && !itemAt(place.document, place.offset)
          ? []
          : [...wordProposals(name), ...snippetProposals(expectation, place), ...standardProposals(expectation, place)];
    }
  }

  private toItem(proposal: Proposal, { document, range, offset }: CompletionPlace): CompletionItem {
    const { capabilities } = this.services.agendum.Client;
    const can = capabilities.textDocument?.completion?.completionItem;
    const { label, kind, insert, snippet, description, words, rank } = proposal;
    const newText = insert ?? label;
    const replace = toRange(document, range);
    const help = helpOf(proposal);
    return {
      label,
      kind,
      sortText: rank,
      filterText: [label, words].filter((word) => word !== undefined && word !== '').join(' '),
      ...(description !== undefined &&
        description !== '' &&
        (can?.labelDetailsSupport ? { labelDetails: { description } } : { detail: description })),
      ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
      textEdit: can?.insertReplaceSupport
        ? { newText, replace, insert: toRange(document, { start: range.start, end: offset }) }
        : { newText, range: replace },
      ...(help && { data: help }),
    };
  }
}

function helpOf({ kind, label, declaration }: Proposal): Help | undefined {
  if (declaration) {
    return { uri: AstUtils.getDocument(declaration).textDocument.uri, offset: startOf(declaration) };
  }
  return kind === CompletionItemKind.Keyword ? { word: label.split(' ', 1)[0]! } : undefined;
}

/** What the grammar allows in every file, and a register makes nothing of. */
const NOT_IN_REGISTERS: ReadonlySet<string> = new Set([
  ...['TextField', 'DatesField', 'TimezoneField', 'Masthead', 'Section', 'Item', 'Timetable'],
]);

function suits({ rule }: Expectation, { document }: CompletionPlace): boolean {
  return !NOT_IN_REGISTERS.has(rule) || !isRegister(document.parseResult.value as ast.AgendaFile);
}

function wordProposals(words: string): Proposal[] {
  const rank = words === 'this item' ? '0' : '9';
  return /^\p{L}/u.test(words) ? [{ label: words, kind: CompletionItemKind.Keyword, rank }] : [];
}

/** Those that come first, first; an editor sorts by itself what it gets. */
function inOrder(proposals: Proposal[]): Proposal[] {
  return proposals.length <= MOST_PROPOSALS
    ? proposals
    : proposals.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
}

/** The same thing may be expected in two ways. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
  return [
    ...new Map(
      proposals.map((proposal) => [`${proposal.kind} ${proposal.label} ${proposal.insert}`, proposal]),
    ).values(),
  ];
}
