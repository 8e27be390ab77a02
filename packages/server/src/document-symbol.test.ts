import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** The outline as text: kind, name and detail, indented by depth. */
async function outline(fixture: string): Promise<string> {
  const { agendum, documents } = await openProject(fixture);
  const document = documents.at(-1)!;
  const params = { textDocument: { uri: document.uri.toString() } };
  const symbols = await agendum.lsp.DocumentSymbolProvider!.getSymbols(document, params);
  const kinds = Object.entries(SymbolKind);
  const draw = (symbol: DocumentSymbol, indent: string): string[] => [
    `${indent}${kinds.find(([, kind]) => kind === symbol.kind)![0]} ${symbol.name}${symbol.detail === undefined ? '' : ` | ${symbol.detail}`}`,
    ...(symbol.children ?? []).flatMap((child) => draw(child, `${indent}  `)),
  ];
  return symbols.flatMap((symbol) => draw(symbol, '')).join('\n');
}

test('items stand under their numbers, in their sections, and days and slots in the timetable', async () => {
  expect(
    await outline(`agenda A/1/1 in en
body cop "Conference"
resolution cop 5/7 "Crime"
document A/1/2 en "Report" fr "Rapport"
note quorum "Sixteen {body cop}."
section "Opening" {
  item organization "Organizational matters" {
    item opening "Opening"
    item adoption "Adoption of {A/1/1}"
  }
}
section substance "Substance" {
  item crime "Crime on {2027-01-04}" number 7
}
timetable {
  2027-01-04 "First day" {
    10:00-11:00 opening, "Statements", adoption
    11:00-12:00 break "Coffee"
  }
  2027-01-05 holiday "New year"
}
`),
  ).toMatchInlineSnapshot(`
    "Class cop | Conference
    Constant resolution cop 5/7 | Crime
    File A/1/2 | Report
    String note quorum | Sixteen {body cop}.
    Module A. Opening
      Field 1 Organizational matters | organization
        Field 1 (a) Opening | opening
        Field 1 (b) Adoption of A/1/1 | adoption
    Module B. Substance | substance
      Field 7 Crime on 4 January 2027 | crime
    Event timetable
      Event Monday, 4 January First day | 2027-01-04
        Event 10:00–11:00 | opening, Statements, adoption
        Event 11:00–12:00 | break Coffee
      Event Tuesday, 5 January New year | 2027-01-05"
  `);
});

test('in Chinese, numbers and days are in the words of the language', async () => {
  expect(
    await outline(
      'agenda in zh\nitem a "组织事项" { item b "会议开幕" }\ntimetable { 2012-10-17 { 10:00-13:00 b } }\n',
    ),
  ).toMatchInlineSnapshot(`
    "Field 1 组织事项 | a
      Field 1(a) 会议开幕 | b
    Event timetable
      Event 10月17日，星期三 | 2012-10-17
        Event 10:00–13:00 | b"
  `);
});

test('half-typed and doubled items have a place in the outline', async () => {
  expect(await outline('agenda in en\nitem a "A"\nitem a "Again"\nitem\nsection "S" {\n  item b\n'))
    .toMatchInlineSnapshot(`
    "Field 1 A | a
    Field 2 Again | a
    Field 3 S | section
      Field 3 (a) | b"
  `);
});

test('a register has what it declares', async () => {
  expect(await outline('register "R" in en\nbody cop en "Conference" fr "Conférence"\n')).toMatchInlineSnapshot(
    `"Class cop | Conference"`,
  );
});

test('every place that is selected lies inside of its symbol', async () => {
  const { agendum, documents } = await openProject('agenda in en\nitem a "A" {\n  item b "B"\n}\nsection "" { item');
  const document = documents[0]!;
  const symbols = await agendum.lsp.DocumentSymbolProvider!.getSymbols(document, {
    textDocument: { uri: document.uri.toString() },
  });
  const check = ({ name, range, selectionRange, children = [] }: DocumentSymbol): void => {
    const offset = document.textDocument.offsetAt.bind(document.textDocument);
    expect(name).not.toBe('');
    expect(offset(selectionRange.start)).toBeGreaterThanOrEqual(offset(range.start));
    expect(offset(selectionRange.end)).toBeLessThanOrEqual(offset(range.end));
    children.forEach(check);
  };
  expect(symbols).toHaveLength(2);
  symbols.forEach(check);
});
