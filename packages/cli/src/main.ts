import { parseArguments, UsageError, type Arguments, type Command } from './commands/arguments.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { FAILED, FINE, type ExitCode } from './exit-codes.js';
import type { World } from './commands/world.js';
import { openChannel } from './report/channel.js';

/**
 * Runs the command.
 *
 * @param args what stands after `agendum` on the command line
 * @returns the exit code: 0 fine, 1 errors found in the agendas, 2 wrong use, an error in a configuration, or a file that cannot be
 *   read or written
 */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const world: World = { cwd: process.cwd(), out: openChannel(1), err: openChannel(2) };
  try {
    return await dispatch(parseArguments(args), world);
  } catch (error) {
    if (error instanceof UsageError) {
      const { explainUsage } = await import('./commands/explain-usage.js');
      world.err.write(explainUsage(error));
    } else {
      const { explainCrash } = await import('./report/crash.js');
      world.err.write(explainCrash(error));
    }
    return FAILED;
  }
}

async function dispatch(args: Arguments, world: World): Promise<ExitCode> {
  if (args.version) {
    world.out.write(`agendum ${AGENDUM_VERSION}\n`);
    return FINE;
  }
  if (args.help || args.command === 'help') {
    const { help } = await import('./commands/help.js');
    world.out.write(help(args.command === 'help' ? (args.paths[0] as Command | undefined) : args.command));
    return FINE;
  }
  if (args.command === 'rules') {
    const { rules } = await import('./commands/rules.js');
    return rules(args, world);
  }
  if (args.command === 'explain') {
    const { explain } = await import('./commands/explain.js');
    return explain(args, world);
  }
  if (args.command === 'translate') {
    const { translate } = await import('./commands/translate.js');
    return translate(args, world);
  }
  if (args.command === 'lsp') {
    const { lsp } = await import('./commands/lsp.js');
    return await lsp(args);
  }
  // Not asked for when needed: the bundler would then keep whole packages of which little is used.
  return args.command === 'build' ? build(args, world) : check(args, world);
}
