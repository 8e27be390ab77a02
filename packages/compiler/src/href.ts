import type { Href } from './markup.js';

/** Schemes a page may link to. Everything else, `javascript:` above all, is printed as text. */
const webAddress = /^(?:https?:\/\/|mailto:)[^\s\0-\x1f\x7f-\x9f]+$/i;

/** An address from the text of an agenda. Undefined unless it is http, https or mailto. */
export function webLink(url: string): Href | undefined {
  return webAddress.test(url) ? (url as unknown as Href) : undefined;
}

/** The place of an anchor in the page itself. */
export function pageLink(anchor: string): Href {
  return `#${anchor}` as unknown as Href;
}

/** A file beside the page or below it, or a web address. Undefined for what is neither: `//host`, `script:`. */
export function fileLink(address: string): Href | undefined {
  const isRelative = !/^[^/?#]*:/.test(address) && !address.startsWith('//') && !/[\s\0-\x1f\x7f-\x9f\\]/.test(address);
  return isRelative && address !== '' ? (address as unknown as Href) : webLink(address);
}
