import { expect, test } from 'vitest';
import { applyEdits } from '../../index.js';
import { check, draw, open } from '../../../test/files.js';

const original = `--- x.agenda
agenda A/80/1 in en
title "Agenda of the session"
item a "First item" {
  item b "Second item"
}
`;

const translation = `--- x.fr.agenda
translation fr of A/80/1
title "Ordre du jour"
item a "Premier point"
item b "Deuxième point"
`;

/** The translation, all of it marked as done. */
function done(): string {
  const { uri, text, workspace } = open(original + translation);
  return `--- x.fr.agenda\n${applyEdits(text, workspace.doneEdits(uri, { head: true, items: ['a', 'b'] }))}`;
}

test('what is done and has not changed since', () => {
  expect(done()).toMatch(/done "[0-9a-f]{8}"(?:[^]*done){2}/);
  expect(check(original + done()).findings).toEqual([]);
});

test('what has changed since', () => {
  const changed = original.replace('First', 'Very first').replace('of the session', 'of the meeting');
  expect(draw(changed + done()).replaceAll(/"[0-9a-f]{8}"/g, '"--------"')).toMatchInlineSnapshot(`
    "  translation fr of A/80/1 done "--------"
    >                               ^^^^^^^^^^ warning translation-outdated: The original has changed outside of its items since this translation was marked as done: its head, a section, a name or the timetable. Compare the two, and mark it as done again.
      title "Ordre du jour"
      item a "Premier point" done "--------"
    >                             ^^^^^^^^^^ warning translation-outdated: The original of the item "a" has changed since this translation was marked as done. Compare the two, and mark it as done again.
      item b "Deuxième point" done "--------"
    "
  `);
});

test('a change in a sub-item is told of it alone', () => {
  const { findings } = check(original.replace('Second', 'Other') + done());
  expect(findings.map(({ message }) => /"(\w)"/.exec(message)?.[1])).toEqual(['b']);
});

test('what is not marked is left alone', () => {
  expect(check(original + translation).findings).toEqual([]);
});
