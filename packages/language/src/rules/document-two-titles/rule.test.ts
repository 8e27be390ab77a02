import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('document-two-titles');

test('a title behind "as", and one before the symbol, in Chinese', () => {
  expect(
    draw(`agenda in zh

item tools "技术援助工具" {
  """
  答复摘要载于秘书处关于缔约国针对涉及文化财产的刑事犯罪适用《公约》的报告（{A/80/2}）中。
  """
  documents A/80/1 as "秘书处关于为执行《公约》及其各项议定书向各国提供技术援助的报告"
}

document A/80/1 "秘书处关于为执行《公约》及其各项议定书为各国提供技术援助的报告"
document A/80/2 "秘书处关于缔约国针对涉及文化财产的刑事犯罪适用《联合国打击跨国有组织犯罪公约》的报告"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in zh

      item tools "技术援助工具" {
        """
        答复摘要载于秘书处关于缔约国针对涉及文化财产的刑事犯罪适用《公约》的报告（{A/80/2}）中。
    >                                                                             ^^^^^^^^ information document-two-titles: The text names the document A/80/2 with "…罪适用《公约》的…", but its title has "…罪适用《联合国打击跨国有组织犯罪公约》的…", so readers look for two documents. Write the title as it is declared.
        """
        documents A/80/1 as "秘书处关于为执行《公约》及其各项议定书向各国提供技术援助的报告"
    >                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning document-two-titles: The document A/80/1 is cited with "…项议定书向各国提供…" here, but its title has "…项议定书为各国提供…" elsewhere, so readers look for two documents. Correct one of the two, or cite it without a title of its own.
    >   Fix: Cite it under its own title
      }

      document A/80/1 "秘书处关于为执行《公约》及其各项议定书为各国提供技术援助的报告"
      document A/80/2 "秘书处关于缔约国针对涉及文化财产的刑事犯罪适用《联合国打击跨国有组织犯罪公约》的报告"
    "
  `);
});

test('in English, in plain words and with dates', () => {
  expect(
    draw(`agenda in en

item tools "Tools" {
  """
  The report by the Secretariat on the activities of the Office to promote the
  implementation of the provisions (A/80/1) and the report of the group of experts on its meeting
  held on 5 May 2009 (A/80/2).

  - Report of the group of experts on its meeting held on {2009-05-06} ({A/80/2})
  - Report of the group on its meeting held on {2009-05-05} ({A/80/2})
  """
  documents A/80/3 as "Note by the Secretariat on needs", A/80/4 as "Note of the Secretariat on the needs of States"
}
item needs "Needs" {
  documents A/80/4 as "Note of the Secretariat on the need of the States"
}

document A/80/1 "Report of the Secretariat on the activities of the Office to promote the implementation of the provisions"
document A/80/2 "Report of the group of experts on its meeting held on {2009-05-05}"
document A/80/3 "Note by the secretariat on Needs"
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en

      item tools "Tools" {
        """
        The report by the Secretariat on the activities of the Office to promote the
        implementation of the provisions (A/80/1) and the report of the group of experts on its meeting
    >                                     ^^^^^^ warning document-two-titles: The text names the document A/80/1 with "report by the…", but its title has "Report of the…", so readers look for two documents. Write the title as it is declared.
        held on 5 May 2009 (A/80/2).

        - Report of the group of experts on its meeting held on {2009-05-06} ({A/80/2})
    >                                                                         ^^^^^^^^ warning document-two-titles: The text names the document A/80/2 with "…on 6 May…", but its title has "…on 5 May…", so readers look for two documents. Write the title as it is declared.
        - Report of the group on its meeting held on {2009-05-05} ({A/80/2})
    >                                                              ^^^^^^^^ information document-two-titles: The text names the document A/80/2 with "…group on its…", but its title has "…group of experts on its…", so readers look for two documents. Write the title as it is declared.
        """
        documents A/80/3 as "Note by the Secretariat on needs", A/80/4 as "Note of the Secretariat on the needs of States"
      }
      item needs "Needs" {
        documents A/80/4 as "Note of the Secretariat on the need of the States"
    >                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning document-two-titles: The document A/80/4 is cited with "…the need of the States" here, but its title has "…the needs of States" elsewhere, so readers look for two documents. Correct one of the two, or cite it without a title of its own.
      }

      document A/80/1 "Report of the Secretariat on the activities of the Office to promote the implementation of the provisions"
      document A/80/2 "Report of the group of experts on its meeting held on {2009-05-05}"
      document A/80/3 "Note by the secretariat on Needs"
    "
  `);
});

test.each([
  [
    'ar',
    'تقرير الأمانة العامة عن أنشطة المكتب في مجال المساعدة التقنية',
    'في تقرير الأمانة العامة عن أنشطة المكتب في ميدان المساعدة التقنية',
  ],
  [
    'es',
    'Informe de la Secretaría sobre las necesidades de asistencia',
    'En el informe de la Secretaria sobre las necesidades de asistencia',
  ],
  [
    'fr',
    'Rapport du Secrétariat sur les besoins d’assistance technique',
    'Voir le rapport du Secrétariat sur le besoin d’assistance technique',
  ],
  [
    'ru',
    'Доклад Секретариата о потребностях в технической помощи',
    'В докладе Секретариата о потребности в технической помощи',
  ],
])('in %s', (language, title, prose) => {
  const text = (words: string): string =>
    `agenda in ${language}\nitem a "A" {\n  """\n  ${words} ({A/80/1}).\n  """\n}\ndocument A/80/1 "${title}"\n`;
  expect(check(text(prose)).findings).toHaveLength(1);
  expect(check(text(title)).findings).toEqual([]);
});

test.each([
  ['en', 'See the report of the Secretariat on assistance for all States, {A/80/1}.'],
  ['en', 'See the report of the Secretariat on assistance for all States (see A/80/1 and A/80/2).'],
  ['en', 'The document A/80/1, entitled “Report of the Secretariat on assistance for all States”, is before it.'],
  ['en', 'The “Report of the Secretariat on assistance for all States” was issued as document {A/80/1}.'],
  ['fr', 'Voir le document {A/80/1}, intitulé « Rapport du Secrétariat sur l’aide pour tous les États ».'],
  ['zh', '见题为“秘书处关于为所有国家提供技术援助的报告”的文件（{A/80/1}）。'],
])('beside its symbol, in %s: %s', (language, words) => {
  const titles: Record<string, string> = {
    en: 'Report of the Secretariat on assistance to all States',
    fr: 'Rapport du Secrétariat sur l’aide à tous les États',
    zh: '秘书处关于向所有国家提供技术援助的报告',
  };
  const text = `agenda in ${language}\nitem a "A" {\n  """\n  ${words}\n  """\n}\ndocument A/80/1 "${titles[language]!}"\n`;
  expect(check(text).findings.map(({ severity }) => severity)).toEqual(['warning']);
  const right = text.replace(
    / for (?=all)| pour (?=tous)|关于为/,
    (one) => ({ ' for ': ' to ', ' pour ': ' à ' })[one] ?? '关于向',
  );
  expect(right).not.toBe(text);
  expect(check(right).findings).toEqual([]);
});

test('a slip in the last word', () => {
  const text = (word: string): string =>
    `agenda in en\nitem a "A" {\n  """\n  See the report of the Secretariat on tools for early ${word} (A/80/1).\n  """\n}\ndocument A/80/1 "Report of the Secretariat on tools for early warning"\n`;
  expect(check(text('warnings')).findings).toHaveLength(1);
  expect(check(text('warning')).findings).toEqual([]);
  expect(check(text('warning systems in all basins')).findings).toEqual([]);
});

test('in a translation, whose titles count', () => {
  const files = (title: string): string => `--- a.agenda
agenda A/80/9 in en
item a "A" {
  """
  The report of the Secretariat on tools and their use ({A/80/1}).
  """
}
document A/80/1 "Report of the Secretariat on tools and their use"
--- a.fr.agenda
translation fr of A/80/9
item a "A" {
  """
  Le rapport du Secrétariat sur les outils et leur usage ({A/80/1}).
  """
}
document A/80/1 "${title}"
`;
  expect(check(files('Rapport du Secrétariat sur les outils pour leur usage')).findings).toHaveLength(1);
  expect(check(files('Rapport du Secrétariat sur les outils et leur usage')).findings).toEqual([]);
});

test('its fix takes the title away', () => {
  const before = (as: string): string =>
    `agenda in en\nitem a "A" { documents A/80/1${as} for decision }\ndocument A/80/1 "Report of the Secretariat on tools"\n`;
  expect(mend(before(' as "Report by the Secretariat on tools"'))).toBe(before(''));
});

test.each<[what: string, text: string]>([
  ['another title, which is meant', 'documents A/80/1 as "What the report says of needs"'],
  [
    'a title that differs in signs and capitals',
    'documents A/80/1 as "Report of the Secretariat, on “Technical” assistance to States"',
  ],
  [
    'a title that stands as declared',
    '"""\n  The report of the Secretariat on technical assistance to States (A/80/1).\n  """',
  ],
  [
    'a short name before the symbol',
    '"""\n  The report of the Secretariat (A/80/1) and the report on assistance to States (A/80/1).\n  """',
  ],
  [
    'the title of another document',
    '"""\n  See the report of the Secretariat on technical assistance to cities ({A/80/2}).\n  """',
  ],
  [
    'a resolution with a title much like it',
    '"""\n  In its resolution “Technical assistance to States” (A/80/1), it asked for more.\n  """',
  ],
  [
    'another title in quotation marks',
    '"""\n  {A/80/1} has a chapter “Needs of the secretariats of all States”.\n  """',
  ],
  ['what is half-typed', 'documents A/80/1 as "'],
])('says nothing of %s', (_what, member) => {
  const { findings } = check(
    `agenda in en\nitem a "A" {\n  ${member}\n}\ndocument A/80/1 "Report of the Secretariat on technical assistance to States"\ndocument A/80/2\n`,
  );
  expect(findings.filter(({ rule }) => rule !== 'syntax')).toEqual([]);
});
