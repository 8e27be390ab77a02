import { dirname, basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FAILED, FINE, type ExitCode } from '../exit-codes.js';
import { load, withInput } from '../input/load.js';
import { printable } from '../report/printable.js';
import { problemLine } from '../report/problem-line.js';
import { unitsOf } from '../xliff/units.js';
import { writeXliff } from '../xliff/write.js';
import { UsageError, type Arguments } from './arguments.js';
import { createFile, requireLanguage, tellProblems, translationInto } from './translation-files.js';
import type { World } from './world.js';

/** `agendum translate export LANG FILE`: writes an agenda and its translation, as far as there is one, as XLIFF. */
export async function exportTranslation(
  [language, file, ...others]: readonly string[],
  args: Arguments,
  world: World,
): Promise<ExitCode> {
  if (language === undefined || file === undefined || others.length > 0) {
    throw new UsageError('Into which language, and which agenda? `agendum translate export fr FILE`.', 'translate');
  }
  requireLanguage(language);
  const loaded = await load([file], world.cwd, { translations: true });
  if (tellProblems(loaded, world)) {
    return FAILED;
  }
  const fail = (shown: string, message: string): ExitCode => {
    world.err.write(problemLine(shown, message, 'error'));
    return FAILED;
  };
  const found = translationInto(language, loaded, file);
  if ('problem' in found) {
    return fail(found.shown, found.problem);
  }
  const { agenda } = found;
  return withInput(loaded, found.input ?? agenda, () => {
    const { workspace } = loaded;
    const { house } = workspace.config(agenda.uri);
    const lowered = workspace.lower(agenda.uri);
    const skeleton = workspace.skeleton(agenda.uri, { language, house });
    if (lowered?.symbol === undefined || skeleton === undefined) {
      return fail(
        agenda.shown,
        'Only an agenda with a symbol can be translated. Write it behind the word agenda, on the first line.',
      );
    }
    const uri = found.input?.uri ?? pathToFileURL(join(dirname(agenda.path), `${language}.agenda`)).href;
    if (!found.input) {
      // Titles that nearly every agenda has are translated in it already.
      workspace.add({ uri, text: skeleton });
    }
    const { units, uneven } = unitsOf(workspace, agenda.uri, uri);
    const source = lowered.language;
    const document = { original: basename(agenda.path), symbol: lowered.symbol, source, target: language, units };
    const shown = args.out ?? agenda.shown.replace(/(?:\.agenda)?$/, `.${language}.xlf`);
    const failure = createFile(
      shown,
      writeXliff(document),
      'Import it with `agendum translate import`, or remove it, or name another with --out.',
      world,
    );
    if (failure !== undefined) {
      return fail(shown, failure);
    }
    for (const key of uneven) {
      const message = `The text ${key} has another number of paragraphs than in the original, so it was exported without its translation.`;
      world.err.write(problemLine(found.input?.shown ?? shown, message, 'warning'));
    }
    world.out.write(printable(`Wrote ${shown}: ${units.length} texts\n`));
    return FINE;
  });
}
