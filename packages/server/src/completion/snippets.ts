import type { Expectation } from '@agendum/language';
import { CompletionItemKind } from 'vscode-languageserver';
import type { CompletionPlace, Proposal } from './proposal.js';
import { daysLeft, meetingDays } from './values.js';

/** Stands for the languages that there are. */
const LANGUAGES = '«languages»';

const AGENDA = `agenda \${1:A/1/1} in \${2|${LANGUAGES}|}

body     "\${3}"
dates    \${4:2027-01-04} to \${5:2027-01-05}
place    "\${6}"
timezone \${7:UTC}

item \${8:opening} "\${9}"
item \${10:adoption} "\${11}"
item \${12:other} "\${13}"

timetable {
  \${4:2027-01-04} {
    10:00-13:00 \${8:opening}, \${10:adoption}
    15:00-18:00 \${12:other}
  }
}
`;

/** Stands for the next day of the meeting. */
const NEXT_DAY = '2027-01-04';

/** What a word of the grammar begins, with places to fill in: by the rule and the word. */
const SNIPPETS: Readonly<Record<string, readonly [label: string, insert: string]>> = {
  'AgendaHeader agenda': ['agenda … timetable { … }', AGENDA],
  'RegisterHeader register': ['register "…" in …', `register "\${1}" in \${2|${LANGUAGES}|}\n\n$0`],
  'TranslationHeader translation': ['translation … of …', `translation \${1|${LANGUAGES}|} of \${2:A/1/1}\n\n$0`],
  'Masthead masthead': [
    'masthead { … }',
    `masthead {\n\tdistribution \${1|general,limited,restricted|}\n\tissued       \${2:2027-01-01}\n\toriginal     \${3|${LANGUAGES}|}\n}$0`,
  ],
  'Section section': ['section "…" { … }', 'section "${1}" {\n\t$0\n}'],
  'Item item': ['item … "…" { … }', 'item ${1:id} "${2}" {\n\t"""\n\t$0\n\t"""\n}'],
  'Internal internal': ['internal """…"""', 'internal """\n\t$0\n"""'],
  'Note note': ['note … "…"', 'note ${1:id} "${2}"$0'],
  'Document document': ['document … "…"', 'document ${1:A/1/2} "${2}"$0'],
  'Instrument resolution': ['resolution … "…"', 'resolution ${1:body} ${2:1/1} "${3}"$0'],
  'Instrument decision': ['decision … "…"', 'decision ${1:body} ${2:1/1} "${3}"$0'],
  'Timetable timetable': ['timetable { … }', 'timetable {\n\t${1:2027-01-04} {\n\t\t10:00-13:00 $0\n\t}\n}'],
  'Day DATE': [`${NEXT_DAY} { … }`, `\${1:${NEXT_DAY}} {\n\t10:00-13:00 $0\n}`],
  'Slot TIME': ['10:00-13:00 …', '${1:10:00}-${2:13:00} $0'],
};

/** What is begun by a keyword or a value, ready to be filled in. */
export function snippetProposals(expectation: Expectation, place: CompletionPlace): Proposal[] {
  const { rule, name, property } = expectation;
  const found = SNIPPETS[`${rule} ${name}`];
  if (!found || (rule === 'Slot' && property !== 'start')) {
    return [];
  }
  const [label, insert] = found;
  return [snippet(withNextDay(label, place), withNextDay(withDays(withLanguages(insert, place), place), place))];
}

function snippet(label: string, insert: string): Proposal {
  return { label, kind: CompletionItemKind.Snippet, insert, snippet: true, rank: '95' };
}

function withLanguages(insert: string, { document, wording }: CompletionPlace): string {
  return insert.replaceAll(LANGUAGES, wording.languages(document).join(','));
}

function withNextDay(text: string, { document }: CompletionPlace): string {
  const day = daysLeft(document)[0] ?? meetingDays(document)[0];
  return day === undefined ? text : text.replaceAll(NEXT_DAY, day);
}

/** A timetable begins with the days of the meeting, where they are known. */
function withDays(insert: string, { document }: CompletionPlace): string {
  const [first, ...others] = meetingDays(document);
  if (first === undefined || !insert.startsWith('timetable {')) {
    return insert;
  }
  const day = (date: string, index: number): string => `\t${date} {\n\t\t10:00-13:00 $${index + 1}\n\t}\n`;
  return `timetable {\n${[first, ...others].map(day).join('')}}`;
}
