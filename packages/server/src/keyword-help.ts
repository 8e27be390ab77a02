import type { ast } from '@agendum/language';

type Keyword = Exclude<ast.AgendumKeywordNames, ',' | '-' | '–' | '{' | '}'>;

/** What each word of the language does, in a line, with an example where it says more. A word without its line is a type error. */
const keywordHelp: Readonly<Record<Keyword, string>> = {
  abeyance: 'The item is held in abeyance.',
  agenda: 'Begins an agenda with its symbol and its language: `agenda CTOC/COP/WG.2/2012/1 in zh`.',
  allocation: 'The organ to which the item is allocated: `allocation "C.5"`.',
  as: 'Cites a document under another title than its own: `documents A/1/2 as "Report"`.',
  author: 'The author line under the title: `author "Note by the Secretariat"`.',
  authority:
    'The legislative authority of an item, printed in brackets: `authority "General Assembly resolution 72/279"`.',
  body: 'Says which body meets, `body wg2`, or declares one: `body wg2 "Working Group" short "the Group"`. In text `{body wg2}` prints its name.',
  break: 'A slot without a meeting: `13:00-15:00 break "Lunch"`.',
  conditional: 'The item depends on something: it is printed with "if any".',
  continued: 'The item was begun in an earlier slot.',
  dates: 'First and last day of the meeting: `dates 2012-10-17 to 2012-10-18`.',
  decision: 'Declares a decision, `decision cop 2/6 "Its title"`; in text `{decision cop 2/6}` cites it.',
  discussion: 'The document is for discussion: `documents A/1/2 for discussion`.',
  distribution: 'Distribution of the agenda: `general`, `limited` or `restricted`.',
  document:
    'Declares a document once, with its symbol and title: `document CTOC/COP/2012/9 "Report of the Secretariat"`.',
  documents: 'The documents of an item: `documents CTOC/COP/2012/9, CTOC/COP/2012/10`, or `documents none`.',
  done: 'The translation is complete, and was made from the text with this fingerprint, which a command writes.',
  for: 'What a document is for: `for decision`, `for information` or `for discussion`.',
  holiday: 'A day without meetings: `2012-10-26 holiday "Eid al-Adha"`.',
  in: 'The language of the file, by its tag: `in en`. After a place its time zone: `in Europe/Vienna`.',
  information: 'The document is for information: `documents A/1/2 for information`.',
  internal: 'A note for the chair that no page prints.',
  issued: 'Day on which the agenda was submitted: `issued 2012-08-01`.',
  item: 'An agenda item with an id of your choice and its title: `item opening "Opening of the meeting" { … }`. Its number is computed. In text `{item opening}` names it.',
  job: 'Job number of the document: `job "V.12-00000"`.',
  joint: 'The item, or the slot, is joint with other bodies: `joint with wg3`.',
  masthead:
    'The block at the head of the document: `masthead { distribution general  issued 2012-08-01  original en }`.',
  meeting: '`no meeting`: a slot that is left free.',
  meetings: '`no meetings`: a day on which none are held.',
  no: '`no meetings` for a day, `no meeting` for a slot, `no weekday` after a date in text.',
  none: '`documents none`: the page says that no documents are expected.',
  note: 'A footnote: `note quorum "Its text"`, called in the text by `{note quorum}`.',
  number:
    'Pins the number of an item: `item other "Other matters" number 12`. Items after it count on. In a reference: the number alone, without the word before it.',
  of: 'The agenda that is translated, by its symbol: `translation fr of A/80/1`.',
  original: 'Language of the original: `original en`.',
  place:
    'Where the meeting is held: `place "Vienna"`, or the id of a place that is declared: `place vienna`. With names it declares one: `place vienna en "Vienna" fr "Vienne" in Europe/Vienna`. In text `{place vienna}` prints its name.',
  register: 'Begins a register: names of bodies, resolutions and documents for all agendas in its folder and below.',
  resolution:
    'Declares a resolution, `resolution cop 5/1 "Its title"`; in text `{resolution cop 5/1}` cites it, `{resolution cop 5/1 title}` gives its title.',
  room: 'Where a slot takes place: `room "Boardroom A"`.',
  section: 'Items under a lettered heading: `section "Programme" { … }`.',
  session: 'The session of the body: `session "Fifty-eighth session"`.',
  short: 'A short name: `body wg2 "Working Group" short "the Group"`; `{body wg2 short}` prints it.',
  subtitle: 'A second line under the title.',
  this: '`{this item}` names the item whose text it stands in.',
  timetable: 'The proposed organization of work: `timetable { 2012-10-17 { 10:00-13:00 opening } }`.',
  timezone: 'Time zone of the meeting: `timezone Europe/Vienna`.',
  title:
    'The title of the document; without it the usual phrase of the language is printed. After a resolution in text: its title instead of its number.',
  to: 'Up to and including: `2012-10-17 to 2012-10-18`.',
  translation:
    'Begins a translation with its language and the symbol of its original: `translation fr of A/80/1`. It gives texts; the rest comes from the original.',
  weekday: 'Prints the weekday with a date: `{2012-07-04 weekday}`.',
  with: '`joint with`: names the other bodies.',
};

/** The line for a word, undefined for anything that is no word of the language. */
export function helpFor(word: string): string | undefined {
  return Object.hasOwn(keywordHelp, word) ? keywordHelp[word as Keyword] : undefined;
}
