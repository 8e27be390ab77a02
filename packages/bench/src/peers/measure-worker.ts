// Runs in a worker: see measure.ts.
import { parentPort, workerData } from 'node:worker_threads';
import type { Measured, Task } from './measure.js';

const peers = {
  'markdown-it': () => import('./markdown-it.js'),
  asciidoctor: () => import('./asciidoctor.js'),
};
const { peer, texts, rounds } = workerData as Task;
const { toHtml } = await peers[peer]();
const measured: Measured = { milliseconds: [], page: '' };
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  for (const text of texts) {
    measured.page = await toHtml(text);
  }
  measured.milliseconds.push(performance.now() - start);
}
parentPort!.postMessage(measured);
