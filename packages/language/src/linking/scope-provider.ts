import {
  AstUtils,
  EMPTY_SCOPE,
  stream,
  type AstNodeDescription,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  type Stream,
} from 'langium';
import { findDeclaration, visibleDeclarations, type Registers } from './registers.js';
import type { Declaration, DeclarationKind } from './symbol-table.js';
import { referenceKey, tablesOf } from './tables.js';

/** Scopes for Langium's own features. The linker asks the tables directly. */
export class AgendumScopeProvider implements ScopeProvider {
  constructor(private readonly registers: Registers) {}

  getScope({ container, property }: ReferenceInfo): Scope {
    const kind = KIND_OF_PROPERTY[property];
    if (!kind) {
      return EMPTY_SCOPE;
    }
    const tables = tablesOf(AstUtils.getDocument(container), this.registers);
    const find = (text: string): AstNodeDescription | undefined => {
      const found = findDeclaration(tables, kind, [referenceKey(container, kind, text)]);
      return found && describe(found);
    };
    return {
      getElement: find,
      getElements: (text): Stream<AstNodeDescription> => stream([find(text)].filter((found) => found !== undefined)),
      getAllElements: (): Stream<AstNodeDescription> => stream(visibleDeclarations(tables, kind)).map(describe),
    };
  }
}

const KIND_OF_PROPERTY: Readonly<Record<string, DeclarationKind>> = {
  item: 'Item',
  section: 'Section',
  body: 'Body',
  place: 'Place',
  instrument: 'Instrument',
  document: 'Document',
  note: 'Note',
};

/** The path is left empty: the node itself is at hand. */
function describe(node: Declaration): AstNodeDescription {
  const document = AstUtils.getDocument(node);
  return { node, name: node.name, type: node.$type, documentUri: document.uri, path: '' };
}
