import { directionOf } from '@agendum/locales';
import type { XliffDocument, XliffPiece, XliffReference, XliffUnit } from './document.js';

export const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * Writes XLIFF 2.1.
 *
 * @see https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */
export function writeXliff({ original, symbol, source, target, units }: XliffDocument): string {
  const root = attributes({
    xmlns: NAMESPACE,
    version: '2.1',
    srcLang: source,
    trgLang: target,
    'xml:space': 'preserve',
  });
  const file = attributes({ id: 'f1', original, srcDir: directionOf(source), trgDir: directionOf(target) });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff${root}>`,
    `  <file${file}>`,
    '    <notes>',
    `      <note id="symbol" category="symbol">${text(symbol)}</note>`,
    '    </notes>',
    ...units.flatMap(unitLines),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
}

function unitLines({ id, name, context, state, source, target }: XliffUnit): string[] {
  const data = new Map<string, string>();
  for (const piece of [...source, ...(target ?? [])]) {
    if ('reference' in piece) {
      data.set(piece.id, piece.reference);
    }
  }
  const lines = [`    <unit${attributes({ id, name })}>`];
  if (context !== undefined) {
    lines.push('      <notes>', `        <note category="context">${text(context)}</note>`, '      </notes>');
  }
  if (data.size > 0) {
    lines.push('      <originalData>');
    for (const [reference, written] of data) {
      lines.push(`        <data id="d${reference}">${text(written)}</data>`);
    }
    lines.push('      </originalData>');
  }
  lines.push(
    `      <segment${attributes({ id: 's1', state })}>`,
    `        <source>${content(source)}</source>`,
    ...(target ? [`        <target>${content(target)}</target>`] : []),
    '      </segment>',
    '    </unit>',
  );
  return lines;
}

function content(pieces: readonly XliffPiece[]): string {
  return pieces.map((piece) => ('reference' in piece ? placeholder(piece) : text(piece.text))).join('');
}

function placeholder({ id, reference, printed, free }: XliffReference): string {
  const canDelete = free ? 'yes' : 'no';
  return `<ph${attributes({ id, dataRef: `d${id}`, equiv: reference, disp: printed, canCopy: 'yes', canDelete })}/>`;
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${inQuotes(value.replaceAll(FORBIDDEN, '\uFFFD'))}"`,
    )
    .join('');
}

function inQuotes(value: string): string {
  return escaped(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

// No XML can hold these, not even as numbers.
const FORBIDDEN =
  /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function text(value: string): string {
  let written = '';
  let from = 0;
  for (const match of value.matchAll(FORBIDDEN)) {
    const hex = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    written += `${escaped(value.slice(from, match.index))}<cp hex="${hex}"/>`;
    from = match.index + 1;
  }
  return written + escaped(value.slice(from));
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}
