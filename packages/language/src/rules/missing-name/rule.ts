import type { AstNode } from 'langium';
import type { TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { chooseName, isSameLanguage, languageOfFile } from '../../linking/choose-name.js';
import { targetsOf } from '../../linking/link.js';
import { isRegister, surveyOf, type Link, type Survey } from '../../linking/survey.js';
import type { Declaration } from '../../linking/symbol-table.js';
import { fileOf } from '../../syntax/containers.js';
import { describeDeclared } from '../describe-unit.js';
import { isLanguage } from '../language-tag.js';
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
  prose: 'none',
  check({ survey, translation, report }) {
    const { file, language } = survey;
    const pairing = translation?.pairing;
    if (isRegister(file) || (translation && !pairing) || !isLanguage(language)) {
      return; // what is no language is told as such
    }
    // Names are used again and again: each is looked at once.
    const seen = new Set<ast.Names>();
    const check = ({ links }: { links: readonly Link[] }, rangeOfUse: (link: Link) => TextRange): void => {
      for (const link of links) {
        const names = printedBy(link);
        if (!names || seen.has(names)) {
          continue;
        }
        seen.add(names);
        const other = pairing?.names.has(names) ? undefined : otherLanguage(names, language);
        const owner = other === undefined ? undefined : fileOf(names);
        // Of the names in its original a translation is told as of all its texts.
        if (other !== undefined && owner && owner !== pairing?.original) {
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
    };
    const lacks = (names: ast.Names | undefined): boolean => names !== undefined && !!otherLanguage(names, language);
    // There are far more references than names, and mostly no name is missing.
    const mayLack = (used: Survey): boolean =>
      [...(targetsOf(used) as ReadonlySet<Declaration>)].some(
        (target) => ('names' in target && lacks(target.names)) || (target.$type === 'Body' && lacks(target.short)),
      );
    if (mayLack(survey)) {
      check(survey, ({ reference }) => rangeOf(reference));
    }
    if (pairing && mayLack(surveyOf(pairing.original))) {
      check(surveyOf(pairing.original), () => rangeOfProperty(pairing.header, 'language'));
    }
  },
});

/** The names that a page prints for a reference. */
function printedBy({ container, reference }: Link): ast.Names | undefined {
  const declared = (reference as { ref?: AstNode }).ref as Declaration | undefined;
  switch (declared?.$type) {
    case 'Body': {
      const short = container.$type === 'BodyReference' && (container as ast.BodyReference).short && declared.short;
      return short || (container.$type === 'Instrument' ? undefined : declared.names);
    }
    case 'Place':
      return declared.names;
    case 'Instrument':
      return (container as ast.InstrumentReference).title ? declared.names : undefined;
    case 'Document':
      return (container as ast.Citation).title ? undefined : declared.names;
    default:
      return undefined;
  }
}

/** The language that is printed in the place of another; undefined where the name has that one, or is for all. */
function otherLanguage(names: ast.Names, language: string): string | undefined {
  const chosen = chooseName(names, language);
  const own = chosen && (chosen.language ?? languageOfFile(fileOf(names)));
  return own === undefined || isSameLanguage(own, language) ? undefined : own;
}
