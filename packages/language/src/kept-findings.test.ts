import fc from 'fast-check';
import { URI, type AstNode, type LangiumDocument, type Mutable } from 'langium';
import { expect, test } from 'vitest';
import { examples } from '../test/examples.js';
import { checkDocument } from './check.js';
import { Configs } from './config/configs.js';
import type { Finding } from './finding.js';
import type * as ast from './generated/ast.js';
import { groupBy } from './group-by.js';
import { folderOf } from './linking/folders.js';
import { link, unlink } from './linking/link.js';
import { Registers } from './linking/registers.js';
import { surveyOf } from './linking/survey.js';
import { Translations } from './linking/translations.js';
import { endOf, startOf } from './syntax/place.js';
import { parse } from './syntax/parse.js';
import { patchProse } from './syntax/patch-prose.js';

/** Files side by side, as a server has them. */
class Files {
  readonly known = { Registers: new Registers(), Translations: new Translations(), Configs: new Configs() };
  private readonly documents = new Map<string, LangiumDocument<ast.AgendaFile>>();

  constructor(texts: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(texts)) {
      this.set(name, text);
    }
  }

  /** Gives a file a text. Says whether that was carried over into what was there. */
  set(name: string, text: string): boolean {
    const before = this.documents.get(name);
    const isCarried = before !== undefined && patchProse(before.parseResult, text);
    const document = (before ?? { uri: URI.parse(name), references: [] }) as Mutable<typeof before>;
    if (!isCarried) {
      Object.assign(document!, { parseResult: parse(text) });
      (document!.parseResult.value as Mutable<AstNode>).$document = document!;
    }
    this.documents.set(name, document!);
    this.known.Registers.update(document!);
    this.known.Translations.update(document!);
    return isCarried;
  }

  /** The findings in all files, in order of their names. */
  check(): Finding[][] {
    const documents = [...this.documents.values()];
    documents.forEach(unlink);
    documents.forEach((document) => link(document, this.known));
    return documents.map((document) => checkDocument(document, this.known).findings);
  }

  /** Where something can be typed in prose: the middles of the plain texts of blocks. */
  places(name: string): { start: number; end: number }[] {
    return surveyOf(this.documents.get(name)!.parseResult.value)
      .blocks.flatMap(({ parts }) => parts.filter((part) => part.$type === 'Text'))
      .map((part) => ({ start: startOf(part) + 1, end: endOf(part) - 1 }))
      .filter(({ start, end }) => start < end);
  }
}

// What rules look for in prose.
const words = [
  'x',
  ' ',
  '  ',
  '..',
  '.',
  ',',
  '，',
  '“',
  ')',
  '\n\n',
  '\u200B',
  '\u200F',
  '\n',
  '// accept double-blank: as printed',
  'e\u0301',
  '1２',
  'Monday, 17 October 2012',
  '17 October 2012',
  ' on 31 November 2012 ',
  '17 and 18 October 2013',
  '2012年10月20日',
  '2010年10月19日和20日',
  ' at 25:00',
  ' at 10 a.m. on 17 October 2012, the meeting is opened. ',
  ' A joint meeting with the Working Group is held on 17 October 2012 at 15:00. ',
  'resolution 5/7',
  '5/7号决议',
  ' was held on 1 March 2031. ',
  ' Other title (A/80/2)',
  'CTOC/COP/WG.2/2012/9',
  '\n\n- ',
  'item 3',
  '议程项目3',
];

const typed = fc.record({
  file: fc.nat(),
  place: fc.nat(),
  at: fc.nat(),
  removed: fc.oneof(fc.constant(0), fc.nat(30)),
  inserted: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 3 })),
});

type Typed = typeof typed extends fc.Arbitrary<infer One> ? One : never;

/** Plays edits, and has the findings compared with those in the same texts that are read for the first time. */
function play(texts: Readonly<Record<string, string>>, edits: readonly Typed[]): number {
  const files = new Files(texts);
  const current = { ...texts };
  const names = Object.keys(texts);
  let carried = 0;
  files.check();
  for (const { file, place, at, removed, inserted } of edits) {
    const name = names[file % names.length]!;
    const places = files.places(name);
    const { start, end } = places[place % places.length] ?? { start: 0, end: 1 };
    const from = start + (at % (end - start));
    current[name] = current[name]!.slice(0, from) + inserted + current[name]!.slice(Math.min(end, from + removed));
    carried += files.set(name, current[name]) ? 1 : 0;
    expect(files.check()).toEqual(new Files(current).check());
  }
  return carried;
}

const folders = groupBy(examples, ([uri]) => folderOf(uri));

test.each([...folders])(
  'after typing in prose the findings are those of the text as it stands, in all files beside it, too: %s',
  (_folder, files) => {
    let carried = 0;
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 5 }), (edits) => {
        carried += play(Object.fromEntries(files), edits);
      }),
      { numRuns: 10 },
    );
    expect(carried).toBeGreaterThan(10);
  },
);
