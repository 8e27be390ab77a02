/** All is well; there may be warnings. */
export const FINE = 0;
/** There are errors in the agendas, or more warnings than are allowed. */
export const FOUND_ERRORS = 1;
/** Wrong use, an error in a configuration, or a file that cannot be read or written. */
export const FAILED = 2;

export type ExitCode = typeof FINE | typeof FOUND_ERRORS | typeof FAILED;
