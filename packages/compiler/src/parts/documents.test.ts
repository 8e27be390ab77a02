import { expect, test } from 'vitest';
import { agenda, citation, paper, footnote, item, paragraph, piece, section } from '../../test/model.js';
import { lines, links, part } from '../../test/reading.js';
import { chineseSample } from '../../test/samples.js';
import { compileHtml } from '../index.js';

/** The rows of the list of documents, their cells parted by bars. */
function index(html: string): string[] {
  return part(html, 'documents')
    .split('<tr')
    .slice(2)
    .map((row) => lines(`<tr${row}`.replaceAll(/<\/t[dh]>/g, ' |')).join(' '));
}

test('the list has every document once, with the items that name it', () => {
  expect(index(compileHtml(chineseSample()))).toEqual([
    'CTOC/COP/WG.2/2012/1 | 临时议程和说明 | 1(b) |',
    'CTOC/COP/2012/10 | 秘书处关于提供技术援助的报告 | 2 |',
    'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4 | 秘书处关于适用《公约》的报告 | 2和3 |',
  ]);
});

test('a document counts as named in a title, a text, a list and a note', () => {
  const named = piece('document', { document: 'A/80/1' });
  const html = compileHtml(
    agenda({
      entries: [
        item('a', [named]),
        section(
          1,
          'S',
          item('b', 'B', { content: [paragraph('See ', piece('emphasis', { strong: true, content: [named] }))] }),
          item('c', 'C', {
            documents: [citation('A/80/1')],
            items: [item('d', 'D', { documents: [citation('A/80/1')] })],
          }),
          item('e', 'E', { content: [paragraph('See', piece('note', { note: 'n', ordinal: 1 }))] }),
        ),
      ],
      documents: [paper('A/80/1', 'Report'), paper('A/80/2', 'Named nowhere')],
      notes: [footnote('n', 1, paragraph(named))],
    }),
  );
  expect(index(html)).toEqual(['A/80/1 | Report | 1, 2, 3, 3 (a) and 4 |']);
  expect(links(part(html, 'documents')).slice(1)).toEqual([
    '1 -> #item-a',
    '2 -> #item-b',
    '3 -> #item-c',
    '3 (a) -> #item-d',
    '4 -> #item-e',
  ]);
});

test('a document of the introduction belongs to no item', () => {
  const introduction = [paragraph(piece('document', { document: 'A/80/1' }))];
  const html = compileHtml(agenda({ introduction, documents: [paper('A/80/1')] }));
  expect(index(html)).toEqual(['A/80/1 | | |']);
});

test('a symbol leads to the document where it is public, from the text else to the list', () => {
  const documents = [paper('A/80/1', 'Report'), paper('EB147/1', 'Agenda'), paper('A/80/CRP.1', 'Paper')];
  const content = [paragraph(...documents.map(({ symbol }) => piece('document', { document: symbol })))];
  const html = compileHtml(agenda({ language: 'zh', entries: [item('a', 'A', { content })], documents }));
  expect(links(part(html, 'annotations')).slice(1)).toEqual([
    'A/80/1 -> https://docs.un.org/zh/A/80/1',
    'EB147/1 -> #document-EB147/1',
    'A/80/CRP.1 -> #document-A/80/CRP.1',
  ]);
  expect(links(part(html, 'documents'))).toContain('A/80/1 -> https://docs.un.org/zh/A/80/1');
  expect(html).toContain('<tr id="document-A/80/CRP.1">');
});

test('a citation of an unknown document is its symbol alone', () => {
  const html = compileHtml(agenda({ entries: [item('a', 'A', { documents: [citation('A/80/9')] })] }));
  expect(part(html, 'annotations')).toContain('<li><bdi class="symbol" dir="ltr">A/80/9</bdi></li>');
  expect(html).not.toContain('id="documents"');
});
