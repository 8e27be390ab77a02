import { ast, surveyOf, type TextRange } from '@agendum/language';
import type { AstNode } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { partsOf } from '../structure.js';
import { indentAt, lineEnd, lineStart, type Action, type ActionPlace } from './action.js';
import { extentOf } from './extent.js';

/** Moves the item of this line before or behind its neighbour, with all that is in it. */
export function moveItem(place: ActionPlace): Action[] {
  const { text } = place;
  const item = itemOfLine(place);
  if (!item) {
    return [];
  }
  const siblings = partsOf(item.$container).filter((part) => ast.isItem(part) || ast.isTranslatedItem(part));
  const index = siblings.indexOf(item);
  const swap = (title: string, other: AstNode | undefined): Action[] =>
    other ? [{ title, kind: CodeActionKind.RefactorRewrite, edits: exchange(text, item, other) }] : [];
  return [...swap('Move the item up', siblings[index - 1]), ...swap('Move the item down', siblings[index + 1])];
}

/** Begins another item behind the one of this line. */
export function insertItem(place: ActionPlace): Action[] {
  const { file, text } = place;
  const item = itemOfLine(place);
  if (!item?.$cstNode || !ast.isItem(item)) {
    return [];
  }
  const ids = new Set(surveyOf(file).items.map(({ name }) => name));
  let id = 'new-item';
  for (let count = 2; ids.has(id); count++) {
    id = `new-item-${count}`;
  }
  const end = lineEnd(text, item.$cstNode.end);
  const newText = `\n${indentAt(text, item.$cstNode.offset)}item \${1:${id}} "\${2}"`;
  return [
    {
      title: 'Insert an item after this one',
      kind: CodeActionKind.RefactorRewrite,
      edits: [{ range: { start: end, end }, newText, snippet: true }],
    },
  ];
}

/** The item that begins on the line of the cursor, the innermost that does. */
export function itemOfLine({ file, text, range }: ActionPlace): ast.Item | ast.TranslatedItem | undefined {
  const { items, translatedItems } = surveyOf(file);
  const line = lineStart(text, range.start);
  return [...items, ...translatedItems].findLast(
    ({ $cstNode }) =>
      $cstNode &&
      $cstNode.offset <= range.start &&
      range.start <= $cstNode.end &&
      lineStart(text, $cstNode.offset) === line,
  );
}

function exchange(text: string, a: AstNode, b: AstNode): Action['edits'] {
  const [first, second] = [extentOf(a, text), extentOf(b, text)];
  const of = ({ start, end }: TextRange): string => text.slice(start, end);
  return [
    { range: first, newText: of(second) },
    { range: second, newText: of(first) },
  ];
}
