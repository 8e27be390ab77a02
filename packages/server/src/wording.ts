import { surveyOf, type ast } from '@agendum/language';
import { languages, locale, type House, type Locale } from '@agendum/locales';
import type { LangiumDocument } from 'langium';
import type { ServerServices } from './services.js';

/** What is printed by itself: the words of a language, of the house and with the phrases that the configuration of a file says. */
export class Wording {
  constructor(private readonly configs: ServerServices['agendum']['Configs']) {}

  /** The words that are printed for a file, in its own language or in another. */
  of(document: LangiumDocument, language = languageOf(document)): Locale {
    return locale(language, this.configs.for(document.uri.toString()).config);
  }

  /** Whose wording a file has. */
  house(document: LangiumDocument): House {
    return this.configs.for(document.uri.toString()).config.house;
  }

  /** The tags of the languages that a file can be in: those that are built in, then those of its configuration. */
  languages(document: LangiumDocument): string[] {
    return [...new Set([...languages, ...Object.keys(this.configs.for(document.uri.toString()).config.phrases)])];
  }
}

function languageOf(document: LangiumDocument): string {
  return surveyOf(document.parseResult.value as ast.AgendaFile).language;
}
