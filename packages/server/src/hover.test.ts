import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** What is said at each cursor; `-` for nothing. */
async function hovers(fixture: string): Promise<string[]> {
  const { agendum, cursors } = await openProject(fixture);
  const found: string[] = [];
  for (const { document, params } of cursors) {
    const hover = await agendum.lsp.HoverProvider!.getHoverContent(document, params);
    found.push(hover ? (hover.contents as { value: string }).value : '-');
  }
  return found;
}

async function hover(fixture: string): Promise<string> {
  return (await hovers(fixture)).join('\n=====\n');
}

test('a document: its titles, the way to its page, and what names it', async () => {
  expect(
    await hover(`--- register.agenda
register in en
document CTOC/COP/2012/9 en "Report on *cooperation*" fr "Rapport sur la coopération"
--- a.agenda
agenda A/1/1 in fr
item a "A" { documents CTOC/COP/20<|>12/9 }
item b "B" {
  item c "C"
  """
  In {CTOC/COP/2012/9}.
  """
}
--- b.agenda
agenda A/1/2 in en
item a "{CTOC/COP/2012/9}"
`),
  ).toMatchInlineSnapshot(`
    "[**CTOC/COP/2012/9**](https://docs.un.org/fr/CTOC/COP/2012/9)

    - Report on \\*cooperation\\* (English)
    - Rapport sur la coopération (Français)

    Named under:

    - 1 A
    - 2 B

    Named in 1 other file"
  `);
});

test('an item: number, title, slot and documents with their titles', async () => {
  expect(
    await hover(`agenda in en
document A/1/2 "Report"
document "EB147/1" "Reserves"
item a "A" {
  item <|>b "Needs of {A/1/2}" { documents A/1/2, "EB147/1" as "Money" }
}
timetable { 2027-01-04 { 10:00-13:00 a, b } 2027-01-05 { 15:00-16:30 b continued } }
`),
  ).toMatchInlineSnapshot(`
    "**1 (a) Needs of A/1/2**

    Monday, 4 January 10 a\\.m\\.–1 p\\.m\\.

    Tuesday, 5 January 3–4\\.30 p\\.m\\.

    - [A/1/2](https://docs.un.org/en/A/1/2) Report
    - EB147/1 Money"
  `);
});

