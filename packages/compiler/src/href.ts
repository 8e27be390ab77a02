import { escape, type Anchor, type Href, type Word } from './markup.js';

/** Schemes a page may link to. Everything else, `javascript:` above all, is printed as text. */
const webAddress = /^(?:https?:\/\/|mailto:)[^\s\0-\x1f\x7f-\x9f]+$/i;

/** An address from the text of an agenda. Undefined unless it is http, https or mailto. */
export function webLink(url: string): Href | undefined {
  return webAddress.test(url) ? href(url) : undefined;
}

/** The place of an anchor in the page itself. */
export function pageLink(anchor: Anchor | Word): Href {
  return `#${anchor}` as unknown as Href;
}

/** A file beside the page or below it, or a web address. Undefined for what is neither: `//host`, `script:`. */
export function fileLink(address: string): Href | undefined {
  const isRelative = !/^[^/?#]*:/.test(address) && !address.startsWith('//') && !/[\s\0-\x1f\x7f-\x9f\\]/.test(address);
  return isRelative && address !== '' ? href(address) : webLink(address);
}

function href(address: string): Href {
  return escape(address) as unknown as Href;
}
