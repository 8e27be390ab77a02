import { expect, test } from 'vitest';
import { check as checkAll, forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('incomplete-joint-symbol');

test('a half that is declared as well, and one that is named in plain text', () => {
  expect(
    draw(`agenda in fr

item a "Biens culturels" {
  """
  Le rapport CTOC/COP/WG.3/2012/4 est soumis au Groupe de travail. Voir aussi A/80/500 et {A/80/500}.
  """
}
document CTOC/COP/WG.2/2012/3 "Rapport"
document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 "Rapport sur les biens culturels"
document A/80/500 "Lettre"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in fr

      item a "Biens culturels" {
        """
        Le rapport CTOC/COP/WG.3/2012/4 est soumis au Groupe de travail. Voir aussi A/80/500 et {A/80/500}.
    >              ^^^^^^^^^^^^^^^^^^^^ information incomplete-joint-symbol: CTOC/COP/WG.3/2012/4 is one half of the joint document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4. Readers of the other body look for the other half: name the whole.
    >   Fix: Write {CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4}
        """
      }
      document CTOC/COP/WG.2/2012/3 "Rapport"
    >          ^^^^^^^^^^^^^^^^^^^^ warning incomplete-joint-symbol: CTOC/COP/WG.2/2012/3 is one half of the joint document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4, so here it seems to be another document. Declare the document once, under both of its symbols.
      document CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 "Rapport sur les biens culturels"
      document A/80/500 "Lettre"
    "
  `);
});

test('a joint document that is declared by halves, told once', () => {
  const text = 'agenda in zh\nitem a "A" { documents A/80/500-S/2025/656 }\ndocument S/2025/656 "信"\n';
  expect(draw(text)).toMatchInlineSnapshot(`
    "  agenda in zh
      item a "A" { documents A/80/500-S/2025/656 }
    >                        ^^^^^^^^^^^^^^^^^^^ warning incomplete-joint-symbol: The document is cited as joint, A/80/500-S/2025/656, but declared as S/2025/656 alone, so its title is not known here. Declare it under both of its symbols.
      document S/2025/656 "信"
    "
  `);
  expect(checkAll(text).findings.map(({ rule }) => rule)).toEqual(['incomplete-joint-symbol', 'uncited-document']);
});

test('a half against a joint document of a register', () => {
  const files = (symbol: string): string => `--- register.agenda
register in en
document A/80/500-S/2025/656 "Letter"
--- a.agenda
agenda in en
document ${symbol} "Letter"
`;
  expect(check(files('S/2025/656')).findings).toHaveLength(1);
  expect(check(files('S/2025/656-A/80/500')).findings).toEqual([]);
});

test('its fix puts a reference to the whole', () => {
  const text = (symbol: string): string =>
    `agenda in en\nitem a "A" {\n  """\n  See ${symbol}.\n  """\n}\ndocument A/80/500-S/2025/656 "Letter"\n`;
  expect(mend(text('S/2025/656'))).toBe(text('{A/80/500-S/2025/656}'));
});

test.each<[what: string, member: string]>([
  ['the whole', 'documents A/80/500-S/2025/656'],
  ['a half that is cited, for the whole is printed', 'documents S/2025/656'],
  ['a half in a reference, for the whole is printed', '"""\n  See {A/80/500}.\n  """'],
  ['both halves in one text', '"""\n  See A/80/500 and\n\n  S/2025/656.\n  """'],
  ['the whole in plain text', '"""\n  See A/80/500-S/2025/656.\n  """'],
])('says nothing of %s', (_what, member) => {
  const { findings } = check(`agenda in en\nitem a "A" { ${member} }\ndocument A/80/500-S/2025/656 "Letter"\n`);
  expect(findings).toEqual([]);
});
