import type { Agenda } from '@agendum/model';
import { expect, test } from 'vitest';
import { open } from '../../test/files.js';
import { blocks, itemsOf, written } from '../../test/inlines.js';

const original = `--- x.agenda
agenda A/80/1 in en
body wg2
place vienna
title "Annotated agenda"
session "Second session"
dates 2012-10-17 to 2012-10-18
"""
Prepared by the bureau.
"""
section a "Organization" {
  item opening "Opening" {
    """
    At {place vienna}, on {2012-10-17}, under {this item}.

    - one
    - two
    """
    authority "Resolution 5/1"
    allocation "Committee"
    documents A/80/2 as "Report", A/80/3 for decision
    internal """
    For the chair.
    """
    note quorum "A quorum under {this item}."
  }
}
section "Substance" {
  item needs "Needs{note quorum}" number 7 {
    conditional
    item tools "Tools"
  }
}
document A/80/2 "Report of the Secretariat"
document A/80/3 en "Note" fr "Note du Secrétariat"
document A/80/4
body host "Host"
timetable "Order of work" {
  2012-10-17 "First day" {
    10:00-13:00 opening, needs "general debate", "Consultations" room "Room A"
    10:00-13:00 "Parallel"
    13:00-15:00 break "Lunch"
  }
  2012-10-18 holiday "Feast"
}
`;

const register = `--- register.agenda
register in en
place vienna en "Vienna" fr "Vienne" in Europe/Vienna
body wg2 en "Working Group" fr "Groupe de travail"
body wg3 en "Third Group" ar "الفريق"
`;

function lowered(translation: string): Agenda {
  const { uri, workspace } = open(`${register}${original}--- x.fr.agenda\n${translation}`);
  return workspace.lower(uri)!;
}

const whole = lowered(`translation fr of A/80/1
title "Ordre du jour annoté"
session "Deuxième session"
"""
Établi par le bureau.
"""
section a "Organisation"
section "Fond" {
  item needs "Besoins{note quorum}" {
    item tools "Outils"
  }
}
item opening "Ouverture" done "0badf00d" {
  """
  Au titre de {this item}, le {2012-10-17}, à {place vienna}.

  - un
  - deux
  """
  authority "Résolution 5/1"
  allocation "Commission"
  documents A/80/2 as "Rapport"
  internal """
  Pour le président.
  """
}
note quorum """
Un quorum au titre de {this item}.
"""
document A/80/2 "Rapport du Secrétariat"
body host "Hôte"
timetable "Ordre des travaux" {
  2012-10-17 "Premier jour" {
    10:00-13:00 needs "débat général", "Consultations officieuses" room "Salle A"
    10:00-13:00 "En parallèle"
    13:00-15:00 "Pause"
  }
  2012-10-18 "Fête"
}
`);

test('a translation that is whole has nothing of the original language', () => {
  expect(JSON.stringify(whole)).not.toContain('foreign');
});

test('the texts come from the translation, and the rest from the original', () => {
  expect(whole.language).toBe('fr');
  expect(whole.symbol).toBe('A/80/1');
  expect(whole.timezone).toBe('Europe/Vienna');
  expect(whole.dates).toMatchObject({ start: '2012-10-17', end: '2012-10-18' });
  expect([whole.title!, whole.session!, whole.place!, whole.body!.name].map(written)).toEqual([
    'Ordre du jour annoté',
    'Deuxième session',
    '<place vienna “Vienne”>',
    'Groupe de travail',
  ]);
  expect(blocks(whole.introduction)).toEqual(['Établi par le bureau.']);
  expect(whole.entries.map((entry) => written(entry.title))).toEqual(['Organisation', 'Fond']);
  const items = itemsOf(whole);
  expect([...items.values()].map(({ path, title }) => `${path.join('.')} ${written(title)}`)).toEqual([
    '1 Ouverture',
    '7 Besoins<note 1>',
    '7.1 Outils',
  ]);
  expect(items.get('needs')!.state).toBe('conditional');
  const opening = items.get('opening')!;
  expect(blocks(opening.content)).toEqual([
    'Au titre de <this item 1>, le <2012-10-17>, à <place vienna “Vienne”>.',
    '- un',
    '- deux',
  ]);
  expect(blocks(opening.internal)).toEqual(['Pour le président.']);
  expect([opening.authority!, opening.allocation!].map(written)).toEqual(['Résolution 5/1', 'Commission']);
  expect(opening.documents.map(({ document, title, purpose }) => [document, title && written(title), purpose])).toEqual(
    [
      ['A/80/2', 'Rapport', undefined],
      ['A/80/3', undefined, 'decision'],
    ],
  );
  expect(whole.documents.map(({ symbol, title }) => [symbol, title && written(title)])).toEqual([
    ['A/80/2', 'Rapport du Secrétariat'],
    ['A/80/3', 'Note du Secrétariat'],
    ['A/80/4', undefined],
  ]);
  expect(whole.notes.map(({ content }) => blocks(content))).toEqual([['Un quorum au titre de <this item 1>.']]);
});

