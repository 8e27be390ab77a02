import { expect, test } from 'vitest';
import type { Agenda } from '@agendum/model';
import { agenda, body, footnote, item, paragraph, piece, section, text } from '../../test/model.js';
import { lines, links, part } from '../../test/reading.js';
import { chineseSample, englishSample } from '../../test/samples.js';
import { compileHtml } from '../index.js';

function listOf(...entries: Agenda['entries']): string {
  return part(compileHtml(agenda({ entries })), 'agenda');
}

test('numbers and signs are text, in the manner of the language', () => {
  expect(lines(part(compileHtml(chineseSample()), 'agenda'))).toEqual([
    '1. 组织事项：',
    '(a) 会议开幕；',
    '(b) 通过议程和工作安排。',
    '2. 落实2010年10月19日和20日举行的工作组会议通过的建议。',
    '3. 缔约国针对涉及文化财产的刑事犯罪适用《联合国打击跨国有组织犯罪公约》（与国际合作问题工作组联合审议）。',
    '4. 其他事项。',
  ]);
});

test('sections, three levels, states, allocation and authority', () => {
  expect(lines(part(compileHtml(englishSample()), 'agenda'))).toEqual([
    'A. Opening',
    '1. Opening and roll call.',
    'B. Budget',
    '2. Budget for the year:',
    '(a) Revenue:',
    '(i) Rates;',
    '(ii) Fees;',
    '(b) Spending (Finance Committee).',
    '3. Lease of the market (held in abeyance) (jointly with Planning Board of Brackenford).',
    '4. Petitions [if any].',
    // The authority stands in the list where there is no annotation to have it.
    '(Rule 7)',
    '5. Where next?',
  ]);
});

test('an item leads to its annotation, and is the place itself where it has none', () => {
  const html = listOf(item('opening', 'Opening', { content: [paragraph('Text.')] }), item('other', 'Other matters'));
  expect(links(html)).toEqual(['Opening -> #item-opening']);
  expect(html).toContain('<li id="list-opening">');
  expect(html).toContain('<li id="item-other">');
});

test('a section leads to the annotations of its items, if there are any', () => {
  const annotated = item('a', 'A', { content: [paragraph('Text.')] });
  const html = listOf(section(1, 'First', annotated), section(2, 'Second', item('b', 'B')));
  expect(links(html)).toEqual(['First -> #section-1', 'A -> #item-a']);
});

test('only the last sub-item of an item ends with a full stop', () => {
  const deep = item('a', 'A', {
    items: [item('b', 'B', { items: [item('c', 'C'), item('d', 'D')] }), item('e', 'E', { items: [item('f', 'F')] })],
  });
  expect(lines(listOf(deep, item('g', 'G')))).toEqual([
    '1. A:',
    '(a) B:',
    '(i) C;',
    '(ii) D;',
    '(b) E:',
    '(i) F.',
    '2. G.',
  ]);
});

test('a title that ends with a sign gets no second one, unless a remark follows', () => {
  expect(lines(listOf(item('a', 'Who decides?'), item('b', 'Who decides?', { state: 'conditional' })))).toEqual([
    '1. Who decides?',
    '2. Who decides? [if any].',
  ]);
});

test('a title with links of its own is one link all the same; its footnote mark is another', () => {
  const title = text(
    'On ',
    piece('document', { document: 'A/80/1' }),
    ' and ',
    piece('item', { item: 'b', path: [2], self: false }),
    piece('note', { note: 'star', ordinal: 1 }),
  );
  const html = compileHtml(
    agenda({
      entries: [item('a', title, { content: [paragraph('Text.')] }), item('b', 'B')],
      documents: [{ symbol: 'A/80/1', symbols: ['A/80/1'], range: { file: 0, start: 0, end: 0 } }],
      notes: [footnote('star', 1, paragraph('A note.'))],
    }),
  );
  expect(links(part(html, 'agenda'))).toEqual(['On A/80/1 and agenda item 2 -> #item-a', '1 -> #footnote-star']);
  expect(links(part(html, 'annotations'))).toEqual([
    '1. -> #list-a',
    'A/80/1 -> https://docs.un.org/en/A/80/1',
    'agenda item 2 -> #item-b',
    '1 -> #footnote-star',
  ]);
});

test('two items with one id have two anchors, and a reference leads to the first', () => {
  const html = compileHtml(
    agenda({
      introduction: [paragraph(piece('item', { item: 'same', path: [1], self: false }))],
      entries: [item('same', 'A'), item('same', 'B', { joint: [body('C')] })],
    }),
  );
  expect(html).toContain('<li id="item-same">');
  expect(html).toContain('<li id="item-same~2">');
  expect(links(part(html, 'main'))).toEqual(['Agenda item 1 -> #item-same']);
});
