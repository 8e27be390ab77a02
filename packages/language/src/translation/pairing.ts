import type * as ast from '../generated/ast.js';
import { chooseName, isSameLanguage } from '../linking/choose-name.js';
import { surveyOf } from '../linking/survey.js';
import { originalOf } from '../linking/tables.js';
import { paragraphsOf, type Paragraph } from './paragraphs.js';
import { listUnits, type TextNode, type Unit } from './units.js';

/** A text of an original, and the text that a translation has for it. */
export interface Pair {
  source: Unit;
  target?: TextNode;
}

/** A translation beside its original. */
export interface Pairing {
  header: ast.TranslationHeader;
  original: ast.AgendaFile;
  /** URI of the original. */
  uri: string;
  /** Language tag of the translation. */
  language: string;
  /** Every text of the original that needs a translation or has one, in order. */
  pairs: Pair[];
  /** Texts of the translation that the original has nothing for. */
  extra: Unit[];
  /** Texts of the translation that stand there a second time. */
  repeated: Unit[];
  /** The slots of the original's timetable, by the beginning of their keys. */
  slots: ReadonlySet<string>;
  /** The text of the translation for a text of the original, or for a note of a register. */
  texts: ReadonlyMap<TextNode, TextNode>;
  /** The names that the translation gives to what is declared in the original or in registers. */
  names: ReadonlyMap<ast.Names, ast.Title>;
  /** The paragraphs of a text, worked out once. */
  paragraphsOf: (node: TextNode) => Paragraph[];
  /** The first that the translation has for an item. */
  items: ReadonlyMap<ast.Item, ast.TranslatedItem>;
}

/** Whether a declaration says its name in a language. */
function hasName(names: ast.Names | undefined, language: string): boolean {
  const own = chooseName(names, language)?.language;
  return own !== undefined && isSameLanguage(own, language);
}

/** Lays a linked translation beside its linked original. Undefined for any other file, and where there is no original. */
export function pairTexts(file: ast.AgendaFile): Pairing | undefined {
  const { header } = file;
  const original = originalOf(file);
  if (header?.$type !== 'TranslationHeader' || !original) {
    return undefined;
  }
  const { language, translatedItems } = surveyOf(file);
  const { units, repeated } = listUnits(file, language);
  const { units: sources, slots } = listUnits(original, surveyOf(original).language);
  const targets = targetsOf(sources, units);
  const texts = new Map<TextNode, TextNode>();
  const names = new Map<ast.Names, ast.Title>();
  const pairs: Pair[] = [];
  const used = new Set<Unit>();
  for (const source of sources) {
    const target = targets.get(source.key);
    if (target) {
      used.add(target);
      texts.set(source.node, target.node);
      pairs.push({ source, target: target.node });
    } else if (!hasName(source.names, language)) {
      pairs.push({ source });
    }
  }
  const extra: Unit[] = [];
  for (const unit of units) {
    const owner = unit.node.$container;
    const note = owner.$type === 'TranslatedNote' ? owner.note?.ref : undefined;
    const noteText = note?.block ?? note?.text;
    if (unit.names && unit.node.$type === 'Title') {
      names.set(unit.names, unit.node);
    } else if (!used.has(unit) && noteText) {
      texts.set(noteText, unit.node);
    } else if (!used.has(unit)) {
      extra.push(unit);
    }
  }
  const items = new Map<ast.Item, ast.TranslatedItem>();
  for (const translated of translatedItems) {
    const item = translated.item?.ref;
    if (item && !items.has(item)) {
      items.set(item, translated);
    }
  }
  const uri = original.$document?.uri.toString() ?? '';
  const paragraphs = new Map<TextNode, Paragraph[]>();
  return {
    header,
    original,
    uri,
    language,
    pairs,
    extra,
    repeated,
    slots,
    texts,
    names,
    items,
    paragraphsOf(node) {
      let known = paragraphs.get(node);
      if (!known) {
        known = paragraphsOf(node);
        paragraphs.set(node, known);
      }
      return known;
    },
  };
}

/** The texts of a translation by the keys of those that they translate. */
export function targetsOf(sources: readonly Unit[], units: readonly Unit[]): Map<string, Unit> {
  const targets = new Map<string, Unit>();
  const inSlots = new Map<string, { sources: Unit[]; units: Unit[] }>();
  for (const unit of units) {
    if (!unit.slot) {
      targets.set(unit.key, unit);
    } else if (!inSlots.has(unit.slot.key)) {
      inSlots.set(unit.slot.key, { sources: [], units: [unit] });
    } else {
      inSlots.get(unit.slot.key)!.units.push(unit);
    }
  }
  sources.forEach((source) => source.slot && inSlots.get(source.slot.key)?.sources.push(source));
  // Texts that name their item go first, the others take what is left in order.
  for (const { sources: free, units: texts } of inSlots.values()) {
    const isNamed = ({ slot }: Unit): boolean => slot?.item !== undefined;
    for (const text of [...texts.filter(isNamed), ...texts.filter((other) => !isNamed(other))]) {
      const at = isNamed(text) ? free.findIndex(({ slot }) => slot?.item === text.slot?.item) : 0;
      const [source] = at < 0 ? [] : free.splice(at, 1);
      if (source) {
        targets.set(source.key, text);
      }
    }
  }
  return targets;
}
