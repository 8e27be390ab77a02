// By these the errors of Langium's parser are told apart without loading it.

/** The payload of a token that is the first of its line. */
export const FIRST_OF_LINE = 'first of its line';

/** What is told of a closing brace that closes nothing. */
export const STRAY_BRACE =
  'This closing brace has no opening one. Take it out, or look where an opening brace is missing.';
