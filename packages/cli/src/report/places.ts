import type { TextRange } from '@agendum/language';
import type { Report, Source } from './report.js';
import { SourceLines, type Place } from './source-lines.js';

/** A stretch of a source. */
export interface Region {
  readonly source: Source;
  readonly start: Place;
  /** Where the next character stands. */
  readonly end: Place;
}

/** Looks places up in the sources of a report. */
export class Places {
  private readonly sources: ReadonlyMap<string, Source>;
  private readonly lines = new Map<string, SourceLines>();

  constructor({ files, registers }: Pick<Report, 'files' | 'registers'>) {
    this.sources = new Map([...registers, ...files].map((source) => [source.uri, source]));
  }

  /** Undefined for a file that the report does not hold. */
  find(uri: string, { start, end }: TextRange): Region | undefined {
    const source = this.sources.get(uri);
    if (!source) {
      return undefined;
    }
    let lines = this.lines.get(uri);
    if (!lines) {
      lines = new SourceLines(source.text);
      this.lines.set(uri, lines);
    }
    return { source, start: lines.at(start), end: lines.at(Math.max(start, end)) };
  }
}
