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
