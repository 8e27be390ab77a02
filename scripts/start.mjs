// npm start: from a fresh clone to the example agendas as pages in the folder `out`.
import { ensureInstalled, fail, runNode, runTurbo } from './toolchain.mjs';

ensureInstalled();
if (runTurbo(['run', 'build', '--output-logs=errors-only']) !== 0) fail('The build failed; the reason stands above.');
process.exit(runNode('packages/cli/dist/agendum.mjs', ['build', 'examples', '--out', 'out']));
