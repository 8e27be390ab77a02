import type { Locale, TemplatePart } from '@agendum/locales';
import { join, text, type Html } from './markup.js';

/** A phrase of the language with pieces of HTML in its places. */
export function fill<Name extends string>(
  template: readonly TemplatePart<Name>[],
  values: Readonly<Record<Name, Html>>,
): Html {
  const pieces: Html[] = [];
  for (const part of template) pieces.push('text' in part ? text(part.text) : values[part.placeholder]);
  return join(pieces);
}

/** A title with remarks behind it: "(C.5)", "[if any]". */
export function withRemarks(title: Html, remarks: readonly Html[], locale: Locale): Html {
  return remarks.reduce((whole, remark) => fill(locale.template('titleWithRemark'), { title: whole, remark }), title);
}

/** "a, b and c" in the separators of the language. */
export function enumerate(elements: readonly Html[], locale: Locale): Html {
  const pieces: Html[] = [];
  for (const [index, element] of elements.entries()) {
    if (index > 0) pieces.push(text(locale.listSeparator(index - 1, elements.length)));
    pieces.push(element);
  }
  return join(pieces);
}
