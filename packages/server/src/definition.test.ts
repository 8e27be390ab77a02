import { expect, test } from 'vitest';
import { openProject } from '../test/project.js';

/** Where the definition of each cursor stands, drawn as `show` does; the fixture marks where it should. */
async function definitions(fixture: string): Promise<{ found: string[]; marked: string[] }> {
  const { agendum, cursors, marked, show } = await openProject(fixture);
  const found: string[] = [];
  for (const { document, params } of cursors) {
    for (const link of (await agendum.lsp.DefinitionProvider!.getDefinition(document, params)) ?? []) {
      found.push(show({ uri: link.targetUri, range: link.targetSelectionRange }));
    }
  }
  return { found, marked };
}

test('leads from prose, a title, a slot and the list of documents to the declaration', async () => {
  const { found, marked } = await definitions(`agenda A/1/1 in en
item <[opening]> "Opening"
item matters "After {item op<|>ening}" {
  """
  See {item <|>opening} and {A/1/2<|>}{note q<|>uorum}.
  """
  documents A/1<|>/2
}
document <[A/1/2]> "Report"
note <[quorum]> "Sixteen."
timetable {
  2027-01-04 { 10:00-11:00 matters, op<|>ening }
}
`);
  const [item, document, note] = marked;
  expect(found).toEqual([item, item, document, note, document, item]);
});

test('leads into a register, and from one part of a joint symbol to the whole', async () => {
  const { found, marked } = await definitions(`--- register.agenda
register in en
body <[cop]> "Conference"
body wg2 "Working Group"
resolution c<|>op <[5/7]> "Crime"
document <[A/WG.2/1-A/WG.3/1]> "Joint report"
--- 2012/agenda.agenda
agenda A/1/1 in en
body w<|>g2
item a "A" {
  joint with co<|>p
  """
  In {resolution cop 5/7<|> title} of {body co<|>p short}: {A/WG.3/1<|>}.
  """
}
`);
  const [cop, resolution, document] = marked;
  expect(found).toEqual([cop, "register.agenda 3:6 'wg2'", cop, resolution, cop, document]);
});

test('leads from "this item" to the item, and from a name to itself', async () => {
  const { found, marked } = await definitions(`agenda in en
item outer "O" {
  item <[inner]> "Under {th<|>is item}" {
    """
    In {this ite<|>m}.
    """
  }
}
item <[o<|>ther]> "Other"
`);
  const [inner, other] = marked;
  expect(found).toEqual([inner, inner, other]);
});

test('leads nowhere from plain prose, words of the language, dates and references to nothing', async () => {
  const { found } = await definitions(`agenda in en
it<|>em a "Plain t<|>itle" {
  """
  The item a<|> on {2012-10-<|>17}, {item no<|>thing}, {<|>
  """
}
`);
  expect(found).toEqual([]);
});

test('leads from a translation to what it translates, and from the symbol of an agenda to its declaration', async () => {
  const { found, marked } = await definitions(`--- a.agenda
agenda A/1<|>/1 in en
section <[s]> "Section" {
  item <[opening]> "Opening"
}
document <[A/1/1]> "Agenda"
--- a.fr.agenda
translation fr of A/1/<|>1
section s<|> "Section" {
  item open<|>ing "Ouverture" {
    """
    Sous {this it<|>em}, voir {item opening<|>}.
    """
  }
}
`);
  const [section, item, document] = marked;
  expect(found).toEqual([document, document, section, item, item, item]);
});

test('a translation leads to the first line of its original where that is not declared as a document', async () => {
  const { found, marked } = await definitions(
    '--- a.agenda\nagenda <[A/1/1]> in en\nitem a "A"\n--- a.fr.agenda\ntranslation fr of A/1<|>/1\n',
  );
  expect(found).toEqual(marked);
});
