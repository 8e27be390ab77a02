import type { ast, Finding, TextEdit, TextRange } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { CodeActionKind } from 'vscode-languageserver';
import type { ServerServices } from '../services.js';

/** Something that an author can have done, before it is put into the form of the protocol. */
export interface Action {
  title: string;
  kind: CodeActionKind;
  /** Their line ends are those of the file in the end. */
  edits: ActionEdit[];
  /** What it changes in other files. */
  others?: ReadonlyMap<LangiumDocument, readonly ActionEdit[]>;
  /** A file that it makes. */
  created?: { uri: string; text: string };
  /** What it mends. */
  finding?: Finding;
  /** Whether there is no doubt that it is wanted. */
  preferred?: boolean;
}

/** An edit whose text may have places to fill in, `${1}`; other `$` in it are to be escaped. */
export interface ActionEdit extends TextEdit {
  snippet?: boolean;
}

/** What actions are asked for. */
export interface ActionPlace {
  document: LangiumDocument;
  file: ast.AgendaFile;
  text: string;
  /** What is selected, or where the cursor is. */
  range: TextRange;
  /** What is wrong there. */
  findings: readonly Finding[];
  services: ServerServices;
}

/** A name as the text of a form to fill in has it. */
export function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

/** The offset at which the line of a place begins. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset at which the line of a place ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = /\r?\n|$/g;
  end.lastIndex = offset;
  return end.exec(text)?.index ?? text.length;
}

/** The blanks at the beginning of the line of a place. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))![0];
}
