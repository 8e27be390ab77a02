import { expect, test } from 'vitest';
import { agenda, item, paragraph } from '../test/model.js';
import { englishSample } from '../test/samples.js';
import { compileHtml, formats } from './index.js';

test('every format stands under its own id', () => {
  expect(Object.entries(formats).map(([id, format]) => [id, format.id, format.extension])).toEqual([
    ['html', 'html', 'html'],
    ['json', 'json', 'json'],
  ]);
});

test('html is the page as it is published', () => {
  expect(formats.html.compile(englishSample())).toBe(compileHtml(englishSample()));
});

test('json is the agenda itself, whatever the order of its keys was', () => {
  const sample = agenda({ entries: [item('opening', 'Opening')] });
  const backwards = Object.fromEntries(Object.entries(sample).toReversed()) as unknown as typeof sample;
  expect(formats.json.compile(backwards)).toBe(formats.json.compile(sample));
  expect(JSON.parse(formats.json.compile(sample))).toEqual(sample);
  expect(formats.json.compile(sample)).toMatch(/^\{\n {2}"documents": \[\],[^]*"version": 1\n\}\n$/);
});

test('json has no internal notes', () => {
  const inner = item('a', 'A', { internal: [paragraph('Secret')] });
  const sample = agenda({ entries: [item('b', 'B', { internal: [paragraph('Secret')], items: [inner] })] });
  const json = formats.json.compile(sample);
  expect(json).not.toContain('Secret');
  expect(json.match(/"internal": \[\]/g)).toHaveLength(2);
});
