import { isUtf8 } from 'node:buffer';
import { isUtf16 } from '../input/read.js';

/** The text of an XML file in UTF-8 or UTF-16, or a sentence that says why there is none. */
export function decodeXml(bytes: Buffer): { text: string } | { problem: string } {
  if (isUtf16(bytes)) {
    const bigEndian = bytes[0] === 0xfe || bytes[0] === 0;
    return { text: new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes) };
  }
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/.exec(bytes.subarray(0, 200).toString('latin1'))?.[1];
  if (!isUtf8(bytes) || (declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared))) {
    return { problem: `The file is saved as ${declared ?? 'something else than UTF-8'}. Save it as UTF-8 or UTF-16.` };
  }
  return { text: new TextDecoder().decode(bytes) };
}
