declare const markup: unique symbol;
declare const isolation: unique symbol;

/**
 * Finished HTML. A string at run time, but a type of its own: plain text cannot stand where HTML is wanted, and HTML cannot be taken
 * for text. The functions of this file are its only source, so nothing reaches a page without being escaped.
 */
export interface Html {
  readonly [markup]: 'html';
}

/**
 * HTML that keeps its order whatever stands beside it, and leaves the order of that alone. Wherever a value is put into a phrase, this is
 * asked for, so that no caller has to remember it.
 */
export interface Isolated extends Html {
  readonly [isolation]: true;
}

/** A finished piece of a style sheet, by the same rule. */
export interface Css {
  readonly [markup]: 'css';
}

/** The address of a link, escaped: see `href.ts`, its only source. */
export interface Href {
  readonly [markup]: 'href';
}

/** The name of a place in a page, without any sign that would have to be escaped: see `anchors.ts`, its only source. */
export type Anchor = string & { readonly [markup]: 'anchor' };

/** What is written in this package: no text of an agenda has this type, so it needs no escaping. */
export type Word = Lowercase<string>;

/** The attributes that a page has. A plain string is escaped; an attribute that is undefined is left out. */
export interface Attributes {
  'aria-current'?: 'page' | undefined;
  'aria-label'?: string | undefined;
  'aria-labelledby'?: Word | undefined;
  charset?: string | undefined;
  class?: Word | undefined;
  colspan?: string | undefined;
  content?: string | undefined;
  'data-source'?: string | undefined;
  datetime?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  href?: Href | undefined;
  hreflang?: string | undefined;
  'http-equiv'?: string | undefined;
  id?: Anchor | Word | undefined;
  lang?: string | undefined;
  name?: string | undefined;
  rel?: 'alternate' | undefined;
  role?: Word | undefined;
  rowspan?: string | undefined;
  scope?: 'col' | 'row' | 'rowgroup' | undefined;
  title?: string | undefined;
}

/** Elements that stand on a line of their own in the source. */
type BlockName =
  | 'body'
  | 'caption'
  | 'colgroup'
  | 'div'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'head'
  | 'header'
  | 'html'
  | 'li'
  | 'main'
  | 'nav'
  | 'ol'
  | 'p'
  | 'section'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul';

export type InlineName = 'a' | 'bdi' | 'em' | 'span' | 'strong' | 'sup' | 'time';

type EmptyName = 'col' | 'link' | 'meta' | 'wbr';

/** The attributes that no plain string can be given. */
const needNoEscaping: ReadonlySet<string> = new Set([
  'aria-current',
  'aria-labelledby',
  'class',
  'dir',
  'href',
  'id',
  'rel',
  'role',
  'scope',
] satisfies (keyof Attributes)[]);

/** Puts content into an element. `source`: the value of `data-source`, its last attribute. */
export type Element = (content: Html, source?: string) => Html;

/** The same for an element with one attribute of its own. */
export type ElementWith<Name extends keyof Attributes> = (
  value: NonNullable<Attributes[Name]>,
  content: Html,
  source?: string,
) => Html;

/** Nothing at all. */
export const nothing = html('');

/** Text as HTML: the five characters that mean something in HTML are escaped. */
export function text(value: string): Html {
  return html(escape(value));
}

/** Text that may be broken after a slash. */
export function breakable(value: string): Html {
  const escaped = escape(value);
  const last = escaped.length - 1;
  let whole = '';
  let from = 0;
  for (;;) {
    const slash = escaped.indexOf('/', from);
    // Not at its end.
    if (slash < 0 || slash === last) return html(whole + escaped.slice(from));
    whole += escaped.slice(from, slash + 1) + '<wbr>';
    from = slash + 1;
  }
}

/** An element of running text. */
export function inline(name: InlineName, attributes: Attributes, content: Html): Html {
  return html(open(`<${name}`, attributes) + '>' + string(content) + end(name));
}

/** Elements of running text that all have the same attributes: their tags are written once. */
export function inlineOf(name: InlineName, attributes: Attributes): Element {
  return elementOf(`<${name}`, name, attributes);
}

/** Elements of running text that each have a value of their own for one attribute, between others that are always the same. */
export function inlineWith<Name extends keyof Attributes>(
  name: InlineName,
  own: Name,
  before: Attributes = {},
  after: Attributes = {},
): ElementWith<Name> {
  return elementWith(`<${name}`, name, own, before, after);
}

/** An element of running text with a direction of its own. */
export function isolate(name: InlineName, attributes: Attributes & { dir: 'ltr' | 'rtl' }, content: Html): Isolated {
  return inline(name, attributes, content) as unknown as Isolated;
}

/** Elements with a direction of their own that each have a value of their own for one attribute. */
export function isolateWith<Name extends keyof Attributes>(
  name: InlineName,
  own: Name,
  before: Attributes,
  after: Attributes & { dir: 'ltr' | 'rtl' },
): (...given: Parameters<ElementWith<Name>>) => Isolated {
  return inlineWith(name, own, before, after) as unknown as (...given: Parameters<ElementWith<Name>>) => Isolated;
}

