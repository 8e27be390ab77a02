import { convert } from '@asciidoctor/core';

/** The HTML of an AsciiDoc text, without the head of a page. */
export async function toHtml(text: string): Promise<string> {
  return (await convert(text)) as string;
}
