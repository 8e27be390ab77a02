import {
  ast,
  endOf,
  findDeclaration,
  readSymbol,
  startOf,
  surveyOf,
  tablesOf,
  type Declaration,
  type Link,
} from '@agendum/language';
import { AstUtils, DocumentState, GrammarUtils, type AstNode, type CstNode, type LangiumDocument } from 'langium';
import type { ServerServices } from './services.js';

/** What can be named: a declaration, or an agenda by its symbol. */
export type Target = Declaration | ast.AgendaHeader;

/** A place that names something, or means it without its name. */
export interface Mention {
  target: Target;
  node: CstNode;
  /** `name` for the declaration's own name, `link` for a reference by name, `self` for "this item". */
  kind: 'name' | 'link' | 'self';
  /** The node that the reference or the name belongs to. */
  container: AstNode;
}

type Index = ReadonlyMap<Target, readonly Mention[]>;

/** What names what, in one file and across files. Read from the lists of the survey; no tree is walked. */
export class Mentions {
  // A document gets a new list of references each time it is linked.
  private readonly indices = new WeakMap<LangiumDocument['references'], Index>();

  constructor(private readonly services: ServerServices) {}

  /** The mention at an offset; where two words touch, the one that begins there. */
  at(document: LangiumDocument, offset: number): Mention | undefined {
    let before: Mention | undefined;
    for (const mention of this.references(document, offset)) {
      if (offset < mention.node.end) {
        return mention;
      }
      before = mention;
    }
    return nameAt(document, offset) ?? before ?? nameAt(document, offset - 1);
  }

  /** Every mention of a declaration in one document in order of place, its own name included. */
  inDocument(document: LangiumDocument, target: Target): readonly Mention[] {
    const mentions = [...(this.indexOf(document).get(target) ?? [])];
    const name = AstUtils.getDocument(target) === document ? nameNode(target) : undefined;
    if (name) {
      mentions.push({ target, node: name, kind: 'name', container: target });
    }
    return mentions.sort((a, b) => a.node.offset - b.node.offset);
  }

  /** Every mention of a declaration in all files, those of its own file first. Files without one are left out. */
  everywhere(target: Target): { document: LangiumDocument; mentions: readonly Mention[] }[] {
    const own = AstUtils.getDocument(target);
    const others = this.services.shared.workspace.LangiumDocuments.all.filter((document) => document !== own);
    return [own, ...others]
      .filter((document) => document.state >= DocumentState.Linked)
      .map((document) => ({ document, mentions: this.inDocument(document, target) }))
      .filter(({ mentions }) => mentions.length > 0);
  }

  /** For each of some declarations where it is named by a reference, file by file. One pass over all files. */
  ofAll(
    targets: readonly Target[],
  ): ReadonlyMap<Target, { document: LangiumDocument; mentions: readonly Mention[] }[]> {
    const found = new Map(
      targets.map((target) => [target, [] as { document: LangiumDocument; mentions: readonly Mention[] }[]]),
    );
    for (const document of this.services.shared.workspace.LangiumDocuments.all) {
      if (document.state >= DocumentState.Linked) {
        for (const [target, mentions] of this.indexOf(document)) {
          const links = mentions.filter(({ kind }) => kind === 'link');
          if (links.length > 0) {
            found.get(target)?.push({ document, mentions: links });
          }
        }
      }
    }
    return found;
  }

  private indexOf(document: LangiumDocument): Index {
    let index = this.indices.get(document.references);
    if (!index) {
      const byTarget = new Map<Target, Mention[]>();
      for (const mention of this.references(document)) {
        const known = byTarget.get(mention.target);
        if (known) {
          known.push(mention);
        } else {
          byTarget.set(mention.target, [mention]);
        }
      }
      index = byTarget;
      this.indices.set(document.references, index);
    }
    return index;
  }

  /** All mentions in a document, or at an offset, but for the names of its own declarations. */
  private *references(document: LangiumDocument, offset?: number): Iterable<Mention> {
    const isAsked = (node: CstNode | undefined): boolean =>
      node !== undefined && (offset === undefined || (node.offset <= offset && offset <= node.end));
    const survey = surveyOf(document.parseResult.value as ast.AgendaFile);
    const { header } = survey.file;
    if (ast.isAgendaHeader(header)) {
      const node = nameNode(header);
      const target = isAsked(node) ? this.documentOf(header) : undefined;
      if (node && target) {
        yield { target, node, kind: 'link', container: header };
      }
    }
    for (const { container, reference } of survey.links) {
      const node = reference.$refNode;
      const named = isAsked(node) ? targetOf(reference) : undefined;
      if (node && named) {
        const target = (ast.isAgendaHeader(named) && this.documentOf(named)) || named;
        yield { target, node, kind: 'link', container };
      }
    }
    for (const reference of survey.references) {
      const node = reference.$cstNode;
      const target = ast.isThisItemReference(reference) && isAsked(node) ? itemAround(reference) : undefined;
      if (node && target) {
        yield { target, node, kind: 'self', container: reference };
      }
    }
  }

  /** The agenda as a document of its own: where it is declared as one, its symbol names that. */
  private documentOf(header: ast.AgendaHeader): Declaration | undefined {
    const tables = tablesOf(AstUtils.getDocument(header), this.services.agendum.Registers);
    return header.symbol === undefined
      ? undefined
      : findDeclaration(tables, 'Document', [readSymbol(header.symbol).key]);
  }
}

/** What a reference leads to, undefined for one that leads nowhere. */
export function targetOf(reference: Link['reference']): Target | undefined {
  return (reference as { ref?: AstNode }).ref as Target | undefined;
}

/** The name of a declaration as it stands in its file. */
export function nameNode(target: Target): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(target.$cstNode, ast.isAgendaHeader(target) ? 'symbol' : 'name');
}

/** The item whose text an offset lies in, the innermost. */
export function itemAt(document: LangiumDocument, offset: number): ast.Item | ast.TranslatedItem | undefined {
  const { items, translatedItems } = surveyOf(document.parseResult.value as ast.AgendaFile);
  return [...items, ...translatedItems].findLast((item) => startOf(item) < offset && offset <= endOf(item));
}

/** The item whose text a node stands in, in a translation that of the original. */
function itemAround(node: AstNode): ast.Item | undefined {
  return itemOf(AstUtils.getContainerOfType(node, (each) => ast.isItem(each) || ast.isTranslatedItem(each)));
}

/** The item that is translated, for one of a translation; the item itself otherwise. */
export function itemOf(item: ast.Item | ast.TranslatedItem | undefined): ast.Item | undefined {
  return ast.isTranslatedItem(item) ? item.item?.ref : item;
}

function nameAt(document: LangiumDocument, offset: number): Mention | undefined {
  const { file, symbols } = surveyOf(document.parseResult.value as ast.AgendaFile);
  const named: Target[] = ast.isAgendaHeader(file.header)
    ? [file.header, ...symbols.declarations]
    : symbols.declarations;
  for (const target of named) {
    const whole = target.$cstNode;
    if (whole && whole.offset <= offset && offset < whole.end) {
      const node = nameNode(target);
      if (node && node.offset <= offset && offset < node.end) {
        return { target, node, kind: 'name', container: target };
      }
    }
  }
  return undefined;
}
