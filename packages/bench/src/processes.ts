import { spawnSync } from 'node:child_process';

/** A Node process that is measured whole, from start to end. */
export interface Command {
  name: string;
  /** What follows `node`. */
  args: string[];
  /** Exit codes that count as success. */
  success: readonly number[];
}

/**
 * The environment of all children: this one, without what makes Node read more files at its start.
 *
 * @param cache folder for compiled code. In the one that all programs share is the code of other runs
 */
function childEnvironment(cache: string): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, NODE_OPTIONS: _options, ...environment } = process.env;
  return { ...environment, NODE_COMPILE_CACHE: cache };
}

/** Runs the commands in turn, A B C A B C, and returns the wall times of each in milliseconds, without those of the warm-up. */
export function measureCommands(
  commands: readonly Command[],
  { warmUp, rounds, cache }: { warmUp: number; rounds: number; cache: string },
): number[][] {
  const times = commands.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [index, command] of commands.entries()) {
      const time = measure(command, cache);
      if (round >= 0) {
        times[index]!.push(time);
      }
    }
  }
  return times;
}

function measure({ name, args, success }: Command, cache: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: childEnvironment(cache),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  if (status === null || !success.includes(status)) {
    throw new Error(`${name} ended with ${status}: ${stderr}`);
  }
  return time;
}
