import { expect, test } from 'vitest';
import { isEndingTitle, standardTitleKeys, writeStandardTitle, languages } from './index.js';

test.each([
  ['ar', 'اعتماد التوصيات الصادرة عن اللجنة', 'اختتام الجلسة', 'موعد ومكان انعقاد الدورة القادمة', 'الجلسة الختامية'],
  ['zh', '通过工作组的报告', '通过报告和会议闭幕', '闭幕', '下次会议的日期和地点', '审议并通过结论'],
  [
    'en',
    'Adoption of the report and closing of the session',
    'Close of the meeting',
    'Closing remarks',
    'Adoption of the conclusions and recommendations',
    'Summary and conclusions',
    'Next meeting',
    'Date of next meeting',
    'Approval of resolutions',
    'Consideration and adoption of the draft report',
    'Election of officers for the next session',
    'Programme of work',
    'Adjournment',
  ],
  [
    'fr',
    'Adoption du rapport et clôture de la session',
    'Clôture',
    'Date et lieu de la prochaine réunion',
    'Prochaines réunions',
    'Adoption des conclusions',
    'Adoption de la déclaration finale',
  ],
  [
    'ru',
    'Закрытие заседания',
    'Сроки и место проведения следующего совещания',
    'Принятие решений',
    'Утверждение отчёта',
  ],
  [
    'es',
    'Aprobación del informe y clausura',
    'Clausura',
    'Lugar y fecha de la próxima reunión',
    'Aprobación de las conclusiones',
  ],
])('in %s', (language, ...titles) => {
  for (const title of titles) {
    expect(isEndingTitle(title, language), title).toBe(true);
  }
});

test.each([
  [
    'en',
    'National strategies',
    'Report of the Secretariat',
    'Election of officers',
    'Adoption of the agenda',
    'Approval of the minutes',
    'Closed conflicts',
  ],
  ['fr', 'Besoins d’assistance technique', 'Adoption de l’ordre du jour', 'Rapport du Secrétariat'],
  ['es', 'Asistencia técnica', 'Aprobación del programa'],
  ['ru', 'Национальные стратегии', 'Утверждение повестки дня'],
  ['ar', 'انتخاب أعضاء المكتب', 'إقرار جدول الأعمال'],
  ['zh', '国家战略', '通过议程和工作安排'],
  ['de', 'Abschluss'],
])('not in %s', (language, ...titles) => {
  for (const title of titles) {
    expect(isEndingTitle(title, language), title).toBe(false);
  }
});

test.each(languages)('the standard titles of the end in %s', (language) => {
  const keys = standardTitleKeys.filter((key) => /next|adoptionOf.*Report|closure/i.test(key));
  expect(keys.map((key) => isEndingTitle(writeStandardTitle(key, language)!, language))).toEqual(keys.map(() => true));
});