test('an item in a translation has its title there', async () => {
  expect(
    await hover(`--- a.agenda
agenda A/1/1 in en
item a "Opening"
item b "Other matters"
--- a.fr.agenda
translation fr of A/1/1
item a "Ouverture" {
  """
  Voir {item a<|>} et {item b<|>}.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "**1 Ouverture**
    =====
    **2 Other matters**"
  `);
});

test('bodies, resolutions, places, notes, sections and agendas', async () => {
  expect(
    await hover(`--- register.agenda
register in en
body cop en "Conference" fr "Conférence" short en "the Conference"
resolution cop 5/7 "Crime"
place vienna en "Vienna" fr "Vienne" in Europe/Vienna
--- a.agenda
agenda A/1<|>/1 in en
title "Provisional agenda"
body c<|>op
place vien<|>na
item a "In {resolution cop 5<|>/7}{note n<|>}"
note n "Sixteen."
--- a.fr.agenda
translation fr of A/1<|>/1
section s<|> "S"
`),
  ).toMatchInlineSnapshot(`
    "[**A/1/1**](https://docs.un.org/en/A/1/1)

    Provisional agenda

    Named in 1 other file
    =====
    **cop**

    - Conference (English)
    - Conférence (Français)

    the Conference (English)
    =====
    **vienna**

    - Vienna (English)
    - Vienne (Français)

    Europe/Vienna
    =====
    **resolution cop 5/7**

    Crime

    Named under:

    - 1 In resolution 5/7
    =====
    Sixteen\\.
    =====
    [**A/1/1**](https://docs.un.org/en/A/1/1)

    Provisional agenda
    =====
    -"
  `);
});

test('a date: its printed form in each language, and how far it is from the meeting', async () => {
  expect(await hover('agenda in en\ndates 2012-10-17 to 2012-10-18\nitem a "On {2012-10-<|>17 10:00}"\n'))
    .toMatchInlineSnapshot(`
    "Wednesday, 17 October 2012, at 10 a\\.m\\.

    Day 1 of 2 of the meeting

    - الأربعاء، 17 تشرين الأول/أكتوبر 2012، الساعة 00/10 (العربية)
    - 2012年10月17日星期三上午10时 (中文)
    - Wednesday, 17 October 2012, at 10 a\\.m\\. (English)
    - mercredi 17 octobre 2012 à 10 heures (Français)
    - в среду, 17 октября 2012 года, в 10 час\\. 00 мин\\. (Русский)
    - miércoles, 17 de octubre de 2012, a las 10\\.00 horas (Español)"
  `);
});

test('dates of the timetable, of the masthead and in prose are told from the meeting', async () => {
  const found = await hovers(`agenda in en
dates 2012-10-17 to 2012-10-1<|>8
masthead { issued 2012-08-0<|>1 }
item a "{2012-10-1<|>6}, {2012-10-2<|>0 no weekday} and {2012-02-<|>30}"
timetable { 2012-10-<|>17 { } }
`);
  expect(found.map((text) => text.split('\n\n').slice(0, 2).join(' | '))).toMatchInlineSnapshot(`
    [
      "Thursday, 18 October 2012 | Day 2 of 2 of the meeting",
      "Wednesday, 1 August 2012 | 77 days before the meeting",
      "Tuesday, 16 October 2012 | 1 day before the meeting",
      "20 October 2012 | 2 days after the meeting",
      "-",
      "Wednesday, 17 October 2012 | Day 1 of 2 of the meeting",
    ]
  `);
});

test('a slot: how long it is and its hours in each language', async () => {
  expect(await hover('agenda in fr\ntimetable { 2012-10-17 { 10:0<|>0-11:30 } }\n')).toMatchInlineSnapshot(`
    "**1 h 30 min**

    - 00/10–30/11 (العربية)
    - 上午10时至11时30分 (中文)
    - 10–11\\.30 a\\.m\\. (English)
    - 10 h\\-11 h 30 (Français)
    - 10 час\\. 00 мин\\. – 11 час\\. 30 мин\\. (Русский)
    - 10\\.00 a 11\\.30 horas (Español)"
  `);
  expect((await hovers('agenda in en\ntimetable { 2012-10-17 { 11:00-10:0<|>0 } }\n'))[0]).not.toContain('**');
});

test('words of the language, and nothing in prose', async () => {
  expect(await hovers('agenda in en\nit<|>em a "Plain ti<|>tle"\nsection "{th<|>is item}" { }\n<|>')).toEqual([
    expect.stringContaining('An agenda item with an id of your choice'),
    '-',
    expect.stringContaining('names the item whose text it stands in'),
    '-',
  ]);
});

test('"this item" is told as the item that it means', async () => {
  const found = await hovers('agenda in en\nitem a "A" { item b "B" { """\n{th<|>is it<|>em}\n""" } }\n');
  expect(found).toEqual(['**1 (a) B**', '**1 (a) B**']);
});

test('an agenda: its title in each language, its kind, the way to its page, and what names it', async () => {
  expect(
    await hover(`--- a.agenda
agenda A/80/1/Re<|>v.1 in en
title "Agenda of {body b}"
body b "Board"
--- a.fr.agenda
translation fr of A/80/1/Rev.1
title "Ordre du jour"
--- a.es.agenda
translation es of A/80/1/Rev.1
`),
  ).toMatchInlineSnapshot(`
    "[**A/80/1/Rev\\.1**](https://docs.un.org/en/A/80/1/Rev.1)

    Revision 1 of A/80/1

    - Agenda of Board (English)
    - Ordre du jour (Français)

    Named in 2 other files"
  `);
});

test('a title that names something is told with what it names', async () => {
  const found = await hover('agenda in en\nitem a "A" { documents A/1/<|>2 }\ndocument A/1/2 "Note on {item a}"\n');
  expect(found).toContain('Note on \\{item a\\}');
});

test('a date in a translation is told from the meeting of its original', async () => {
  const [found] = await hovers(`--- a.agenda
agenda A/80/1 in en
dates 2012-10-17 to 2012-10-18
item a "A"
--- a.fr.agenda
translation fr of A/80/1
item a "Le {2012-10-1<|>5}"
`);
  expect(found).toContain('2 days before the meeting');
});

test('text from an agenda is no markup', async () => {
  expect(await hover('agenda in en\nitem a<|> "[x](command:evil) <b>*y* &lt;"\n')).toBe(
    '**1 \\[x\\]\\(command:evil\\) \\<b\\>\\*y\\* \\&lt;**',
  );
});
