import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** The tools that turn text into HTML. */
export type PeerName = 'markdown-it' | 'asciidoctor';

/** What a peer is asked to do. */
export interface Task {
  peer: PeerName;
  texts: readonly string[];
  rounds: number;
}

/** The wall times of the rounds, and the last page. */
export interface Measured {
  milliseconds: number[];
  page: string;
}

/**
 * Has a peer make pages of all texts, round after round. It gets an engine of JavaScript to itself: Asciidoctor changes objects that all
 * programs share, after which everything is slower, and nobody should collect the garbage of another.
 */
export async function measurePeer(task: Task): Promise<Measured> {
  const worker = new Worker(new URL('./measure-worker.js', import.meta.url), { workerData: task });
  const [measured] = (await once(worker, 'message')) as [Measured];
  return measured;
}