const turning = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Whether something in it runs from right to left or turns the direction, so that what stands beside it could be reordered. */
export function turnsDirection(content: Html): boolean {
  return turning.test(content as unknown as string);
}

/** What needs no element of its own to keep its order: left to right inside of left to right. */
export function asIsolated(content: Html): Isolated {
  return content as unknown as Isolated;
}

/** An element that begins a line. */
export function block(name: BlockName, attributes: Attributes, content: Html): Html {
  return html(open(`\n<${name}`, attributes) + '>' + string(content) + end(name));
}

/** Elements that begin a line and all have the same attributes: their tags are written once. */
export function blockOf(name: BlockName, attributes: Attributes = {}): Element {
  return elementOf(`\n<${name}`, name, attributes);
}

/** Elements that begin a line and each have a value of their own for one attribute, before others that are always the same. */
export function blockWith<Name extends keyof Attributes>(
  name: BlockName,
  own: Name,
  before: Attributes = {},
  after: Attributes = {},
): ElementWith<Name> {
  return elementWith(`\n<${name}`, name, own, before, after);
}

/** An element that has no content. */
export function empty(name: EmptyName, attributes: Attributes): Html {
  return html(open(name === 'wbr' ? '<wbr' : `\n<${name}`, attributes) + '>');
}

/** One after the other. */
export function add(before: Html, after: Html): Html {
  return html(string(before) + string(after));
}

/** Pieces one after the other. */
export function join(pieces: readonly Html[]): Html {
  let whole = nothing;
  for (const piece of pieces) whole = add(whole, piece);
  return whole;
}

/** The style sheet of a page. */
export function styleElement(...sheets: readonly Css[]): Html {
  return html(`\n<style>${sheets.map(string).join('')}</style>`);
}

/** Rules written in this package. What is put into them is CSS already, never plain text. */
export function css(rules: TemplateStringsArray, ...values: readonly Css[]): Css {
  const written = rules.map((rule) => rule.replace(/\n\s+/g, '\n'));
  return String.raw({ raw: written }, ...values) as unknown as Css;
}

/** Text as a quoted string of CSS. All but letters and digits of ASCII is written as a number, so that nothing can end the string. */
export function cssString(value: string): Css {
  const escaped = value
    .replace(impossible, '\ufffd')
    .replace(/[^A-Za-z0-9]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"` as unknown as Css;
}

/** A whole document, as a string for the world outside. */
export function serialize(root: Html): string {
  return `<!doctype html>${string(root)}\n`;
}

function html(value: string): Html {
  return value as unknown as Html;
}

/** What was made here, or has a type that no text of an agenda has. */
type Finished = Html | Css | Href | Anchor | Word;

function string(finished: Finished): string {
  return finished as unknown as string;
}

function elementOf(tag: string, name: string, attributes: Attributes): Element {
  const opened = open(tag, attributes);
  const start = opened + '>';
  const close = end(name);
  return (content, source) => html((source === undefined ? start : openedAt(opened, source)) + string(content) + close);
}

function elementWith<Name extends keyof Attributes>(
  tag: string,
  name: string,
  own: Name,
  before: Attributes,
  after: Attributes,
): ElementWith<Name> {
  const opened = open(tag, before) + attributeStart(own);
  const isFinished = needNoEscaping.has(own);
  const rest = open('"', after);
  const restOfStart = rest + '>';
  const close = end(name);
  return (value, content, source) => {
    const whole = opened + (isFinished ? string(value as Finished) : escape(value as string));
    return html(whole + (source === undefined ? restOfStart : openedAt(rest, source)) + string(content) + close);
  };
}

/** The end of a tag that has a place in the source. */
function openedAt(opened: string, source: string): string {
  return `${opened} data-source="${escape(source)}">`;
}

const ends = new Map<string, string>();

/** The end of an element. Made once for each name: a page has ten thousands of them. */
function end(name: string): string {
  let tag = ends.get(name);
  if (tag === undefined) ends.set(name, (tag = `</${name}>`));
  return tag;
}

/** The beginning of a tag, with its attributes. */
function open(tag: string, attributes: Attributes): string {
  let list = tag;
  for (const name in attributes) {
    const value = attributes[name as keyof Attributes] as string | undefined;
    if (value !== undefined) list += attributeStart(name) + (needNoEscaping.has(name) ? value : escape(value)) + '"';
  }
  return list;
}

const attributeStarts = new Map<string, string>();

function attributeStart(name: string): string {
  let text = attributeStarts.get(name);
  if (text === undefined) attributeStarts.set(name, (text = ` ${name}="`));
  return text;
}

/** What HTML cannot hold: most controls, halves of a surrogate pair. */
const impossible = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/gu;
/** The same, and the five characters that mean something in HTML. Whole surrogate pairs are taken in too: this is for speed alone. */
const special = /[&<>"'\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** Text as it stands in content and in the value of an attribute. */
export function escape(value: string): string {
  // Most texts need nothing, and this is the quickest way to know.
  if (!special.test(value)) return value;
  return value
    .replace(impossible, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
