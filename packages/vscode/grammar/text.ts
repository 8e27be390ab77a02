import { dash, date, id, symbol, time, word } from './patterns.js';
import { captures, include, keywordScope, type Rule } from './rules.js';

export const symbolScope = 'variable.other.constant.symbol.agendum';
export const referenceScope = 'variable.other.reference.agendum';
export const dateScope = 'constant.numeric.date.agendum';
export const timeScope = 'constant.numeric.time.agendum';
const rangeScope = 'keyword.operator.range.agendum';
const quoted = String.raw`"[^"}]*"`;

/** A target of a reference. It is matched whole, because a reference is on one line. */
function target(pattern: string, ...scopes: string[]): Rule {
  return { match: String.raw`\G\s*${pattern}`, captures: captures(...scopes) };
}

// A line that goes on with the items though the fence of the text was forgotten. The parser knows more such lines, because
// it can look ahead whether a fence is missing; these two stand in no text that is whole.
const lineOfStructure = String.raw`^[ \t]*(?:\}|(?:item|section|timetable|masthead)(?![\p{L}\p{N}\p{M}_-]).*\{)[ \t]*(?://.*)?$`;

/** The rules for text, in quotes and between fences, and for what it may hold. */
export const textRules: Record<string, Rule> = {
  // An empty title has a scope of its own: VS Code must not take the end of it for the inside of a string, or it would not
  // close a fence that begins like it.
  title: { patterns: [{ match: '""(?!")', name: 'string.quoted.double.empty.agendum' }, include('filledTitle')] },
  filledTitle: {
    name: 'string.quoted.double.agendum',
    begin: '"(?!"")',
    beginCaptures: { '0': { name: 'punctuation.definition.string.begin.agendum' } },
    end: '(")|(?=$)',
    endCaptures: captures('punctuation.definition.string.end.agendum'),
    patterns: [{ match: String.raw`\\"`, name: 'constant.character.escape.agendum' }, include('inline')],
  },
  textBlock: {
    name: 'meta.text-block.agendum',
    contentName: 'markup.prose.agendum',
    begin: '"""',
    beginCaptures: { '0': { name: 'punctuation.definition.text-block.begin.agendum' } },
    end: `(""")|(?=${lineOfStructure})`,
    endCaptures: captures('punctuation.definition.text-block.end.agendum'),
    patterns: [
      { match: String.raw`^\s*(-)(?=\s)`, captures: captures('punctuation.definition.list.begin.agendum') },
      include('inline'),
    ],
  },
  inline: {
    patterns: [include('brace'), include('reference'), include('strong'), include('emphasis'), include('link')],
  },
  brace: { match: String.raw`\{\{`, name: 'constant.character.escape.agendum' },
  strong: {
    name: 'markup.bold.agendum',
    begin: String.raw`\*\*(?=[^\s*].*?(?<=\S)\*\*)`,
    beginCaptures: { '0': { name: 'punctuation.definition.bold.agendum' } },
    end: String.raw`(\*\*)|(?=$)`,
    endCaptures: captures('punctuation.definition.bold.agendum'),
    patterns: [include('brace'), include('reference'), include('emphasis')],
  },
  emphasis: {
    name: 'markup.italic.agendum',
    begin: String.raw`(?<!\*)\*(?=[^\s*][^*]*(?<=\S)\*(?!\*))`,
    beginCaptures: { '0': { name: 'punctuation.definition.italic.agendum' } },
    end: String.raw`(\*)|(?=$)`,
    endCaptures: captures('punctuation.definition.italic.agendum'),
    patterns: [include('brace'), include('reference')],
  },
  link: {
    match: String.raw`(\[)([^\[\]{}]+)(\]\()((?:https?://|mailto:)[^()\s]+)(\))`,
    captures: {
      '1': { name: 'punctuation.definition.link.begin.agendum' },
      '2': { name: 'string.other.link.title.agendum' },
      '3': { name: 'punctuation.definition.link.agendum' },
      '4': { name: 'markup.underline.link.agendum' },
      '5': { name: 'punctuation.definition.link.end.agendum' },
    },
  },
  // An unclosed reference ends with its line, or at the quote that closes the string around it.
  reference: {
    name: 'meta.embedded.reference.agendum',
    begin: String.raw`\{`,
    beginCaptures: { '0': { name: 'punctuation.section.embedded.begin.agendum' } },
    end: String.raw`(\})|(?=$)|(?="[^}]*$)`,
    endCaptures: captures('punctuation.section.embedded.end.agendum'),
    patterns: [
      target(
        String.raw`(${word('item', 'place', 'note')})(?:\s+(${id})(?:\s+(${word('number')}))?)?`,
        keywordScope,
        referenceScope,
        keywordScope,
      ),
      target(String.raw`(${word('this')})(?:\s+(${word('item')}))?`, keywordScope, keywordScope),
      target(
        String.raw`(${word('body')})(?:\s+(${id})(?:\s+(${word('short')}))?)?`,
        keywordScope,
        referenceScope,
        keywordScope,
      ),
      target(
        String.raw`(${word('resolution', 'decision')})(?:\s+(${id}))?(?:\s+(${symbol}|${date}|\d+|${quoted})(?:\s+(${word('title', 'number')}))?)?`,
        ...[keywordScope, referenceScope, symbolScope, keywordScope],
      ),
      target(`(${symbol}|${quoted})`, symbolScope),
      target(
        String.raw`(${date})(?:\s+(${time})(?:\s*(${dash})\s*(${time}))?|\s+(${word('to')})(?:\s+(${date}))?)?` +
          String.raw`(?:\s+(${word('weekday')})|\s+(${word('no')})(?:\s+(${word('weekday')}))?)?`,
        ...[
          dateScope,
          timeScope,
          rangeScope,
          timeScope,
          keywordScope,
          dateScope,
          keywordScope,
          keywordScope,
          keywordScope,
        ],
      ),
      target(String.raw`(${time})(?:\s*(${dash})\s*(${time}))?`, timeScope, rangeScope, timeScope),
    ],
  },
};