test('the timetable has the labels of the translation', () => {
  const [first, second] = whole.timetable!.days;
  expect(written(whole.timetable!.title!)).toBe('Ordre des travaux');
  expect([first!.label!, second!.label!].map(written)).toEqual(['Premier jour', 'Fête']);
  expect(second!.closed).toBe('holiday');
  const [meeting, parallel, pause] = first!.slots;
  expect(
    meeting!.entries.map((entry) =>
      entry.kind === 'item' ? [entry.item, entry.label && written(entry.label)] : written(entry.text),
    ),
  ).toEqual([['opening', undefined], ['needs', 'débat général'], 'Consultations officieuses']);
  expect(written(meeting!.room!)).toBe('Salle A');
  expect(parallel!.entries).toMatchObject([{ text: [{ text: 'En parallèle' }] }]);
  expect(written(pause!.label!)).toBe('Pause');
});

test('places point into the file that a text came from', () => {
  const text = (fixture: string) => fixture.replace(/^--- .*\n/, '');
  expect(whole.sources).toEqual([
    'file:///agendas/x.fr.agenda',
    'file:///agendas/x.agenda',
    'file:///agendas/register.agenda',
  ]);
  const { range } = whole.dates!;
  expect(range.file).toBe(1);
  expect(text(original).slice(range.start, range.end)).toBe('dates 2012-10-17 to 2012-10-18');
  expect(whole.title![0]!.range.file).toBe(0);
  expect(itemsOf(whole).get('opening')!.range.file).toBe(0);
  expect(whole.body!.name[0]!.range).toMatchObject({ file: 2 });
});

test('what is not translated stands there in its own language', () => {
  const bare = lowered('translation fr of A/80/1\nitem opening "Ouverture"\n');
  const items = itemsOf(bare);
  expect(written(items.get('opening')!.title)).toBe('Ouverture');
  expect(blocks(items.get('opening')!.content)).toEqual([
    '<en: At <place vienna “Vienna”>, on <2012-10-17>, under <this item 1>.>',
    '- <en: one>',
    '- <en: two>',
  ]);
  expect(written(items.get('needs')!.title)).toBe('<en: Needs<note 1>>');
  expect(items.get('needs')!.range.file).toBe(1);
  expect(blocks(bare.notes[0]!.content)).toEqual(['<en: A quorum under <this item 1>.>']);
  expect(bare.documents.map(({ title }) => title && written(title))).toEqual([
    '<en: Report of the Secretariat>',
    'Note du Secrétariat',
    undefined,
  ]);
  expect(written(bare.timetable!.days[0]!.slots[2]!.label!)).toBe('<en: Lunch>');
});

test('an empty text is none', () => {
  const bare = lowered('translation fr of A/80/1\ntitle ""\nitem opening "" {\n"""\n\n"""\n}\n');
  expect(written(bare.title!)).toBe('<en: Annotated agenda>');
  expect(blocks(itemsOf(bare).get('opening')!.content)).toHaveLength(3);
});

test('a name that a register has only in another language is marked', () => {
  const agenda = lowered('translation fr of A/80/1\nitem opening "{body wg3}"\n');
  expect(written(itemsOf(agenda).get('opening')!.title)).toBe('<body name “<en: Third Group>”>');
});

test('a translation may name what a register declares, for itself', () => {
  const agenda = lowered('translation fr of A/80/1\nbody wg3 "Groupe trois"\nitem opening "{body wg3}"\n');
  expect(written(itemsOf(agenda).get('opening')!.title)).toBe('<body name “Groupe trois”>');
});

test('what the translation says a second time, or of nothing, is left out', () => {
  const agenda = lowered(`translation fr of A/80/1
item opening "Ouverture"
item opening "Encore"
item closing "Clôture"
subtitle "Sous-titre"
`);
  expect(written(itemsOf(agenda).get('opening')!.title)).toBe('Ouverture');
  expect(agenda.subtitle).toBeUndefined();
  expect(itemsOf(agenda).has('closing')).toBe(false);
});

test('without its original a translation is no agenda', () => {
  const { uri, workspace } = open('translation fr of A/80/1\nitem opening "Ouverture"');
  expect(workspace.lower(uri)).toBeUndefined();
});
