import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { XliffDocument, XliffPiece, XliffState, XliffUnit } from './document.js';
import { NAMESPACE } from './write.js';

/** A document, or a sentence that says why it cannot be read. */
export type XliffReading = { document: ReadXliff } | { problem: string };

export interface ReadXliff extends Omit<XliffDocument, 'units'> {
  units: ReadUnit[];
}

export interface ReadUnit extends XliffUnit {
  /** Whether a part of it has a translation and another has none. */
  partial: boolean;
  /** Codes of formatting that a tool has put into the translation, by their elements' names. Their words are kept. */
  foreign: string[];
}

const STATES: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies XliffState[];

/** Reads XLIFF 2.0 or 2.1. Nothing outside of the file is ever looked at: a file with a document type is refused. */
export function readXliff(xml: string): XliffReading {
  let root: XmlElement | null;
  try {
    const parsed = parseXml(xml, { preserveDocumentType: true });
    if (parsed.children.some((child) => child instanceof XmlDocumentType)) {
      return { problem: 'The file has a document type (<!DOCTYPE …>), which XLIFF does not have. It was not read.' };
    }
    ({ root } = parsed);
  } catch (error) {
    const where = error instanceof XmlError ? `: ${firstLine(error.message)}` : '';
    return { problem: `This is no XML that can be read${where}. Export it again from your translation tool.` };
  }
  if (!root || local(root) !== 'xliff') {
    return { problem: 'This is no XLIFF: its outermost element is not <xliff>.' };
  }
  const { version = '', srcLang = '', trgLang = '' } = root.attributes;
  if (!['2.0', '2.1'].includes(version) || namespaceOf(root) !== NAMESPACE) {
    return {
      problem: `This is XLIFF ${version || 'of an unknown version'}, and versions 2.0 and 2.1 are read. Save it as XLIFF 2.`,
    };
  }
  const [file, ...others] = elements(root, 'file');
  if (!file || others.length > 0) {
    return {
      problem: `There is one agenda in an XLIFF file of Agendum, and here are ${file ? others.length + 1 : 'none'}.`,
    };
  }
  if (trgLang === '') {
    return { problem: 'The file does not say into which language it is translated (trgLang).' };
  }
  const notes = elements(file, 'notes').flatMap((list) => elements(list, 'note'));
  const units: ReadUnit[] = [];
  addUnits(file, units);
  return {
    document: {
      original: file.attributes['original'] ?? '',
      symbol: notes.find(({ attributes }) => attributes['category'] === 'symbol')?.text.trim() ?? '',
      source: srcLang,
      target: trgLang,
      units,
    },
  };
}

function addUnits(parent: XmlElement, units: ReadUnit[]): void {
  for (const child of elements(parent)) {
    if (local(child) === 'group') {
      addUnits(child, units);
    } else if (local(child) === 'unit') {
      units.push(readUnit(child));
    }
  }
}

interface Part {
  source: XmlElement | undefined;
  target: XmlElement | undefined;
  /** Of the parts of the target; tools may put them in another order than those of the source. */
  order: number;
  state: XliffState;
  ignorable: boolean;
}

