import type { Agenda, Masthead } from '@agendum/model';
import { rangeOf } from '../blocks.js';
import type { PageContext } from '../context.js';
import { inlines, isolated, languageOf, narrowSymbol } from '../inline.js';
import { block, inline, isolate, join, nothing, text, type Html, type Word } from '../markup.js';

/** Id of the page's heading. */
export const titleAnchor = 'title';

const distributions = {
  general: 'distributionGeneral',
  limited: 'distributionLimited',
  restricted: 'distributionRestricted',
} as const;

/** The head of the page: symbol, distribution, the body that meets, when and where, and the title of the document. */
export function masthead(page: PageContext): Html {
  const { agenda } = page;
  const symbol =
    agenda.symbol === undefined
      ? nothing
      : block('p', { class: 'document-symbol' }, narrowSymbol(agenda.symbol, undefined));
  const distributed = agenda.masthead ? distribution(agenda.masthead, page) : nothing;
  const met = meeting(agenda, page);
  const title = block(
    'h1',
    { id: titleAnchor, 'data-source': page.source(agenda.title && rangeOf(agenda.title)) },
    agenda.title ? inlines(agenda.title, page) : page.print.phrase(standardTitle(page)),
  );
  const below = [line('subtitle', agenda.subtitle, page), line('author', agenda.author, page)];
  return block('header', {}, join([symbol, distributed, met, title, ...below]));
}

/** The title that is printed when the author gives none. */
export function standardTitle({ survey }: PageContext): 'provisionalAgendaAndAnnotations' | 'provisionalAgenda' {
  const annotated = survey.entries.some((entry) =>
    entry.kind === 'section' ? entry.items.some((item) => item.annotated) : entry.annotated,
  );
  return annotated ? 'provisionalAgendaAndAnnotations' : 'provisionalAgenda';
}

/** The lines under the symbol. Several languages print them in English, so they have a language of their own. */
function distribution(head: Masthead, page: PageContext): Html {
  const { agenda } = page;
  const language = page.print.mastheadLanguage;
  const other = sameLanguage(language, agenda.language) ? undefined : languageOf({ language });
  const print = other ? page.print.written(other.dir) : page.print;
  const lines: Html[] = [];
  const add = (value: Html): number => lines.push(block('p', {}, value));
  if (head.distribution) add(print.phrase(distributions[head.distribution]));
  if (head.issued !== undefined) add(inline('time', { datetime: head.issued }, print.mastheadDate(head.issued)));
  // An original does not say which language it is in twice.
  const isOriginal = head.original !== undefined && sameLanguage(head.original, agenda.language);
  if (!isOriginal) add(print.phrase('languageLine'));
  if (head.original !== undefined) add(print.originalLine(head.original));
  if (head.job !== undefined) lines.push(block('p', { class: 'job' }, isolate('bdi', { dir: 'ltr' }, text(head.job))));
  return block('div', { class: 'distribution', ...other }, join(lines));
}

/** Body, session, dates and place. */
function meeting(agenda: Agenda, page: PageContext): Html {
  const lines = [line('body', agenda.body?.name, page), line('session', agenda.session, page), datesAndPlace(page)];
  return lines.every((one) => one === nothing) ? nothing : block('div', { class: 'meeting' }, join(lines));
}

function datesAndPlace(page: PageContext): Html {
  const { agenda, print } = page;
  const date = agenda.dates && print.apart(print.dateRange(agenda.dates.start, agenda.dates.end));
  const place = agenda.place && isolated(agenda.place, page);
  const both = date && place ? print.phrase('dateAndPlace', { date, place }) : (date ?? place);
  return both ? block('p', { class: 'dates', 'data-source': page.source(agenda.dates?.range) }, both) : nothing;
}

function line(name: Word, content: Agenda['title'], page: PageContext): Html {
  return content
    ? block('p', { class: name, 'data-source': page.source(rangeOf(content)) }, inlines(content, page))
    : nothing;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0] === b.split('-', 1)[0];
}
