import { expect, test } from 'vitest';
import { sentencesOf, speaksOf, usesWordsOf } from '../index.js';

test.each([
  ['ar', 'على أن يعقد الفريقان العاملان مناقشة مشتركة بشأن هذه المسألة'],
  ['ar', 'يُعقد الاجتماع المشترك في فيينا'],
  ['zh', '两工作组将于10月18日举行关于这一问题的联合讨论会'],
  ['zh', '将与国际合作问题工作组联合审议本项目'],
  ['en', 'the two working groups would hold a joint discussion on that matter'],
  ['en', 'The item will be considered jointly with the Commission.'],
  ['en', 'a joint half-day meeting'],
  ['fr', 'les deux groupes de travail tiendraient un débat commun sur cette question'],
  ['ru', 'обе рабочие группы проведут совместное обсуждение этого вопроса'],
  ['es', 'que los dos grupos de trabajo celebraran un debate conjunto sobre esa cuestión'],
])('%s: %s speaks of a joint meeting', (language, sentence) => {
  expect(speaksOf('joint-meeting', sentence, language)).toBe(true);
});

test.each([
  ['ar', 'البرنامج المشترك المعني بفيروس نقص المناعة'],
  ['zh', '联合国打击跨国有组织犯罪公约'],
  ['zh', '联合国毒品和犯罪问题办公室'],
  ['en', 'the Joint Inspection Unit and a joint report'],
  ['fr', 'un rapport commun du Corps commun d’inspection'],
  ['ru', 'совместный доклад'],
  ['es', 'un informe conjunto'],
  ['de', 'a joint meeting'],
])('%s: %s does not', (language, sentence) => {
  expect(speaksOf('joint-meeting', sentence, language)).toBe(false);
});

test.each([
  ['ar', 'سيُفتتح اجتماع الفريق العامل في'],
  ['zh', '会议将于上午10时开幕'],
  ['en', 'The meeting will be opened at'],
  ['fr', 'La réunion s’ouvrira le'],
  ['ru', 'Совещание будет открыто'],
  ['es', 'La reunión será inaugurada el'],
])('%s: %s speaks of the opening', (language, sentence) => {
  expect(speaksOf('opening', sentence, language)).toBe(true);
});

test.each([
  ['en', 'Registration will open at 9 a.m.'],
  ['en', 'The list of speakers opens on Monday.'],
  ['zh', '登记于开幕当日上午8时开始'],
  ['es', 'La inscripción se abre a las 8.00 horas.'],
])('%s: %s does not', (language, sentence) => {
  expect(speaksOf('opening', sentence, language)).toBe(false);
});

test('words of a topic are found in any sentence of a text, also where that is about something else', () => {
  const text = 'The room is ready. Registration will open at 9 a.m. Lunch is at noon.';
  expect(usesWordsOf('opening', text, 'en')).toBe(true);
  expect(usesWordsOf('joint-meeting', text, 'en')).toBe(false);
  expect(usesWordsOf('opening', text, 'de')).toBe(false);
});

test.each([
  ['ar', 'في دورته السابقة'],
  ['zh', '第五届会议审议了报告'],
  ['zh', '见缔约方会议议程项目9'],
  ['en', 'At its fifth session'],
  ['en', 'the fifth meeting of the Bureau'],
  ['en', 'See SBSTA agenda item 9'],
  ['fr', 'À la réunion qu’il a tenue à Vienne'],
  ['ru', 'на своей пятой сессии'],
  ['es', 'en la reunión celebrada en Viena'],
])('%s: %s may speak of another meeting', (language, sentence) => {
  expect(speaksOf('other-meeting', sentence, language)).toBe(true);
});

test.each([
  ['ar', 'سيعود الفريق إليه في إطار البند 9'],
  ['zh', '工作组会议将在议程项目9之下审议报告'],
  ['en', 'Under agenda item 9, the meeting will consider the report'],
  ['en', 'together with agenda item 9, before both meetings'],
  ['fr', 'La réunion examinera le rapport'],
  ['ru', 'Совещание рассмотрит доклад'],
  ['es', 'La reunión examinará el informe'],
])('%s: %s does not', (language, sentence) => {
  expect(speaksOf('other-meeting', sentence, language)).toBe(false);
});

test.each([
  ['It opens at 10 a.m. on Monday. All are welcome.', ['It opens at 10 a.m. on Monday.', ' All are welcome.']],
  ['会议开幕。两工作组', ['会议开幕。', '两工作组']],
  ['One\n\nTwo', ['One\n\n', 'Two']],
  ['', []],
])('the sentences of %j', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
