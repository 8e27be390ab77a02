import { missingPhrases } from '@agendum/locales';
import type * as ast from '../../generated/ast.js';
import type { TextRange } from '../../finding.js';
import { distributions } from '../../lowering/distributions.js';
import { shorten } from '../../shorten.js';
import { isLanguage, languageMeant } from '../language-tag.js';
import { nearName } from '../near-name.js';
import { defineRule, rangeOfProperty } from '../rule.js';
import { isTimeZone, timeZones } from './time-zones.js';

const messages = {
  distribution: (value: string, known: string) =>
    `"${value}" is no distribution, so the masthead leaves it out. Write one of ${known}.`,
  tag: (value: string) =>
    `"${value}" is no language. Write its tag in small letters: ar, en, es, fr, ru, zh or another.`,
  zone: (value: string) =>
    `"${value}" is no time zone, so nobody can tell what hour it is elsewhere. Write its international name, such as Europe/Vienna or America/New_York.`,
  near: (value: string) => ` Did you mean "${value}"?`,
};

export const rule = defineRule({
  id: 'unknown-value',
  severity: 'error',
  summary: 'A distribution, a language or a time zone is written that there is not.',
  prose: 'none',
  check({ survey, config, report }) {
    const tell = (range: TextRange, message: string, near: string | undefined): void =>
      report({
        range,
        message: message + (near === undefined ? '' : messages.near(near)),
        ...(near !== undefined && { fixes: [{ title: `Write ${near}`, edits: [{ range, newText: near }] }] }),
      });
    const checkLanguage = (tag: string, range: () => TextRange): void => {
      // One that a configuration has words for is one.
      if (!isLanguage(tag) && missingPhrases(tag, config).length === missingPhrases(tag).length) {
        tell(range(), messages.tag(shorten(tag)), languageMeant(tag));
      }
    };
    const checkZone = (node: ast.TimezoneField | ast.Place): void => {
      if (node.zone !== undefined && !isTimeZone(node.zone)) {
        tell(rangeOfProperty(node, 'zone'), messages.zone(shorten(node.zone)), nearZone(node.zone));
      }
    };
    const { header } = survey.file;
    if (header?.language !== undefined) {
      checkLanguage(header.language, () => rangeOfProperty(header, 'language'));
    }
    for (const place of survey.symbols.all('Place')) {
      checkZone(place);
    }
    for (const field of survey.fields) {
      if (field.$type === 'TimezoneField') {
        checkZone(field);
      }
      for (const entry of field.$type === 'Masthead' ? field.entries : []) {
        if (entry.$type === 'Distribution' && entry.value && !distributions.some((known) => known === entry.value)) {
          const message = messages.distribution(entry.value, distributions.join(', '));
          tell(rangeOfProperty(entry, 'value'), message, nearName(entry.value, distributions));
        } else if (entry.$type === 'OriginalLanguage' && entry.language) {
          checkLanguage(entry.language, () => rangeOfProperty(entry, 'language'));
        }
      }
    }
  },
});

/** The region is most of a name: the city has to be near as well, or Europe/Wien would be Europe/Kiev. */
function nearZone(zone: string): string | undefined {
  const named = timeZones().find((known) => known.toLowerCase().endsWith(`/${zone.toLowerCase()}`));
  const near = named ?? nearName(zone, timeZones());
  const city = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  return named ?? (near !== undefined && nearName(city(zone), [city(near)]) !== undefined ? near : undefined);
}
