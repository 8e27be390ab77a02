import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasKnownSeries, parseSymbol, symbolUrl, type SymbolProblemCode } from './index.js';

const unitedNations = [
  ...['A/79/100', 'A/RES/79/1', 'A/79/L.5', 'A/79/PV.3', 'A/C.3/79/SR.4', 'A/HRC/56/1', 'A/BUR/79/1', 'S/2024/12'],
  ...[
    'S/RES/2686 (2023)',
    'S/PV.9500',
    'S/AGENDA/9500',
    'S/Agenda/10026',
    'E/2024/100',
    'E/CN.15/2024/1',
    'UNEP/EA.6/1',
  ],
  ...[
    'FCCC/SBI/2024/1',
    'FCCC/PA/CMA/2024/1',
    'CAC/COSP/2023/1',
    'CTOC/COP/2012/9',
    'CTOC/COP/WG.2/2012/3',
    'TD/B/71/1',
  ],
  ...['ECE/TRANS/WP.29/1170', 'CBD/COP/15/1', 'HSP/HA.2/1', 'ICCD/COP(15)/1', 'ST/SGB/2019/1', 'S/RES/2049(2012)'],
  ...['A/69/49(Vol.III)', 'A/69/3/Rev.1', 'FCCC/SBSTA/2015/INF.10/Rev.1', 'A/71/101/Rev.1/Add.1', 'IDB.49/1/Add.1'],
  ...[
    'FCCC/SBI/2018/1',
    'A/RES/72/279',
    'A/RES/2758(XXVI)',
    'S/RES/2374(2017)',
    'ECE/MP.PP/2025/55',
    'HSP/GC/19/1/Add.1',
  ],
  ...['CTOC/COP/WG.2/2012/1', 'CTOC/COP/WG.2/2012/2', 'CTOC/COP/2012/7', 'CTOC/COP/2012/10', 'UNODC/CCPCJ/EG.1/2012/4'],
  ...['UNODC/CCPCJ/EG.1/2009/2', 'A/S-10/1', 'A/ES-10/1', 'A/RES/S-10/2', 'E/CN.4/Sub.2/2000/1', 'A/69/10/Summary'],
  ...['A/CONF.151/26/Rev.1 (Vol. I)', 'TD(XIII)/1', 'S/2024/12*'],
];

const others = [
  ...['EB147/1 Add.1', 'EB147/1 (draft)', 'A68/7 Add.1', 'EB140/INF./3', 'A/FCTC/INB5/DIV/4'],
  ...['CL 154/1', 'C 2015/2 Rev.1', 'CL 120/11', '200 EX/1', '30 C/2', 'MSC 111-2'],
  ...[
    'ISO/TC 46/SC 9 N 1203',
    'ISO/IEC JTC 1/SC 29/WG 11 N 18000',
    'Drs. 19/234',
    'Drucksache 21/1234',
    'VO/2027/0117 (Entwurf)',
  ],
  ...['-/CP.24', '1/CP.21', '3/CMA.5', '5/7', '2/6', '5/1', '5/6', '2758(XXVI)'],
];

const joint = ['CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4', 'A/80/500-S/2025/656'];

test.each([...unitedNations, ...others, ...joint])('%s has no problem', (symbol) => {
  const { problems, canonical } = parseSymbol(symbol);
  expect(problems).toEqual([]);
  expect(canonical).toBe(symbol.replace('*', ''));
});

test.each([...unitedNations, ...others])('%s is one symbol', (symbol) => {
  expect(parseSymbol(symbol).symbols).toHaveLength(1);
});

test.each(unitedNations)('the series of %s is known', (symbol) => {
  expect(hasKnownSeries(symbol)).toBe(true);
});

