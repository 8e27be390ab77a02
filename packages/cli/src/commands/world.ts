import type { Channel } from '../report/channel.js';

/** What a command touches besides files. */
export interface World {
  /** Folder that relative paths start from, absolute. */
  readonly cwd: string;
  /** Findings, what was written, help. */
  readonly out: Channel;
  /** Wrong use, and files that cannot be read or written. */
  readonly err: Channel;
}
