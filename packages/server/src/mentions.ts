import { ast, surveyOf, type Declaration, type Link } from '@agendum/language';
import { AstUtils, DocumentState, GrammarUtils, type AstNode, type CstNode, type LangiumDocument } from 'langium';
import type { ServerServices } from './services.js';

/** A place that names a declaration, or means it without its name. */
export interface Mention {
  target: Declaration;
  node: CstNode;
  /** `name` for the declaration's own name, `link` for a reference by name, `self` for "this item". */
  kind: 'name' | 'link' | 'self';
  /** The reference, for a mention by one. */
  link?: Link;
}

type Index = ReadonlyMap<Declaration, readonly Mention[]>;

/** What names what, in one file and across files. Read from the lists of the survey; no tree is walked. */
export class Mentions {
  // A document gets a new list of references each time it is linked.
  private readonly indices = new WeakMap<LangiumDocument['references'], Index>();

  constructor(private readonly services: ServerServices) {}

  /** The mention at an offset; where two words touch, the one that begins there. */
  at(document: LangiumDocument, offset: number): Mention | undefined {
    let before: Mention | undefined;
    for (const mention of this.references(document)) {
      if (mention.node.offset <= offset && offset < mention.node.end) {
        return mention;
      }
      if (mention.node.end === offset) {
        before = mention;
      }
    }
    return nameAt(document, offset) ?? before ?? nameAt(document, offset - 1);
  }

  /** Every mention of a declaration in one document in order of place, its own name included. */
  inDocument(document: LangiumDocument, target: Declaration): readonly Mention[] {
    const mentions = [...(this.indexOf(document).get(target) ?? [])];
    const name = AstUtils.getDocument(target) === document ? nameNode(target) : undefined;
    if (name) {
      mentions.push({ target, node: name, kind: 'name' });
    }
    return mentions.sort((a, b) => a.node.offset - b.node.offset);
  }

  /** Every mention of a declaration in all files, those of its own file first. Files without one are left out. */
  everywhere(target: Declaration): { document: LangiumDocument; mentions: readonly Mention[] }[] {
    const own = AstUtils.getDocument(target);
    const others = this.services.shared.workspace.LangiumDocuments.all.filter((document) => document !== own);
    return [own, ...others]
      .filter((document) => document.state >= DocumentState.Linked)
      .map((document) => ({ document, mentions: this.inDocument(document, target) }))
      .filter(({ mentions }) => mentions.length > 0);
  }

  private indexOf(document: LangiumDocument): Index {
    let index = this.indices.get(document.references);
    if (!index) {
      const byTarget = new Map<Declaration, Mention[]>();
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

  /** All mentions in a document but for the names of its own declarations. */
  private *references(document: LangiumDocument): Iterable<Mention> {
    const file = document.parseResult.value as ast.AgendaFile;
    const survey = surveyOf(file);
    for (const link of survey.links) {
      const { reference } = link;
      const target = (reference as { ref?: AstNode }).ref as Declaration | undefined;
      if (target && reference.$refNode) {
        yield { target, node: reference.$refNode, kind: 'link', link };
      }
    }
    for (const reference of survey.references) {
      if (reference.$type === 'ThisItemReference' && reference.$cstNode) {
        const target = AstUtils.getContainerOfType(reference, ast.isItem);
        if (target) {
          yield { target, node: reference.$cstNode, kind: 'self' };
        }
      }
    }
  }
}

/** The name of a declaration as it stands in its file. */
export function nameNode(declaration: Declaration): CstNode | undefined {
  return GrammarUtils.findNodeForProperty(declaration.$cstNode, 'name');
}

function nameAt(document: LangiumDocument, offset: number): Mention | undefined {
  const { symbols } = surveyOf(document.parseResult.value as ast.AgendaFile);
  for (const target of symbols.declarations) {
    const whole = target.$cstNode;
    if (whole && whole.offset <= offset && offset < whole.end) {
      const node = nameNode(target);
      if (node && node.offset <= offset && offset < node.end) {
        return { target, node, kind: 'name' };
      }
    }
  }
  return undefined;
}
