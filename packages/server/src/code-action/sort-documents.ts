import { ast, readSymbol, surveyOf } from '@agendum/language';
import { AstUtils, type AstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import type { Action, ActionPlace } from './action.js';
import { extentOf } from './extent.js';

const order = new Intl.Collator('en', { numeric: true });

/** Puts documents in the order of their symbols: those of an item, or those that are declared one after the other. */
export function sortDocuments({ file, text, range }: ActionPlace): Action[] {
  const isHere = ({ $cstNode }: AstNode): boolean =>
    $cstNode !== undefined && $cstNode.offset <= range.start && range.start <= $cstNode.end;
  const citation = surveyOf(file).citations.find((each) =>
    isHere(AstUtils.getContainerOfType(each, ast.isDocumentList) ?? each),
  );
  if (citation && ast.isDocumentList(citation.$container)) {
    const { citations } = citation.$container;
    return sorted('Sort the documents of this item', citations, ({ document }) => document?.$refText, rangeOfCitation);
  }
  const at = file.statements.findIndex((statement) => ast.isDocument(statement) && isHere(statement));
  return at < 0
    ? []
    : sorted(
        'Sort these documents',
        documentsAround(file, at),
        ({ name }) => name,
        (node) => extentOf(node, text),
      );

  function sorted<Node extends AstNode>(
    title: string,
    nodes: readonly Node[],
    symbolOf: (node: Node) => string | undefined,
    placeOf: (node: Node) => { start: number; end: number },
  ): Action[] {
    const keyed = nodes.map((node) => ({ place: placeOf(node), key: readSymbol(symbolOf(node) ?? '').key }));
    const inOrder = keyed.toSorted((a, b) => order.compare(a.key, b.key));
    const edits = keyed.flatMap(({ place }, index) => {
      const other = inOrder[index]!.place;
      return other === place ? [] : [{ range: place, newText: text.slice(other.start, other.end) }];
    });
    return edits.length === 0 ? [] : [{ title, kind: CodeActionKind.RefactorRewrite, edits }];
  }
}

function rangeOfCitation({ $cstNode }: AstNode): { start: number; end: number } {
  return { start: $cstNode?.offset ?? 0, end: $cstNode?.end ?? 0 };
}

/** The documents that are declared one after the other, with nothing between them. */
function documentsAround({ statements }: ast.AgendaFile, at: number): ast.Document[] {
  let from = at;
  while (from > 0 && ast.isDocument(statements[from - 1])) {
    from--;
  }
  let to = at;
  while (to + 1 < statements.length && ast.isDocument(statements[to + 1])) {
    to++;
  }
  return statements.slice(from, to + 1).filter((statement) => ast.isDocument(statement));
}
