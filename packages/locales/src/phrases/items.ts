import type { PhraseRows } from './row.js';

/** What is said of an item. */
export const items = {
  /** A number, then the title. ar [H 39]; zh [S:11]; en, fr [H 31]; ru [M]; es [H 33]. */
  markedTitle: {
    ar: '{mark} {title}',
    zh: '{mark} {title}',
    en: '{mark} {title}',
    fr: '{mark} {title}',
    ru: '{mark} {title}',
    es: '{mark} {title}',
  },
  /** A title, then one of the remarks below. en [H 36]; zh [S:94] for the missing blank; all others [M]. */
  titleWithRemark: {
    ar: '{title} {remark}',
    zh: '{title}{remark}',
    en: '{title} {remark}',
    fr: '{title} {remark}',
    ru: '{title} {remark}',
    es: '{title} {remark}',
  },
  /** As in `jointMeeting`, the name of a body stands after a colon where an article or a case would be needed. All [own]. */
  jointWith: {
    ar: '(بالاشتراك مع {body})',
    zh: '（与{body}联合审议）',
    en: '(jointly with {body})',
    fr: '(examen conjoint\u00a0: {body})',
    ru: '(совместное рассмотрение: {body})',
    es: '(examen conjunto: {body})',
  },
  /** en [H 40]; all others [own]. */
  conditional: {
    ar: '[إن وُجدت]',
    zh: '［如有］',
    en: '[if any]',
    fr: '[le cas échéant]',
    ru: '[при наличии]',
    es: '[si procede]',
  },
  /** en [H 07]; fr, es [M]; all others [own]. */
  abeyance: {
    ar: '(أُرجئ النظر فيه)',
    zh: '（暂不审议）',
    en: '(held in abeyance)',
    fr: '(laissé en suspens)',
    ru: '(рассмотрение отложено)',
    es: '(en suspenso)',
  },
  /** en, es [H 34]; all others [own]. */
  forDecision: {
    ar: '(لاتخاذ قرار)',
    zh: '（供作决定）',
    en: '(for decision)',
    fr: '(pour décision)',
    ru: '(для принятия решения)',
    es: '(a los fines de adoptar una decisión)',
  },
  /** en [H 34]; es [own], in the manner of the row above; all others [own]. */
  forInformation: {
    ar: '(للعلم)',
    zh: '（供参考）',
    en: '(for information)',
    fr: '(pour information)',
    ru: '(для информации)',
    es: '(a título informativo)',
  },
  /** All [own]. */
  forDiscussion: {
    ar: '(للمناقشة)',
    zh: '（供讨论）',
    en: '(for discussion)',
    fr: '(pour examen)',
    ru: '(для обсуждения)',
    es: '(para su examen)',
  },
  /** ar, zh, en [H 37]; fr, ru, es [M]. */
  noDocuments: {
    ar: 'لا يُتوقّع تقديم وثائق مسبقة.',
    zh: '预计无预发文件。',
    en: 'No advance documentation is expected.',
    fr: 'Aucun document n’est prévu.',
    ru: 'Предварительная документация не предусмотрена.',
    es: 'No se prevé documentación previa.',
  },
  /** Heads an internal note in the chair's copy. All [own]. */
  internalNote: {
    ar: 'ملاحظة لرئيس الجلسة',
    zh: '供主席参考',
    en: 'Note for the chair',
    fr: 'Note à l’intention de la présidence',
    ru: 'Для сведения Председателя',
    es: 'Nota para la presidencia',
  },
} as const satisfies PhraseRows;
