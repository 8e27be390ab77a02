import type { Agenda } from '@agendum/model';
import {
  agenda,
  body,
  citation,
  day,
  entry,
  footnote,
  item,
  list,
  paper,
  paragraph,
  piece,
  section,
  slot,
  text,
  timetable,
} from './model.js';

/** An agenda in Arabic with all that a display reorders when it is not isolated: symbols, hours, ranges, marks, Latin names. */
export function arabicSample(): Agenda {
  const joint = 'CTOC/COP/WG.2/2012/3-CTOC/COP/WG.3/2012/4';
  const group = body('الفريق العامل المعني بالمساعدة التقنية', 'الفريق العامل');
  const other = body('الفريق العامل المعني بالتعاون الدولي');
  const foreign = piece('foreign', { language: 'en', content: text('Office on Drugs (UNODC), Vienna.') });
  return agenda({
    language: 'ar',
    symbol: 'CTOC/COP/WG.2/2012/1',
    body: group,
    session: text('الدورة 5'),
    dates: { start: '2012-10-17', end: '2012-10-19', range: { file: 0, start: 40, end: 70 } },
    place: text('فيينا'),
    timezone: 'Europe/Vienna',
    masthead: { distribution: 'general', issued: '2012-08-01', original: 'en', job: 'V.12-00000 (A)' },
    introduction: [
      paragraph(
        'نشرت المعلومات على ',
        piece('link', { url: 'https://example.org', content: text('example.org') }),
        '.',
      ),
      paragraph(piece('foreign', { language: 'en', content: text('This paragraph is not translated (yet).') })),
    ],
    entries: [
      section(
        1,
        'المسائل التنظيمية',
        item('organization', 'المسائل التنظيمية', {
          items: [
            item('opening', 'افتتاح الاجتماع', {
              content: [
                paragraph(
                  'تُفتتح دورة ',
                  piece('body', { body: group, show: 'short' }),
                  ' يوم ',
                  piece('date', { date: '2012-10-17', time: '10:00', weekday: true }),
                  '.',
                  piece('note', { note: 'quorum', ordinal: 1 }),
                ),
                paragraph('وتُعقد الجلسات في الفترة ', piece('time', { time: '10:00', end: '13:00' }), '.'),
              ],
              noDocuments: true,
            }),
            item('adoption', 'إقرار جدول الأعمال وتنظيم الأعمال', {
              documents: [citation('CTOC/COP/WG.2/2012/1')],
            }),
          ],
        }),
      ),
      section(
        2,
        'المسائل الفنية',
        item(
          'recommendations',
          text(
            'تنفيذ توصيات الاجتماع المعقود في الفترة ',
            piece('date', { date: '2009-11-24', end: '2009-11-26', weekday: false }),
          ),
          {
            allocation: text('C.5'),
            content: [
              paragraph(
                'عملاً بـ',
                piece('instrument', { type: 'resolution', number: '5/7', show: 'number' }),
                ' و',
                piece('instrument', { type: 'decision', number: '2/6', show: 'number' }),
                '، انظر ',
                piece('item', { item: 'adoption', path: [1, 2], self: false }),
                ' و',
                piece('item', { item: 'recommendations', path: [2], self: true }),
                '، والبندين ',
                piece('item', { item: 'adoption', path: [1, 2], self: false, bare: true }),
                ' و',
                piece('item', { item: 'tools', path: [3], self: false, bare: true }),
                '.',
              ),
              paragraph(
                'وأعدّ التقرير ',
                foreign,
                ' ويرد في الوثيقة (',
                piece('document', { document: joint }),
                ')، و',
                piece('emphasis', { strong: false, content: text('على وجه السرعة') }),
                '.',
              ),
              list('البند الأول؛', text('الوثيقة ', piece('document', { document: 'A/80/1' }), '.')),
            ],
            documents: [citation(joint, { purpose: 'discussion' }), citation('A/80/1', { purpose: 'decision' })],
          },
        ),
        item('tools', 'أدوات UNODC', { state: 'conditional', joint: [other], authority: text('القرار 5/7') }),
      ),
    ],
    documents: [
      paper('CTOC/COP/WG.2/2012/1', 'جدول الأعمال المؤقت وشروحه'),
      { ...paper(joint, 'تقرير من الأمانة العامة'), symbols: joint.split(/(?<=3)-/) },
      { ...paper('A/80/1'), title: [piece('foreign', { language: 'en', content: text('Report (in English only)') })] },
    ],
    notes: [footnote('quorum', 1, paragraph('انظر الوثيقة ', piece('document', { document: 'A/80/1' }), '.'))],
    timetable: timetable(
      day('2012-10-17', {
        slots: [
          slot('10:00', '13:00', {
            room: text('القاعة 1'),
            entries: [entry('opening', [1, 1]), entry('adoption', [1, 2])],
          }),
          slot('15:00', '18:00', { joint: [other], entries: [entry('recommendations', [2])] }),
        ],
      }),
      day('2012-10-18', { closed: 'holiday', label: text('عيد الأضحى') }),
      day('2012-10-19', {
        slots: [slot('10:00', '13:00', { entries: [entry('recommendations', [2], { continued: true })] })],
      }),
    ),
  });
}
