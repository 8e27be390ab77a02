/** Names of the placeholders in a phrase: `'item'` for `"agenda item {item}"`. */
export type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** A piece of a phrase: fixed text, or the place where a value goes. */
export type TemplatePart<Name extends string = string> = { text: string } | { placeholder: Name };

/** Cuts a phrase at its placeholders, in the order of the language. */
export function templateParts(phrase: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  // Odd pieces are the names: the pattern captures them.
  for (const [index, piece] of phrase.split(/\{([a-z]+)\}/).entries()) {
    if (index % 2 === 1) parts.push({ placeholder: piece });
    else if (piece !== '') parts.push({ text: piece });
  }
  return parts;
}

/** Puts values into a phrase. A value is never read as a template itself. */
export function fillTemplate(parts: readonly TemplatePart[], values: Readonly<Record<string, string>>): string {
  let text = '';
  for (const part of parts) text += 'text' in part ? part.text : (values[part.placeholder] ?? '');
  return text;
}

/** Names of the placeholders in a phrase, in its order. */
export function placeholdersOf(phrase: string): string[] {
  return templateParts(phrase).flatMap((part) => ('placeholder' in part ? [part.placeholder] : []));
}
