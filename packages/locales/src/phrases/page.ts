import type { PhraseRows } from './row.js';

/** What only a page on a screen says. Wordings are chosen here unless a row says otherwise. */
export const page = {
  skipToAgenda: {
    ar: 'الانتقال إلى جدول الأعمال',
    zh: '跳至议程',
    en: 'Skip to the agenda',
    fr: 'Aller à l’ordre du jour',
    ru: 'Перейти к повестке дня',
    es: 'Ir al programa',
  },
  backToItems: {
    ar: 'العودة إلى قائمة البنود',
    zh: '返回项目列表',
    en: 'Back to the list of items',
    fr: 'Retour à la liste des points',
    ru: 'Вернуться к перечню пунктов',
    es: 'Volver a la lista de temas',
  },
  /** From a footnote to its mark. */
  backToText: {
    ar: 'العودة إلى النص',
    zh: '返回正文',
    en: 'Back to the text',
    fr: 'Retour au texte',
    ru: 'Вернуться к тексту',
    es: 'Volver al texto',
  },
  /** Read aloud for the mark of a footnote. */
  footnoteReference: {
    ar: 'الحاشية {number}',
    zh: '脚注{number}',
    en: 'Footnote {number}',
    fr: 'Note de bas de page {number}',
    ru: 'Сноска {number}',
    es: 'Nota de pie de página {number}',
  },
  /** Column of the list of documents. ru [P un.org/ru/documents/resguide]; zh, fr, es [M]. */
  symbolColumn: {
    ar: 'الرمز',
    zh: '文号',
    en: 'Symbol',
    fr: 'Cote',
    ru: 'Условное обозначение',
    es: 'Signatura',
  },
  /** Column of the list of documents. */
  titleColumn: {
    ar: 'العنوان',
    zh: '标题',
    en: 'Title',
    fr: 'Titre',
    ru: 'Название',
    es: 'Título',
  },
  /** Names the menu of languages to those who do not see it. */
  languages: {
    ar: 'اللغات',
    zh: '语文',
    en: 'Languages',
    fr: 'Langues',
    ru: 'Языки',
    es: 'Idiomas',
  },
} as const satisfies PhraseRows;
