import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { applyEdits, type NewTexts, type Workspace } from '@agendum/language';
import { FAILED, FINE, FOUND_ERRORS, type ExitCode } from '../exit-codes.js';
import { load, withInput } from '../input/load.js';
import { rewrite } from '../output/rewrite.js';
import { printable } from '../report/printable.js';
import { problemLine } from '../report/problem-line.js';
import { reasonOf } from '../report/system-error.js';
import { decodeXml } from '../xliff/decode.js';
import { readXliff, type ReadXliff } from '../xliff/read.js';
import { says, takeOver, type Remark } from '../xliff/take-over.js';
import { UsageError, type Arguments } from './arguments.js';
import { createFile, isLanguageTag, tellProblems, translationInto } from './translation-files.js';
import type { World } from './world.js';

/** `agendum translate import FILE.xlf [AGENDA]`: puts the texts of an XLIFF file into the translation of an agenda. */
export async function importTranslation(
  [file, named, ...others]: readonly string[],
  args: Arguments,
  world: World,
): Promise<ExitCode> {
  if (file === undefined || others.length > 0) {
    throw new UsageError('Which XLIFF file? `agendum translate import FILE.xlf`.', 'translate');
  }
  const fail = (shown: string, message: string): ExitCode => {
    world.err.write(problemLine(shown, message, 'error'));
    return FAILED;
  };
  const reading = readDocument(resolve(world.cwd, file));
  if ('problem' in reading) {
    return fail(file, reading.problem);
  }
  const { document } = reading;
  const path = named ?? join(dirname(file), basename(document.original.replaceAll('\\', '/')));
  const loaded = await load([path], world.cwd, { translations: true });
  if (loaded.problems.length > 0 && named === undefined) {
    const hint = 'Put it beside its agenda, or name the agenda: `agendum translate import FILE.xlf AGENDA`.';
    world.err.write(
      problemLine(file, `It was exported from ${document.original}, which cannot be read. ${hint}`, 'error'),
    );
  }
  if (tellProblems(loaded, world)) {
    return FAILED;
  }
  const language = document.target;
  if (!isLanguageTag(language)) {
    return fail(file, `\`${language}\` is no tag of a language (trgLang).`);
  }
  const found = translationInto(language, loaded, path);
  if ('problem' in found) {
    return fail(found.shown, found.problem);
  }
  const { agenda } = found;
  return withInput(loaded, found.input ?? agenda, () => {
    const { workspace } = loaded;
    const wrong = isOther(document, workspace, agenda.uri);
    if (wrong !== undefined) {
      return fail(file, wrong);
    }
    const { house } = workspace.config(agenda.uri);
    const uri = found.input?.uri ?? pathToFileURL(join(dirname(agenda.path), `${language}.agenda`)).href;
    const before = found.input?.text ?? workspace.skeleton(agenda.uri, { language, house })!;
    workspace.add({ uri, text: before });
    const { texts, remarks } = takeOver(workspace.texts(uri), document.units);
    const filled = fill(workspace, uri, before, texts);
    const shown = found.input?.shown ?? args.out ?? agenda.shown.replace(/(?:\.agenda)?$/, `.${language}.agenda`);
    const failure = found.input
      ? filled.text === before
        ? undefined
        : rewrite(found.input, filled.text)
      : createFile(shown, filled.text, 'Name another with --out.', world);
    if (failure !== undefined) {
      return fail(shown, failure);
    }
    const all = [...remarks, ...filled.remarks];
    all.forEach(({ message, severity }) => world.err.write(problemLine(file, message, severity)));
    const count = `${texts.size - filled.remarks.length} of ${workspace.texts(uri).length} texts`;
    world.out.write(printable(`${found.input ? 'Updated' : 'Wrote'} ${shown}: ${count} from ${file}\n`));
    return all.some(({ severity }) => severity === 'error') ? FOUND_ERRORS : FINE;
  });
}

function readDocument(path: string): { document: ReadXliff } | { problem: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: `The file could not be read: ${reasonOf(error)}.` };
  }
  const decoded = decodeXml(bytes);
  return 'problem' in decoded ? decoded : readXliff(decoded.text);
}

/** Why an XLIFF file does not belong to an agenda; undefined if it does. */
function isOther({ symbol, source }: ReadXliff, workspace: Workspace, agenda: string): string | undefined {
  const lowered = workspace.lower(agenda);
  if (lowered?.symbol === undefined) {
    return 'Its agenda has no symbol, by which a translation names what it is made from.';
  }
  if (symbol !== '' && symbol !== lowered.symbol) {
    return `It was exported from the agenda ${symbol}, and this is ${lowered.symbol}. Nothing was taken over.`;
  }
  return source.toLowerCase() === lowered.language.toLowerCase()
    ? undefined
    : `It was exported from an agenda in the language \`${source}\`, and this one is in \`${lowered.language}\`. Nothing was taken over.`;
}

/** Puts texts into a translation, items that it does not have yet included, and reads it again to see that all are there. */
function fill(workspace: Workspace, uri: string, before: string, texts: NewTexts): { text: string; remarks: Remark[] } {
  let text = before;
  let filling = workspace.fillEdits(uri, texts);
  if (filling.refused.some(({ reason }) => reason === undefined)) {
    const added = workspace.missingEdits(uri);
    if (added.length > 0) {
      text = applyEdits(text, added);
      workspace.add({ uri, text });
      filling = workspace.fillEdits(uri, texts);
    }
  }
  text = applyEdits(text, filling.edits);
  workspace.add({ uri, text });
  const reasons = new Map(filling.refused.map(({ key, reason }) => [key, reason]));
  const now = new Map(workspace.texts(uri).map(({ key, target }) => [key, target]));
  const remarks: Remark[] = [];
  for (const [key, paragraphs] of texts) {
    const own = now.get(key)?.paragraphs;
    if (
      own?.length !== paragraphs.length ||
      own.some(({ pieces }, index) => says(pieces) !== says(paragraphs[index]!))
    ) {
      const reason = reasons.get(key) ?? 'the translation has no place for it; write it there yourself';
      const words = paragraphs.map(says).join(' ');
      remarks.push({
        name: key,
        message: `The text ${key} was not taken over: ${reason}: “${words}”.`,
        severity: 'error',
      });
    }
  }
  return { text, remarks };
}
