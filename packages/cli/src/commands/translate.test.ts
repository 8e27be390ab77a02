import { describe, expect, test } from 'vitest';
import { createSandbox } from '../../test/sandbox.js';

const AGENDA = `agenda X/2026/1 in en
item opening "Opening of the meeting" {
  """ Welcome. """
}
item budget "Budget" {
  item revenue "Revenue"
}
item other "Other matters"
`;
const FRENCH = `translation fr of X/2026/1
item opening "Ouverture" {
  """ Bienvenue. """
}
item revenue "Recettes"
`;

describe('init', () => {
  test('writes every text of the agenda, to be filled in, and check names what is missing', () => {
    const { run, read } = createSandbox({ 'm/may.agenda': AGENDA });
    expect(run(['translate', 'init', 'fr', 'm/may.agenda'])).toEqual({
      code: 0,
      out: 'Wrote m/may.fr.agenda\n',
      err: '',
    });
    expect(read('m/may.fr.agenda')).toBe(`translation fr of X/2026/1

item opening "Ouverture de la réunion" { // en: Opening of the meeting
  // en: Welcome.
  """
  """
}

item budget "" { // en: Budget
  item revenue "" // en: Revenue
}

item other "Autres questions" // en: Other matters
`);
    const { code, out } = run(['check', 'm/may.fr.agenda', '--format', 'compact']);
    expect(code).toBe(0);
    expect(
      out
        .split('\n')
        .filter((line) => line.includes('['))
        .map((line) => /\[(.*)\]/.exec(line)?.[1]),
    ).toEqual(Array.from({ length: 3 }, () => 'translation-item-missing'));
  });

  test('overwrites nothing', () => {
    const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': FRENCH });
    const { code, err } = run(['translate', 'init', 'fr', 'may.agenda']);
    expect(code).toBe(2);
    expect(err).toContain('may.fr.agenda: error: There is such a file already, and it was left as it is.');
    expect(read('may.fr.agenda')).toBe(FRENCH);
    expect(run(['translate', 'init', 'fr', 'may.agenda', '--out', 'fr/may.agenda']).code).toBe(0);
  });

  test.each([
    [['init'], 'Into which language, and which agenda?'],
    [['init', 'may.agenda', 'fr'], '`may.agenda` is no tag of a language'],
    [['init', 'cn', 'may.agenda'], 'Did you mean `zh`?'],
    [['export', 'French', 'may.agenda'], 'Did you mean `fr`?'],
    [['init', 'fr', 'names.agenda'], 'Only an agenda can be translated'],
    [['init', 'fr', 'nameless.agenda'], 'The agenda has no symbol'],
    [['init', 'fr', 'nowhere.agenda'], 'nowhere.agenda: error:'],
    [['begin', 'fr', 'may.agenda'], '`agendum translate` does not know `begin`.'],
    [['statsu'], 'Did you mean `status`?'],
    [[], 'What is to be done?'],
  ])('%j', (args, message) => {
    const { run, list } = createSandbox({
      'may.agenda': AGENDA,
      'names.agenda': 'register in en\n',
      'nameless.agenda': 'agenda in en\nitem a "A"\n',
    });
    const { code, err } = run(['translate', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(list('.')).toHaveLength(3);
  });
});

test('update adds the items that are missing, and nothing else', () => {
  const { run, read } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': `\uFEFF${FRENCH}` });
  expect(run(['translate', 'update', 'may.fr.agenda'])).toEqual({ code: 0, out: 'Completed may.fr.agenda\n', err: '' });
  expect(read('may.fr.agenda')).toBe(
    `\uFEFF${FRENCH.replace(
      'item revenue',
      `item budget "" { // en: Budget
  item revenue "" // en: Revenue
}
item other "Autres questions" // en: Other matters
item revenue`,
    )}`,
  );
});

describe('done', () => {
  test('marks what is translated, and status tells when the original has changed', () => {
    const { run, read, write } = createSandbox({ 'may.agenda': AGENDA, 'may.fr.agenda': FRENCH });
    expect(run(['translate', 'done', 'may.fr.agenda'])).toEqual({
      code: 0,
      out: 'may.fr.agenda: 2 of 4 items marked as done\n',
      err: '',
    });
    expect(read('may.fr.agenda')).toMatch(
      /^translation fr of X\/2026\/1 done "[0-9a-f]{8}"\nitem opening "Ouverture" done "[0-9a-f]{8}" \{/,
    );
    expect(run(['check', 'may.fr.agenda']).out).not.toContain('translation-outdated');
    write({ 'may.agenda': AGENDA.replace('Welcome', 'A warm welcome') });
    expect(run(['check', 'may.fr.agenda']).out).toContain('translation-outdated');
    const [line] = JSON.parse(run(['translate', 'status', '--format', 'json']).out);
    expect(line).toMatchObject({
      agenda: 'may.agenda',
      translation: 'may.fr.agenda',
      language: 'fr',
      head: 'done',
      items: [
        { id: 'opening', state: 'outdated' },
        { id: 'budget', state: 'missing' },
        { id: 'revenue', state: 'done' },
        { id: 'other', state: 'missing' },
      ],
    });
  });

  test('what is not ready is refused, by name', () => {
    const { run, read } = createSandbox({
      'may.agenda': AGENDA,
      'may.fr.agenda': FRENCH.replace('Bienvenue', 'Bienvenue au {item nowhere}'),
    });
    const { code, out, err } = run(['translate', 'done', 'may.fr.agenda', 'opening', 'budget', 'revenue']);
    expect(code).toBe(1);
    expect(out).toBe('may.fr.agenda: 1 of 4 items marked as done\n');
    expect(err).toContain('The item opening was not marked as done: it has an error (translation-references).');
    expect(err).toContain('The item budget was not marked as done: it is not translated.');
    expect(read('may.fr.agenda')).toMatch(/item revenue "Recettes" done "[0-9a-f]{8}"\n$/);
    expect(run(['translate', 'done', 'may.fr.agenda', 'openning']).err).toContain('Did you mean `opening`?');
  });

  test('an agenda is no translation, and one without its original cannot be compared', () => {
    const { run } = createSandbox({ 'may.agenda': AGENDA, 'lost/june.fr.agenda': FRENCH.replace('2026/1', '2026/6') });
    expect(run(['translate', 'done', 'may.agenda'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('This is no translation'),
    });
    expect(run(['translate', 'done', 'lost/june.fr.agenda'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('was not found'),
    });
  });
});

test('status has a line for each translation', () => {
  const { run } = createSandbox({
    'may.agenda': AGENDA,
    'may.fr.agenda': FRENCH,
    'may.ar.agenda': 'translation ar of X/2026/1\nitem other "مسائل أخرى"\n',
  });
  const { code, out } = run(['translate', 'status']);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "Translation    Language  Items  Done  Translated  Started  Missing  Outdated
    may.ar.agenda  ar            4     0           1        0        3         0
    may.fr.agenda  fr            4     0           2        0        2         0
    "
  `);
  expect(createSandbox({ 'may.agenda': AGENDA }).run(['translate', 'status', 'may.agenda']).out).toBe(
    'There are no translations here.\n',
  );
});