const mistakes: [text: string, code: SymbolProblemCode, range: string, suggestion: string | undefined][] = [
  ['CTOC/COP/WG.2/ 2012/2', 'white-space', ' ', 'CTOC/COP/WG.2/2012/2'],
  ['CTOC/COP/WG.2/ \n\n2012/2', 'white-space', ' \n\n', 'CTOC/COP/WG.2/2012/2'],
  ['CTOC/COP/WG. 2/2012/2', 'white-space', ' ', 'CTOC/COP/WG.2/2012/2'],
  ['CTOC/COP/20 12/2', 'white-space', ' ', 'CTOC/COP/2012/2'],
  ['A/80/1 Add.1', 'white-space', ' ', 'A/80/1/Add.1'],
  ['CTOC COP/2012/9', 'white-space', ' ', undefined],
  ['S/RES/2686 ( 2023)', 'white-space', ' ', 'S/RES/2686 (2023)'],
  ['CTOC/COP/WG.2/2012/3-\nCTOC/COP/WG.3/2012/4', 'joint-break', '-\n', joint[0]],
  ['A/80/500 - S/2025/656', 'joint-break', ' - ', 'A/80/500-S/2025/656'],
  ['A/80/500\nS/2025/656', 'joint-break', '\n', 'A/80/500-S/2025/656'],
  ['FCCC/SBI/2018/1 and Corr.1', 'several-documents', ' and Corr.1', 'FCCC/SBI/2018/1, FCCC/SBI/2018/1/Corr.1'],
  ['FCCC/SBI/2018/4 and Add.1–2', 'several-documents', ' and Add.1–2', undefined],
  ['FCCC/SBI/2018/4 et Add.1 à 4', 'several-documents', ' et Add.1 à 4', undefined],
  ['s/21225', 'lower-case', 's', 'S/21225'],
  ['CTOC/cop/2012/9', 'lower-case', 'cop', 'CTOC/COP/2012/9'],
  ['A/80/1/add.1', 'lower-case', 'add', 'A/80/1/Add.1'],
  ['EB147/1 add.1', 'lower-case', 'add', 'EB147/1 Add.1'],
  ['CTOC/COP/2O12/9', 'letter-for-digit', '2O12', 'CTOC/COP/2012/9'],
  ['CTOC/COP/WG.2/20l2/3', 'letter-for-digit', '20l2', 'CTOC/COP/WG.2/2012/3'],
  ['CTOC/COP/WG.l/2012/3', 'letter-for-digit', 'l', 'CTOC/COP/WG.1/2012/3'],
  ['A//1', 'empty-part', '/', 'A/1'],
  ['CTOC/COP/2012/9/', 'trailing-slash', '/', 'CTOC/COP/2012/9'],
  ['CTOC/COP/2012/9.', 'trailing-mark', '.', 'CTOC/COP/2012/9'],
  ['CTOC/COP/2012/9；', 'trailing-mark', '；', 'CTOC/COP/2012/9'],
  ['CTOC/COP/WG.2/2012/3-', 'joint-break', '-', undefined],
  ['（CTOC/COP/2012/9）', 'not-a-symbol', '（CTOC/COP/2012/9）', undefined],
  ['A/S–10/1', 'dash', '–', 'A/S-10/1'],
  ['A/S‑10/1', 'dash', '‑', 'A/S-10/1'],
  ['СТОС/COP/2012/9', 'look-alike', 'СТОС', 'CTOC/COP/2012/9'],
  ['CTOC/ΟP/2012/9', 'look-alike', 'Ο', 'CTOC/OP/2012/9'],
  ['CTOC／COP／2012／9', 'full-width', '／', 'CTOC/COP/2012/9'],
  ['CTOC/COP/\u200b2012/9', 'invisible-character', '\u200b', 'CTOC/COP/2012/9'],
  ['CTOC/COP/2012/9\u200f', 'invisible-character', '\u200f', 'CTOC/COP/2012/9'],
  ['关于技术援助的报告', 'not-a-symbol', '关于技术援助的报告', undefined],
  ['agenda', 'not-a-symbol', 'agenda', undefined],
  ['', 'not-a-symbol', '', undefined],
];

test.each(mistakes)('%j: %s at %j, mended to %j', (text, code, range, suggestion) => {
  const problem = parseSymbol(text).problems.find((found) => found.code === code);
  expect(problem && text.slice(problem.start, problem.end)).toBe(range);
  expect(problem?.suggestion).toBe(suggestion);
});

test('a suggestion mends everything in the symbol at once', () => {
  const { problems } = parseSymbol('ctoc/cop/wg.2/ 2O12/2/');
  expect(problems.map(({ code }) => code)).toEqual([
    ...['lower-case', 'lower-case', 'lower-case'],
    ...['white-space', 'letter-for-digit', 'trailing-slash'],
  ]);
  expect(new Set(problems.map(({ suggestion }) => suggestion))).toEqual(new Set(['CTOC/COP/WG.2/2012/2']));
});

test('nothing is guessed in the canonical form', () => {
  expect(parseSymbol('s/2O12/ 9*').canonical).toBe('s/2O12/9');
});

test.each([
  ['CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4', ['CTOC/COP/WG.2/2012/3', 'CTOC/COP/WG.3/2012/4']],
  ['A/80/500–S/2025/656', ['A/80/500', 'S/2025/656']],
  ['A/80/500, S/2025/656', ['A/80/500', 'S/2025/656']],
  ['A/80/500*-S/2025/656*', ['A/80/500', 'S/2025/656']],
  ['S/RES/2686 (2023)-A/RES/77/1', ['S/RES/2686 (2023)', 'A/RES/77/1']],
  ['A/1-E/2-S/3', ['A/1', 'E/2', 'S/3']],
  ['A/S-10/1', ['A/S-10/1']],
  ['A/ES-10/1-S/2024/1', ['A/ES-10/1', 'S/2024/1']],
])('%s is the symbols %j', (text, symbols) => {
  expect(parseSymbol(text)).toMatchObject({ symbols, problems: [], canonical: symbols.join('-') });
});

