import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPhrase, languages, locale, missingPhrases, phraseKeys, phrases, type PhraseTable } from './index.js';

test('a house words some phrases differently and leaves the rest', () => {
  const who = locale('es', { house: 'unesco-who' });
  expect(who.phrase('provisionalAgenda')).toBe('Orden del día provisional');
  expect(who.phrase('agendaItemReference', { item: '3 b)' })).toBe('punto 3 b) del orden del día');
  expect(who.phrase('annotations')).toBe('Anotaciones');
  expect(locale('fr', { house: 'unesco-who' }).phrase('provisionalAgenda')).toBe('Ordre du jour provisoire');
  expect(locale('en', { house: 'council' }).phrase('provisionalAgenda')).toBe('Agenda');
  expect(locale('en', { house: 'council' }).phrase('documents')).toBe('Papers');
  expect(locale('en', { house: 'un' }).phrase('documents')).toBe('Documents');
});

test('single phrases are replaced by configuration, in one language and in any house', () => {
  const table = { en: { annotations: 'Remarks', resolution: 'res. {number}' } };
  const words = locale('en', { house: 'council', phrases: table });
  expect(words.phrase('annotations')).toBe('Remarks');
  expect(words.phrase('resolution', { number: '5/7' })).toBe('res. 5/7');
  expect(words.phrase('documents')).toBe('Papers');
  expect(locale('fr', { phrases: table }).phrase('annotations')).toBe('Annotations');
});

test('phrases for a language count for its regions, where these have none of their own', () => {
  const table = { pt: { annotations: 'Anotações', documents: 'Documentos' }, 'pt-BR': { documents: 'Papéis' } };
  expect(locale('pt-BR', { phrases: table }).phrase('annotations')).toBe('Anotações');
  expect(locale('pt-BR', { phrases: table }).phrase('documents')).toBe('Papéis');
  expect(locale('pt-PT', { phrases: table }).phrase('documents')).toBe('Documentos');
});

test.each([
  ['resolution', 'Resolution {number}', undefined],
  ['resolution', '{number} {number}', undefined],
  ['separator', ' ', undefined],
  ['annotations', 'Remarks', undefined],
  ['anotations', 'Remarks', { kind: 'unknown-phrase' }],
  ['toString', 'Remarks', { kind: 'unknown-phrase' }],
  ['annotations', '', { kind: 'empty' }],
  ['resolution', 'Resolution', { kind: 'missing-placeholder', placeholder: 'number' }],
  [
    'resolution',
    'No. {nummer}',
    { kind: 'unknown-placeholder', placeholder: 'nummer', start: 4, end: 12, known: ['number'] },
  ],
  ['annotations', 'A {b}', { kind: 'unknown-placeholder', placeholder: 'b', start: 2, end: 5, known: [] }],
  [
    'resolution',
    '{number} {constructor}',
    { kind: 'unknown-placeholder', placeholder: 'constructor', start: 9, end: 22, known: ['number'] },
  ],
  [
    'resolution',
    'No. {number',
    { kind: 'unknown-placeholder', placeholder: 'number', start: 4, end: 11, known: ['number'] },
  ],
  [
    'resolution',
    'No. {{number}}',
    { kind: 'unknown-placeholder', placeholder: '', start: 4, end: 5, known: ['number'] },
  ],
])('the phrase %s as %j', (key, text, problem) => {
  expect(checkPhrase(key, text)).toEqual(problem);
});

test('every phrase of the table passes its own check', () => {
  for (const key of phraseKeys) {
    for (const language of languages) expect(checkPhrase(key, phrases[key][language]), key).toBeUndefined();
  }
});

test('a phrase with a problem is not printed: nothing of the agenda is lost', () => {
  const table = { en: { resolution: 'Resolution {nummer}', decision: '', bracketed: '{constructor}' } };
  const words = locale('en', { phrases: table });
  expect(words.phrase('resolution', { number: '5/7' })).toBe('resolution 5/7');
  expect(words.phrase('decision', { number: '2/6' })).toBe('decision 2/6');
  expect(words.template('bracketed')).toEqual(locale('en').template('bracketed'));
  // A file may hold anything in place of a table.
  const nonsense = { en: null, fr: { annotations: 5 } } as unknown as PhraseTable;
  expect(locale('en', { phrases: nonsense }).phrase('annotations')).toBe('Annotations');
  expect(locale('fr', { phrases: nonsense }).phrase('annotations')).toBe('Annotations');
});

test('what a phrase of a configuration says, it says as plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...phraseKeys), (text, key) => {
      const table = { en: { [key]: text } };
      const printed = locale('en', { phrases: table }).template(key);
      const whole = printed.map((part) => ('text' in part ? part.text : `{${part.placeholder}}`)).join('');
      expect(whole).toBe(checkPhrase(key, text) === undefined ? text : phrases[key].en);
    }),
  );
});

test('what is missing in a language is told, by key', () => {
  for (const language of [...languages, 'zh-Hans', 'EN']) expect(missingPhrases(language)).toEqual([]);
  expect(missingPhrases('de')).toEqual(phraseKeys);
  const table = { de: { annotations: 'Erläuterungen', resolution: 'Resolution', decision: 'Beschluss {number}' } };
  const missing = missingPhrases('de', { phrases: table });
  expect(phraseKeys.filter((key) => !missing.includes(key))).toEqual(['annotations', 'decision']);
  const whole = { de: Object.fromEntries(phraseKeys.map((key) => [key, phrases[key].en])) };
  expect(missingPhrases('de-AT', { phrases: whole })).toEqual([]);
});

test('a locale is made once for a language, a house and a table', () => {
  const table = { en: { annotations: 'Remarks' } };
  expect(locale('en', { phrases: table })).toBe(locale('en', { phrases: table }));
  expect(locale('en', { phrases: table, house: 'council' })).not.toBe(locale('en', { phrases: table }));
  expect(locale('en', { house: 'council' })).toBe(locale('en', { house: 'council' }));
  expect(locale('en', { house: 'council' })).not.toBe(locale('en'));
  expect(locale('en', { phrases: { ...table } }).phrase('annotations')).toBe('Remarks');
  expect(locale('de')).toBe(locale('de'));
  // However many tags an author types.
  for (let count = 0; count < 300; count += 1) locale(`x${count}`);
  expect(locale('en').phrase('annotations')).toBe('Annotations');
});
