import { resolve } from 'node:path';
import { FAILED, type ExitCode } from '../exit-codes.js';
import type { World } from '../commands/world.js';
import { loadFormat, type FormatName } from '../report/formats.js';
import { problemLine } from '../report/problem-line.js';
import type { Report, Style } from '../report/report.js';
import { reasonOf } from '../report/system-error.js';
import { writeWhole } from './write.js';

/** A format and where it goes. */
export interface Output {
  readonly format: FormatName;
  /** As given; undefined for the standard output. */
  readonly file: string | undefined;
}

const PLAIN: Style = { colored: false, columns: undefined };

/**
 * Prints a report in some formats, and to the standard error what could not be read and whether there are too many warnings. Returns the exit code: that of
 * the report, or 2 when a file could not be written.
 */
export async function publish(report: Report, outputs: readonly Output[], world: World): Promise<ExitCode> {
  for (const { shown, message, severity } of report.problems) {
    world.err.write(problemLine(shown, message, severity));
  }
  let failed = false;
  for (const { format: name, file } of outputs) {
    const format = await loadFormat(name);
    if (file === undefined) {
      world.out.write(format(report, { colored: world.out.colored(), columns: world.out.columns() }));
    } else {
      try {
        writeWhole(resolve(world.cwd, file), format(report, PLAIN));
      } catch (error) {
        world.err.write(problemLine(file, `The report could not be written: ${reasonOf(error)}.`, 'error'));
        failed = true;
      }
    }
  }
  const { counts, maxWarnings } = report;
  if (counts.warnings > maxWarnings) {
    const many = counts.warnings === 1 ? '1 warning' : `${counts.warnings} warnings`;
    world.err.write(`agendum: ${many}, and --max-warnings allows ${maxWarnings}.\n`);
  }
  return failed ? FAILED : report.exitCode;
}
