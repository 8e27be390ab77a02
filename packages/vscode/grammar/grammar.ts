import { dash, date, id, languageTag, quotedSymbol, symbol, time, word } from './patterns.js';
import {
  block,
  captures,
  include,
  keyword,
  keywordScope,
  operand,
  type Rule,
  statement,
  structureScope,
  wordStatement,
} from './rules.js';
import { dateScope, referenceScope, symbolScope, textRules, timeScope } from './text.js';

const nameScope = 'entity.name.function.agendum';
const valueScope = 'constant.language.agendum';

/** Every word of the language. A test compares them with the grammar of the language package. */
export const keywords: readonly string[] = [
  ...[
    'agenda',
    'register',
    'in',
    'translation',
    'of',
    'done',
    'body',
    'title',
    'subtitle',
    'session',
    'author',
    'place',
    'dates',
    'to',
    'timezone',
  ],
  ...['masthead', 'distribution', 'issued', 'original', 'job', 'short', 'resolution', 'decision', 'document', 'note'],
  ...['section', 'item', 'number', 'documents', 'none', 'as', 'for', 'information', 'discussion', 'joint', 'with'],
  ...[
    'conditional',
    'abeyance',
    'allocation',
    'authority',
    'internal',
    'timetable',
    'holiday',
    'no',
    'meetings',
    'meeting',
  ],
  ...['break', 'room', 'continued', 'this', 'weekday'],
];

const zoneScope = 'string.unquoted.timezone.agendum';
const commaScope = 'punctuation.separator.agendum';
const anySymbol = `${symbol}|${quotedSymbol}`;
const dateRule: Rule = { match: date, name: dateScope };
const names: Rule[] = [include('title'), { match: languageTag(keywords), name: valueScope }];

// A word that begins a statement of the file, at the start of a line, ends the items before it though a brace is missing.
const missingBrace = `^(?=${word('timetable', 'document', 'body', 'resolution', 'decision', 'dates', 'masthead', 'section')})`;

function declaration(name: string): [string, Rule] {
  return [word(name), operand(word(name), structureScope, id, nameScope)];
}

function ofSymbol(name: string): [string, Rule] {
  return [word(name), operand(word(name), structureScope, anySymbol, symbolScope)];
}

const rules: Record<string, Rule> = {
  ...textRules,
  comment: {
    patterns: [
      { match: '//.*$', name: 'comment.line.double-slash.agendum' },
      { begin: String.raw`/\*`, end: String.raw`\*/`, name: 'comment.block.agendum' },
    ],
  },
  header: {
    patterns: [
      statement(...ofSymbol('agenda'), include('language')),
      wordStatement('register', include('title'), include('language')),
      statement(
        word('translation'),
        operand(word('translation'), structureScope, id, valueScope),
        operand(word('of'), keywordScope, anySymbol, symbolScope),
        keyword('done'),
        include('title'),
      ),
    ],
  },
  language: operand(word('in'), keywordScope, id, valueScope),
  fields: {
    patterns: [
      { match: word('title', 'subtitle', 'session', 'author'), name: structureScope },
      wordStatement('dates', dateRule, keyword('to')),
      operand(word('timezone'), structureScope, `${symbol}|${id}`, zoneScope),
      wordStatement(
        'masthead',
        block([
          operand(word('distribution', 'original'), keywordScope, id, valueScope),
          operand(word('issued'), keywordScope, date, dateScope),
          keyword('job'),
          include('title'),
        ]),
      ),
    ],
  },
  declarations: {
    patterns: [
      statement(...declaration('body'), keyword('short'), ...names),
      statement(...declaration('place'), operand(word('in'), keywordScope, `${symbol}|${id}`, zoneScope), ...names),
      statement(
        word('resolution', 'decision'),
        operand(word('resolution', 'decision'), structureScope, id, referenceScope),
        { match: String.raw`${symbol}|${date}|\d+`, name: symbolScope },
        ...names,
      ),
      statement(...ofSymbol('document'), ...names),
      include('note'),
    ],
  },
  note: operand(word('note'), structureScope, id, nameScope),
  section: statement(...declaration('section'), include('title'), block([include('item')], missingBrace)),
  item: statement(
    ...declaration('item'),
    include('title'),
    keyword('done'),
    operand(word('number'), keywordScope, String.raw`\d+`, 'constant.numeric.agendum'),
    block([include('itemMembers')], missingBrace),
  ),
  itemMembers: {
    patterns: [
      include('item'),
      include('textBlock'),
      include('title'),
      statement(
        ...ofSymbol('documents'),
        operand(',', commaScope, anySymbol, symbolScope),
        include('title'),
        keyword('none', 'as'),
        operand(word('for'), keywordScope, word('decision', 'information', 'discussion'), keywordScope),
      ),
      include('joint'),
      { match: word('conditional', 'abeyance', 'allocation', 'authority', 'internal'), name: structureScope },
      include('note'),
    ],
  },
  joint: statement(
    word('joint'),
    { match: word('joint'), name: structureScope },
    operand(word('with'), keywordScope, id, referenceScope),
    operand(',', commaScope, id, referenceScope),
  ),
  timetable: wordStatement('timetable', include('title'), block([include('day')])),
  day: statement(date, dateRule, keyword('holiday'), include('closed'), include('title'), block([include('slot')])),
  closed: operand(word('no'), keywordScope, word('meetings', 'meeting'), keywordScope),
  slot: {
    patterns: [
      {
        match: String.raw`(${time})(?:\s*(${dash})(?:\s*(${time}))?)?`,
        captures: captures(timeScope, 'keyword.operator.range.agendum', timeScope),
      },
      include('title'),
      include('joint'),
      include('closed'),
      keyword('break', 'room', 'continued'),
      operand(word('item'), keywordScope, id, referenceScope),
      { match: id, name: referenceScope },
      { match: ',', name: commaScope },
    ],
  },
};

/** The TextMate grammar of the language, as it is written to `syntaxes/agendum.tmLanguage.json`. */
export const grammar = {
  name: 'Agendum',
  scopeName: 'source.agendum',
  fileTypes: ['agenda'],
  patterns: ['comment', 'textBlock', 'header', 'fields', 'declarations', 'section', 'item', 'timetable', 'title'].map(
    include,
  ),
  repository: rules,
};
