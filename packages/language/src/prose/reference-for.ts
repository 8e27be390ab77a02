import {
  locale,
  type InstrumentMention,
  type ItemMention,
  type Mention,
  type SymbolMention,
  type WhenMention,
} from '@agendum/locales';
import type { Config } from '../config/config.js';
import type { Fix, TextRange } from '../finding.js';
import type * as ast from '../generated/ast.js';
import { groupBy } from '../group-by.js';
import { writeName } from '../linking/names.js';
import { outlineOf, type OutlineItem } from '../linking/outline.js';
import { readSymbol } from '../linking/read-symbol.js';
import { findDeclaration, visibleDeclarations } from '../linking/registers.js';
import type { Survey } from '../linking/survey.js';
import type { SymbolTable } from '../linking/symbol-table.js';
import type { PlacedMention } from './prose.js';

/** A reference that prints just what a mention says. */
export interface ReferenceFor {
  /** With its braces. */
  source: string;
  /** What it stands for: the whole mention, or its number alone where the words around it are bent. */
  range: TextRange;
  /** Whether there is no doubt that it is meant. Another body may have a resolution of the same number. */
  safe: boolean;
}

/** Finds references for what plain text mentions: one that prints the same words in the language of the text. */
export class References {
  private instruments: Map<string, ast.Instrument[]> | undefined;
  private items: Map<string, OutlineItem> | undefined;

  /** @param numbered the survey of the agenda whose items are meant: of a translation the original's */
  constructor(
    private readonly numbered: Survey | undefined,
    private readonly tables: readonly SymbolTable[],
    private readonly config: Config,
  ) {}

  /** Undefined where nothing that is declared is meant, or where its words would be others. */
  for({ mention, prose, text, offset }: PlacedMention): ReferenceFor | undefined {
    const written = text.slice(mention.start, mention.end);
    const place = { start: offset + mention.start, end: offset + mention.end };
    const found = this.find(mention, prose.language);
    if (!found) {
      return undefined;
    }
    if (isSame(found.printed, written)) {
      return { source: `{${found.source}}`, range: place, safe: found.safe };
    }
    // In a language with cases: "пункта 4 повестки дня".
    const at = found.number === undefined ? -1 : written.lastIndexOf(found.number);
    if (found.number === undefined || at < 0 || /[\p{L}\p{N}]/u.test(written.charAt(at + found.number.length))) {
      return undefined;
    }
    const start = place.start + at;
    return { source: `{${found.source} number}`, range: { start, end: start + found.number.length }, safe: false };
  }

  /** The declaration of a resolution or decision, if there is just one of that number. */
  instrument({ type, number }: Pick<InstrumentMention, 'type' | 'number'>): ast.Instrument | undefined {
    this.instruments ??= groupByKey(visibleDeclarations(this.tables, 'Instrument') as ast.Instrument[]);
    const [only, ...others] = this.instruments.get(`${type} ${number}`) ?? [];
    return others.length === 0 ? only : undefined;
  }

  private find(mention: Mention, language: string): Found | undefined {
    switch (mention.kind) {
      case 'when':
        return this.when(mention, language);
      case 'item':
        return this.item(mention, language);
      case 'instrument':
        return this.ofInstrument(mention, language);
      case 'symbol':
        return this.document(mention);
      case 'weekday':
        return undefined;
    }
  }

  private when({ when, partial, hourFirst, days }: WhenMention, language: string): Found | undefined {
    if (!when?.date || partial || hourFirst || days.some(({ weekdayAt, weekday }) => weekdayAt && !weekday)) {
      return undefined;
    }
    const { date, end, time, endTime, weekday = false } = when;
    if (end !== undefined && time !== undefined) {
      return undefined; // over two days with their hours: there is no such reference
    }
    const hours = [time, endTime].filter((hour) => hour !== undefined).join('-');
    const usual = hours !== '';
    return {
      source: [date, end && `to ${end}`, hours, weekday !== usual && (weekday ? 'weekday' : 'no weekday')]
        .filter(Boolean)
        .join(' '),
      printed: locale(language, this.config).when({ ...when, date, weekday }),
      safe: true,
    };
  }

  private item({ path, through, form }: ItemMention, language: string): Found | undefined {
    if (!path || through || form !== 'full') {
      return undefined;
    }
    this.items ??= itemsByPath(this.numbered);
    const name = this.items.get(path.join('.'))?.item.name;
    const { itemReference, phrase } = locale(language, this.config);
    const item = itemReference(path);
    return name === undefined
      ? undefined
      : { source: `item ${name}`, printed: phrase('agendaItemReference', { item }), number: item, safe: false };
  }

  private ofInstrument(mention: InstrumentMention, language: string): Found | undefined {
    const declared = mention.form === 'full' ? this.instrument(mention) : undefined;
    return (
      declared && {
        source: sourceOfInstrument(declared),
        printed: printedInstrument(declared, language, this.config),
        number: mention.number,
        safe: false,
      }
    );
  }

  private document({ symbol, form }: SymbolMention): Found | undefined {
    const declared = form === 'full' ? findDeclaration(this.tables, 'Document', [readSymbol(symbol).key]) : undefined;
    return declared?.name
      ? { source: writeName(declared.name, 'Document'), printed: declared.name, safe: true }
      : undefined;
  }
}

interface Found {
  /** Between the braces. */
  source: string;
  printed: string;
  /** What its form with `number` prints. */
  number?: string;
  safe: boolean;
}

/** How a reference to a resolution or decision is written, between the braces. */
export function sourceOfInstrument({ kind, body, name }: ast.Instrument): string {
  return [kind, body?.$refText, writeName(name, 'Instrument')].filter((word) => word !== undefined).join(' ');
}

/** What such a reference prints. */
export function printedInstrument({ kind, name }: ast.Instrument, language: string, config: Config): string {
  return locale(language, config).phrase(kind, { number: name });
}

/** The fix that puts a reference in the place of the words. */
export function fixWith({ source, range, safe }: ReferenceFor): Fix {
  return { title: `Write ${source}`, edits: [{ range, newText: source }], ...(safe && { safe }) };
}

/** The items of an agenda by their numbers: `3.2` for 3 (b). */
export function itemsByPath(survey: Survey | undefined): Map<string, OutlineItem> {
  return new Map((survey ? outlineOf(survey).items : []).map((entry) => [pathOf(entry).join('.'), entry]));
}

function pathOf({ parent, ordinal }: OutlineItem): number[] {
  return parent ? [...pathOf(parent), ordinal] : [ordinal];
}

function groupByKey(instruments: readonly ast.Instrument[]): Map<string, ast.Instrument[]> {
  return groupBy(instruments, ({ kind, name }) => `${kind} ${name}`);
}

/** Blanks may be others: they are in a PDF, and at the end of a line. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll(/\s+/g, '') === b.replaceAll(/\s+/g, '');
}
