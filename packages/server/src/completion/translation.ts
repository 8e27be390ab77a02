import { ast, missingParts, writeName, type MissingPart } from '@agendum/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { escapeSnippet } from '../code-action/action.js';
import { describe } from '../describe.js';
import { itemAt, itemOf } from '../mentions.js';
import type { ServerServices } from '../services.js';
import { allParts } from '../structure.js';
import { besideOriginal, type Beside } from '../translations.js';
import type { CompletionPlace, Proposal } from './proposal.js';
import type { Wording } from '../wording.js';

/** The parts of the original that a translation has nothing of, with places to fill in, where such a part can begin. */
export function missingProposals(place: CompletionPlace, services: ServerServices): Proposal[] {
  const { document, offset, expected, inReference } = place;
  const beside = inReference ? undefined : besideOriginal(document, services);
  if (!beside) {
    return [];
  }
  const { pairing } = beside;
  const { house } = services.agendum.Configs.for(document.uri.toString()).config;
  const words = new Set(expected.map(({ name }) => name.split(' ', 1)[0]!));
  const item = itemOf(itemAt(document, offset));
  const date = dayAt(place)?.date;
  const fits = ({ node, within, text }: MissingPart): boolean => {
    if (ast.isSlot(node)) {
      return words.has('TIME') && ast.isDay(within) && within.date === date;
    }
    if (ast.isDay(node)) {
      return words.has('DATE') && date === undefined;
    }
    // A text block begins with no word; it may stand where an item may.
    const word = /^\p{L}+/u.exec(text)?.[0] ?? 'item';
    return words.has(word) && within === item;
  };
  return missingParts(pairing, { language: pairing.language, house })
    .filter(fits)
    .map((part, index) => proposalOf(part, index, place.wording));
}

/** The agendas that a translation can be made from, by their symbols. */
export function originalProposals({ document }: CompletionPlace, { agendum }: ServerServices): Proposal[] {
  const symbols = new Set(agendum.Translations.symbolsSeenFrom(document.uri));
  return [...symbols].map((symbol) => ({
    label: symbol,
    kind: CompletionItemKind.File,
    insert: writeName(symbol, 'Document'),
    rank: '2',
  }));
}

function proposalOf({ node, text }: MissingPart, index: number, wording: Wording): Proposal {
  const lines = text.split('\n');
  const first = lines.find((line) => !line.startsWith('//'))!;
  const description = ast.isItem(node) ? describe(node, wording) : undefined;
  const comment = /\/\/ [^:]*: (.*)/.exec(text)?.[1] ?? '';
  return {
    label: first.replace(/(?:\s*""|\s*\{? \/\/|\s*\{$).*$/, '') || '"""…"""',
    kind: CompletionItemKind.Snippet,
    insert: toSnippet(lines),
    snippet: true,
    description: description ? `${description.number ?? ''} ${description.title}`.trim() : comment,
    words: description?.title ?? comment,
    rank: firstRank(index),
    ...(ast.isItem(node) && { declaration: node }),
  };
}

/** Sorts before all other proposals. */
function firstRank(index: number): string {
  return `!${String(index).padStart(4, '0')}`;
}

/** A skeleton as a form: a place to fill in for each empty text. Comments have none. */
function toSnippet(lines: readonly string[]): string {
  let place = 0;
  let inBlock = false;
  return lines
    .flatMap((line) => {
      const at = line.search(/(?:^|\s)\/\/ /);
      const [written, comment] = at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at)];
      const indent = /^\s*/.exec(line)![0];
      if (written.endsWith('"""')) {
        inBlock = !inBlock;
        return inBlock ? [escapeSnippet(line), `${indent}$${++place}`] : [line];
      }
      const form = escapeSnippet(written).replaceAll('""', () => `"$${++place}"`);
      return [form + escapeSnippet(comment)];
    })
    .join('\n');
}

/** The day of a translation's timetable that an offset lies in. */
function dayAt({ document, offset }: CompletionPlace): ast.TranslatedDay | undefined {
  for (const part of allParts(document.parseResult.value as ast.AgendaFile)) {
    if (ast.isTranslatedDay(part) && part.$cstNode && part.$cstNode.offset < offset && offset < part.$cstNode.end) {
      return part;
    }
  }
  return undefined;
}

/**
 * In a text of a translation, puts what the same paragraph of the original names, and this one does not yet, before all other
 * proposals.
 */
export function originalFirst(proposals: Proposal[], place: CompletionPlace, services: ServerServices): Proposal[] {
  const beside = place.inReference ? besideOriginal(place.document, services) : undefined;
  const wanted = beside ? unusedReferences(beside, place) : [];
  // What stands between the brace and the cursor is written already.
  const start = place.before
    .slice(1)
    .map((word) => `${word} `)
    .join('');
  const first = wanted.filter((text) => text.startsWith(start)).map((text) => text.slice(start.length));
  const found = first.map((insert, index): Proposal => {
    const known = proposals.find((proposal) => (proposal.insert ?? proposal.label) === insert);
    const rank = firstRank(index);
    return known ? { ...known, rank } : { label: insert, kind: CompletionItemKind.Reference, rank };
  });
  const inserted = new Set(first);
  return [...found, ...proposals.filter(({ insert, label }) => !inserted.has(insert ?? label))];
}

/** What the original names in the paragraph that the cursor is in, without what the translation names there already. */
function unusedReferences({ pairing }: Beside, { offset }: CompletionPlace): string[] {
  const pair = pairing.pairs.find(({ target }) => target?.$cstNode && isIn(target.$cstNode, offset));
  if (!pair?.target) {
    return [];
  }
  const own = pairing.paragraphsOf(pair.target);
  const index = Math.max(
    own.findLastIndex(({ range }) => range.start <= offset),
    0,
  );
  const left = own[index]?.references.filter(({ $cstNode }) => $cstNode && !isIn($cstNode, offset)).map(written) ?? [];
  const wanted: string[] = [];
  for (const text of pairing.paragraphsOf(pair.source.node)[index]?.references.map(written) ?? []) {
    const at = left.indexOf(text);
    if (at >= 0) {
      left.splice(at, 1); // named here already
    } else if (!wanted.includes(text)) {
      wanted.push(text);
    }
  }
  return wanted;
}

function isIn({ offset: start, end }: { offset: number; end: number }, offset: number): boolean {
  return start < offset && offset <= end;
}

/** A reference as it is written between its braces. */
function written({ $cstNode }: ast.Reference): string {
  return ($cstNode?.text ?? '').replaceAll(/^\{\s*|\s*\}$/g, '').replaceAll(/\s+/g, ' ');
}
