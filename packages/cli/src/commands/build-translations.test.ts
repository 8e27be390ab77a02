import { expect, test } from 'vitest';
import { createSandbox } from '../../test/sandbox.js';

const AGENDA = 'agenda X/2026/1 in en\nbody wg\nitem opening "Opening of the meeting"\nitem other "Other matters"\n';
const REGISTER =
  'register in en\nbody wg en "Working Group" fr "Groupe de travail" ar "الفريق العامل" ru "Рабочая группа"\n';
const FRENCH = 'translation fr of X/2026/1\nitem opening "Ouverture"\nitem other "Divers"\n';
const ARABIC = 'translation ar of X/2026/1\nitem opening "افتتاح الاجتماع"\nitem other "مسائل أخرى"\n';
const RUSSIAN = '// черновик\ntranslation ru of "X/2026/1"\nitem opening "Открытие"\nitem other "Разное"\n';

const files = {
  'names.agenda': REGISTER,
  'm/may.agenda': AGENDA,
  'm/may.fr.agenda': FRENCH,
  'm/ar/may.agenda': ARABIC,
  'm/drafts/2026/russian.agenda': RUSSIAN,
};

/** The language menu of a page: where each language leads. */
function menuOf(page: string): Record<string, string> {
  const menu = /<nav[^]*<\/nav>/.exec(page)?.[0] ?? '';
  return Object.fromEntries(
    [...menu.matchAll(/<a href="([^"]*)" hreflang="([^"]*)"/g)].map((link) => [link[2], link[1]]),
  );
}

const MENU = { ar: 'may.ar.html', en: 'may.en.html', fr: 'may.fr.html', ru: 'may.ru.html' };
const PAGES = Object.values(MENU);

test('an agenda gets its page, and so does each of its translations, in its folder and below', () => {
  const { run, list, read } = createSandbox(files);
  const { code, out, err } = run(['build', 'm/may.agenda']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toBe(
    'Wrote out/may.en.html\nWrote out/may.fr.html\nWrote out/may.ar.html\nWrote out/may.ru.html\n' +
      '4 files checked, 4 pages, no errors\n',
  );
  expect(list('out')).toEqual(PAGES);
  for (const page of PAGES) {
    expect(menuOf(read(`out/${page}`))).toEqual(MENU);
  }
  expect(read('out/may.fr.html')).toMatch(/<html lang="fr" dir="ltr">[^]*Groupe de travail[^]*>Ouverture<?/);
  expect(read('out/may.ar.html')).toContain('<html lang="ar" dir="rtl">');
  expect(read('out/may.en.html')).toContain('<link rel="alternate" hreflang="x-default" href="may.en.html">');
});

test('the pages of a folder are the same, and keep their place', () => {
  const { run, list, read } = createSandbox(files);
  run(['build', 'm/may.agenda', '--out', 'one']);
  expect(run(['build', '.', '--out', 'all'])).toMatchObject({ code: 0, err: '' });
  expect(list('all')).toEqual(PAGES.map((page) => `m/${page}`));
  for (const page of PAGES) {
    expect(read(`all/m/${page}`)).toBe(read(`one/${page}`));
  }
});

test('a translation that is named gets its page alone, with all languages in its menu', () => {
  const { run, list, read } = createSandbox(files);
  expect(run(['build', 'm/ar/may.agenda'])).toEqual({
    code: 0,
    out: 'Wrote out/may.ar.html\n1 file checked, 1 page, no errors\n',
    err: '',
  });
  expect(list('out')).toEqual(['may.ar.html']);
  expect(menuOf(read('out/may.ar.html'))).toEqual(MENU);
});

test('several formats', () => {
  const { run, list, read } = createSandbox(files);
  run(['build', 'm/may.fr.agenda', '-f', 'html,json']);
  expect(list('out')).toEqual(['may.fr.html', 'may.fr.json']);
  expect(JSON.parse(read('out/may.fr.json'))).toMatchObject({
    language: 'fr',
    sources: expect.arrayContaining(['../m/may.agenda', '../m/may.fr.agenda']),
  });
});

test('a translation belongs to the agenda whose name it begins with, and an agenda without one has no menu', () => {
  const { run, list, read } = createSandbox({
    'published.agenda': AGENDA,
    'may.agenda': AGENDA,
    'june.agenda': AGENDA.replace('X/2026/1', 'X/2026/2'),
    'may.fr.agenda': FRENCH,
    'names.agenda': REGISTER,
  });
  expect(run(['build', '.'])).toMatchObject({ code: 0, err: '' });
  expect(list('out')).toEqual(['june.en.html', 'may.en.html', 'may.fr.html', 'published.en.html']);
  expect(menuOf(read('out/may.en.html'))).toEqual({ en: 'may.en.html', fr: 'may.fr.html' });
  expect(read('out/published.en.html')).not.toContain('<nav');
});

test('two translations into one language would become the same page: nothing is written', () => {
  const { run, list } = createSandbox({ ...files, 'm/may-2.fr.agenda': FRENCH });
  const { code, err } = run(['build', 'm/may.agenda']);
  expect(code).toBe(2);
  expect(err).toContain('m/may-2.fr.agenda and m/may.fr.agenda would both become out/may.fr.html');
  expect(list('.')).not.toContainEqual(expect.stringContaining('html'));
});

test('a mistake in a translation is told with that of its agenda', () => {
  const { run, list } = createSandbox({
    ...files,
    'm/may.fr.agenda': FRENCH.replace('Divers', 'Voir {item gone}'),
  });
  const { code, out } = run(['build', 'm/may.agenda']);
  expect(code).toBe(1);
  expect(out).toContain('m/may.fr.agenda:3:24: error:');
  expect(list('out')).toEqual(PAGES);
});

test('a translation that cannot be read does not keep the others from their pages', () => {
  const { run, list } = createSandbox({ ...files, 'm/may.fr.agenda': Buffer.from(`${FRENCH}\u00e9`, 'latin1') });
  const { code, err } = run(['build', 'm/may.agenda']);
  expect(code).toBe(2);
  expect(err).toContain('m/may.fr.agenda: error: The file is not saved as UTF-8');
  expect(list('out')).toEqual(PAGES.filter((page) => page !== MENU.fr));
});

test('translations are not looked for in the output folder, in node_modules and in hidden folders', () => {
  const { run, list } = createSandbox({
    'may.agenda': AGENDA,
    'names.agenda': REGISTER,
    'out/may.fr.agenda': FRENCH,
    'node_modules/x/may.fr.agenda': FRENCH,
    '.drafts/may.fr.agenda': FRENCH,
  });
  expect(run(['build', 'may.agenda']).code).toBe(0);
  expect(list('out')).toEqual(['may.en.html', 'may.fr.agenda']);
});

test('a translation whose agenda is in another repository has none', () => {
  const { run, list } = createSandbox({ 'may.agenda': AGENDA, 'sub/.git/HEAD': '', 'sub/may.fr.agenda': FRENCH });
  run(['build', 'sub/may.fr.agenda']);
  expect(list('.')).not.toContainEqual(expect.stringContaining('html'));
});

test('checking a translation reads its agenda, whose own mistakes are not shown', () => {
  const broken = AGENDA.replace('Opening of', 'See {item nowhere}, opening of');
  const { run } = createSandbox({ ...files, 'm/may.agenda': broken });
  expect(run(['check', 'm/may.agenda']).out).toContain('[unresolved-reference]');
  const { out } = run(['check', 'm/ar/may.agenda']);
  expect(out).not.toContain('[unresolved-reference]');
  expect(out).toContain('1 file checked');
});
