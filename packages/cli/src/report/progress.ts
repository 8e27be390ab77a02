import type { Channel } from './channel.js';
import { printable } from './printable.js';

/** In ms after the start of the process. A shorter run is over before anybody could read. */
const BEGINNING = 1000;
/** In ms. To draw more often would take time from the work. */
const INTERVAL = 100;
const BAR = 20;
const CLEAR_LINE = '\r\u001B[2K';

/** A line on a terminal that says how far a long run is. Nothing is printed where there is no terminal. */
export class Progress {
  /** For what is said in the meantime: the line makes room for it. */
  readonly messages: Channel;
  private readonly channel: Channel;
  private readonly total: number;
  private readonly now: () => number;
  private next = BEGINNING;
  private drawn = false;

  /** @param now in ms since the start of the process */
  constructor(channel: Channel, total: number, now: () => number = sinceStart) {
    this.channel = channel;
    this.messages = {
      ...channel,
      write: (text) => {
        this.clear();
        channel.write(text);
      },
    };
    this.total = total;
    this.now = now;
  }

  /** To be called before each step, with how many are done. */
  step(done: number, name: string): void {
    const now = this.now();
    if (now < this.next) {
      return;
    }
    this.next = now + INTERVAL;
    const columns = this.channel.columns();
    if (columns === undefined) {
      this.next = Infinity;
      return;
    }
    const filled = Math.round((BAR * done) / this.total);
    const line = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${done}/${this.total} ${printable(name)}`;
    // A line that is broken could not be cleared. A Chinese name may take twice the columns; it is cut early then.
    const room = /^[\u0020-\u02ff]*$/.test(line) ? columns - 1 : Math.floor(columns / 2);
    this.channel.write(CLEAR_LINE + line.slice(0, room).toWellFormed());
    this.drawn = true;
  }

  /** To be called before anything else is printed. */
  clear(): void {
    if (this.drawn) {
      this.channel.write(CLEAR_LINE);
      this.drawn = false;
    }
  }
}

// `performance.now()` has Node load much that nobody needs.
function sinceStart(): number {
  return process.uptime() * 1000;
}
