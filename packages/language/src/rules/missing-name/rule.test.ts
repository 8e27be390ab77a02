import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

const register = `--- register.agenda
register in en
body wg "Working Group" zh "工作组"
body cop zh "缔约方会议" fr "Conférence" short zh "会议"
body host en "Host" short en "the Host" fr "l’Hôte"
place vienna en "Vienna"
resolution cop 5/1 en "Implementation"
document A/80/2 en "Report"
document A/80/3
`;

test('names that an agenda prints in another language, once each', () => {
  expect(
    draw(`${register}--- x.agenda
agenda A/80/1 in fr
body wg
place vienna
item a "A {body wg} {body host short} {body cop short}" {
  """
  {resolution cop 5/1}, {resolution cop 5/1 title}, {A/80/2}, {A/80/3}, {place vienna}, {body cop}.
  """
  documents A/80/2, A/80/3
  joint with host
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda A/80/1 in fr
      body wg
    >      ^^ warning missing-name: The name of body wg is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
      place vienna
    >       ^^^^^^ warning missing-name: The name of place vienna is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
      item a "A {body wg} {body host short} {body cop short}" {
    >                                             ^^^ warning missing-name: The short name of body cop is declared in zh and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
        """
        {resolution cop 5/1}, {resolution cop 5/1 title}, {A/80/2}, {A/80/3}, {place vienna}, {body cop}.
    >                                         ^^^ warning missing-name: The name of resolution 5/1 is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
    >                                                      ^^^^^^ warning missing-name: The name of document A/80/2 is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
        """
        documents A/80/2, A/80/3
        joint with host
    >              ^^^^ warning missing-name: The name of body host is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
      }
    "
  `);
});

test('of a translation those that its original uses, and those that it uses itself', () => {
  expect(
    draw(`${register}--- x.agenda
agenda A/80/1 in en
body wg
place vienna
item a "Item" { documents A/80/2, A/80/4 }
document A/80/4 en "Note"
--- x.fr.agenda
translation fr of A/80/1
place vienna "Vienne"
item a "Point {body host}"
document A/80/4 "Note du Secrétariat"
`),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
    >             ^^ warning missing-name: The name of body wg is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
    >             ^^ warning missing-name: The name of document A/80/2 is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
      place vienna "Vienne"
      item a "Point {body host}"
    >                     ^^^^ warning missing-name: The name of body host is declared in en and not in fr, so the page has it in the wrong language. Add fr "…" where it is declared.
      document A/80/4 "Note du Secrétariat"
    "
  `);
});

test.each([
  ['a name in the language', 'agenda in zh\nbody wg'],
  ['a name in the language of the register', 'agenda in en\nbody wg'],
  ['a name in the language by another tag', 'agenda in zh-Hans\nbody cop'],
  ['the number of a resolution', 'agenda in fr\nitem a "{resolution cop 5/1}"'],
  ['a document under a title of its own', 'agenda in fr\nitem a "A" { documents A/80/2 as "Rapport" }'],
  ['a document without a name', 'agenda in fr\nitem a "A" { documents A/80/3 }'],
  ['a name of the agenda itself', 'agenda in fr\nbody own "Groupe"\nbody own'],
  ['a name that is not used', 'agenda in fr\nitem a "A"'],
])('says nothing of %s', (_what, text) => {
  expect(check(`${register}--- x.agenda\n${text}\n`).findings.filter(({ rule }) => rule === 'missing-name')).toEqual(
    [],
  );
});

test('a name without a language is for all, in a register that does not say its own', () => {
  expect(
    check('--- register.agenda\nregister\nbody wg "UNODC"\n--- x.agenda\nagenda in fr\nbody wg\n').findings,
  ).toEqual([]);
});
