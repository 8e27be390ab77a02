import type { Agenda } from '@agendum/model';
import {
  agenda,
  body,
  citation,
  day,
  paper,
  entry,
  footnote,
  item,
  list,
  paragraph,
  piece,
  section,
  slot,
  text,
  timetable,
} from './model.js';

/** A part of the agenda of the second session of the UNTOC working group on technical assistance, in Chinese. */
export function chineseSample(): Agenda {
  const joint = 'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4';
  const resolution = { type: 'resolution', number: '5/7', title: text('打击涉及文化财产的跨国有组织犯罪') } as const;
  const range = { file: 0, start: 40, end: 70 };
  return agenda({
    language: 'zh',
    symbol: 'CTOC/COP/WG.2/2012/1',
    body: body('技术援助问题政府专家工作组', '工作组'),
    dates: { start: '2012-10-17', end: '2012-10-18', range },
    place: text('维也纳'),
    timezone: 'Europe/Vienna',
    masthead: { distribution: 'general', issued: '2012-08-01', original: 'en', job: 'V.12-00000' },
    entries: [
      item('organization', '组织事项', {
        items: [
          item('opening', '会议开幕', {
            content: [
              paragraph(
                piece('body', { body: body('技术援助问题政府专家工作组', '工作组'), show: 'name' }),
                '会议将于',
                piece('date', { date: '2012-10-17', time: '10:00', weekday: true }),
                '开幕。',
              ),
            ],
          }),
          item('adoption', '通过议程和工作安排', { documents: [citation('CTOC/COP/WG.2/2012/1')] }),
        ],
      }),
      item(
        'recommendations',
        [
          ...text(
            '落实',
            piece('date', { date: '2010-10-19', end: '2010-10-20', weekday: false }),
            '举行的工作组会议通过的建议',
          ),
        ],
        {
          content: [
            paragraph(
              '在',
              piece('item', { item: 'recommendations', path: [2], self: true }),
              '下，秘书处将提供信息。',
            ),
            paragraph('在', piece('item', { item: 'application', path: [3], self: false }), '之下，亦同。'),
          ],
          documents: [citation('CTOC/COP/2012/10'), citation(joint)],
        },
      ),
      item('application', '缔约国针对涉及文化财产的刑事犯罪适用《联合国打击跨国有组织犯罪公约》', {
        joint: [body('国际合作问题工作组')],
        content: [
          paragraph(
            '在标题为“',
            piece('instrument', { ...resolution, show: 'title' }),
            '”的',
            piece('instrument', { ...resolution, show: 'number' }),
            '中，答复摘要载于报告（',
            piece('document', { document: joint }),
            '）中。',
          ),
        ],
        documents: [citation(joint, { title: text('秘书处的报告'), purpose: 'discussion' })],
      }),
      item('other', '其他事项'),
    ],
    documents: [
      paper('CTOC/COP/WG.2/2012/1', '临时议程和说明'),
      paper('CTOC/COP/2012/10', '秘书处关于提供技术援助的报告'),
      { ...paper(joint, '秘书处关于适用《公约》的报告'), symbols: joint.split(/(?<=3)-/) },
    ],
    timetable: timetable(
      day('2012-10-17', {
        slots: [
          slot('10:00', '13:00', {
            entries: [entry('opening', [1, 1]), entry('adoption', [1, 2]), entry('recommendations', [2])],
          }),
          slot('15:00', '18:00', { entries: [entry('recommendations', [2], { continued: true })] }),
        ],
      }),
      day('2012-10-18', {
        slots: [
          slot('10:00', '13:00', { joint: [body('国际合作问题工作组')], entries: [entry('application', [3])] }),
          slot('15:00', '18:00', { entries: [entry('other', [4])] }),
        ],
      }),
    ),
  });
}

/** The agenda of an invented city council, in English, with every construct that the other sample lacks. */
export function englishSample(): Agenda {
  const council = body('Brackenford City Council', 'the Council');
  const board = body('Planning Board of Brackenford', 'the Board');
  const quorum = piece('note', { note: 'quorum', ordinal: 1 });
  return agenda({
    symbol: 'CC 27-001',
    body: council,
    session: text('Spring session 2027'),
    title: text('Agenda of the budget session'),
    subtitle: text('Open to the public'),
    author: text('Prepared by the City Clerk'),
    dates: { start: '2027-03-08', end: '2027-03-10', range: { file: 0, start: 40, end: 70 } },
    place: text('Guildhall'),
    introduction: [
      paragraph(
        'The Mayor, ',
        piece('emphasis', { strong: false, content: text('Tobias Arkwright') }),
        ', opens the session. It is streamed on ',
        piece('link', { url: 'https://council.example/live', content: text("the city's website") }),
        '.',
      ),
    ],
    entries: [
      section(
        1,
        'Opening',
        item('opening', 'Opening and roll call', {
          content: [paragraph('The roll is called.', quorum)],
          noDocuments: true,
        }),
      ),
      section(
        2,
        'Budget',
        item('budget', 'Budget for the year', {
          authority: text('City Charter, article 31'),
          content: [
            paragraph(piece('body', { body: council, show: 'name' }), ' votes on two documents:'),
            list(text('the draft budget (', piece('document', { document: 'CC 27-010' }), ');'), 'the report.'),
          ],
          internal: [paragraph('Chair: the Treasurer leaves early.')],
          items: [
            item('revenue', 'Revenue', {
              items: [
                item('rates', 'Rates', { documents: [citation('CC 27-011', { purpose: 'information' })] }),
                item('fees', 'Fees'),
              ],
            }),
            item('spending', 'Spending', {
              allocation: text('Finance Committee'),
              documents: [citation('CC 27-010', { purpose: 'decision' }), citation('A/80/1')],
            }),
          ],
        }),
        item('market', 'Lease of the market', { state: 'abeyance', joint: [board] }),
        item('petitions', 'Petitions', { state: 'conditional', authority: text('Rule 7') }),
      ),
      item('next', 'Where next?'),
    ],
    documents: [paper('CC 27-010', 'Draft budget'), paper('CC 27-011', 'Report on reserves'), paper('A/80/1')],
    notes: [footnote('quorum', 1, paragraph('Sixteen members make a quorum.'))],
    timetable: {
      ...timetable(
        day('2027-03-08', {
          label: text('First day'),
          slots: [
            slot('9:30', '11:00', {
              room: text('Council Chamber'),
              entries: [entry('opening', [1]), entry('budget', [2])],
            }),
            slot('11:00', '11:20', { kind: 'break', label: text('Coffee') }),
            slot('11:20', '13:00', { kind: 'break' }),
            slot('14:30', '17:00', { entries: [entry('spending', [2, 2], { label: text('vote') })] }),
            slot('14:30', '16:00', {
              room: text('Library'),
              entries: [{ kind: 'text', text: text("Children's council"), range: { file: 0, start: 0, end: 0 } }],
            }),
          ],
        }),
        day('2027-03-09', { closed: 'holiday', label: text("Founders' Day") }),
        day('2027-03-10', {
          slots: [
            slot('10:00', '12:00', {
              joint: [board, body('Parks Board')],
              entries: [entry('spending', [2, 2], { continued: true }), entry('market', [3])],
            }),
            slot('12:00', '13:00', { kind: 'none' }),
          ],
        }),
        day('2027-03-11', { closed: 'no-meetings' }),
      ),
      title: text('Order of business'),
    },
  });
}
