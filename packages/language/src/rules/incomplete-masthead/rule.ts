import { hasUnitedNationsForm } from '../../documents/symbol-parts.js';
import type { TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import type { Survey } from '../../linking/survey.js';
import { defineRule, rangeOf, rangeOfProperty } from '../rule.js';

const fields = ['distribution', 'issued', 'original', 'job'] as const;

type Field = (typeof fields)[number];

/** What each field says, and how it is written. */
const names: Readonly<Record<Field, string>> = {
  distribution: 'who may have the document (distribution general)',
  issued: 'the day of submission (issued 2026-08-03)',
  original: 'the language of the original (original en)',
  job: 'the job number (job "V.26-00000")',
};

const entries = {
  distribution: 'Distribution',
  issued: 'Issued',
  original: 'OriginalLanguage',
  job: 'JobNumber',
} as const satisfies Record<Field, ast.Masthead['entries'][number]['$type']>;

const messages = {
  none: (missing: string) =>
    `The agenda has no masthead, which a document needs to be issued. Add masthead { … } with ${missing}.`,
  incomplete: (missing: string) =>
    `The masthead is not complete, and a document needs all of it to be issued. Add ${missing}.`,
};

export const rule = defineRule({
  id: 'incomplete-masthead',
  severity: 'warning',
  summary: 'The masthead is missing, or something in it.',
  prose: 'none',
  whole: true,
  options: {
    fields: {
      type: 'strings',
      values: fields,
      default: ['distribution', 'issued', 'original'],
      description:
        'What the masthead of an agenda has to state. The job number is often given when the agenda is submitted.',
    },
  },
  presets: { council: 'off' },
  check({ survey, options, report }) {
    const { header } = survey.file;
    if (header?.$type !== 'AgendaHeader' || isSketch(header, survey)) {
      return;
    }
    const masthead = survey.fields.find((field) => field.$type === 'Masthead');
    const stated = new Set(masthead?.entries.map(({ $type }) => $type));
    const missing = options.fields.filter((field) => !stated.has(entries[field])).map((field) => names[field]);
    if (missing.length > 0) {
      report({
        range: masthead ? keywordOf(masthead) : rangeOfProperty(header, 'symbol'),
        message: messages[masthead ? 'incomplete' : 'none'](missing.join('; ')),
      });
    }
  },
});

/** Whether the agenda is still being drafted: it does not say yet when and where, what is discussed and in what order; or is of another house. */
function isSketch({ symbol = '' }: ast.AgendaHeader, { fields: stated, items, timetables }: Survey): boolean {
  const types = new Set(stated.map(({ $type }) => $type));
  const isWhole = types.has('DatesField') && types.has('PlaceField') && items.length > 0 && timetables.length > 0;
  return !isWhole || !hasUnitedNationsForm(symbol);
}

function keywordOf(masthead: ast.Masthead): TextRange {
  const { start } = rangeOf(masthead);
  return { start, end: start + 'masthead'.length };
}
