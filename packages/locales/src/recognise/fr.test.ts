import { expect, test } from 'vitest';
import { told } from '../../test/mentions.js';

const read = (text: string): string[] => told(text, 'fr');

test.each<[text: string, mentions: string[]]>([
  // E/CN.15/2015/1, IDB.49/1/Add.1
  ['1er-5 juin 2015', ['1er-5 juin 2015 = 2015-06-01 to 2015-06-05']],
  ['12-15 juillet 2021', ['12-15 juillet 2021 = 2021-07-12 to 2021-07-15']],
  ['du 24 au 26 novembre 2009', ['24 au 26 novembre 2009 = 2009-11-24 to 2009-11-26']],
  ['les 17 et 18 octobre 2012', ['17 et 18 octobre 2012 = 2012-10-17 to 2012-10-18']],
  ['le 17 et le 18 octobre', ['17 et le 18 octobre = ?-10-17 to ?-10-18']],
  [
    'du lundi 15 au vendredi 19 octobre 2012',
    ['lundi 15 au vendredi 19 octobre 2012 = 2012-10-15 to 2012-10-19, weekday 1 lundi, weekday 5 vendredi'],
  ],
  ['du 29 octobre au 2 novembre 2012', ['29 octobre au 2 novembre 2012 = 2012-10-29 to 2012-11-02']],
  [
    'les 17, 19 et 21 octobre 2012',
    ['17 = 2012-10-17, partial', '19 = 2012-10-19, partial', '21 octobre 2012 = 2012-10-21'],
  ],
  [
    'le mercredi 17 octobre 2012 à 10 heures',
    ['mercredi 17 octobre 2012 à 10 heures = 2012-10-17 10:00, weekday 3 mercredi'],
  ],
  ['Mercredi\u00a017\u00a0octobre', ['Mercredi 17 octobre = ?-10-17, weekday 3 Mercredi']],
  ['LE 15 AOUT 2012, LE 1ER DÉCEMBRE 2012', ['15 AOUT 2012 = 2012-08-15', '1ER DÉCEMBRE 2012 = 2012-12-01']],
  ['le jeudi, 31 juin 2012', ['jeudi, 31 juin 2012 = 2012-6-31 in no calendar, weekday 4 jeudi']],
  [
    'les mercredi et jeudi 17 et 18 octobre 2012',
    ['mercredi = weekday 3', 'jeudi = weekday 4', '17 et 18 octobre 2012 = 2012-10-17 to 2012-10-18'],
  ],
  ['chaque mardi', ['mardi = weekday 2']],
])('dates: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['à 10 h 30', ['10 h 30 = 10:30']],
  ['La séance est ouverte à 10h50.', ['10h50 = 10:50']],
  ['à 10 heures 30', ['10 heures 30 = 10:30']],
  ['de 10 heures à 13 heures', ['10 heures à 13 heures = 10:00 to 13:00']],
  ['10 h-13 h', ['10 h-13 h = 10:00 to 13:00']],
  ['à 3 heures', ['3 heures = 03:00']],
  ['à midi', ['midi = 12:00']],
  ['le 17 octobre 2012 de 9 h 30 à 12 h 30', ['17 octobre 2012 de 9 h 30 à 12 h 30 = 2012-10-17 09:30 to 12:30']],
  [
    'à 10 heures le mercredi 17 octobre',
    ['10 heures le mercredi 17 octobre = ?-10-17 10:00, weekday 3 mercredi, hour first'],
  ],
  ['à 10:30', ['10:30 = 10:30, unusual']],
  ['le 17 octobre 2012, 3 heures de débat', ['17 octobre 2012 = 2012-10-17']],
])('hours: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['au titre du point 8 de l’ordre du jour', ['point 8 de l’ordre du jour = item 8']],
  ['Point 2 de l’ordre du jour provisoire', ['Point 2 de l’ordre du jour provisoire = item 2']],
  ["le point 3 b) de l'ordre du jour", ["point 3 b) de l'ordre du jour = item 3.2"]],
  ['point 3 b) ii) de l’ordre du jour', ['point 3 b) ii) de l’ordre du jour = item 3.2.2']],
  ['les points 3 et 4 de l’ordre du jour', ['points 3 = item 3, listed', '4 = item 4, listed']],
  ['points 4 a) et b) de l’ordre du jour', ['points 4 a) = item 4.1, listed', 'b) = item 4.2, listed']],
  ['au titre du point 4, le Secrétariat', ['point 4 = item 4, short']],
  ['Au titre de ce point', ['ce point = this item']],
  ['Point 5.3 de l’ordre du jour', ['Point 5.3 de l’ordre du jour = item 5.3']],
  ['au titre du présent point', ['du présent point = this item']],
  ['la résolution 5/1', ['résolution 5/1 = resolution 5/1']],
  ['les résolutions 5/1 et 5/6', ['résolutions 5/1 = resolution 5/1, listed', '5/6 = resolution 5/6, listed']],
  [
    'sa décision no 2/6, la décision 1/CP.21',
    ['décision no 2/6 = decision 2/6, short', 'décision 1/CP.21 = decision 1/CP.21'],
  ],
  ['la résolution 1325 (2000)', ['résolution 1325 (2000) = resolution 1325 (2000)']],
  ['A/80/1 et Corr.1', ['A/80/1 = A/80/1', 'Corr.1 = A/80/1/Corr.1, listed']],
])('items and instruments: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each([
  ...[
    'dans les 24 heures',
    'une réunion de 3 heures',
    '3 heures',
    '3 h',
    'limité à 3 heures',
    '2 à 3 heures de débat',
    '1 h 30 de débat',
    'l’après-midi',
  ],
  ...[
    'sur ce point',
    'le point 3 du dispositif',
    'point 8',
    'mise au point 3',
    'point 3 de l’ordre du jour de la vingt-deuxième session',
    'au point',
  ],
  ...[
    'en octobre 2012',
    'les 17 et 18',
    'de 3 à 5',
    'le 17',
    'article 5/7',
    'le projet de résolution 5/7',
    'la résolution de 2012',
    'les 5 mai-sons',
    '17 mars\u00adeillais',
  ],
  ...['2012/13', '24/7', '10/17/2012', 'et/ou', 'km/h', '3,5 mai'],
])('nothing in %j', (text) => {
  expect(read(text)).toEqual([]);
});
