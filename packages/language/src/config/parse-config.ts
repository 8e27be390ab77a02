import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { ParsedConfig } from './parsed-config.js';

const messages: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A name in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here, between a name and its value.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'A } is missing here: something that was opened with { is not closed.',
  CloseBracketExpected: 'A ] is missing here: a list that was opened with [ is not closed.',
  EndOfFileExpected: 'The configuration ends before this place. Leave the rest out.',
  UnexpectedEndOfString: 'This text has no closing quote. Put " at its end.',
  UnexpectedEndOfComment: 'This comment is not closed. Put */ at its end.',
  InvalidCommentToken: 'This comment is not closed. Put */ at its end.',
  InvalidEscapeCharacter: 'After \\ only these may stand: " \\ / b f n r t u. For a backslash write \\\\.',
  InvalidUnicode: 'After \\u four hexadecimal digits must stand.',
  InvalidCharacter: 'A text cannot hold a tab or another control character. Write \\t.',
};

const deep = 'Too many braces and brackets are open here for this to be a configuration.';
const other = 'This cannot be read. Names and texts stand in double quotes.';

/**
 * Reads the text of a configuration. Comments and a comma after the last entry are welcome. Apart from the rest of the
 * language, since most programs that check agendas find none.
 *
 * @param file absolute URI, and the text without byte order mark
 */
export function parseConfig({ uri, text }: { uri: string; text: string }): ParsedConfig {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    // The others follow from the first.
    const [first] = errors;
    const error = first && {
      message: messages[printParseErrorCode(first.error)] ?? other,
      range: { start: first.offset, end: first.offset + first.length },
    };
    return { uri, text, root, error };
  } catch {
    // The reader calls itself for each bracket, and the stack is full.
    return { uri, text, root: undefined, error: { message: deep, range: { start: 0, end: 0 } } };
  }
}
