import { describe, expect, test } from 'vitest';
import { blocks, itemsOf, written } from '../../test/inlines.js';
import { open } from '../../test/files.js';

/** What the text of a block comes to: a paragraph or an item of a list in each line. */
function prose(text: string, language = 'en'): string[] {
  const { uri, workspace } = open(`agenda in ${language}\nitem a "A"\n"""\n${text}\n"""\n`);
  return blocks(workspace.lower(uri)!.introduction);
}

describe('paragraphs and lists', () => {
  test.each<[what: string, text: string, content: string[]]>([
    ['an empty line begins a paragraph', 'One.\n\nTwo.\n \t\n\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['a line break does not', 'One\n  and   two\n\tand three.', ['One and   two and three.']],
    ['blanks at the ends of lines are dropped', '  One  \n  two\u00A0 ', ['One two']],
    ['a hyphen begins an item of a list', '- One\n- two', ['- One', '- two']],
    ['the item goes on over lines', 'Text:\n- One\n  goes on\n- two', ['Text:', '- One goes on', '- two']],
    ['an empty line between items does not part the list', '- One\n\n- two', ['- One', '- two']],
    ['a paragraph after a list', '- One\n\nText', ['- One', 'Text']],
    ['a hyphen without a blank is text', '-One\n-- two\n– three', ['-One -- two – three']],
    ['a reference may begin an item', '- {item a}\n- {item a}, too', ['- <item 1>', '- <item 1>, too']],
    ['nothing is nothing', '   \n\n', []],
    [
      'what Markdown knows and agendas do not',
      '# One\n> two\n1. three\n`four` _five_ ~six~',
      ['# One > two 1. three `four` _five_ ~six~'],
    ],
  ])('%s', (_what, text, content) => {
    expect(prose(text)).toEqual(content);
  });

  test('one list is one list, and a paragraph ends it', () => {
    const { uri, workspace } = open('agenda in en\n"""\n- a\n\n- b\n\nText\n- c\n"""\n');
    expect(workspace.lower(uri)!.introduction.map(({ kind }) => kind)).toEqual(['list', 'paragraph', 'list']);
  });

  test('several blocks of an item follow each other', () => {
    const { uri, workspace } = open('agenda in en\nitem a "A" { """One.""" documents none """Two.""" }\n');
    expect(blocks(itemsOf(workspace.lower(uri)!).get('a')!.content)).toEqual(['One.', 'Two.']);
  });
});

describe('emphasis and links', () => {
  test.each<[text: string, content: string]>([
    ['*a*', '<emphasis a>'],
    ['**a**', '<strong a>'],
    ['a *b c* d, **e**.', 'a <emphasis b c> d, <strong e>.'],
    ['**a *b* c**', '<strong a <emphasis b> c>'],
    ['*a **b** c*', '<emphasis a <strong b> c>'],
    ['他说*重要*的', '他说<emphasis 重要>的'],
    ['(*a*) “*b*”', '(<emphasis a>) “<emphasis b>”'],
    ['*{item a} b*', '<emphasis <item 1> b>'],
    ['*a\nb*', '<emphasis a b>'],
    ['[a b](https://example.org/x?y=z#q)', '<link https://example.org/x?y=z#q a b>'],
    [
      '[a](http://example.org), [b](mailto:a@example.org)',
      '<link http://example.org a>, <link mailto:a@example.org b>',
    ],
    ['*[a](https://example.org)*', '<emphasis <link https://example.org a>>'],
    ['[a [b](https://example.org)', '[a <link https://example.org b>'],
  ])('%s', (text, content) => {
    expect(prose(text)).toEqual([content]);
  });

  test.each([
    'a * b * c',
    '*a',
    'a*',
    '**a',
    '**',
    '***a***',
    '[a]',
    '[a](b)',
    '[a]()',
    '[](https://example.org)',
    '[a](javascript:alert)',
    '[a](//example.org)',
    '[a] (https://example.org)',
    'https://example.org',
  ])('%s is text', (text) => {
    expect(prose(text)).toEqual([text]);
  });

  test('in quotes on one line, stars and brackets are text', () => {
    const { uri, workspace } = open('agenda in en\nplace "*a* [b](https://example.org)"\n');
    expect(written(workspace.lower(uri)!.place!)).toBe('*a* [b](https://example.org)');
  });
});

describe('in Chinese, lines are joined without a blank', () => {
  test.each<[text: string, joined: string]>([
    ['会议\n开幕', '会议开幕'],
    ['会议。\n  开幕', '会议。开幕'],
    ['会议\nNew York', '会议New York'],
    ['New York\n会议', 'New York会议'],
    ['17\n个', '17个'],
    ['“会议”\n开幕', '“会议”开幕'],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['在{item a}\n之下', '在<item 1>之下'],
    ['会议\n{item a}', '会议<item 1>'],
    ['New\nYork', 'New York'],
    ['2012\n2013', '2012 2013'],
  ])('%j', (text, joined) => {
    expect(prose(text, 'zh')).toEqual([joined]);
    expect(prose(text, 'zh-Hant')).toEqual([joined]);
  });

  test('in English with one, whatever stands there', () => {
    expect(prose('会议\n开幕 {item a}\n{item a}')).toEqual(['会议 开幕 <item 1> <item 1>']);
  });
});

describe('footnotes', () => {
  test('are numbered in the order in which the page calls them, and each stands once', () => {
    const { uri, workspace } = open(`agenda in en
note last "Called in the timetable."
note intro "Called in the introduction, with {note inner}."
note inner "Called in a note."
note title "Called in the title of an item."
note text "Called in an annotation."
note never "Never called."
item a "A" {
  """
  Text{note text} and text{note intro}.
  """
  item b "B{note title}"
}
timetable { 2012-10-17 { 10:00-13:00 a "{note last}" } }
"""
Introduction{note intro}.
"""
`);
    const agenda = workspace.lower(uri)!;
    expect(agenda.notes.map(({ id, ordinal, content }) => `${ordinal} ${id}: ${blocks(content).join('')}`)).toEqual([
      '1 title: Called in the title of an item.',
      '2 intro: Called in the introduction, with <note 5>.',
      '3 text: Called in an annotation.',
      '4 last: Called in the timetable.',
      '5 inner: Called in a note.',
    ]);
    expect(blocks(itemsOf(agenda).get('a')!.content)).toEqual(['Text<note 3> and text<note 2>.']);
    expect(written(itemsOf(agenda).get('b')!.title)).toBe('B<note 1>');
  });

  test('that only internal notes call come last', () => {
    const { uri, workspace } = open(`agenda in en
item a "A" {
  note chair "For the chair."
  internal """
  Internal{note chair}.
  """
}
item b "B{note all}"
note all "For all."
`);
    const agenda = workspace.lower(uri)!;
    expect(agenda.notes.map(({ id, ordinal }) => `${ordinal} ${id}`)).toEqual(['1 all', '2 chair']);
    expect(blocks(itemsOf(agenda).get('a')!.internal)).toEqual(['Internal<note 2>.']);
  });

  test('may be a text block with paragraphs, and "this item" in one is the item it stands in', () => {
    const { uri, workspace } = open(`agenda in en
item a "A"
item b "B{note n}" {
  note n """
  Under {this item}.

  - *Second*
  """
}
`);
    expect(blocks(workspace.lower(uri)!.notes[0]!.content)).toEqual(['Under <this item 2>.', '- <emphasis Second>']);
  });

  test('that call each other are called once each', () => {
    const { uri, workspace } = open('agenda in en\nplace "{note a}"\nnote a "A{note b}"\nnote b "B{note a}{note b}"\n');
    expect(workspace.lower(uri)!.notes.map(({ content }) => blocks(content).join(''))).toEqual([
      'A<note 2>',
      'B<note 1><note 2>',
    ]);
  });
});
