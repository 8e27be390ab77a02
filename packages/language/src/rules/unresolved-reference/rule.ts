import type { Severity } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import type { Link } from '../../linking/survey.js';
import { visibleDeclarations } from '../../linking/registers.js';
import type { DeclarationKind } from '../../linking/symbol-table.js';
import { nearName } from '../near-name.js';
import { rangeOf, type Rule } from '../rule.js';

const messages = {
  Item: (name: string) => `There is no item with the id "${name}" in this agenda.`,
  Body: (name: string) => `No body is declared as "${name}", so its name cannot be printed.`,
  Note: (name: string) => `There is no note with the id "${name}", so the mark would lead nowhere.`,
  Document: (name: string) => `The document ${name} is not declared, so its title is not known.`,
  Instrument: (name: string, link: Link) =>
    `The ${(link.container as ast.InstrumentReference).kind} ${name} is not declared, so its title is not known.`,
  near: (name: string) => ` Did you mean "${name}"?`,
  advice: {
    Item: ' Write the id of one of its items.',
    Body: ' Declare it: body ID "its name", here or in a register.',
    Note: ' Declare it: note ID "its text".',
    Document: ' Declare it: document SYMBOL "its title", here or in a register.',
    Instrument: ' Declare it with its body, number and title, here or in a register.',
  } satisfies Record<DeclarationKind, string>,
};

/** A document or resolution can be printed as it was written; everything else cannot be printed at all. */
function severityOf({ kind, container }: Link): Severity {
  const printable =
    (kind === 'Document' && (container.$type === 'DocumentReference' || (container as ast.Citation).title)) ||
    (kind === 'Instrument' && !(container as ast.InstrumentReference).title);
  return printable ? 'warning' : 'error';
}

export const rule: Rule = {
  id: 'unresolved-reference',
  severity: 'error',
  summary: 'A reference names something that is declared nowhere.',
  check({ survey, tables, report }) {
    for (const link of survey.links) {
      if (!link.reference.error) {
        continue;
      }
      const name = link.reference.$refText;
      const range = rangeOf(link.reference.$refNode);
      const candidates = visibleDeclarations(tables, link.kind).map((declaration) => declaration.name);
      const near = nearName(name, candidates);
      const what = messages[link.kind](name, link);
      report({
        range,
        severity: severityOf(link),
        message: what + (near === undefined ? messages.advice[link.kind] : messages.near(near)),
        ...(near !== undefined && { fixes: [{ title: `Write ${near}`, edits: [{ range, newText: near }] }] }),
      });
    }
  },
};
