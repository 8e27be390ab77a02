import type { CompletionContext, Declaration } from '@agendum/language';
import type { LangiumDocument } from 'langium';
import type { Wording } from '../wording.js';
import type { CompletionItemKind } from 'vscode-languageserver';

/** What is proposed to be written, before it is put into the form that an editor takes. */
export interface Proposal {
  label: string;
  kind: CompletionItemKind;
  /** What is written; the label where it is left out. */
  insert?: string;
  /** Whether `insert` has places to fill in, in the form of the protocol: `${1:id}`. */
  snippet?: boolean;
  /** Said beside the label. */
  description?: string | undefined;
  /** What an author may type to find it, beside the label. */
  words?: string | undefined;
  /** Sorts the proposals. */
  rank: string;
  /** What is named, for the help that is shown late. */
  declaration?: Declaration;
}

/** Where something is to be proposed. */
export interface CompletionPlace extends CompletionContext {
  document: LangiumDocument;
  /** Whether nothing stands before it on its line. */
  atLineStart: boolean;
  offset: number;
  wording: Wording;
}
