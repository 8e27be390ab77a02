import { FIRST_WORD, scan, surveyOf, tokens, type ast } from '@agendum/language';
import { AstUtils, type LangiumDocument } from 'langium';
import type { SemanticTokenProvider } from 'langium/lsp';
import {
  SemanticTokenModifiers,
  SemanticTokenTypes,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensOptions,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { nameNode, targetOf, type Target } from './mentions.js';

const TYPES = [
  SemanticTokenTypes.keyword,
  SemanticTokenTypes.number,
  SemanticTokenTypes.enumMember,
  SemanticTokenTypes.variable,
  SemanticTokenTypes.namespace,
  SemanticTokenTypes.class,
  SemanticTokenTypes.type,
  SemanticTokenTypes.parameter,
] as const;
type Type = (typeof TYPES)[number];

const MODIFIERS = [SemanticTokenModifiers.declaration, SemanticTokenModifiers.defaultLibrary] as const;
const DECLARATION = 1;
/** Declared in another file: a register, or the original of a translation. */
const ELSEWHERE = 2;

const TYPE_OF_KIND: Readonly<Record<Target['$type'], Type>> = {
  AgendaHeader: SemanticTokenTypes.type,
  Item: SemanticTokenTypes.variable,
  Section: SemanticTokenTypes.namespace,
  Body: SemanticTokenTypes.class,
  Place: SemanticTokenTypes.class,
  Instrument: SemanticTokenTypes.enumMember,
  Document: SemanticTokenTypes.type,
  Note: SemanticTokenTypes.parameter,
};

interface Token {
  start: number;
  end: number;
  type: Type;
  modifiers: number;
}

/**
 * Colours words by what they are: a word of the language, an id that only looks like one, the name of an item or of a body.
 * Text and comments are left to the grammar of the editor, which knows all that there is to know of them.
 */
export class AgendumSemanticTokenProvider implements SemanticTokenProvider {
  readonly tokenTypes = Object.fromEntries(TYPES.map((type, index) => [type, index]));
  readonly tokenModifiers = Object.fromEntries(MODIFIERS.map((modifier, index) => [modifier, 1 << index]));
  readonly semanticTokensOptions: SemanticTokensOptions = {
    legend: { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] },
    full: { delta: true },
    range: true,
  };

  /** What each open document was answered last, for the difference to it. */
  private readonly last = new WeakMap<LangiumDocument, SemanticTokens & { resultId: string }>();
  private answers = 0;

  semanticHighlight(document: LangiumDocument): SemanticTokens {
    const answer = { resultId: String(++this.answers), data: encode(document, tokensOf(document)) };
    this.last.set(document, answer);
    return answer;
  }

  semanticHighlightRange(document: LangiumDocument, { range }: SemanticTokensRangeParams): SemanticTokens {
    const start = document.textDocument.offsetAt(range.start);
    const end = document.textDocument.offsetAt(range.end);
    const inRange = tokensOf(document).filter((token) => token.start < end && start < token.end);
    return { data: encode(document, inRange) };
  }

  semanticHighlightDelta(
    document: LangiumDocument,
    { previousResultId }: SemanticTokensDeltaParams,
  ): SemanticTokens | SemanticTokensDelta {
    const before = this.last.get(document);
    const answer = this.semanticHighlight(document);
    return before?.resultId === previousResultId
      ? { resultId: answer.resultId!, edits: difference(before.data, answer.data) }
      : answer;
  }
}

function tokensOf(document: LangiumDocument): Token[] {
  const file = document.parseResult.value as ast.AgendaFile;
  const named = namesIn(file, document);
  const { count, types, starts, ends } = scan(document.textDocument.getText());
  const found: Token[] = [];
  for (let index = 0; index < count; index++) {
    const start = starts[index]!;
    const name = named.get(start);
    if (name) {
      found.push(name);
      continue;
    }
    const type = named.has(start) ? undefined : typeOf(types[index]!);
    if (type !== undefined) {
      found.push({ start, end: ends[index]!, type, modifiers: 0 });
    }
  }
  return found;
}

function typeOf(type: number): Type | undefined {
  if (type === tokens.DATE || type === tokens.TIME || type === tokens.INT) {
    return SemanticTokenTypes.number;
  }
  if (type === tokens.ID || type === tokens.SYMBOL) {
    return SemanticTokenTypes.enumMember;
  }
  return type >= FIRST_WORD ? SemanticTokenTypes.keyword : undefined;
}

/** Names and references by the offset where they begin; undefined for a reference to nothing, which gets no colour. */
function namesIn(file: ast.AgendaFile, document: LangiumDocument): Map<number, Token | undefined> {
  const { symbols, links } = surveyOf(file);
  const found = new Map<number, Token | undefined>();
  const add = (node: { offset: number; end: number } | undefined, target: Target, modifiers: number): void => {
    if (node) {
      found.set(node.offset, { start: node.offset, end: node.end, type: TYPE_OF_KIND[target.$type], modifiers });
    }
  };
  if (file.header?.$type === 'AgendaHeader') {
    add(nameNode(file.header), file.header, DECLARATION);
  }
  for (const declaration of symbols.declarations) {
    add(nameNode(declaration), declaration, DECLARATION);
  }
  for (const { reference } of links) {
    const target = targetOf(reference);
    if (target) {
      add(reference.$refNode, target, AstUtils.getDocument(target) === document ? 0 : ELSEWHERE);
    } else if (reference.$refNode) {
      found.set(reference.$refNode.offset, undefined);
    }
  }
  return found;
}

/** The form of the protocol: five numbers for each token, its place counted from the one before. */
function encode({ textDocument }: LangiumDocument, found: readonly Token[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastCharacter = 0;
  for (const { start, end, type, modifiers } of found) {
    const { line, character } = textDocument.positionAt(start);
    data.push(
      line - lastLine,
      line === lastLine ? character - lastCharacter : character,
      end - start,
      TYPES.indexOf(type),
      modifiers,
    );
    lastLine = line;
    lastCharacter = character;
  }
  return data;
}

/** One edit from the first number that differs to the last. */
function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === after[after.length - 1 - same]) {
    same++;
  }
  const deleteCount = before.length - same - start;
  const data = after.slice(start, after.length - same);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
