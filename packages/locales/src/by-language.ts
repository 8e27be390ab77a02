import type { Language } from './languages.js';

/**
 * Values for each language that are made when they are first asked for. For regular expressions with classes of Unicode: to make one
 * takes a part of a millisecond, and a run needs those of one language or two.
 */
export function byLanguage<Value>(makers: Readonly<Record<Language, () => Value>>): (language: Language) => Value {
  const made: Partial<Record<Language, Value>> = {};
  return (language) => (made[language] ??= makers[language]());
}
