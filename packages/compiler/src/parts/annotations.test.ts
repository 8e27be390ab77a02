import { expect, test } from 'vitest';
import { agenda, body, entry, day, item, list, paragraph, section, slot, text, timetable } from '../../test/model.js';
import { lines, links, part } from '../../test/reading.js';
import { chineseSample, englishSample } from '../../test/samples.js';
import { compileHtml } from '../index.js';

test('number and title are repeated without the sign of the list, then text and documents', () => {
  expect(lines(part(compileHtml(chineseSample()), 'annotations'))).toEqual([
    '说明',
    '1. 组织事项',
    '(a) 会议开幕',
    '2012年10月17日星期三上午10时至下午1时',
    '技术援助问题政府专家工作组会议将于2012年10月17日星期三上午10时开幕。',
    '(b) 通过议程和工作安排',
    '2012年10月17日星期三上午10时至下午1时',
    '文件',
    '临时议程和说明（CTOC/COP/WG.2/2012/1）',
    '2. 落实2010年10月19日和20日举行的工作组会议通过的建议',
    '2012年10月17日星期三上午10时至下午1时和2012年10月17日星期三下午3时至6时',
    '在本议程项目下，秘书处将提供信息。',
    '在议程项目3之下，亦同。',
    '文件',
    '秘书处关于提供技术援助的报告（CTOC/COP/2012/10）',
    '秘书处关于适用《公约》的报告（CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4）',
    '3. 缔约国针对涉及文化财产的刑事犯罪适用《联合国打击跨国有组织犯罪公约》',
    '（与国际合作问题工作组联合审议）',
    '2012年10月18日星期四上午10时至下午1时',
    '在标题为“打击涉及文化财产的跨国有组织犯罪”的第5/7号决议中，答复摘要载于报告（CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4）中。',
    '文件',
    '秘书处的报告（CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4）（供讨论）',
  ]);
});

test('sections, authority, allocation, purposes, no documents', () => {
  const printed = lines(part(compileHtml(englishSample()), 'annotations'));
  expect(printed.filter((line) => !/2027|p\.m\./.test(line))).toEqual([
    'Annotations',
    'A. Opening',
    '1. Opening and roll call',
    'The roll is called.1',
    'Documents',
    'No advance documentation is expected.',
    'B. Budget',
    '2. Budget for the year',
    '(City Charter, article 31)',
    'Brackenford City Council votes on two documents:',
    'the draft budget (CC 27-010);',
    'the report.',
    '(a) Revenue',
    '(i) Rates',
    'Documents',
    'Report on reserves (CC 27-011) (for information)',
    '(b) Spending (Finance Committee)',
    'Documents',
    'Draft budget (CC 27-010) (for decision)',
    'A/80/1',
  ]);
});

test('there is no such part where no item has an annotation', () => {
  const bare = item('a', 'A', { joint: [body('B')], authority: text('Rule 7'), items: [item('b', 'B')] });
  expect(compileHtml(agenda({ entries: [section(1, 'S', bare)] }))).not.toContain('id="annotations"');
});

test('headings go down one level at a time, and no further than there are levels', () => {
  let deepest = item('i7', 'Level 7', { content: [paragraph('Text.')], documents: [], noDocuments: true });
  for (let level = 6; level > 0; level -= 1) deepest = item(`i${level}`, `Level ${level}`, { items: [deepest] });
  const html = compileHtml(agenda({ entries: [section(1, 'Section', deepest)] }));
  const levels = [...html.matchAll(/<h(\d)/g)].map((match) => Number(match[1]));
  expect(levels).toEqual([1, 2, 3, 4, 5, 6, 6, 6, 6, 6, 6]);
});

test('an annotation leads back to the list and to each meeting on the item', () => {
  const html = compileHtml(
    agenda({
      entries: [item('a', 'A', { content: [paragraph('Text.')] })],
      timetable: timetable(
        day('2027-03-08', { slots: [slot('10:00', '13:00', { entries: [entry('a', [1])] })] }),
        day('2027-03-09', { slots: [slot('15:00', '18:00', { entries: [entry('a', [1], { continued: true })] })] }),
      ),
    }),
  );
  expect(links(part(html, 'annotations'))).toEqual([
    '1. -> #list-a',
    'Monday, 8 March 2027, from 10 a.m. to 1 p.m. -> #timetable-a',
    'Tuesday, 9 March 2027, from 3 to 6 p.m. -> #timetable-a~2',
  ]);
  expect(html).toContain('<tr id="timetable-a~2"');
});

test('the introduction stands between the list and the annotations', () => {
  const html = compileHtml(
    agenda({
      introduction: [paragraph('Before.'), list('one', 'two')],
      entries: [item('a', 'A', { content: [paragraph('After.')] })],
    }),
  );
  expect(lines(part(html, 'main'))).toEqual(['1. A.', 'Before.', 'one', 'two', 'Annotations', '1. A', 'After.']);
});

test('only the first of several meetings begins a sentence', () => {
  const days = timetable(
    day('2027-01-25', { slots: [slot('14:00', '17:00', { entries: [entry('soins', [1])] })] }),
    day('2027-01-26', { slots: [slot('9:00', '12:00', { entries: [entry('soins', [1])] })] }),
  );
  const page = compileHtml(
    agenda({ language: 'fr', entries: [item('soins', 'Soins', { content: [paragraph('Texte.')] })], timetable: days }),
  );
  expect(lines(part(page, 'annotations'))[2]).toMatch(/^Lundi 25.* et mardi 26/);
});
