import type { Block } from '@agendum/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendas, openExamples } from '../../test/examples.js';
import { open } from '../../test/files.js';
import { itemsOf } from '../../test/inlines.js';
import { applyEdits, type Workspace } from '../index.js';

const original = `agenda A/80/1 in en
title "Annotated agenda"
"""
First.

Second.
"""
section a "Organization" {
  item opening "Opening {this item}" {
    """
    One line
    and another.

    - a
    - b {A/80/2}
    """
    documents A/80/2 as "Report"
    item adoption "Adoption"
  }
}
note quorum "A quorum."
document A/80/2 en "Report" fr "Rapport"
body host "Host"
timetable {
  2012-10-17 {
    9:30-13:00 opening "debate"
    13:00-15:00 break "Lunch"
  }
}
`;

const translation = `translation fr of A/80/1
item adoption "Adoption" {
  """ Un texte de trop. """
}
item opening "Ouverture {this item}" done "00000000" {
  """
  Un.

  - a
  """
}
`;

function files(agenda = original): ReturnType<typeof open> & { agendaUri: string } {
  const opened = open(`--- x.agenda\n${agenda}--- x.fr.agenda\n${translation}`);
  return { ...opened, agendaUri: 'file:///agendas/x.agenda' };
}

describe('texts', () => {
  test('of an agenda have keys that say what they are', () => {
    const { workspace, agendaUri } = files();
    expect(workspace.texts(agendaUri).map(({ key, item, source }) => [key, item, source.paragraphs.length])).toEqual([
      ['title', undefined, 1],
      ['text/1', undefined, 2],
      ['section/a/title', undefined, 1],
      ['item/opening/title', 'opening', 1],
      ['item/opening/text/1', 'opening', 3],
      ['item/opening/document/A/80/2', 'opening', 1],
      ['item/adoption/title', 'adoption', 1],
      ['note/quorum', undefined, 1],
      ['document/A/80/2', undefined, 1],
      ['body/host', undefined, 1],
      ['timetable/2012-10-17/09:30-13:00/1/text/1', undefined, 1],
      ['timetable/2012-10-17/13:00-15:00/1/text/1', undefined, 1],
    ]);
  });

  test('have the source of their paragraphs, references in their braces', () => {
    const { workspace, agendaUri } = files();
    const { source } = workspace.texts(agendaUri).find(({ key }) => key === 'item/opening/text/1')!;
    expect(source.block).toBe(true);
    expect(source.paragraphs.map(({ text }) => text)).toEqual(['One line\n    and another.', 'a', 'b {A/80/2}']);
    for (const { range, text } of [...source.paragraphs, { range: source.range, text: '"""' }]) {
      expect(original.slice(range.start, range.end)).toContain(text);
    }
  });

  test('of a translation stand beside those of the original that need one', () => {
    const { uri, workspace } = files();
    const units = workspace.texts(uri);
    expect(units.map(({ key }) => key)).not.toContain('document/A/80/2');
    expect(
      units.filter(({ target }) => target).map(({ key, target }) => [key, target!.paragraphs.map(({ text }) => text)]),
    ).toEqual([
      ['item/opening/title', ['Ouverture {this item}']],
      ['item/opening/text/1', ['Un.', 'a']],
      ['item/adoption/title', ['Adoption']],
    ]);
  });

  test('a register and a translation without its original have none', () => {
    const { workspace, uri } = open('--- r.agenda\nregister\nbody a "A"\n--- y.agenda\ntranslation fr of A/80/1\n');
    expect(workspace.texts('file:///agendas/r.agenda')).toEqual([]);
    expect(workspace.texts(uri)).toEqual([]);
    expect(workspace.fingerprints(uri)).toBeUndefined();
    expect(workspace.doneEdits(uri, { head: true, items: ['a'] })).toEqual([]);
  });
});

describe('fingerprints', () => {
  const of = (agenda: string) => {
    const { workspace, agendaUri } = files(agenda);
    const { head, items } = workspace.fingerprints(agendaUri)!;
    return { head, ...Object.fromEntries(items) } as Record<string, string>;
  };
  const before = of(original);
  const changed = (from: string, to: string): string[] => {
    expect(original).toContain(from);
    const after = of(original.replace(from, to));
    return Object.keys(before).filter((part) => after[part] !== before[part]);
  };

  test('are eight digits for the head and each item, the same at each time', () => {
    expect(Object.keys(before)).toEqual(['head', 'opening', 'adoption']);
    expect(Object.values(before).every((value) => /^[0-9a-f]{8}$/.test(value))).toBe(true);
    // Kept in translation files: a change here would make every one of them outdated.
    expect(before).toEqual({ head: 'acd0cc0a', opening: '7a563ce8', adoption: 'a3ecadb3' });
  });

  test.each([
    ['a title', '"Opening {', '"The opening {', ['opening']],
    ['a word of a text', 'another.', 'one more.', ['opening']],
    ['a reference', '{A/80/2}', '{A/80/3}', ['opening']],
    ['a paragraph', 'and another.', '\n\nand another.', ['opening']],
    ['a cited title', 'as "Report"', 'as "The report"', ['opening']],
    ['a sub-item', '"Adoption"', '"Adopting"', ['adoption']],
    ['the introduction', 'Second.', 'Third.', ['head']],
    ['a section', '"Organization"', '"Organizing"', ['head']],
    ['a name', '"Host"', '"The host"', ['head']],
    ['a label of the timetable', '"Lunch"', '"Break"', ['head']],
    ['a footnote', '"A quorum."', '"The quorum."', ['head']],
  ])('change with %s', (_what, from, to, parts) => {
    expect(changed(from, to)).toEqual(parts);
  });

  test.each([
    ['where lines break', 'One line\n    and', 'One\nline and'],
    ['indentation and blanks', '    One line', 'One  line'],
    ['a date, a document list, a state', '9:30-13:00 opening', '9:30-13:00 opening continued'],
    ['what stands around', 'title "Annotated agenda"\n', 'dates 2012-10-17\ntitle "Annotated agenda"\n'],
  ])('do not change with %s', (_what, from, to) => {
    expect(changed(from, to)).toEqual([]);
  });

  test('of an item move with it and do not depend on its id', () => {
    const after = of(
      original.replace('    item adoption "Adoption"\n', '').replace('note', 'item adopt "Adoption"\nnote'),
    );
    expect(after['adopt']).toBe(before['adoption']);
    expect(after['opening']).toBe(before['opening']);
  });

  test('are the same letters composed or not', () => {
    const after = (form: 'NFC' | 'NFD') => of(original.replace('Adoption', 'Café'.normalize(form)))['adoption'];
    expect(after('NFC')).toBe(after('NFD'));
  });
});

