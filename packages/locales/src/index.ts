export type { ListPosition } from './marks.js';
export { houses, type House } from './houses.js';
export { directionOf, languageName, languages, type Language } from './languages.js';
export { locale, originalPhrase, type Locale, type PhraseValues, type When } from './locale.js';
export {
  checkPhrase,
  missingPhrases,
  type LocaleOptions,
  type PhraseProblem,
  type PhraseTable,
} from './phrase-table.js';
export { mayWishTo, type StandardTitle } from './phrases/standard-titles.js';
export { isEndingTitle } from './ending-titles.js';
export { standardTitle, standardTitleKeys, writeStandardTitle } from './standard-titles.js';
export { phraseKeys, phrases, type PhraseKey } from './phrases.js';
export type { TemplatePart } from './template.js';
export { typographyOf, type Typography } from './typography.js';
export { isToldAsPast } from './recognise/past.js';
export { sessionNumber } from './recognise/sessions.js';
export { recognise, type RecogniseOptions } from './recognise/recognise.js';
export { organsIn, sentencesOf, speaksOf, usesWordsOf, type Topic } from './recognise/topics.js';
export type {
  InstrumentMention,
  ItemMention,
  Mention,
  MentionForm,
  Span,
  SymbolMention,
  WeekdayMention,
  WhenMention,
  WrittenDay,
  WrittenHour,
} from './recognise/mention.js';