function readUnit(unit: XmlElement): ReadUnit {
  const data = new Map<string, string>();
  for (const entry of elements(unit, 'originalData').flatMap((list) => elements(list, 'data'))) {
    data.set(entry.attributes['id'] ?? '', entry.text);
  }
  const parts = elements(unit)
    .filter((child) => local(child) === 'segment' || local(child) === 'ignorable')
    .map((child, index): Part => {
      const [target] = elements(child, 'target');
      const state = child.attributes['state'] ?? 'initial';
      return {
        source: elements(child, 'source')[0],
        target,
        order: Number(target?.attributes['order'] ?? index + 1),
        state: STATES.includes(state) ? (state as XliffState) : 'initial',
        ignorable: local(child) === 'ignorable',
      };
    });
  const codes: Codes = { data, written: new Map(), foreign: new Set() };
  const source = joined(parts.flatMap((part) => (part.source ? contentOf(part.source, codes) : [])));
  codes.foreign.clear();
  let translated = 0;
  let missing = 0;
  const target: XliffPiece[] = [];
  for (const part of parts.toSorted((a, b) => a.order - b.order)) {
    const own = part.target ? contentOf(part.target, codes) : [];
    const original = part.source ? contentOf(part.source, codes) : [];
    if (isBlank(own) && !isBlank(original) && !part.ignorable) {
      missing++;
    } else if (!isBlank(own) && !part.ignorable) {
      translated++;
    }
    // What stands between segments is the same in both languages unless a tool says otherwise.
    target.push(...(part.ignorable && !part.target ? original : own));
  }
  return {
    id: unit.attributes['id'] ?? '',
    ...(unit.attributes['name'] !== undefined && { name: unit.attributes['name'] }),
    state: parts.find(({ ignorable }) => !ignorable)?.state ?? 'initial',
    source,
    ...(translated > 0 && { target: joined(target) }),
    partial: translated > 0 && missing > 0,
    foreign: [...codes.foreign],
  };
}

interface Codes {
  /** What is written in the agenda, by the ids of the data. */
  data: ReadonlyMap<string, string>;
  /** The same by the ids of placeholders of the source. */
  written: Map<string, string>;
  foreign: Set<string>;
}

function contentOf(parent: XmlElement, codes: Codes): XliffPiece[] {
  return parent.children.flatMap((node: XmlNode): XliffPiece[] => {
    if (node instanceof XmlText) {
      return [{ text: node.text }];
    }
    if (!(node instanceof XmlElement)) {
      return []; // a comment or an instruction
    }
    switch (local(node)) {
      case 'ph': {
        const { id = '', dataRef, copyOf } = node.attributes;
        const reference =
          (dataRef === undefined ? undefined : codes.data.get(dataRef)) ??
          (copyOf === undefined ? undefined : codes.written.get(copyOf)) ??
          codes.written.get(id) ??
          '';
        codes.written.set(id, reference);
        return [{ reference, id: copyOf ?? id }];
      }
      case 'cp': {
        const code = Number.parseInt(node.attributes['hex'] ?? '', 16);
        return code <= 0x10ffff ? [{ text: String.fromCodePoint(code) }] : [];
      }
      case 'mrk':
        return contentOf(node, codes);
      case 'sm':
      case 'em':
        return [];
      default:
        codes.foreign.add(local(node) ?? node.name);
        return contentOf(node, codes);
    }
  });
}

function joined(pieces: readonly XliffPiece[]): XliffPiece[] {
  const result: XliffPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && 'text' in last && 'text' in piece) {
      result[result.length - 1] = { text: last.text + piece.text };
    } else {
      result.push(piece);
    }
  }
  return result;
}

function isBlank(pieces: readonly XliffPiece[]): boolean {
  return pieces.every((piece) => 'text' in piece && piece.text.trim() === '');
}

/** The children of an element that are XLIFF's own, those of one name. */
function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => {
    const own = child instanceof XmlElement ? local(child) : undefined;
    return own !== undefined && (name === undefined || own === name);
  });
}

/** The name of an element of XLIFF without its prefix; undefined for one of another namespace. */
function local(element: XmlElement): string | undefined {
  const namespace = namespaceOf(element);
  return namespace.startsWith('urn:oasis:names:tc:xliff:document:')
    ? element.name.slice(element.name.indexOf(':') + 1)
    : undefined;
}

function namespaceOf(element: XmlElement): string {
  const colon = element.name.indexOf(':');
  const attribute = colon < 0 ? 'xmlns' : `xmlns:${element.name.slice(0, colon)}`;
  let at: XmlNode | null = element;
  while (at instanceof XmlElement) {
    const found: string | undefined = at.attributes[attribute];
    if (found !== undefined) {
      return found;
    }
    at = at.parent;
  }
  return '';
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}
