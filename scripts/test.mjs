// npm test: every package's tests, the real editor and the real browser among them, counted from what vitest reports.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, fail, readManifest, root, runNode, runTurbo } from './toolchain.mjs';

const packages = readdirSync(path.join(root, 'packages'))
  .map((folder) => `packages/${folder}`)
  .filter((folder) => readManifest(folder).scripts?.test);

ensureInstalled();
if (runTurbo(['run', 'build', '--output-logs=errors-only']) !== 0) fail('The build failed; no test was run.');
if (runNode('packages/testing/dist/host/setup-host.js') !== 0)
  fail('The test host could not be set up; no test was run.');

for (const folder of packages) rmSync(reportFile(folder), { force: true });
const exitCode = runTurbo(['run', 'test', '--continue=dependencies-successful']);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const folder of packages) {
  const counted = countReport(folder);
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
}
if (exitCode !== 0 && total.failed === 0) {
  console.error('A package ended its tests with an error though no test failed; it counts as one failure.');
  total.failed = 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed || total.skipped || !total.passed ? 1 : 0;

function reportFile(folder) {
  return path.join(root, folder, 'test-results', 'vitest.json');
}

/** Counts a package's tests. A test file that could not be loaded counts as one failed test, and so does a missing report. */
function countReport(folder) {
  let report;
  try {
    report = JSON.parse(readFileSync(reportFile(folder), 'utf8'));
  } catch {
    console.error(`${readManifest(folder).name} has left no report of its tests; it counts as one failure.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
