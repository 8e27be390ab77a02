// npm run package: the extension as one file that VS Code installs.
import { ensureInstalled, fail, runTurbo } from './toolchain.mjs';

ensureInstalled();
if (runTurbo(['run', 'build', '--filter=agendum', '--output-logs=errors-only']) !== 0)
  fail('The extension could not be packaged.');
console.log('Wrote packages/vscode/agendum.vsix');
