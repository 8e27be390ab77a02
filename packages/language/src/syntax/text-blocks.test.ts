import { describe, expect, test } from 'vitest';
import { reading } from '../../test/files.js';
import { outline } from '../../test/outline.js';

const { check, draw } = reading;

const NOT_CLOSED = 'This text block is not closed. Put """ on a line of its own where the text ends.';

interface Unclosed {
  what: string;
  /** The block that is not closed is the first of the text. */
  text: string;
  /** What is still found after it. */
  found: string;
}

const unclosed: Unclosed[] = [
  {
    what: 'in the middle, before the end of its item',
    text: `item a "A" {
  """
  Text of a, with a } in it.
}
item b "B" {
  """
  Text of b.
  """
}
`,
    found: 'a, b',
  },
  {
    what: 'before a sub-item with a block of its own',
    text: `item a "A" {
  """
  Text of a.
  item b "B" {
    """
    Text of b.
    """
  }
}
item c "C"
`,
    found: 'a (b), c',
  },
  {
    what: 'before an item that begins with something else than its text',
    text: `item a "A" {
  """
  Text of a.
}
item b "B" {
  conditional
  """
  Text of b.
  """
}
`,
    found: 'a, b',
  },
  {
    what: 'before the documents of its item',
    text: `item a "A" {
  """
  Text of a.
  documents "EB147/1 Add.1" as "Report", A/80/1 as "Note"
}
item b "B"
document "EB147/1 Add.1" "Report"
document A/80/1 "Note"
`,
    found: 'a, b; EB147/1 Add.1, A/80/1',
  },
  {
    what: 'before "documents none" and a second block',
    text: `item a "A" {
  """
  Text.
  documents none
  """
  More text.
  """
}
item b "B"
`,
    found: 'a, b',
  },
  {
    what: 'before an internal note',
    text: `item a "A" {
  """
  Text of a.
  internal """
    For the chair.
  """
}
item b "B"
`,
    found: 'a, b',
  },
  {
    what: 'before a footnote, as an internal note on a line of its own',
    text: `item a "A" {
  internal
  """
  For the chair.
  note quorum """
  Sixteen members.
  """
}
item b "B"
`,
    found: 'a, b',
  },
  {
    what: 'as an introduction before a section',
    text: `"""
Introduction.
section "Substance" {
  item a "A"
}
`,
    found: '[a]',
  },
  {
    what: 'as an introduction before the fields of the head and items on one line',
    text: `"""
Introduction.
place "Vienna" // or Geneva
dates 2012-10-17
item a "A" { abeyance }
item b "B" number 7
`,
    found: 'a, b',
  },
  {
    what: 'before the timetable',
    text: `item a "A"
"""
Introduction.

timetable "Organization of work" {
  2012-10-17 {
    10:00-13:00 a
  }
}
`,
    found: 'a; 2012-10-17 × 1',
  },
  {
    what: 'before documents and the other things that are declared',
    text: `"""
Introduction.
document A/80/1 en "Report"
resolution 5/1 "Mandate"
body wg2 zh "工作组"
`,
    found: 'A/80/1',
  },
  {
    what: 'at the end, before the brace of its item',
    text: `item a "A"
item b "B" {
  """
  Text of b.
}
`,
    found: 'a, b',
  },
  { what: 'as the last thing in the file', text: 'item a "A"\n"""\nText.', found: 'a' },
  { what: 'with nothing in it', text: 'item a "A"\n"""', found: 'a' },
  {
    what: 'in Chinese',
    text: 'item 开幕 "会议开幕" {\n  """\n  会议开幕。\n}\nitem 其他 "其他事项"\n',
    found: '开幕, 其他',
  },
];

describe('a block that is not closed is told once, where it begins, and what follows it is found', () => {
  test.each(unclosed)('$what', ({ text, found }) => {
    const { uri, workspace, ...checked } = check(`agenda in en\n${text}`);
    const start = checked.text.indexOf('"""');
    expect(checked.findings).toEqual([
      { rule: 'syntax', severity: 'error', message: NOT_CLOSED, range: { start, end: start + 3 } },
    ]);
    expect(outline(workspace.lower(uri))).toBe(found);
  });

  test('with line ends of Windows', () => {
    const text = `agenda in en\n${unclosed[0]!.text}`.replaceAll('\n', '\r\n');
    const { findings, uri, workspace } = check(text);
    expect(findings.map(({ message }) => message)).toEqual([NOT_CLOSED]);
    expect(outline(workspace.lower(uri))).toBe('a, b');
  });
});

test('of several blocks that are not closed, each is told', () => {
  const { findings } = check(
    'agenda in en\nitem a "A" {\n"""\nA\n}\nitem b "B" {\n"""\nB\n}\nitem c "C" {\n"""\nC\n"""\n}\n',
  );
  expect(findings.map(({ message }) => message)).toEqual([NOT_CLOSED, NOT_CLOSED]);
});

test('a block that is not opened costs findings at its own lines only', () => {
  expect(
    draw(`agenda in en
item a "A" {
  Text that lacks its opening
  """
}
item b "B" {
  """
  Text of b.
  """
}
`),
  ).toMatchInlineSnapshot(`
    "  agenda in en
      item a "A" {
        Text that lacks its opening
    >   ^^^^ error syntax: "Text" cannot stand here. Text of an item stands between """ and """, its documents after "documents".
        """
      }
      item b "B" {
        """
        Text of b.
        """
      }
    "
  `);
});

test.each<[what: string, block: string]>([
  ['lines that look like structure', '"""\nitem x "Looks like an item"\n}\ndocuments A/80/1\nItem 4.\n"""'],
  ['a last line that begins like structure', '"""\nIt adopted\nresolution 5/7, entitled "Cultural property"\n"""'],
  ['a last line that begins like a note', '"""\nIt took\nnote by the Secretariat on "Cultural property"\n"""'],
  ['quotes and comments', '"""\n"quoted" “quoted” // no comment /* nor this\n"""'],
  ['braces', '"""\n{{item}} } {{\n"""'],
  ['marks of all kinds', '"""\n\\ " "" \\" # @ § – — 　。\n"""'],
  ['text on one line', '""" text """'],
  ['nothing', '""""""'],
  ['a quote right after the fence', '"""" quoted"\n"""'],
  ['a second block right after it', '"""\nOne.\n"""\n"""\nTwo.\n"""'],
  ['a second block on the same line', '"""One.""" """Two."""'],
])('a block that is closed may hold %s', (_what, block) => {
  const { findings, uri, workspace } = check(`agenda in en\nitem a "A" {\n${block}\n}\nitem b "B"\n`);
  expect(findings).toEqual([]);
  expect(outline(workspace.lower(uri))).toBe('a, b');
});

test('the text of a block is kept as it was written', () => {
  const text = 'a "b" // c {{d} \\e';
  const { uri, workspace } = check(`agenda in en\n"""\n${text}\n"""\n`);
  expect(workspace.lower(uri)!.introduction).toMatchObject([
    { content: [{ kind: 'text', text: 'a "b" // c {d} \\e' }] },
  ]);
});
