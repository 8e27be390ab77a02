import { plainText } from '@agendum/compiler';
import type { Piece, SourceParagraph, TextUnit, TranslationStatus, Workspace } from '@agendum/language';
import { locale } from '@agendum/locales';
import type { XliffPiece, XliffState, XliffUnit } from './document.js';
import { unitId } from './unit-id.js';

type Lowered = NonNullable<ReturnType<Workspace['lower']>>;
type Inline = NonNullable<Lowered['session']>[number];

/** The units of an agenda, and those of the texts whose paragraphs are not those of the original. */
export interface AgendaUnits {
  units: XliffUnit[];
  /** Keys of texts whose translation is left out, as it has another number of paragraphs. */
  uneven: string[];
}

/**
 * The units of XLIFF, one for each paragraph.
 *
 * @param agenda URI of the agenda
 * @param translation URI of its translation, where there is one
 */
export function unitsOf(workspace: Workspace, agenda: string, translation: string | undefined): AgendaUnits {
  const texts = workspace.texts(translation ?? agenda);
  const lowered = workspace.lower(agenda);
  const describe = describer(lowered, texts);
  const states = statesOf(translation === undefined ? undefined : workspace.status(translation));
  const uneven: string[] = [];
  const units = texts.flatMap((text): XliffUnit[] => {
    const { key, item, source, target } = text;
    const even = target?.paragraphs.length === source.paragraphs.length;
    if (target && !even) {
      uneven.push(key);
    }
    const context = describe.context(item);
    return source.paragraphs.map(({ pieces }, index) => {
      const translated = even ? target.paragraphs[index] : undefined;
      return {
        id: unitId(key, index + 1),
        name: key,
        ...(context !== undefined && { context }),
        state: translated ? (states.get(item) ?? 'translated') : 'initial',
        source: withIds(pieces, describe.printed),
        ...(translated && { target: withSourceIds(translated, pieces) }),
      };
    });
  });
  return { units, uneven };
}

/** How far items are, and under undefined what belongs to none. */
function statesOf(status: TranslationStatus | undefined): ReadonlyMap<string | undefined, XliffState> {
  const own = (state: TranslationStatus['head']): XliffState => (state === 'done' ? 'final' : 'translated');
  return new Map([
    ...(status ? [[undefined, own(status.head)] as const] : []),
    ...(status?.items ?? []).map(({ id, state }) => [id, own(state)] as const),
  ]);
}

/** References get the numbers 1, 2, 3 in their order. */
function withIds(pieces: readonly Piece[], printed?: (start: number) => string | undefined): XliffPiece[] {
  let count = 0;
  return pieces.map((piece) => {
    if ('text' in piece) {
      return piece;
    }
    const { reference, free, range } = piece;
    const shown = printed?.(range.start);
    return { reference, id: String(++count), free, ...(shown !== undefined && { printed: shown }) };
  });
}

/** References of a translation get the numbers of the same in the original; others come after them. */
function withSourceIds({ pieces }: SourceParagraph, source: readonly Piece[]): XliffPiece[] {
  const originals = source.filter((piece) => 'reference' in piece);
  const used = new Set<number>();
  let count = originals.length;
  return pieces.map((piece) => {
    if ('text' in piece) {
      return piece;
    }
    const { reference, free } = piece;
    const at = originals.findIndex((other, index) => !used.has(index) && other.reference === reference);
    used.add(at);
    return { reference, id: String(at < 0 ? ++count : at + 1), free };
  });
}

const REFERENCES: ReadonlySet<string> = new Set<Inline['kind']>([
  'body',
  'date',
  'document',
  'instrument',
  'place',
  'time',
  'unresolved',
]);

interface Describer {
  /** What a reference that begins at an offset of the agenda is printed as. */
  printed(start: number): string | undefined;
  /** Number and title of an item. */
  context(item: string | undefined): string | undefined;
}

function describer(agenda: Lowered | undefined, texts: readonly TextUnit[]): Describer {
  const inlines = new Map<number, Inline>();
  const paths = new Map<string, number[]>();
  // Plain data, of which all that has a place in the agenda's own file is looked at.
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      const { kind, range, id, path } = value as {
        kind?: string;
        range?: Inline['range'];
        id?: string;
        path?: number[];
      };
      if (kind === 'item' && id !== undefined && path) {
        paths.set(id, path);
      } else if (range?.file === 0 && (kind === 'item' ? 'self' in value : REFERENCES.has(kind ?? ''))) {
        inlines.set(range.start, value as Inline);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(agenda);
  const words = locale(agenda?.language ?? 'en');
  const print = (inline: Inline): string => plainText([inline], { locale: words });
  const titles = new Map(texts.map(({ key, source }) => [key, source.paragraphs[0]?.text]));
  return {
    printed(start) {
      const inline = inlines.get(start);
      return inline && (print(inline) || undefined);
    },
    context(item) {
      const path = item === undefined ? undefined : paths.get(item);
      if (item === undefined || !path) {
        return undefined;
      }
      const range = { file: 0, start: 0, end: 0 };
      return `${print({ kind: 'item', item, path, self: false, range })}: ${titles.get(`item/${item}/title`) ?? ''}`;
    },
  };
}
