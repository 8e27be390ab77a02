import { documentLinksOf } from '../../documents/document-links.js';
import { halfOf, JointDocuments } from '../../documents/joint-documents.js';
import { symbolsInText, type SymbolInText } from '../../documents/symbol-mentions.js';
import type { RelatedPlace } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { writeName } from '../../linking/names.js';
import { readSymbol } from '../../linking/read-symbol.js';
import type { TextNode } from '../../translation/units.js';
import { shorten } from '../../shorten.js';
import { fileOf } from '../../syntax/containers.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';

const messages = {
  half: (half: string, whole: string) =>
    `${half} is one half of the joint document ${whole}, so here it seems to be another document. Declare the document once, under both of its symbols.`,
  undeclared: (whole: string, half: string) =>
    `The document is cited as joint, ${whole}, but declared as ${half} alone, so its title is not known here. Declare it under both of its symbols.`,
  text: (half: string, whole: string) =>
    `${half} is one half of the joint document ${whole}. Readers of the other body look for the other half: name the whole.`,
  declared: 'It is declared here.',
  fix: (source: string) => `Write ${source}`,
};

export const rule = defineRule({
  id: 'incomplete-joint-symbol',
  severity: 'warning',
  summary: 'A joint document is declared or named under one of its two symbols only.',
  prose: 'each',
  check({ survey, tables, report }) {
    const joints = new JointDocuments(tables);
    for (const declaration of survey.partOf ? [] : survey.symbols.declarations) {
      const joint = declaration.$type === 'Document' && joints.ofHalf(declaration.name);
      if (joint) {
        report({
          range: rangeOfProperty(declaration, 'name'),
          message: messages.half(shorten(declaration.name), shorten(joint.name)),
          related: [placeOf(joint)],
        });
      }
    }
    for (const { reference } of documentLinksOf(survey)) {
      const half = reference.error && halfOf(reference.$refText, tables);
      if (half) {
        report({
          range: rangeOf(reference),
          message: messages.undeclared(shorten(reference.$refText), shorten(half.name)),
          related: [placeOf(half)],
        });
      }
    }
    for (const { found, joint } of halvesInText(symbolsInText(survey), joints)) {
      const source = `{${writeName(joint.name, 'Document')}}`;
      report({
        range: found.range,
        severity: 'information',
        message: messages.text(shorten(found.symbol), shorten(joint.name)),
        related: [placeOf(joint)],
        fixes: [{ title: messages.fix(shorten(source)), edits: [{ range: found.range, newText: source }] }],
      });
    }
  },
});

interface Half {
  found: SymbolInText;
  joint: ast.Document;
}

/** The halves that a text names without the other: "A/80/500 and S/2025/656" is the whole. */
function halvesInText(symbols: Iterable<SymbolInText>, joints: JointDocuments): Half[] {
  const halves: Half[] = [];
  const named = new Map<TextNode, Set<string>>();
  for (const found of symbols) {
    const joint = joints.ofHalf(found.symbol);
    if (joint) {
      halves.push({ found, joint });
      const { node } = found.prose;
      const known = named.get(node) ?? new Set();
      named.set(node, known.add(found.key));
    }
  }
  return halves.filter(({ found, joint }) => {
    const keys = readSymbol(joint.name).symbols.map((symbol) => readSymbol(symbol).key);
    return !keys.every((key) => named.get(found.prose.node)!.has(key));
  });
}

function placeOf(document: ast.Document): RelatedPlace {
  const uri = fileOf(document).$document?.uri.toString() ?? '';
  return { uri, range: rangeOfProperty(document, 'name'), message: messages.declared };
}
