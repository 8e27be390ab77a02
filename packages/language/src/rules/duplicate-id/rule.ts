import { keysOf, type Declaration } from '../../linking/symbol-table.js';
import { shorten } from '../../shorten.js';
import { defineRule, rangeOfProperty } from '../rule.js';

const messages = {
  again: (what: string) =>
    `${what} is declared twice, so a reference to it could mean either. Give one of them another name, or leave one out.`,
  first: 'It is declared here first.',
};

function describe(declaration: Declaration): string {
  const name = shorten(declaration.name);
  switch (declaration.$type) {
    case 'Item':
      return `The item id "${name}"`;
    case 'Body':
      return `The body "${name}"`;
    case 'Section':
      return `The section id "${name}"`;
    case 'Place':
      return `The place "${name}"`;
    case 'Note':
      return `The note "${name}"`;
    case 'Document':
      return `The document ${name}`;
    case 'Instrument':
      return `The ${declaration.kind} ${name}`;
  }
}

export const rule = defineRule({
  id: 'duplicate-id',
  severity: 'error',
  summary: 'Two items, sections, documents, bodies, places or notes have the same id.',
  prose: 'none',
  check({ uri, survey, report }) {
    if (!survey.symbols.hasTaken) {
      return;
    }
    const first = new Map<Declaration['$type'], Map<string, Declaration>>();
    for (const declaration of survey.symbols.declarations) {
      let ofKind = first.get(declaration.$type);
      if (!ofKind) {
        first.set(declaration.$type, (ofKind = new Map()));
      }
      const key = keysOf(declaration)[0]!;
      const known = ofKind.get(key);
      if (known) {
        report({
          range: rangeOfProperty(declaration, 'name'),
          message: messages.again(describe(declaration)),
          related: [{ uri, range: rangeOfProperty(known, 'name'), message: messages.first }],
        });
      } else {
        ofKind.set(key, declaration);
      }
    }
  },
});
