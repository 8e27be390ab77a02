import type { AstNode } from 'langium';
import type { TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { chooseName, isSameLanguage, languageOfFile } from '../../linking/choose-name.js';
import { isRegister, surveyOf, type Link } from '../../linking/survey.js';
import type { Declaration } from '../../linking/symbol-table.js';
import { fileOf } from '../../syntax/containers.js';
import { describeDeclared } from '../describe-unit.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';

const messages = {
  missing: (what: string, language: string, other: string) =>
    `The ${what} is declared in ${other} and not in ${language}, so the page has it in the wrong language. Add ${language} "…" where it is declared.`,
  declared: 'It is declared here.',
};

export const rule = defineRule({
  id: 'missing-name',
  severity: 'warning',
  summary: 'A name that is used has no form in the language of the agenda.',
  check({ survey, translation, report }) {
    const { file, language } = survey;
    const pairing = translation?.pairing;
    if (isRegister(file) || (translation && !pairing)) {
      return;
    }
    const told = new Set<ast.Names>();
    const check = ({ links }: { links: readonly Link[] }, rangeOfUse: (link: Link) => TextRange): void => {
      for (const link of links) {
        for (const names of printedBy(link)) {
          const other = told.has(names) || pairing?.names.has(names) ? undefined : otherLanguage(names, language);
          const owner = fileOf(names);
          // Of the names in its original a translation is told as of all its texts.
          if (other !== undefined && owner !== pairing?.original) {
            told.add(names);
            report({
              range: rangeOfUse(link),
              message: messages.missing(describeDeclared(names.$container, names), language, other),
              related: [
                {
                  uri: owner.$document?.uri.toString() ?? '',
                  range: rangeOfProperty(names.$container, 'name'),
                  message: messages.declared,
                },
              ],
            });
          }
        }
      }
    };
    check(survey, ({ reference }) => rangeOf(reference));
    if (pairing) {
      check(surveyOf(pairing.original), () => rangeOfProperty(pairing.header, 'language'));
    }
  },
});

/** The names that a page prints for a reference. */
function printedBy({ container, reference }: Link): ast.Names[] {
  const declared = (reference as { ref?: AstNode }).ref as Declaration | undefined;
  let names: ast.Names | undefined;
  switch (declared?.$type) {
    case 'Body':
      names =
        container.$type === 'BodyReference' && (container as ast.BodyReference).short ? declared.short : undefined;
      names ??= container.$type === 'Instrument' ? undefined : declared.names;
      break;
    case 'Place':
      names = declared.names;
      break;
    case 'Instrument':
      names = (container as ast.InstrumentReference).title ? declared.names : undefined;
      break;
    case 'Document':
      names = (container as ast.Citation).title ? undefined : declared.names;
      break;
    default:
      break;
  }
  return names ? [names] : [];
}

/** The language that is printed in the place of another; undefined where the name has that one, or is for all. */
function otherLanguage(names: ast.Names, language: string): string | undefined {
  const chosen = chooseName(names, language);
  const own = chosen && (chosen.language ?? languageOfFile(fileOf(names)));
  return own === undefined || isSameLanguage(own, language) ? undefined : own;
}
