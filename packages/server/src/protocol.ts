import type { Position, Range } from 'vscode-languageserver';

/** Asks the server for the page of an agenda as it stands in the editor. */
export const COMPILE_REQUEST = 'agendum/compile';

export interface CompileParams {
  uri: string;
}

export interface CompileResult {
  /** The page, absent when there is none to compile. */
  html?: string;
  /** Language tag of the page. */
  language: string;
  /** How many findings of severity error the agenda has. */
  errors: number;
  /** Why there is no page, in words for the author. */
  message?: string;
}

/** What an editor may say of itself when it starts the server, beside what the protocol asks for. */
export interface InitializationOptions {
  /** Its command that goes to places, for code lenses: it is given a URI, a position in that file, and an array of locations. */
  goTo?: string;
  /** The address of the page of a rule, with {@link RULE_ID} where its id stands. */
  rulePage?: string;
}

/** Stands for the id of a rule in an address. */
export const RULE_ID = '{rule}';

/** Asks the server for what stands at a place, an item or the agenda, in the other languages. */
export const SIBLINGS_REQUEST = 'agendum/siblings';

export interface SiblingsParams {
  uri: string;
  position: Position;
}

/** The original first, then its translations by the names of their files. */
export type SiblingsResult = {
  /** Language tag. */
  language: string;
  /** What the language calls itself. */
  name: string;
  /** Whether the language has the item. If not, the place is the beginning of its file. */
  isThere: boolean;
  uri: string;
  range: Range;
}[];

/** The command of the server that marks parts of a translation as done. */
export const MARK_AS_DONE = 'agendum.markAsDone';

/** The translation, and what of it is to be marked: all that belongs to no item, and items by their ids. */
export type MarkAsDoneArguments = [uri: string, parts: { head?: boolean; items?: readonly string[] }];
