import { differInOnePlace } from '../../documents/compare-titles.js';
import { bareTitle, printedTitle } from '../../documents/printed-words.js';
import type { Fix, TextRange } from '../../finding.js';
import type * as ast from '../../generated/ast.js';
import { groupBy } from '../../group-by.js';
import { languageOfFile } from '../../linking/choose-name.js';
import { readSymbol } from '../../linking/read-symbol.js';
import { isRegister, isTranslation, type Survey } from '../../linking/survey.js';
import { shorten } from '../../shorten.js';
import { containerOf } from '../../syntax/containers.js';
import { rangeOf, sourceOf } from '../../syntax/place.js';
import { defineWorkspaceRule, type Placed, type ReportAt } from '../workspace-rule.js';

const messages = {
  other: (name: string, own: string, other: string) =>
    `${name} has "${own}" in its title here, and "${other}" where another file declares it, so readers look for two texts. Correct one of the two, or declare it once, in a register that both files see.`,
  related: 'Its other title stands here.',
  fix: 'Write the title as it is there',
};

/** Of whom to believe that a title is right, the first. */
const kinds = ['register', 'agenda', 'translation'] as const;

/** A title that a file gives to a document, a resolution or a decision, in one language. */
interface Declared {
  kind: (typeof kinds)[number];
  /** As messages call it. */
  name: string;
  language: string;
  title: string;
  range: TextRange;
  /** With its quotes, where another file can have it as it is. */
  source: string | undefined;
}

export const rule = defineWorkspaceRule<Declared>({
  id: 'two-declarations',
  severity: 'warning',
  summary: 'A document, a resolution or a decision has different titles in two files.',
  *collect({ survey }) {
    const { file } = survey;
    const kind = isRegister(file) ? 'register' : isTranslation(file) ? 'translation' : 'agenda';
    const own = languageOfFile(file);
    for (const { key, name, texts } of declarations(survey)) {
      for (const { text, language = own } of texts) {
        if (text && language !== undefined) {
          yield [key, { kind, name, ...declared(text, language) }];
        }
      }
    }
  },
  compare(all, report) {
    for (const titles of groupBy(all, ({ language }) => language).values()) {
      compareTitles(titles, report);
    }
  },
});

interface Declaration {
  key: string;
  name: string;
  texts: readonly { text?: ast.Title; language?: string | undefined }[];
}

function* declarations(survey: Survey): Iterable<Declaration> {
  for (const declaration of survey.symbols.declarations) {
    if (declaration.$type === 'Document') {
      yield ofDocument(declaration.name, declaration.names?.texts ?? []);
    } else if (declaration.$type === 'Instrument') {
      yield* ofInstrument(declaration, declaration.name, declaration.names?.texts ?? []);
    }
  }
  for (const { container } of isTranslation(survey.file) ? survey.links : []) {
    const { $type } = container;
    if ($type === 'TranslatedDocument') {
      const { document, name } = container as ast.TranslatedDocument;
      yield ofDocument(document.$refText, [{ text: name }]);
    }
  }
}

function ofDocument(symbol: string, texts: Declaration['texts']): Declaration {
  return { key: readSymbol(symbol).key, name: symbol, texts };
}

/** Numbers are those of a body. Without one, or with one that is declared elsewhere, it may be another's. */
function* ofInstrument(
  { kind, body }: ast.Instrument,
  number: string,
  texts: Declaration['texts'],
): Iterable<Declaration> {
  const declared = body?.ref;
  const file = declared && containerOf(declared, 'AgendaFile');
  if (file?.$document) {
    const key = `${kind} ${number} ${declared!.name} ${file.$document.uri.toString()}`;
    yield { key, name: `The ${kind} ${number}`, texts };
  }
}

function declared(text: ast.Title, language: string): Omit<Declared, 'kind' | 'name'> {
  const isPlain = text.parts.every(({ $type }) => $type === 'Text');
  return {
    language: language.split('-', 1)[0]!.toLowerCase(),
    title: printedTitle(text, language),
    range: rangeOf(text),
    source: isPlain ? sourceOf(text) : undefined,
  };
}

function compareTitles(titles: readonly Placed<Declared>[], report: ReportAt<Declared>): void {
  const [first] = titles;
  if (titles.every(({ title }) => title === first?.title)) {
    return;
  }
  const byTitle = groupBy(titles, ({ title }) => bareTitle(title));
  if (byTitle.size < 2) {
    return;
  }
  const right = rightTitle(titles);
  for (const [bare, written] of byTitle) {
    if (bare === right?.bare) {
      continue;
    }
    for (const own of written) {
      const other = right?.declared ?? titles.find((each) => bareTitle(each.title) !== bare)!;
      if (other.uri !== own.uri) {
        tell(own, other, report);
      }
    }
  }
}

/** The one that most of the registers have, or where there is none, most of the agendas. Undefined where nobody can tell. */
function rightTitle(titles: readonly Placed<Declared>[]): { bare: string; declared: Placed<Declared> } | undefined {
  const best = kinds.find((kind) => titles.some((each) => each.kind === kind));
  const believed = titles.filter(({ kind }) => kind === best);
  const byTitle = [...groupBy(believed, ({ title }) => bareTitle(title))].sort(([, a], [, b]) => b.length - a.length);
  const [[bare, [declared]], second] = byTitle as [[string, [Placed<Declared>]], [string, unknown[]]?];
  const isCertain = !second || byTitle[0]![1].length > second[1].length;
  return isCertain ? { bare, declared } : undefined;
}

function tell(own: Placed<Declared>, other: Placed<Declared>, report: ReportAt<Declared>): void {
  const difference = differInOnePlace(own.title, other.title);
  const words = difference ?? { one: shorten(own.title), other: shorten(other.title) };
  const fixes: Fix[] =
    other.source === undefined ? [] : [{ title: messages.fix, edits: [{ range: own.range, newText: other.source }] }];
  report(own, {
    range: own.range,
    message: messages.other(own.name, words.one, words.other),
    related: [{ uri: other.uri, range: other.range, message: messages.related }],
    ...(fixes.length > 0 && { fixes }),
  });
}
