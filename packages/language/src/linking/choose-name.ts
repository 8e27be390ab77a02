import type * as ast from '../generated/ast.js';
import { isRegister, surveyOf } from './survey.js';

/** The name in a language; where there is none, the name without a language, then the first. */
export function chooseName(names: ast.Names | undefined, language: string): ast.Name | undefined {
  let first: ast.Name | undefined;
  let withoutLanguage: ast.Name | undefined;
  for (const name of names?.texts ?? []) {
    if (!name.text) {
      continue;
    }
    if (name.language === undefined) {
      withoutLanguage ??= name;
    } else if (isSameLanguage(name.language, language)) {
      return name;
    }
    first ??= name;
  }
  return withoutLanguage ?? first;
}

/** The language of what stands in a file; undefined for a register that does not say it. */
export function languageOfFile(file: ast.AgendaFile): string | undefined {
  return isRegister(file) ? file.header?.language : surveyOf(file).language;
}

/** Whether two tags mean the same language: `zh` and `zh-Hans`. */
export function isSameLanguage(a: string, b: string): boolean {
  return a === b || primary(a) === primary(b);
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}
