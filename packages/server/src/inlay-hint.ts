import { ast, surveyOf, type Survey } from '@agendum/language';
import type { Locale } from '@agendum/locales';
import { minutesBetween, parseCivilDate, weekdayOf } from '@agendum/model';
import { GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { itemNumber } from './agenda-of.js';
import { nameIn } from './describe.js';
import { duration } from './hover/date-hover.js';
import { nameNode, targetOf } from './mentions.js';
import type { InlayHintSettings, Settings } from './settings.js';
import type { Wording } from './wording.js';

/** A word that is shown at an offset, though it is not in the text. */
interface Hint {
  offset: number;
  label: string;
  side: 'before' | 'behind';
}

const LONGEST_TITLE = 50;

/** Shows in the text what is computed: numbers of items, weekdays, lengths of slots, and the titles of what is cited. */
export class AgendumInlayHintProvider implements InlayHintProvider {
  constructor(
    private readonly settings: Settings,
    private readonly wording: Wording,
  ) {}

  async getInlayHints(document: LangiumDocument, { range }: InlayHintParams): Promise<InlayHint[]> {
    const { textDocument } = document;
    const settings = await this.settings.inlayHints();
    const start = textDocument.offsetAt(range.start);
    const end = textDocument.offsetAt(range.end);
    const isAsked = ({ $cstNode }: AstNode): boolean =>
      $cstNode !== undefined && $cstNode.offset <= end && start <= $cstNode.end;
    return [...hints(document, settings, this.wording, isAsked)]
      .filter(({ offset, label }) => start <= offset && offset <= end && label !== '')
      .map(({ offset, label, side }) => ({
        position: textDocument.positionAt(offset),
        label,
        ...(side === 'before' ? { paddingRight: true } : { paddingLeft: true }),
      }));
  }
}

type IsAsked = (node: AstNode) => boolean;

function* hints(
  document: LangiumDocument,
  settings: InlayHintSettings,
  wording: Wording,
  isAsked: IsAsked,
): Iterable<Hint> {
  const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
  if (settings.itemNumbers) {
    yield* numbers(document, survey, wording, isAsked);
  }
  if (settings.weekdays) {
    yield* weekdays(survey, wording.of(document), isAsked);
  }
  if (settings.durations) {
    yield* durations(survey, isAsked);
  }
  if (settings.titles) {
    yield* titles(survey, isAsked);
  }
}

function* numbers(
  document: LangiumDocument,
  { items, links }: Survey,
  wording: Wording,
  isAsked: IsAsked,
): Iterable<Hint> {
  for (const item of items.filter(isAsked)) {
    const offset = nameNode(item)?.offset;
    if (offset !== undefined) {
      yield { offset, label: itemNumber(item, document, wording) ?? '', side: 'before' };
    }
  }
  for (const { container, reference } of links.filter(({ kind }) => kind === 'Item')) {
    const item = isAsked(container) ? targetOf(reference) : undefined;
    if (ast.isItem(item) && reference.$refNode) {
      yield { offset: reference.$refNode.offset, label: itemNumber(item, document, wording) ?? '', side: 'before' };
    }
  }
}

function* weekdays({ fields, days, references }: Survey, words: Locale, isAsked: IsAsked): Iterable<Hint> {
  const dated: [AstNode, string[]][] = [
    ...fields.filter(ast.isDatesField).map((field): [AstNode, string[]] => [field, ['start', 'end']]),
    ...days.map((day): [AstNode, string[]] => [day, ['date']]),
    ...references.filter(ast.isDateReference).map((reference): [AstNode, string[]] => [reference, ['date', 'end']]),
  ];
  for (const [node, properties] of dated) {
    for (const property of isAsked(node) ? properties : []) {
      const written = GrammarUtils.findNodeForProperty(node.$cstNode, property);
      const day = written && parseCivilDate(written.text);
      if (day) {
        yield { offset: written.end, label: words.weekday(weekdayOf(day)), side: 'behind' };
      }
    }
  }
}

function* durations({ slots }: Survey, isAsked: IsAsked): Iterable<Hint> {
  for (const slot of slots.filter(isAsked)) {
    const end = GrammarUtils.findNodeForProperty(slot.$cstNode, 'end')?.end;
    const minutes = slot.start && slot.end ? minutesBetween(slot.start, slot.end) : undefined;
    if (end !== undefined && minutes !== undefined && minutes > 0) {
      yield { offset: end, label: duration(minutes), side: 'behind' };
    }
  }
}

function* titles({ links, language }: Survey, isAsked: IsAsked): Iterable<Hint> {
  for (const { container, kind, reference } of links) {
    if ((kind !== 'Document' && kind !== 'Instrument') || !isAsked(container) || saysTitle(container)) {
      continue;
    }
    const target = targetOf(reference);
    if ((ast.isDocument(target) || ast.isInstrument(target)) && reference.$refNode) {
      yield { offset: reference.$refNode.end, label: shortened(nameIn(target.names, language)), side: 'behind' };
    }
  }
}

/** Whether the title stands there anyway, or another one. */
function saysTitle(container: AstNode): boolean {
  return ast.isCitation(container) || ast.isInstrumentReference(container)
    ? Boolean(container.title)
    : !ast.isDocumentReference(container);
}

function shortened(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}
