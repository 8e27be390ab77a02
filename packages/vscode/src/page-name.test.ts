import { expect, test } from 'vitest';
import { pageName } from './page-name.js';

test.each([
  ['corrected.agenda', 'zh', 'corrected.zh.html'],
  ['session.2027.agenda', 'en', 'session.2027.en.html'],
  ['议程.agenda', 'fr', '议程.fr.html'],
  ['no-ending', 'en', 'no-ending.en.html'],
])('%s in %s gives %s', (agenda, language, page) => {
  expect(pageName(agenda, language)).toBe(page);
});
