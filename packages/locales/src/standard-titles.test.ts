import { expect, test } from 'vitest';
import { houses, languages, standardTitle, standardTitleKeys, writeStandardTitle } from './index.js';
import { standardTitles } from './phrases/standard-titles.js';

test.each(languages)('every wording in %s is known again, in every house', (language) => {
  for (const key of standardTitleKeys) {
    for (const wording of [
      ...standardTitles[key][language],
      ...houses.map((house) => writeStandardTitle(key, language, house)!),
    ]) {
      const text = wording.replace('*', 'XII');
      const found = standardTitle(text, language);
      // Chinese does not tell a session from a meeting.
      const other = key.replace('Session', 'Meeting');
      expect([key, other], `${text} as ${key}`).toContain(found);
    }
  }
});

test('every wording is written in composed letters, without a blank or a sign at its ends', () => {
  for (const key of standardTitleKeys) {
    for (const language of languages) {
      for (const wording of standardTitles[key][language]) {
        expect(wording).toBe(wording.normalize('NFC').trim());
        expect(wording).not.toMatch(/[.;:。；：]$| {2}|'/);
      }
      expect(writeStandardTitle(key, language)).not.toContain('*');
    }
  }
});

test.each([
  ['OPENING OF THE SESSION', 'en', 'openingOfSession'],
  ['Opening of the thirty-eighth session', 'en', 'openingOfSession'],
  ['Adoption  of the agenda.', 'en', 'adoptionOfAgenda'],
  ["Adoption de l'ordre du jour et organisation des travaux ;", 'fr', 'adoptionOfAgendaAndOrganizationOfWork'],
  ['افتتاحُ الدورة', 'ar', 'openingOfSession'],
  ['Выборы должностных лиц', 'ru-RU', 'electionOfOfficers'],
  ['会议开幕；', 'zh-Hans', 'openingOfMeeting'],
  ['Aprobación del orden del día', 'es', 'adoptionOfAgenda'],
  ['Provisional agenda for the fourth session', 'en', 'nextAgenda'],
])('%s in %s is %s', (text, language, key) => {
  expect(standardTitle(text, language)).toBe(key);
});

test.each([
  ['Report on other matters', 'en'],
  ['Other matters relating to the budget', 'en'],
  ['Opening of markets', 'en'],
  ['Adoption of the agenda', 'fr'],
  ['Eröffnung der Sitzung', 'de'],
  ['', 'en'],
])('%s in %s is none', (text, language) => {
  expect(standardTitle(text, language)).toBeUndefined();
});

test('a house has its own wording', () => {
  expect(writeStandardTitle('adoptionOfAgenda', 'es')).toBe('Aprobación del programa');
  expect(writeStandardTitle('adoptionOfAgenda', 'es', 'unesco-who')).toBe('Adopción del orden del día');
  expect(writeStandardTitle('otherMatters', 'en', 'council')).toBe('Other business');
  expect(writeStandardTitle('otherMatters', 'de')).toBeUndefined();
});
