import { expect, test } from 'vitest';
import { examples, openExamples } from '../../test/examples.js';
import { applyEdits, createWorkspace } from '../index.js';

const { workspace } = openExamples();
const agendas = [...examples.keys()].filter((uri) => workspace.kind(uri) === 'agenda');

/** A workspace with the registers of the examples, an agenda, and a translation of it beside it. */
function withTranslation(
  uri: string,
  text: string,
): { check(): string[]; own: ReturnType<typeof createWorkspace>; translation: string } {
  const own = createWorkspace();
  for (const [other, source] of examples) {
    if (workspace.kind(other) === 'register') {
      own.add({ uri: other, text: source });
    }
  }
  const translation = uri.replace(/\.agenda$/, '.fr.agenda');
  own.add({ uri, text: examples.get(uri)! });
  own.add({ uri: translation, text });
  // Not the translation's: what the registers lack, and the mistakes that the original has itself.
  const others = new Set(['missing-name', ...workspace.check(uri).map(({ rule }) => rule)]);
  const check = (): string[] =>
    own
      .check(translation)
      .map(({ rule }) => rule)
      .filter((rule) => !others.has(rule));
  return { check, own, translation };
}

test.each(agendas)('a skeleton of %s has all parts, and what is missing in it is all that is wrong', (uri) => {
  const skeleton = workspace.skeleton(uri, { language: 'fr' })!;
  const { check, own, translation } = withTranslation(uri, skeleton);
  expect(new Set(check())).toEqual(new Set(['translation-item-missing']));
  expect(own.status(translation)!.items.map(({ id }) => id)).toEqual(
    own.texts(uri).flatMap(({ item, key }) => (key.endsWith('/title') && item ? [item] : [])),
  );
  expect(own.missingEdits(translation)).toEqual([]);
});

test.each(agendas)('what is missing in an empty translation of %s is added in the order of the original', (uri) => {
  const empty = workspace.skeleton(uri, { language: 'fr' })!.split('\n', 1)[0]!;
  const { check, own, translation } = withTranslation(uri, empty);
  const text = applyEdits(empty, own.missingEdits(translation));
  own.add({ uri: translation, text });
  expect(new Set(check())).toEqual(new Set(['translation-item-missing']));
  expect(own.missingEdits(translation)).toEqual([]);
  const ids = (source: string): string[] => [...source.matchAll(/^ *item (\S+)/gm)].map(([, id]) => id!);
  expect(ids(text).toSorted()).toEqual(ids(examples.get(uri)!).toSorted());
});

const ORIGINAL = `agenda A/80/1 in en
title "Annotated agenda"
place "Geneva"
item opening "Opening of the session" {
  """
  It is opened on {2026-11-23 10:00}.

  Welcome.
  """
  documents A/80/2 as "Report", "EB147/1 Add.1" as "Paper"
}
item matters "Matters" {
  item first "First"
  item second "Second" { """ Text. """ }
  item third "Third"
}
item other "Other matters"
document A/80/2 "The report"
body host "Host" short "H"
note quorum "A quorum."
timetable "Order" {
  2026-11-23 "Monday" {
    10:00-13:00 opening "start", "Coffee" room "Hall"
    15:00-18:00 matters
  }
  2026-11-24 holiday "Feast"
}
`;
const URI = 'file:///x.agenda';

function open(translation?: string): ReturnType<typeof createWorkspace> {
  const own = createWorkspace();
  own.add({ uri: URI, text: ORIGINAL });
  if (translation !== undefined) {
    own.add({ uri: 'file:///x.fr.agenda', text: translation });
  }
  return own;
}

test('the original stands beside what is to be written', () => {
  expect(open().skeleton(URI, { language: 'fr' })).toMatchInlineSnapshot(`
    "translation fr of A/80/1

    title "" // en: Annotated agenda

    place "" // en: Geneva

    item opening "Ouverture de la session" { // en: Opening of the session
      // en: It is opened on {2026-11-23 10:00}.
      //
      // en: Welcome.
      """
      """
      documents A/80/2 as "" // en: Report
      documents "EB147/1 Add.1" as "" // en: Paper
    }

    item matters "" { // en: Matters
      item first "" // en: First
      item second "" { // en: Second
        // en: Text.
        """
        """
      }
      item third "" // en: Third
    }

    item other "Autres questions" // en: Other matters

    document A/80/2 "" // en: The report

    body host "" short "" // en: Host // en: H

    note quorum "" // en: A quorum.

    timetable "" { // en: Order
      2026-11-23 "" { // en: Monday
        10:00-13:00 "", "" room "" // en: start // en: Coffee // en: Hall
      }
      2026-11-24 "" // en: Feast
    }
    "
  `);
});

test('items go beside their neighbours', () => {
  const translation = `translation fr of A/80/1
item matters "Questions" {
  item second "Deuxième" { """ Texte. """ }
}
item first "Premier"
`;
  const own = open(translation);
  expect(applyEdits(translation, own.missingEdits('file:///x.fr.agenda'))).toMatchInlineSnapshot(`
    "translation fr of A/80/1
    item opening "Ouverture de la session" { // en: Opening of the session
      // en: It is opened on {2026-11-23 10:00}.
      //
      // en: Welcome.
      """
      """
      documents A/80/2 as "" // en: Report
      documents "EB147/1 Add.1" as "" // en: Paper
    }
    item matters "Questions" {
      item second "Deuxième" { """ Texte. """ }
      item third "" // en: Third
    }
    item other "Autres questions" // en: Other matters
    item first "Premier"
    "
  `);
});

test('an item without a body gets one for its sub-items', () => {
  const translation = 'translation fr of A/80/1\nitem matters "Questions"\n';
  const text = applyEdits(translation, open(translation).missingEdits('file:///x.fr.agenda'));
  expect(text).toContain('item matters "Questions" {\n  item first ""');
});

test('how far a translation is', () => {
  const own = open();
  const { head, items } = own.fingerprints(URI)!;
  own.add({
    uri: 'file:///x.fr.agenda',
    text: `translation fr of A/80/1 done "${head}"
item opening "Ouverture" done "00000000"
item first "Premier" done "${items.get('first')}"
item second "Deuxième" { """ Texte. """ }
item third "Troisième" done "00000000"
`,
  });
  expect(own.status('file:///x.fr.agenda')).toEqual({
    head: 'missing',
    items: [
      { id: 'opening', state: 'started' },
      { id: 'matters', state: 'missing' },
      { id: 'first', state: 'done' },
      { id: 'second', state: 'translated' },
      { id: 'third', state: 'outdated' },
      { id: 'other', state: 'missing' },
    ],
  });
  expect(own.status(URI)).toBeUndefined();
});

test('a list of the original is one in the comment', () => {
  const own = createWorkspace();
  const uri = 'file:///a.agenda';
  const text =
    'item a "A" {\n"""\nThe Group may consider:\n\n- needs;\n- means\n  and ends.\n\nIt may decide.\n"""\n}\n';
  own.add({ uri, text: `agenda A/80/1 in en\n${text}` });
  expect(own.skeleton(uri, { language: 'fr' })).toContain(`
  // en: The Group may consider:
  //
  // en: - needs;
  // en: - means
  // en: and ends.
  //
  // en: It may decide.
`);
});
