import { isTranslation, surveyOf, writeName, type ast, type Link } from '@agendum/language';
import { CodeActionKind } from 'vscode-languageserver';
import { escapeSnippet, lineEnd, type Action, type ActionPlace } from './action.js';

/** Declares what is named here and declared nowhere. The author writes its title. */
export function declare({ findings, file, text }: ActionPlace): Action[] {
  if (isTranslation(file)) {
    return []; // it declares nothing; its original does
  }
  const { links } = surveyOf(file);
  return findings.flatMap((finding): Action[] => {
    const link = links.find(
      ({ reference }) =>
        reference.error &&
        reference.$refNode?.offset === finding.range.start &&
        finding.rule === 'unresolved-reference',
    );
    const declaration = link && declarationOf(link);
    if (!declaration) {
      return [];
    }
    return [
      {
        title: `Declare ${declaration}`,
        kind: CodeActionKind.QuickFix,
        edits: [newStatement(`${escapeSnippet(declaration)} "\${1}"`, link.kind, file, text)],
        finding,
      },
    ];
  });
}

/** The beginning of a declaration, up to its title. */
function declarationOf({ kind, container, reference }: Link): string | undefined {
  const name = reference.$refText;
  switch (kind) {
    case 'Document':
      return `document ${writeName(name, kind)}`;
    case 'Instrument': {
      const { kind: word, body } = container as ast.InstrumentReference;
      return [word, body?.$refText, writeName(name, kind)].filter((part) => part !== undefined).join(' ');
    }
    case 'Body':
      return `body ${name}`;
    case 'Place':
      return `place ${name}`;
    case 'Note':
      return `note ${name}`;
    case 'Item':
    case 'Section':
    case 'AgendaHeader':
      return undefined; // where they belong is for the author to say
  }
}

/** A statement behind the last one of its kind; where there is none, before the timetable or at the end. */
export function newStatement(
  statement: string,
  kind: Link['kind'],
  file: ast.AgendaFile,
  text: string,
): Action['edits'][number] {
  const last = file.statements.findLast(({ $type }) => $type === kind)?.$cstNode;
  if (last) {
    return insertion(lineEnd(text, last.end), `\n${statement}`);
  }
  const timetable = file.statements.find(({ $type }) => $type === 'Timetable')?.$cstNode;
  if (timetable) {
    return insertion(timetable.offset, `${statement}\n\n`);
  }
  const end = text.trimEnd().length;
  return insertion(end, `\n\n${statement}`);
}

function insertion(offset: number, newText: string): Action['edits'][number] {
  return { range: { start: offset, end: offset }, newText, snippet: true };
}