describe('marking as done', () => {
  const mark = (parts: { head?: boolean; items?: string[] }): string => {
    const { uri, text, workspace } = files();
    return applyEdits(text, workspace.doneEdits(uri, parts));
  };
  const { workspace, uri } = files();
  const { head, items } = workspace.fingerprints(uri)!;

  test('sets the mark or renews it', () => {
    const marked = mark({ head: true, items: ['opening', 'adoption', 'nothing'] });
    expect(marked).toBe(
      translation
        .replace('A/80/1', `A/80/1 done "${head}"`)
        .replace('"Adoption"', `"Adoption" done "${items.get('adoption')}"`)
        .replace('00000000', items.get('opening')!),
    );
  });

  test('leaves alone what is not named', () => {
    expect(mark({ items: ['opening'] })).toBe(translation.replace('00000000', items.get('opening')!));
    expect(mark({})).toBe(translation);
  });

  test('changes nothing a second time', () => {
    const { uri, workspace } = open(
      `--- x.agenda\n${original}--- x.fr.agenda\n${mark({ head: true, items: ['opening'] })}`,
    );
    expect(workspace.doneEdits(uri, { head: true, items: ['opening'] })).toEqual([]);
  });
});

describe('the paragraphs of a text are those that lowering makes of it', () => {
  const count = (content: readonly Block[]) =>
    content.reduce((sum, block) => sum + (block.kind === 'paragraph' ? 1 : block.items.length), 0);
  const counts = (workspace: Workspace, uri: string) => {
    const agenda = workspace.lower(uri);
    const units = workspace.texts(uri).filter(({ key }) => /^item\/[^/]*\/text\//.test(key));
    const paragraphs = (id: string) =>
      units.filter(({ item }) => item === id).reduce((sum, { source }) => sum + source.paragraphs.length, 0);
    return [...(agenda ? itemsOf(agenda).values() : [])].map(({ id, content }) => ({
      lowered: count(content),
      counted: paragraphs(id),
    }));
  };

  test('in the examples', () => {
    const { workspace } = openExamples();
    const all = agendas.flatMap((uri) => counts(workspace, uri));
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(({ counted }) => counted)).toEqual(all.map(({ lowered }) => lowered));
  });

  test('in any text', () => {
    const piece = fc.constantFrom('\n', '\n', ' ', '- ', '-', 'word', '{this item}', '\t', '\u3000', '\n\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { uri, workspace } = open(`agenda in en\nitem a "A" {\n"""${pieces.join('')}"""\n}\n`);
        const [{ counted, lowered } = { counted: 0, lowered: 0 }] = counts(workspace, uri);
        expect(counted).toBe(lowered);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the texts of a slot', () => {
  const of = (slot: string): (string | undefined)[] => {
    const { uri, workspace } = open(`--- x.agenda
agenda A/80/1 in en
item a "A"
item b "B"
timetable { 2012-10-17 { 10:00-13:00 a "first", "second", b "third", "fourth" room "R" } }
--- x.fr.agenda
translation fr of A/80/1
timetable { 2012-10-17 { 10:00-13:00 ${slot} } }
`);
    return workspace
      .texts(uri)
      .filter(({ key }) => key.includes('/text/'))
      .map(({ target }) => target?.paragraphs[0]?.text);
  };

  test.each([
    ['in their order', '"un", "deux", "trois", "quatre"', ['un', 'deux', 'trois', 'quatre']],
    ['by their items', 'b "trois", a "un"', ['un', undefined, 'trois', undefined]],
    ['some by their items, the others in order', 'b "trois", "un", "deux"', ['un', 'deux', 'trois', undefined]],
    ['by an item that is not there', 'c "trois", "un"', ['un', undefined, undefined, undefined]],
    ['one too many', '"1", "2", "3", "4", "5"', ['1', '2', '3', '4']],
    ['none', 'room "Salle"', [undefined, undefined, undefined, undefined]],
  ])('%s', (_what, slot, expected) => {
    expect(of(slot)).toEqual(expected);
  });
});
