import { css, type Css } from './markup.js';
import { base } from './style/base.js';
import { languages } from './style/languages.js';
import { parts } from './style/parts.js';
import { print } from './style/print.js';
import { tables } from './style/tables.js';

/**
 * The style sheet of every page: screen of any width, dark, high contrast, print, both directions of writing.
 *
 * Logical properties only. Fonts are those of the reader's system. Numbers and signs are never made here: they are text of the page.
 */
export const styleSheet: Css = css`
  ${base}${languages}${parts}${tables}${print}
`;
