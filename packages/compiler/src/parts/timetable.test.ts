import { expect, test } from 'vitest';
import { agenda, day, entry, item, slot, text, timetable } from '../../test/model.js';
import { lines, links, part } from '../../test/reading.js';
import { chineseSample, englishSample } from '../../test/samples.js';
import { compileHtml } from '../index.js';

/** The rows of the timetable, their cells parted by bars. */
function rows(html: string): string[] {
  return part(html, 'annex')
    .split('<tr')
    .slice(2)
    .map((row) => lines(`<tr${row}`.replaceAll(/<\/t[dh]>/g, ' |').replace(/<\/table>[^]*/, '')).join(' '));
}

test('days, times, items and their titles', () => {
  const html = compileHtml(chineseSample());
  expect(lines(part(html, 'annex')).slice(0, 5)).toEqual([
    '附件',
    '拟议工作安排',
    '日期和时间',
    '议程项目',
    '标题或说明',
  ]);
  expect(rows(html)).toEqual([
    '10月17日，星期三 |',
    '上午10时至下午1时 | 1(a) | 会议开幕 |',
    '1(b) | 通过议程和工作安排 |',
    '2 | 落实2010年10月19日和20日举行的工作组会议通过的建议 |',
    '下午3时至6时 | 2 | 落实2010年10月19日和20日举行的工作组会议通过的建议（续） |',
    '10月18日，星期四 |',
    '上午10时至下午1时 | | 与国际合作问题工作组的联合会议 |',
    '3 | 缔约国针对涉及文化财产的刑事犯罪适用《联合国打击跨国有组织犯罪公约》 |',
    '下午3时至6时 | 4 | 其他事项 |',
  ]);
  expect(lines(part(html, 'annex')).at(-1)).toBe('所列时间均为当地时间（Europe/Vienna）。');
});

test('rooms, breaks, parallel meetings, holidays, days and hours without meetings', () => {
  expect(rows(compileHtml(englishSample()))).toEqual([
    'Monday, 8 March First day |',
    '9.30–11 a.m. Room: Council Chamber | 1 | Opening and roll call |',
    '2 | Budget for the year |',
    '11–11.20 a.m. | | Coffee |',
    '11.20 a.m.–1 p.m. | | Break |',
    '2.30–5 p.m. | 2 (b) | Spending vote |',
    "2.30–4 p.m. Room: Library | | Children's council |",
    'Tuesday, 9 March |',
    "| | Founders' Day Official holiday |",
    'Wednesday, 10 March |',
    '10 a.m.–noon | | Joint meeting with Planning Board of Brackenford and Parks Board |',
    '2 (b) | Spending (continued) |',
    '3 | Lease of the market (held in abeyance) |',
    'noon–1 p.m. | | No meeting |',
    'Thursday, 11 March |',
    '| | No meeting |',
  ]);
  expect(lines(part(compileHtml(englishSample()), 'annex'))[1]).toBe('Order of business');
});

test('the time heads all rows of its slot, the date all rows of its day', () => {
  const html = compileHtml(chineseSample());
  expect(html).toContain('<th scope="rowgroup" colspan="3"><time datetime="2012-10-17">10月17日，星期三</time></th>');
  expect(html).toContain('<th scope="row" rowspan="3">上午10时至下午1时</th>');
  expect(html).toContain('<th scope="row">下午3时至6时</th>');
  expect(part(html, 'annex').match(/<tbody>/g)).toHaveLength(2);
});

test('every title leads to the annotation, or to the list where there is none', () => {
  expect(links(part(compileHtml(chineseSample()), 'annex')).map((link) => link.replace(/.* -> /, ''))).toEqual([
    '#item-opening',
    '#item-adoption',
    '#item-recommendations',
    '#item-recommendations',
    '#item-application',
    '#item-other',
  ]);
});

test('a slot without anything has its time, and an unknown item its number', () => {
  const html = compileHtml(
    agenda({
      entries: [item('a', 'A')],
      timetable: timetable(
        day('2027-03-08', {
          slots: [
            slot('10:00', '11:00'),
            slot('11:00', '12:00', { label: text('Informal'), entries: [entry('b', [7])] }),
          ],
        }),
      ),
    }),
  );
  expect(rows(html).slice(1)).toEqual(['10–11 a.m. | | |', '11 a.m.–noon | | Informal |', '7 | |']);
});

test('there is no annex without a timetable', () => {
  expect(compileHtml(agenda({ timezone: 'Europe/Vienna' }))).not.toContain('id="annex"');
});
