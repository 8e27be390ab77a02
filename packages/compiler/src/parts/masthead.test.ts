import { expect, test } from 'vitest';
import type { Agenda, Masthead } from '@agendum/model';
import { agenda, body, item, paragraph, text } from '../../test/model.js';
import { lines, part } from '../../test/reading.js';
import { chineseSample, englishSample } from '../../test/samples.js';
import { compileHtml } from '../index.js';

function header(fields: Partial<Agenda>): string {
  return part(compileHtml(agenda(fields)), 'header');
}

function distribution(language: string, masthead: Masthead): string[] {
  return lines(header({ language, masthead })).slice(0, -1);
}

const dates = { start: '2012-10-17', end: '2012-10-18', range: { file: 0, start: 0, end: 0 } };

test('symbol, distribution, the meeting and the title come in this order', () => {
  expect(lines(part(compileHtml(chineseSample()), 'header'))).toEqual([
    'CTOC/COP/WG.2/2012/1',
    'Distr.: General',
    '1 August 2012',
    'Chinese',
    'Original: English',
    'V.12-00000',
    '技术援助问题政府专家工作组',
    '2012年10月17日和18日，维也纳',
    '临时议程和说明',
  ]);
  expect(lines(part(compileHtml(englishSample()), 'header'))).toEqual([
    'CC 27-001',
    'Brackenford City Council',
    'Spring session 2027',
    'Guildhall, 8–10 March 2027',
    'Agenda of the budget session',
    'Open to the public',
    'Prepared by the City Clerk',
  ]);
});

test('an original does not name its language twice', () => {
  expect(distribution('en', { distribution: 'limited', original: 'en' })).toEqual([
    'Distr.: Limited',
    'Original: English',
  ]);
  expect(distribution('en', { distribution: 'restricted', original: 'zh' })).toEqual([
    'Distr.: Restricted',
    'English',
    'Original: Chinese',
  ]);
  expect(distribution('zh-Hans', { original: 'zh' })).toEqual(['Original: Chinese']);
});

test('the lines that Chinese prints in English say so', () => {
  expect(header({ language: 'zh', masthead: { distribution: 'general' } })).toContain(
    '<div class="distribution" lang="en" dir="ltr">',
  );
  expect(header({ masthead: { distribution: 'general' } })).toContain('<div class="distribution">');
});

test('a language without phrases is not called English', () => {
  expect(distribution('de', { distribution: 'general', original: 'en' })).toEqual([
    'Distr.: General',
    'German',
    'Original: English',
  ]);
});

test.each([
  [{ dates, place: text('Vienna') }, 'Vienna, 17 and 18 October 2012'],
  [{ dates }, '17 and 18 October 2012'],
  [{ place: text('Vienna') }, 'Vienna'],
  [{ dates: { ...dates, end: dates.start } }, '17 October 2012'],
])('dates and place in one phrase, or what there is of them: %#', (fields, printed) => {
  expect(lines(header(fields))).toEqual([printed, 'Provisional agenda']);
});

test('the standard title speaks of annotations only where there are any', () => {
  expect(lines(header({ entries: [item('a', 'A')] }))).toEqual(['Provisional agenda']);
  const annotated = item('a', 'A', { items: [item('b', 'B', { content: [paragraph('Text.')] })] });
  expect(lines(header({ entries: [annotated] }))).toEqual(['Provisional agenda and annotations']);
});

test('the body is named in full', () => {
  expect(lines(header({ body: body('Working Group on Everything', 'Working Group') }))[0]).toBe(
    'Working Group on Everything',
  );
});
