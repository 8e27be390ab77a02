import { resolve } from 'node:path';
import { languageMeant } from '@agendum/language';
import type { Input, Loaded } from '../input/load.js';
import { createWhole } from '../output/write.js';
import { problemLine } from '../report/problem-line.js';
import { reasonOf } from '../report/system-error.js';
import { UsageError } from './arguments.js';
import type { World } from './world.js';

/** Tells of files that could not be read; returns whether there were any. */
export function tellProblems({ problems }: Loaded, { err }: World): boolean {
  problems.forEach(({ shown, message }) => err.write(problemLine(shown, message, 'error')));
  return problems.length > 0;
}

/** Whether a word is the tag of a language. */
export function isLanguageTag(text: string): boolean {
  try {
    // Two or three letters, and what may follow: the same that the language takes as one word.
    return /^[a-z]{2,3}(?:-|$)/i.test(text) && new Intl.Locale(text).language !== '';
  } catch {
    return false;
  }
}

/** @throws where a word of the command line is no tag of a language */
export function requireLanguage(text: string): void {
  const meant = languageMeant(text);
  if (meant !== undefined && meant !== text) {
    throw new UsageError(`\`${text}\` is no tag of a language. Did you mean \`${meant}\`?`, 'translate');
  }
  if (!isLanguageTag(text)) {
    throw new UsageError(`\`${text}\` is no tag of a language, such as \`fr\` or \`pt-BR\`.`, 'translate');
  }
}

/**
 * Writes a file that must not be there yet.
 *
 * @param instead what to do where it is
 * @returns why it could not be written
 */
export function createFile(shown: string, text: string, instead: string, { cwd }: World): string | undefined {
  try {
    createWhole(resolve(cwd, shown), text);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST'
      ? `There is such a file already, and it was left as it is. ${instead}`
      : `The file could not be written: ${reasonOf(error)}.`;
  }
}

/**
 * The agenda that was loaded with its translations, and the one into a language, if there is one.
 *
 * @param shown the agenda as it was given
 * @returns a sentence where that cannot be told, and the file that it is about
 */
export function translationInto(
  language: string,
  { inputs }: Loaded,
  shown: string,
): { agenda: Input; input: Input | undefined } | { shown: string; problem: string } {
  const agenda = inputs.find(({ original }) => !original);
  if (!agenda) {
    return { shown, problem: 'Only an agenda can be translated, and this is none.' };
  }
  if (agenda.language?.toLowerCase() === language.toLowerCase()) {
    return { shown: agenda.shown, problem: `The agenda is in the language \`${language}\` itself.` };
  }
  const found = inputs.filter(
    (input) => input.original?.path === agenda.path && input.language?.toLowerCase() === language.toLowerCase(),
  );
  return found.length > 1
    ? {
        shown: agenda.shown,
        problem: `There are several translations into \`${language}\`: ${found.map(({ shown }) => shown).join(', ')}. Keep one.`,
      }
    : { agenda, input: found[0] };
}
