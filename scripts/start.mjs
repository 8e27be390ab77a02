// npm start: from a fresh clone to the example agendas as pages in the folder `out`.
import { ensureInstalled, fail, runNode, runTurbo } from './toolchain.mjs';

ensureInstalled();
if (runTurbo(['run', 'build', '--output-logs=errors-only']) !== 0) fail('The build failed; the reason stands above.');
const exitCode = runNode('packages/cli/dist/agendum.mjs', ['build', 'examples', '--out', 'out']);
// One example is an agenda with the mistakes it was published with: finding them is what it is there for.
if (exitCode === 1)
  console.log('The errors are those of as-published.agenda, which keeps the mistakes of the original.');
process.exit(exitCode === 1 ? 0 : exitCode);
