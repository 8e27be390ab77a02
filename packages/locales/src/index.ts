export type { ListPosition } from './marks.js';
export { directionOf, languageName, languages, type Language } from './languages.js';
export { locale, type Locale, type PhraseValues, type When } from './locale.js';
export { phrases, type PhraseKey } from './phrases.js';
export type { TemplatePart } from './template.js';
export { recogniseDates, type DateMention } from './recognise.js';
