import { expect, test } from 'vitest';
import { told } from '../../test/mentions.js';

const read = (text: string): string[] => told(text, 'es');

test.each<[text: string, mentions: string[]]>([
  // HSP/GC/19/1/Add.1, FCCC/KP/CMP/2017/1, CTOC/COP/2022/1
  [
    'lunes, 5 de mayo de 2003, a las 10.00 horas',
    ['lunes, 5 de mayo de 2003, a las 10.00 horas = 2003-05-05 10:00, weekday 1 lunes'],
  ],
  ['el viernes 9 de septiembre de 2022', ['viernes 9 de septiembre de 2022 = 2022-09-09, weekday 5 viernes']],
  ['6 a 17 de noviembre de 2017', ['6 a 17 de noviembre de 2017 = 2017-11-06 to 2017-11-17']],
  ['del 17 al 18 de octubre de 2012', ['17 al 18 de octubre de 2012 = 2012-10-17 to 2012-10-18']],
  ['los días 17 y 18 de octubre de 2012', ['17 y 18 de octubre de 2012 = 2012-10-17 to 2012-10-18']],
  [
    'del 29 de octubre al 2 de noviembre de 2012',
    ['29 de octubre al 2 de noviembre de 2012 = 2012-10-29 to 2012-11-02'],
  ],
  ['17, 19 y 21 de octubre', ['17 = ?-10-17, partial', '19 = ?-10-19, partial', '21 de octubre = ?-10-21']],
  ['1º de setiembre de 2012', ['1º de setiembre de 2012 = 2012-09-01']],
  ['17 DE OCTUBRE DE 2012', ['17 DE OCTUBRE DE 2012 = 2012-10-17']],
  ['Lunes 17 de octubre', ['Lunes 17 de octubre = ?-10-17, weekday 1 Lunes']],
  ['el 31 de junio de 2012', ['31 de junio de 2012 = 2012-6-31 in no calendar']],
  [
    'el miércoles y el jueves, 17 y 18 de octubre de 2012',
    ['miércoles = weekday 3', 'jueves = weekday 4', '17 y 18 de octubre de 2012 = 2012-10-17 to 2012-10-18'],
  ],
  ['28 de julio a 5 de agosto de 1997', ['28 de julio a 5 de agosto de 1997 = 1997-07-28 to 1997-08-05']],
  ['cada sábado', ['sábado = weekday 6']],
])('dates: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['10.00 a 13.00 horas', ['10.00 a 13.00 horas = 10:00 to 13:00']],
  ['de las 10.00 a las 13.00 horas', ['10.00 a las 13.00 horas = 10:00 to 13:00']],
  ['a la 1.00 horas', ['1.00 horas = 01:00']],
  ['a las 10 horas', ['10 horas = 10:00']],
  ['a las 10.30', ['10.30 = 10:30']],
  [
    'a las 10.00 horas del lunes 5 de mayo',
    ['10.00 horas del lunes 5 de mayo = ?-5-5 10:00, weekday 1 lunes, hour first'],
  ],
  [
    '17 de octubre de 2012, de 15.00 a 18.00 horas',
    ['17 de octubre de 2012, de 15.00 a 18.00 horas = 2012-10-17 15:00 to 18:00'],
  ],
  ['al mediodía', ['mediodía = 12:00']],
  ['a las 10:30 horas', ['10:30 horas = 10:30, unusual']],
  ['a las 3 de la tarde', ['3 de la tarde = 15:00, unusual']],
  ['25.00 horas', ['25.00 horas = no hour']],
])('hours: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each<[text: string, mentions: string[]]>([
  ['el tema 3 b) del programa', ['tema 3 b) del programa = item 3.2']],
  ['Tema 2 a) del programa provisional', ['Tema 2 a) del programa provisional = item 2.1']],
  ['el punto 4 del orden del día', ['punto 4 del orden del día = item 4']],
  ['los temas 3 y 4 del programa', ['temas 3 = item 3, listed', '4 = item 4, listed']],
  ['En relación con el tema 4, la Secretaría', ['tema 4 = item 4, short']],
  ['En relación con este tema', ['este tema = this item']],
  ['este tema del programa', ['este tema del programa = this item']],
  ['la resolución 5/7', ['resolución 5/7 = resolution 5/7']],
  ['las resoluciones 5/1 y 5/6', ['resoluciones 5/1 = resolution 5/1, listed', '5/6 = resolution 5/6, listed']],
  [
    'la decisión núm. 2/6 y la decisión 3/CMA.5',
    ['decisión núm. 2/6 = decision 2/6, short', 'decisión 3/CMA.5 = decision 3/CMA.5'],
  ],
  ['A/80/1 y Corr.1', ['A/80/1 = A/80/1', 'Corr.1 = A/80/1/Corr.1, listed']],
])('items and instruments: %j', (text, mentions) => {
  expect(read(text)).toEqual(mentions);
});

test.each([
  ...[
    'Santo Domingo',
    'en 24 horas',
    '3 horas',
    'de 2.50 a 3.00 dólares',
    '10.00',
    'un máximo de 1.500 horas',
    'entre 3 y 5',
  ],
  ...[
    'este tema',
    'tema 3',
    'el tema 3 del programa de trabajo',
    'punto 3',
    'el punto de partida',
    'tema 3 del programa de la Conferencia',
    'Tema',
  ],
  ...[
    'en octubre de 2012',
    'los días 17 y 18',
    'los 5 de la mesa',
    'el proyecto de resolución 5/7',
    'la resolución de 2012',
    'artículo 5/7',
  ],
  ...['y/o', '24/7', '2012/13', '10/17/2012', 'km/h'],
])('nothing in %j', (text) => {
  expect(read(text)).toEqual([]);
});
