export type { Alternate, HtmlOptions } from './context.js';
export { formats, type Format, type FormatId } from './formats.js';
export { compileHtml } from './page.js';
export { plainText } from './plain-text.js';
