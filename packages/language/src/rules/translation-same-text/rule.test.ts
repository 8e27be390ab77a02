import { expect, test } from 'vitest';
import { check, draw } from '../../../test/files.js';

test('a text that was copied', () => {
  expect(
    draw(`--- x.agenda
agenda A/80/1 in zh
title "临时议程"
item a "Opening of the meeting" {
  """
  The meeting
  will be opened under {item a}.
  """
}
item b "会议开幕"
--- x.fr.agenda
translation fr of A/80/1
title "临时议程"
item a "Opening of the meeting" {
  """
  The meeting will be opened under {item a}.
  """
}
item b "会议开幕 {item b}"
`).replaceAll(/^> .*references.*\n/gm, ''),
  ).toMatchInlineSnapshot(`
    "  translation fr of A/80/1
      title "临时议程"
    >       ^^^^^^^^^^ warning translation-same-text: This text is the same as in the original. Translate it, or take it out until it is translated: the page then marks it as being in another language.
      item a "Opening of the meeting" {
    >        ^^^^^^^^^^^^^^^^^^^^^^^^ warning translation-same-text: This text is the same as in the original. Translate it, or take it out until it is translated: the page then marks it as being in another language.
        """
    >   ^^^ warning translation-same-text: This text is the same as in the original. Translate it, or take it out until it is translated: the page then marks it as being in another language.
        The meeting will be opened under {item a}.
        """
      }
      item b "会议开幕 {item b}"
    >        ^^^^^^^^^^^^^^^^^^^ warning translation-same-text: This text is the same as in the original. Translate it, or take it out until it is translated: the page then marks it as being in another language.
    "
  `);
});

test.each([
  ['a name', 'Kofi Annan'],
  ['a symbol', 'A/80/1/Add.1'],
  ['a number', '5/7, 2012'],
  ['an abbreviation', 'UNODC'],
  ['one word that is a name or not', 'Budget'],
  ['references only', '{item a}'],
])('%s may be the same', (_what, text) => {
  const { findings } = check(`--- x.agenda
agenda A/80/1 in en
item a "${text}"
--- x.fr.agenda
translation fr of A/80/1
item a "${text}"
`);
  expect(findings).toEqual([]);
});

test('places and rooms may be the same', () => {
  const { findings } = check(`--- x.agenda
agenda A/80/1 in en
place "Palais des Nations"
item a "Item"
timetable { 2012-10-17 { 10:00-13:00 a room "Salle des assemblées" } }
--- x.fr.agenda
translation fr of A/80/1
place "Palais des Nations"
item a "Point"
timetable { 2012-10-17 { 10:00-13:00 room "Salle des assemblées" } }
`);
  expect(findings).toEqual([]);
});
