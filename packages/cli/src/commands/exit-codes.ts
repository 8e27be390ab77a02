/** All is well; there may be warnings. */
export const FINE = 0;
/** There are errors in the agendas. */
export const FOUND_ERRORS = 1;
/** Wrong use, or a file that cannot be read or written. */
export const FAILED = 2;
