import { expect, test } from 'vitest';
import { callAnchor, documentAnchor, itemAnchor, listAnchor, repeated, timetableAnchor } from './anchors.js';

test.each([
  ['opening', 'item-opening'],
  ['budget_2027-28', 'item-budget_2027-28'],
  ['开幕', 'item-开幕'],
  ['افتتاح', 'item-افتتاح'],
  ['a b', 'item-a~20~b'],
  ['a"><script>', 'item-a~22~~3e~~3c~script~3e~'],
  ['a%20b', 'item-a~25~20b'],
  ['\u202eabc', 'item-~202e~abc'],
  ['\ud800', 'item-~d800~'],
  ['', 'item-'],
])('the item %j has the anchor %s', (id, anchor) => {
  expect(itemAnchor(id)).toBe(anchor);
});

test('a symbol stays readable in its anchor', () => {
  expect(documentAnchor('CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4')).toBe(
    'document-CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4',
  );
  expect(documentAnchor('S/RES/2686 (2023)')).toBe('document-S/RES/2686~20~(2023)');
});

test('different ids have different anchors, whatever they are made of', () => {
  const pieces = ['a', 'é', 'e\u0301', 'É', ' ', '~', '20', '~20~', '-', '_', '.', '2', '/'];
  const all = pieces.flatMap((first) => pieces.map((second) => first + second));
  const distinct = new Set(all);
  const anchors = [...distinct].flatMap((id) => [
    itemAnchor(id),
    repeated(itemAnchor(id), 2),
    listAnchor(id),
    timetableAnchor(id),
    documentAnchor(id),
    callAnchor(id),
  ]);
  expect(new Set(anchors).size).toBe(distinct.size * 6);
});
