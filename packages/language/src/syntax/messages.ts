import type { IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';
import { AbstractParserErrorMessageProvider } from 'langium';
import { shorten } from '../shorten.js';
import { beginsStatement } from './statement-start.js';
import { FIRST_OF_LINE, STRAY_BRACE } from './error-marks.js';

type MismatchOptions = Parameters<IParserErrorMessageProvider['buildMismatchTokenMessage']>[0];
type NoViableOptions = Parameters<IParserErrorMessageProvider['buildNoViableAltMessage']>[0];
type RedundantOptions = Parameters<IParserErrorMessageProvider['buildNotAllInputParsedMessage']>[0];
type EarlyExitOptions = Parameters<IParserErrorMessageProvider['buildEarlyExitMessage']>[0];

const TOKEN_WORDS: Readonly<Record<string, string>> = {
  STRING_OPEN: 'a text in quotes',
  STRING_TEXT: 'a text in the quotes',
  STRING_CLOSE: 'a closing quote',
  FENCE_OPEN: 'a text block between """ and """',
  SYMBOL: 'a document symbol (like CTOC/COP/2012/9)',
  DATE: 'a date (like 2012-10-17)',
  TIME: 'a time (like 10:00)',
  INT: 'a number',
  ID: 'a word',
  WORD: 'an id (a word like opening)',
  SLOT_WORD: 'the id of an item',
  QUOTED: 'a symbol in quotes',
  REFERENCE_CLOSE: 'a closing brace }',
  REFERENCE_END: 'the end of the line',
  EOF: 'the end of the file',
};

const RULE_WORDS: Readonly<Record<string, string>> = {
  AgendaFile: 'in an agenda',
  Item: 'in an item',
  Section: 'in a section, which holds items',
  Timetable: 'in the timetable, which holds days like 2012-10-17 { … }',
  Day: 'in a day, which holds slots like 10:00-13:00 opening, adoption',
  Slot: 'in a slot, which names items, a break or a text',
  Masthead: 'in the masthead',
  Reference: 'in a reference',
  TranslationHeader: 'in the first line of a translation, like translation fr of A/80/1',
  TranslatedItem: 'in an item of a translation, which holds only texts; the rest comes from the original',
  TranslatedSection: 'in a section of a translation, which holds items',
  TranslatedTimetable: 'in the timetable of a translation, which holds days like 2012-10-17 { … }',
  TranslatedDay: 'in a day of a translation, which holds slots like 13:00-15:00 "Lunch"',
  TranslatedSlot: 'in a slot of a translation, which holds only texts; the rest comes from the original',
  TranslatedCitation: 'in a translation, which says only under what title a document is cited',
};

/** What stands between the braces, to be told when something else does. */
const MEMBER_HINTS: Readonly<Record<string, string>> = {
  Item: 'Text of an item stands between """ and """, its documents after "documents".',
  TranslatedItem: 'Text of an item stands between """ and """.',
  Timetable: 'A day of the timetable begins with its date: 2012-10-17 { … }.',
  TranslatedTimetable: 'A day of the timetable begins with its date: 2012-10-17 { … }.',
  Day: 'A slot begins with its hours: 10:00-13:00 opening, adoption.',
  TranslatedDay: 'A slot begins with its hours: 13:00-15:00 "Lunch".',
};

/** Says in an officer's words what the parser did not understand. */
export class AgendumParserErrorMessageProvider extends AbstractParserErrorMessageProvider {
  override buildMismatchTokenMessage({ expected, actual, ruleName }: MismatchOptions): string {
    if (expected.name === 'EOF') {
      return misplaced(actual);
    }
    if (expected.name === '}') {
      return unclosed(actual, ruleName);
    }
    return `Expected ${tokenWords(expected)}${place(ruleName)}, but found ${foundInLine(actual)}.`;
  }

  override buildNotAllInputParsedMessage({ firstRedundant }: RedundantOptions): string {
    return misplaced(firstRedundant);
  }

  override buildNoViableAltMessage({ actual, ruleName, expectedPathsPerAlt }: NoViableOptions): string {
    if (bareName(ruleName) === 'TimezoneField') {
      return `Expected the name of a time zone without quotes (like Europe/Vienna), but found ${foundInLine(actual[0])}.`;
    }
    return `Expected ${alternatives(expectedPathsPerAlt.flat())}${place(ruleName)}, but found ${foundInLine(actual[0])}.`;
  }

  override buildEarlyExitMessage({ actual, ruleName, expectedIterationPaths }: EarlyExitOptions): string {
    return `Expected ${alternatives(expectedIterationPaths)}${place(ruleName)}, but found ${foundInLine(actual[0])}.`;
  }
}

/** What is not a part of what stands between the braces: its end is missing, or it is something else. */
function unclosed(actual: IToken, ruleName: string): string {
  const { name } = actual.tokenType;
  const rule = bareName(ruleName);
  const what = capital(found(actual));
  const hint = MEMBER_HINTS[rule];
  if (name === 'EOF') {
    return `A closing brace } is missing${place(ruleName)}, at the end of the file.`;
  }
  if (hint === undefined || (beginsStatement(name) && name !== 'TIME' && name !== 'DATE')) {
    const isOwn = rule.startsWith('Translated') && !TRANSLATED.has(name);
    return `${what} cannot stand${place(ruleName)}.${isOwn ? '' : ' Is a closing brace } missing before it?'}`;
  }
  if (rule === 'Day') {
    if (name === 'DATE') {
      return 'A closing brace } is missing in the day before this one.';
    }
    if (actual.payload !== FIRST_OF_LINE) {
      return `${what} cannot stand here. ${name === 'INT' ? hints.number : hints.slot}`;
    }
  }
  return `${what} cannot stand here. ${hint}`;
}

const hints = {
  number: 'Items are named by their ids; their numbers are never written.',
  slot: 'A slot names items by their ids, with commas between them; a text stands in quotes.',
};

/** What a translation has outside of items. */
const TRANSLATED = new Set([
  'title',
  'subtitle',
  'session',
  'author',
  'body',
  'place',
  'resolution',
  'decision',
  'document',
  'note',
  'section',
  'item',
  'timetable',
]);

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

function alternatives(paths: readonly (readonly TokenType[])[]): string {
  const words = [...new Set(paths.map((path) => path[0]).filter((type) => type !== undefined))].map(tokenWords);
  if (words.length === 0) {
    return 'something else';
  }
  const shown = words.slice(0, 6);
  const last = words.length > shown.length ? 'something else of the kind' : shown.pop()!;
  return shown.length > 0 ? `${shown.join(', ')} or ${last}` : last;
}

function tokenWords(type: TokenType): string {
  return TOKEN_WORDS[type.name] ?? `"${type.name}"`;
}

function place(ruleName: string): string {
  const words = RULE_WORDS[bareName(ruleName)];
  return words ? ` ${words}` : '';
}

/** Langium ends the names of rules with an invisible character. */
function bareName(ruleName: string): string {
  return ruleName.replace(/\u200B$/, '');
}

function found(token: IToken | undefined): string {
  if (!token || token.tokenType.name === 'EOF') {
    return 'the end of the file';
  }
  if (token.image.length === 0) {
    return 'the end of the line';
  }
  const text = shorten(token.image.trim(), 30);
  switch (token.tokenType.name) {
    case 'STRING_OPEN':
    case 'STRING_CLOSE':
      return 'a quote';
    case 'FENCE_OPEN':
      return 'a text block';
    default:
      return text.startsWith('"') ? text : `"${text}"`;
  }
}

/** The same where something else is missing: a line that ends too early is told at its end. */
function foundInLine(token: IToken | undefined): string {
  return token?.payload === FIRST_OF_LINE ? 'the end of the line' : found(token);
}

function misplaced(token: IToken): string {
  const text = capital(found(token));
  if (token.tokenType.name === '}') {
    return STRAY_BRACE;
  }
  if (token.tokenType.name === 'INT') {
    return `${text} cannot stand here. An item begins with the word "item", its id and its title in quotes; its number is never written.`;
  }
  return token.tokenType.name === 'ID'
    ? `${text} cannot stand here. A text stands in quotes, a symbol with blanks too. Or is the word before it wrong?`
    : `${text} cannot stand here. Expected an item, a document, a timetable or another part of an agenda.`;
}
