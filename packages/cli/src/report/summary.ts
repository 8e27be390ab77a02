import type { Finding } from '@agendum/language';
import { printable } from './printable.js';
import type { Report } from './report.js';

/** What a run has come to. */
export interface Counts {
  checked: number;
  /** Files found that were not to be checked this time. */
  leftOut: number;
  /** Files named that could not be found or read. */
  failed: number;
  /** Pages written, also those left as they were; undefined when none were to be written. */
  pages: number | undefined;
  errors: number;
  warnings: number;
  infos: number;
  /** Findings that were accepted where they stand. They count as nothing else. */
  accepted: number;
}

/** Counts one finding. */
export function count(counts: Counts, { severity }: Pick<Finding, 'severity'>): void {
  if (severity === 'error') {
    counts.errors++;
  } else if (severity === 'warning') {
    counts.warnings++;
  } else {
    counts.infos++;
  }
}

/** The last line: `3 files checked, 2 errors, 1 warning`. */
function summarize({ checked, leftOut, failed, pages, errors, warnings, infos, accepted }: Counts): string {
  const files = leftOut > 0 ? `${checked} of ${number(checked + leftOut, 'file')}` : number(checked, 'file');
  const parts = [`${files} checked`];
  if (failed > 0) {
    parts.push(`${failed} not read`);
  }
  if (pages !== undefined) {
    parts.push(number(pages, 'page'));
  }
  if (errors > 0) {
    parts.push(number(errors, 'error'));
  } else if (failed === 0) {
    parts.push('no errors');
  }
  if (warnings > 0) {
    parts.push(number(warnings, 'warning'));
  }
  if (infos > 0) {
    parts.push(`${infos} info`);
  }
  if (accepted > 0) {
    parts.push(`${accepted} accepted`);
  }
  return `${parts.join(', ')}\n`;
}

/** What is said at the end: what was done, and the summary. */
export function closingLines({ done, counts }: Pick<Report, 'done' | 'counts'>): string {
  return done.map((line) => `${printable(line)}\n`).join('') + summarize(counts);
}

function number(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}
