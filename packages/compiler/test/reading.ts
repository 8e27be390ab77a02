// What a reader sees of a page: enough HTML for the pages of this package, which are checked as HTML elsewhere.

/** The part of the page with this id, or the element of this name, as HTML. */
export function part(html: string, id: string): string {
  const start = html.search(new RegExp(`<(?:section id="${id}"|${id}[ >])`));
  if (start < 0) throw new Error(`The page has no part ${id}.`);
  const name = /^<([a-z]+)/.exec(html.slice(start))?.[1] ?? '';
  let depth = 0;
  for (const tag of html.slice(start).matchAll(new RegExp(`<(/?)${name}[ >]`, 'g'))) {
    depth += tag[1] === '' ? 1 : -1;
    if (depth === 0) return html.slice(start, start + tag.index + tag[0].length);
  }
  throw new Error(`The part ${id} has no end.`);
}

/** The lines of text in a piece of HTML. */
export function lines(html: string): string[] {
  return html
    .replace(/<style>[^]*<\/style>/, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Text and address of every link in a piece of HTML: `agenda item 4 -> #item-needs`. */
export function links(html: string): string[] {
  return [...html.matchAll(/<a ([^>]*)>(.*?)<\/a>/g)].map(
    ([, attributes = '', content = '']) => `${lines(content).join(' ')} -> ${/href="([^"]*)"/.exec(attributes)?.[1]}`,
  );
}

/** Every id of the page, in order. */
export function ids(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');
}
