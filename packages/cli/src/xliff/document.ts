/** What an XLIFF file holds of one agenda and one of its translations. */
export interface XliffDocument {
  /** Name of the agenda's file, without folders. */
  original: string;
  /** Symbol of the agenda, which tells whether a file belongs to it. */
  symbol: string;
  /** Tags of the languages. */
  source: string;
  target: string;
  units: XliffUnit[];
}

/** How far a unit is, in the words of XLIFF. */
export type XliffState = 'initial' | 'translated' | 'reviewed' | 'final';

/** A paragraph and its translation. */
export interface XliffUnit {
  /** The same in every export: an NMTOKEN of XML. */
  id: string;
  /** What it is, for people. */
  name?: string;
  /** What it belongs to, in the language of the source. */
  context?: string;
  state: XliffState;
  source: XliffPiece[];
  /** Absent where there is none yet. */
  target?: XliffPiece[];
}

/** Words, or a reference, which tools show as one character that cannot be changed. */
export type XliffPiece = { text: string } | XliffReference;

export interface XliffReference {
  /** As it is written in the agenda: `{item needs}`. Empty where a tool has added one of its own. */
  reference: string;
  /** The same in source and target: an NMTOKEN. */
  id: string;
  /** As it is printed, for the translator. */
  printed?: string;
  /** Whether the translation may leave it out. */
  free?: boolean;
}