test('changes are told apart from the document they change', () => {
  expect(parseSymbol('A/71/101/Rev.1/Add.12')).toMatchObject({
    base: 'A/71/101',
    changes: [
      { kind: 'Rev', number: 1 },
      { kind: 'Add', number: 12 },
    ],
  });
  expect(parseSymbol('EB147/1 Add.1')).toMatchObject({ base: 'EB147/1', changes: [{ kind: 'Add', number: 1 }] });
  expect(parseSymbol('A/69/10/Summary')).toMatchObject({ base: 'A/69/10', changes: [{ kind: 'Summary' }] });
  expect(parseSymbol('CTOC/COP/2012/9')).toMatchObject({ base: 'CTOC/COP/2012/9', changes: [] });
});

test.each([
  ['S/2024/12*', 'S/2024/12'],
  ['S/RES/2686(2023)', 'S/RES/2686 (2023)'],
  ['CTOC/COP/WG.2/ 2012/2', 'CTOC/COP/WG.2/2012/2'],
  ['A/80/500–S/2025/656', 'A/80/500-S/2025/656'],
  ['S/2025/656-A/80/500', 'A/80/500-S/2025/656'],
  ['СТОС/COP/2012/9', 'CTOC/COP/2012/9'],
  ['CL\u00a0154/1', 'CL 154/1'],
])('%j and %j are the same document', (one, other) => {
  expect(parseSymbol(one).key).toBe(parseSymbol(other).key);
});

test.each([
  ['s/2024/12', 'S/2024/12'],
  ['A/80/1', 'A/80/1/Add.1'],
  ['A/80/11', 'A/80/1'],
])('%s and %s are different documents', (one, other) => {
  expect(parseSymbol(one).key).not.toBe(parseSymbol(other).key);
});

test.each([
  ['CTOC/COP/2012/9', 'zh', 'https://docs.un.org/zh/CTOC/COP/2012/9'],
  ['S/RES/2686 (2023)', 'en', 'https://docs.un.org/en/S/RES/2686%20(2023)'],
  ['S/2024/12*', 'ar', 'https://docs.un.org/ar/S/2024/12'],
  ['CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4', 'zh', 'https://docs.un.org/zh/CTOC/COP/WG.2/2012/3'],
  ['IDB.49/1/Add.1', 'es', 'https://docs.un.org/es/IDB.49/1/Add.1'],
  ['A/79/100', 'de', 'https://docs.un.org/A/79/100'],
])('%s in %s is found under %s', (symbol, language, url) => {
  expect(symbolUrl(symbol, language)).toBe(url);
});

test.each([
  ...others,
  'CTOC/COP/WG.2/2012/CRP.1',
  'A/79/CRP.1/Add.1',
  'XYZ/2012/9',
  'CTOC/COP/2O12/9',
  'A',
  '',
  '\ud800/1',
])('%j has no link', (symbol) => {
  expect(symbolUrl(symbol, 'en')).toBeUndefined();
});

const fragment = fc.constantFrom(
  ...[
    'A',
    'S/',
    'CTOC/COP/',
    '2012',
    '/',
    '//',
    ' ',
    '\n',
    '-',
    '–',
    ', ',
    '*',
    '(',
    ')',
    ' (2023)',
    'Add.1',
    'l',
    'O',
    'WG.2/',
    's/',
    'А',
    '／',
    '\u200b',
  ],
  ...[' and Corr.1', 'EB147/1', 'CL 154/1', '200 EX/1'],
);
const symbolLike = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));

test('any text is read: ranges lie in the text, and a mended text has nothing left to mend', () => {
  fc.assert(
    fc.property(fc.oneof(symbolLike, fc.string({ unit: 'binary' })), (text) => {
      const { problems } = parseSymbol(text);
      for (const { start, end } of problems) {
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
      if (problems.some(({ code }) => code === 'several-documents')) return;
      for (const { suggestion } of problems) {
        expect(suggestion === undefined ? [] : parseSymbol(suggestion).problems.map(({ code }) => code)).toEqual([]);
      }
      symbolUrl(text, 'en');
    }),
    { numRuns: 2000 },
  );
});

test('a symbol without problems and its canonical form are the same document', () => {
  fc.assert(
    fc.property(symbolLike, (text) => {
      const { problems, canonical } = parseSymbol(text);
      fc.pre(problems.length === 0);
      expect(parseSymbol(canonical).key).toBe(parseSymbol(text).key);
      expect(parseSymbol(canonical)).toMatchObject({ canonical, problems });
    }),
  );
});

test.each(['-A', ' ', '(', ' a', '/Add.1', '1-A', '1 S/', 'A1 (', '/', 'l', '1, '])(
  'a long run of %j is read in linear time',
  (unit) => {
    const text = `A/1${unit.repeat(30_000)}`;
    const started = performance.now();
    parseSymbol(text);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
