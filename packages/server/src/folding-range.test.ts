import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** The text with what folds drawn into the margin: `>` begins a fold, `|` is folded away; `#` for comments. */
async function draw(fixture: string): Promise<string> {
  const { agendum, documents } = await openProject(fixture);
  const document = documents[0]!;
  const params = { textDocument: { uri: document.uri.toString() } };
  const folds = await agendum.lsp.FoldingRangeProvider!.getFoldingRanges(document, params);
  return document.textDocument
    .getText()
    .split('\n')
    .map((line, number) => {
      const marks = folds.map(({ startLine, endLine, kind }) => {
        const inside = startLine <= number && number <= endLine;
        return inside ? (startLine === number ? (kind === 'comment' ? '#' : '>') : '|') : '';
      });
      return `${marks.join('').padEnd(5)}${line}`.trimEnd();
    })
    .join('\n');
}

test('what takes several lines can be folded, and its closing line stays in sight', async () => {
  expect(
    await draw(`// One line.
agenda in en
// Two lines
// of comment.
masthead {
  issued 2027-01-01
}
section "S" {
  item a "A" {
    """
    Text // of
    /* two */
    lines.
    """
    internal """
      For the chair.
    """
    documents A/1/2,
      A/1/3
  }
  item b "B"
}
/* A comment
   of two lines */
document A/1/2
  en "Report"
  fr "Rapport"
timetable {
  2027-01-04 {
    10:00-11:00 a,
      b
    11:00-12:00 break
  }
  2027-01-05 { 10:00-11:00 a }
}
`),
  ).toMatchInlineSnapshot(`
    "     // One line.
         agenda in en
    #    // Two lines
    |    // of comment.
    >    masthead {
    |      issued 2027-01-01
         }
    >    section "S" {
    |>     item a "A" {
    ||>      """
    |||      Text // of
    |||      /* two */
    |||      lines.
    ||       """
    ||>      internal """
    |||        For the chair.
    ||       """
    ||>      documents A/1/2,
    |||        A/1/3
    |      }
    |      item b "B"
         }
    #    /* A comment
    |       of two lines */
    >    document A/1/2
    |      en "Report"
    |      fr "Rapport"
    >    timetable {
    |>     2027-01-04 {
    ||>      10:00-11:00 a,
    |||        b
    ||       11:00-12:00 break
    |      }
    |      2027-01-05 { 10:00-11:00 a }
         }
    "
  `);
});

test('what is not closed folds to its last line', async () => {
  expect(await draw('agenda in en\nitem a "A" {\n  item b "B" {\n    """\n    Text.\n')).toMatchInlineSnapshot(`
    "     agenda in en
    >    item a "A" {
    |>     item b "B" {
    ||>      """
    |||      Text.
    |||"
  `);
});
