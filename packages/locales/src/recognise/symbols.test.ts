import { expect, test } from 'vitest';
import { recognise } from '../index.js';
import { told } from '../../test/mentions.js';

// Symbols are the same in all languages; `eo` is one whose words are not known.
test.each<[text: string, mentions: string[]]>([
  ['（CTOC/COP/2012/9）', ['CTOC/COP/2012/9 = CTOC/COP/2012/9']],
  ['see A/79/100.', ['A/79/100 = A/79/100']],
  [
    'A/79/100, S/2024/12; E/CN.15/2024/1',
    ['A/79/100 = A/79/100', 'S/2024/12 = S/2024/12', 'E/CN.15/2024/1 = E/CN.15/2024/1'],
  ],
  [
    'S/21225, S/PV.9500, CD/1864, IDB.49/1/Add.1, TD(XIII)/1',
    [
      'S/21225 = S/21225',
      'S/PV.9500 = S/PV.9500',
      'CD/1864 = CD/1864',
      'IDB.49/1/Add.1 = IDB.49/1/Add.1',
      'TD(XIII)/1 = TD(XIII)/1',
    ],
  ],
  [
    'S/RES/2686 (2023) and A/RES/2758(XXVI)',
    ['S/RES/2686 (2023) = S/RES/2686 (2023)', 'A/RES/2758(XXVI) = A/RES/2758(XXVI)'],
  ],
  ['A/79/100 (2023)', ['A/79/100 = A/79/100']],
  ['A/S-10/1, A/69/49(Vol.III)', ['A/S-10/1 = A/S-10/1', 'A/69/49(Vol.III) = A/69/49(Vol.III)']],
  ['A/80/500-S/2025/656', ['A/80/500-S/2025/656 = A/80/500-S/2025/656']],
  [
    'CTOC/COP/WG.2/2012/3-\n  CTOC/COP/WG.3/2012/4',
    ['CTOC/COP/WG.2/2012/3- CTOC/COP/WG.3/2012/4 = CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4'],
  ],
  ['CTOC/COP/WG.2/ \n2012/2', ['CTOC/COP/WG.2/ 2012/2 = CTOC/COP/WG.2/2012/2']],
  ['CTOC/COP/WG. 2/2012/2', ['CTOC/COP/WG. 2/2012/2 = CTOC/COP/WG.2/2012/2']],
  ['A/80/1 Add.1', ['A/80/1 Add.1 = A/80/1/Add.1']],
  ['A/80/1 and Corr.1', ['A/80/1 = A/80/1', 'Corr.1 = A/80/1/Corr.1, listed']],
  ['ctoc/cop/2012/9', ['ctoc/cop/2012/9 = ctoc/cop/2012/9']],
  ['CTOC/COP/2O12/9', ['CTOC/COP/2O12/9 = CTOC/COP/2O12/9']],
  ['СТОС/COP/2012/9', ['СТОС/COP/2012/9 = CTOC/COP/2012/9']],
  ['CTOC／COP／2012／9', ['CTOC／COP／2012／9 = CTOC/COP/2012/9']],
  ['CTOC/COP/\u200b2012/9', ['CTOC/COP/\u200b2012/9 = CTOC/COP/2012/9']],
  ['\u202aA/79/100\u202c', ['A/79/100 = A/79/100']],
])('%j', (text, mentions) => {
  expect(told(text, 'eo')).toEqual(mentions);
});

test.each([
  ...[
    'and/or',
    'km/h',
    '24/7',
    '2012/13',
    '10/17/2012',
    'A/B',
    'A/4',
    'A/2012',
    'E/5',
    'S/he',
    'CD/DVD 2',
    'n/a',
    '1/2',
    'C/2012/1',
    'XYZ/2012/9',
  ],
  ...[
    'https://docs.un.org/en/A/79/100',
    'http://www.un.org/view.asp?symbol=A/RES/64/294',
    'undocs.org/A/RES/72/279',
    'docs/A/79/100.pdf',
  ],
  ...[
    'C:/A/79/100',
    '/home/A/79/1',
    'A/79/100.pdf',
    'A/79/100@un.org',
    '#A/79/100',
    'st/2012/1',
    'id/2012/5',
    'CTOC/COP/WG.2',
    'WG.2',
    'td/1/2',
  ],
  ...['5/7', 'TCP/IP 4', 'AC/DC 2012', 'Wednesday, 17 October 2012', 'resolution 5/7'],
])('nothing in %j', (text) => {
  expect(told(text, 'eo')).toEqual([]);
});

test('series of one’s own count where they are named', () => {
  expect(recognise('CSR/COP/3/1, XYZ/COP/3/1', 'en')).toEqual([]);
  expect(recognise('CSR/COP/3/1, XYZ/COP/3/1', 'en', { series: new Set(['CSR']) })).toEqual([
    { kind: 'symbol', start: 0, end: 11, symbol: 'CSR/COP/3/1', form: 'full' },
  ]);
});

test('dates of computers and symbols are found in any language', () => {
  expect(told('2012-10-17, A/79/100', 'eo')).toEqual(['2012-10-17 = 2012-10-17', 'A/79/100 = A/79/100']);
  expect(told('2012-10-17, A/79/100', 'constructor')).toHaveLength(2);
  expect(told('17 October 2012', '')).toEqual([]);
});
