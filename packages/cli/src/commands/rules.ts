import { styleText } from 'node:util';
import { catalogue, type CatalogueEntry } from '@agendum/language';
import { FINE, type ExitCode } from '../exit-codes.js';
import { UsageError, type Arguments } from './arguments.js';
import type { World } from './world.js';

const FORMATS = ['table', 'json'];
const WORDS = { error: 'error', warning: 'warning', information: 'info' } as const;

/** `agendum rules`: lists what is looked for. */
export function rules({ formats }: Arguments, { out }: World): ExitCode {
  const format = formats.at(-1) ?? 'table';
  if (!FORMATS.includes(format)) {
    throw new UsageError(`There is no format \`${format}\`.`, 'rules', { word: format, known: FORMATS });
  }
  out.write(format === 'json' ? `${JSON.stringify(catalogue, null, 2)}\n` : table(catalogue, out.colored()));
  return FINE;
}

function table(entries: readonly CatalogueEntry[], colored: boolean): string {
  const idWidth = Math.max(...entries.map(({ id }) => id.length));
  const bold = (text: string) => (colored ? styleText('bold', text, { validateStream: false }) : text);
  const lines = entries.map(
    ({ id, severity, summary }) =>
      `${bold(id.padEnd(idWidth))}  ${WORDS[severity].padEnd('warning'.length)}  ${summary}`,
  );
  return `${lines.join('\n')}\n\nagendum explain RULE says more about one of them.\n`;
}
