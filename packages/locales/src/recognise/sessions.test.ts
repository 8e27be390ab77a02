import { expect, test } from 'vitest';
import { sessionNumber } from '../index.js';

test.each<[language: string, text: string, number: number]>([
  ['en', 'Third session', 3],
  ['en', 'Resumed fifty-sixth session', 56],
  ['en', 'Twelfth regular session, Vienna, 4 May 2012', 12],
  ['en', '56th session', 56],
  ['fr', 'Troisième session', 3],
  ['fr', 'Première session ordinaire', 1],
  ['fr', 'Vingt et unième session', 21],
  ['fr', 'Soixante-dix-septième session', 77],
  ['fr', 'Soixante et onzième session', 71],
  ['fr', 'Quatre-vingtième session', 80],
  ['fr', 'Quatre-vingt-dixième session', 90],
  ['fr', '56e session', 56],
  ['es', 'Tercer período de sesiones', 3],
  ['es', 'Quincuagésimo sexto período de sesiones', 56],
  ['es', 'Decimotercer período de sesiones', 13],
  ['es', 'Duodécimo periodo de sesiones', 12],
  ['es', '56º período de sesiones', 56],
  ['ru', 'Третья сессия', 3],
  ['ru', 'Пятьдесят шестая сессия', 56],
  ['ru', 'Доклад сороковой сессии', 40],
  ['ru', '56-я сессия', 56],
  ['ar', 'الدورة الثالثة', 3],
  ['ar', 'الدورة السادسة والخمسون', 56],
  ['ar', 'الدورة الحادية عشرة', 11],
  ['ar', 'الدورة الأولى', 1],
  ['ar', 'الدورة ٥٦', 56],
  ['zh', '第三届会议', 3],
  ['zh', '第十届会议', 10],
  ['zh', '第十二届会议', 12],
  ['zh', '第五十六届会议', 56],
  ['zh', '第56届会议', 56],
])('in %s, %s is %i', (language, text, number) => {
  expect(sessionNumber(text, language)).toBe(number);
});

test.each<[language: string, text: string]>([
  ['en', 'Organizational session'],
  ['en', 'Spring session 2027'],
  ['en', 'Second special session'],
  ['en', 'Third Committee, in session'],
  ['en', 'Third session and fourth session'],
  ['en', 'One hundred and third session'],
  ['fr', 'Cent troisième session'],
  ['ru', 'Сто третья сессия'],
  ['en', 'Two hundred and third meeting'],
  ['fr', 'Session extraordinaire'],
  ['es', 'Primera sesión'],
  ['ru', 'Внеочередная сессия'],
  ['ar', 'الدورة الاستثنائية'],
  ['zh', '第五次会议'],
  ['de', 'Dritte Sitzung'],
])('in %s, %s names no session by its number', (language, text) => {
  expect(sessionNumber(text, language)).toBeUndefined();
});
