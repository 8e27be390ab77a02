import { languageName, languages } from '@agendum/locales';
import type { PageContext } from '../context.js';
import { fileLink } from '../href.js';
import { languageOf } from '../inline.js';
import { block, empty, inline, join, nothing, text, type Attributes, type Href, type Html } from '../markup.js';

interface Version {
  language: string;
  href: Href;
}

/** Tells search engines of the pages in other languages, and which one is for readers of none of them. */
export function languageLinks(page: PageContext): Html {
  const versions = versionsOf(page);
  const forOthers = defaultVersion(versions, page);
  const links = inOrder(versions).map(({ language, href }) =>
    empty('link', { rel: 'alternate', hreflang: language, href }),
  );
  if (forOthers) links.push(empty('link', { rel: 'alternate', hreflang: 'x-default', href: forOthers.href }));
  return join(links);
}

/** The way to the same agenda in other languages, each under its own name. For the screen. */
export function languageMenu(page: PageContext): Html {
  const versions = versionsOf(page);
  if (versions.length === 0) return nothing;
  const { agenda, print } = page;
  const links = inOrder(versions).map(({ language, href }) => {
    const current: Attributes = language === agenda.language ? { 'aria-current': 'page' } : {};
    const attributes: Attributes = { href, hreflang: language, ...languageOf({ language }), ...current };
    return block('li', {}, inline('a', attributes, text(languageName(language))));
  });
  const label = print.label('languages');
  return block('nav', { class: 'languages', 'aria-label': label }, block('ul', { role: 'list' }, join(links)));
}

/** Each language once. None where there is no other page to go to. */
function versionsOf({ alternates }: PageContext): Version[] {
  const versions = new Map<string, Version>();
  for (const { language, href } of alternates) {
    const link = fileLink(href);
    if (link && !versions.has(language)) versions.set(language, { language, href: link });
  }
  return versions.size > 1 ? [...versions.values()] : [];
}

/** The official languages in the order of the United Nations, then the others. The same on every page. */
function inOrder(versions: readonly Version[]): Version[] {
  const place = ({ language }: Version): number => {
    const index = languages.findIndex((known) => known === language || language.startsWith(`${known}-`));
    return index < 0 ? languages.length : index;
  };
  return versions.toSorted((a, b) => place(a) - place(b));
}

/** The language that the masthead names as the original, or else the one that the others were translated from. */
function defaultVersion(versions: readonly Version[], { agenda }: PageContext): Version | undefined {
  return versions.find(({ language }) => language === agenda.masthead?.original) ?? versions[0];
}
