import { expect, test } from 'vitest';
import { forRule } from '../../../test/files.js';

const { check, draw, mend } = forRule('date-in-title');

test('in English and in Chinese', () => {
  expect(draw('agenda in en\nitem a "Meeting of 19 and 20 October 2010"\nitem b "Deadline of 5 May"\n'))
    .toMatchInlineSnapshot(`
    "  agenda in en
      item a "Meeting of 19 and 20 October 2010"
    >                    ^^^^^^^^^^^^^^^^^^^^^^ information date-in-title: The date "19 and 20 October 2010" is typed into the title. Titles are taken over from one agenda to the next and printed in three places, so a year that is forgotten there is seen by everybody. Write it as a reference, and look at it whenever the agenda is used again.
    >   Fix: Write {2010-10-19 to 2010-10-20}
      item b "Deadline of 5 May"
    >                     ^^^^^ information date-in-title: The date "5 May" is typed into the title. Titles are taken over from one agenda to the next and printed in three places, so a year that is forgotten there is seen by everybody. Write it as a reference, and look at it whenever the agenda is used again.
    "
  `);
  expect(mend('agenda in zh\nitem a "落实2010年10月19日和20日举行的会议的建议"\n')).toBe(
    'agenda in zh\nitem a "落实{2010-10-19 to 2010-10-20}举行的会议的建议"\n',
  );
});

test.each<[what: string, text: string]>([
  ['a reference', 'item a "Meeting of {2010-10-19}"'],
  ['a year, which belongs to many titles', 'item a "Budget for 2023 and for the biennium 2024–2025"'],
  ['an hour', 'item a "Debate at 10 a.m."'],
  ['an annotation', 'item a "A" {\n"""\nOn 4 July 2012.\n"""\n}'],
  ['a document', 'document A/80/1 "Report of 4 July 2012"'],
])('says nothing of %s', (_what, text) => {
  expect(check(`agenda in en\n${text}\n`).findings).toEqual([]);
});
