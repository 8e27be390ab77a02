import type { PhraseRows } from './row.js';

/** What stands inside the text. Articles and prepositions are the author's: "au titre du point 4 de l’ordre du jour". */
export const references = {
  /** ar [H 39]; zh [S:143], without the blanks of the page; en, ru, es [M]; fr [H 36]. */
  agendaItemReference: {
    ar: 'البند {item} من جدول الأعمال',
    zh: '议程项目{item}',
    en: 'agenda item {item}',
    fr: 'point {item} de l’ordre du jour',
    ru: 'пункт {item} повестки дня',
    es: 'tema {item} del programa',
  },
  /** zh [S:88]; all others [own]. */
  thisItem: {
    ar: 'هذا البند',
    zh: '本议程项目',
    en: 'this item',
    fr: 'ce point',
    ru: 'этот пункт',
    es: 'este tema',
  },
  /** The line over the title of another document. ar, en [H 39]; zh [H 37]; fr [H 35]; ru [P PBC.37/1/Add.1]; es [H 33]. */
  itemLine: {
    ar: 'البند {item} من جدول الأعمال المؤقت',
    zh: '临时议程项目{item}',
    en: 'Item {item} of the provisional agenda',
    fr: 'Point {item} de l’ordre du jour provisoire',
    ru: 'Пункт {item} предварительной повестки дня',
    es: 'Tema {item} del programa provisional',
  },
  /** ar [P]; zh [S:75]; en, fr, ru, es [M]. */
  resolution: {
    ar: 'القرار {number}',
    zh: '第{number}号决议',
    en: 'resolution {number}',
    fr: 'résolution {number}',
    ru: 'резолюция {number}',
    es: 'resolución {number}',
  },
  /** ar [P]; zh [S:128]; en, fr, ru, es [M]. */
  decision: {
    ar: 'المقرر {number}',
    zh: '第{number}号决定',
    en: 'decision {number}',
    fr: 'décision {number}',
    ru: 'решение {number}',
    es: 'decisión {number}',
  },
  /** zh [S:94]; es [H 34]; all others [M]. */
  documentWithTitle: {
    ar: '{title} ({symbol})',
    zh: '{title}（{symbol}）',
    en: '{title} ({symbol})',
    fr: '{title} ({symbol})',
    ru: '{title} ({symbol})',
    es: '{title} ({symbol})',
  },
  /** A remark after a title: allocation, authority. en [H 02], [H 38]; zh [S:94]; all others [M]. */
  bracketed: {
    ar: '({text})',
    zh: '（{text}）',
    en: '({text})',
    fr: '({text})',
    ru: '({text})',
    es: '({text})',
  },

  // What stands between the elements of an enumeration inside a sentence: "a, b and c".

  /** Of two elements. zh [S:3]; all others [own]. */
  separatorOfPair: { ar: ' و', zh: '和', en: ' and ', fr: ' et ', ru: ' и ', es: ' y ' },
  /** Of three or more, not the last. All [own]. */
  separator: { ar: '، ', zh: '、', en: ', ', fr: ', ', ru: ', ', es: ', ' },
  /** Of three or more, the last. All [own]. */
  lastSeparator: { ar: ' و', zh: '和', en: ' and ', fr: ' et ', ru: ' и ', es: ' y ' },
} as const satisfies PhraseRows;
