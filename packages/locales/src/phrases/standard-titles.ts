import type { Language } from '../languages.js';

/**
 * The wordings of one standard title in each language: the first is the one to write, the others are seen as well. `*` stands for what differs from meeting to meeting: the
 * number of a session, a body. The comments say where a wording was seen, as in the phrase table.
 */
type TitleRows = Readonly<Record<string, Readonly<Record<Language, readonly [string, ...string[]]>>>>;

/** Titles that items of nearly every agenda have, and the usual author line of its documents. */
export const standardTitles = {
  /** ar [M]; zh [S:11]; en, fr [H 31]; ru [M]; es [H 33]. */
  organizationalMatters: {
    ar: ['المسائل التنظيمية', 'مسائل تنظيمية'],
    zh: ['组织事项', '组织事宜'],
    en: ['Organizational matters', 'Organisational matters', 'Procedural matters'],
    fr: ['Questions d’organisation', 'Questions de procédure'],
    ru: ['Организационные вопросы', 'Процедурные вопросы'],
    es: ['Cuestiones de organización', 'Asuntos de organización', 'Cuestiones de procedimiento'],
  },
  /** zh [S:13]; all others [M]. */
  openingOfMeeting: {
    ar: ['افتتاح الاجتماع', 'افتتاح الجلسة'],
    zh: ['会议开幕', '*会议开幕'],
    en: ['Opening of the meeting', 'Opening of the * meeting', 'Opening', 'Opening and roll call'],
    fr: ['Ouverture de la réunion', 'Ouverture de la séance'],
    ru: ['Открытие совещания', 'Открытие заседания'],
    es: ['Apertura de la reunión', 'Apertura de la sesión'],
  },
  /** ar [H 37]; zh [S:13], which does not tell a session from a meeting; en, fr [H 31]; ru [M]; es [H 33]. */
  openingOfSession: {
    ar: ['افتتاح الدورة', 'افتتاح الدورة *'],
    zh: ['会议开幕', '*届会议开幕'],
    en: ['Opening of the session', 'Opening of the * session', 'Opening of the session by *'],
    fr: ['Ouverture de la session', 'Ouverture de la * session'],
    ru: ['Открытие сессии', 'Открытие * сессии'],
    es: ['Apertura del período de sesiones', 'Apertura del * período de sesiones'],
  },
  /** en, fr [H 31]; ar, zh, ru, es [M]. The Security Council has it first. */
  adoptionOfAgenda: {
    ar: ['إقرار جدول الأعمال'],
    zh: ['通过议程'],
    en: ['Adoption of the agenda', 'Approval of the agenda'],
    fr: ['Adoption de l’ordre du jour', 'Approbation de l’ordre du jour'],
    ru: ['Утверждение повестки дня', 'Принятие повестки дня'],
    es: ['Aprobación del programa', 'Aprobación del orden del día', 'Adopción del orden del día'],
  },
  /** ar [M], the second [H 39]; zh [S:15]; en, fr [H 31]; ru [M]; es [H 34]. */
  adoptionOfAgendaAndOrganizationOfWork: {
    ar: ['إقرار جدول الأعمال وتنظيم الأعمال', 'إقرار جدول الأعمال ومسائل تنظيمية أخرى'],
    zh: ['通过议程和工作安排', '通过议程和安排工作', '通过议程和其他组织事项'],
    en: [
      'Adoption of the agenda and organization of work',
      'Adoption of the agenda and other organizational matters',
      'Adoption of the agenda and organization of the work',
    ],
    fr: [
      'Adoption de l’ordre du jour et organisation des travaux',
      'Adoption de l’ordre du jour et autres questions d’organisation',
    ],
    ru: ['Утверждение повестки дня и организация работы', 'Утверждение повестки дня и другие организационные вопросы'],
    es: [
      'Aprobación del programa y organización de los trabajos',
      'Aprobación del programa y otras cuestiones de organización',
      'Aprobación del orden del día y organización de los trabajos',
    ],
  },
  /** ar, ru [M]; zh [M], after [H 38]; en [H 32]; fr [H 35]; es [H 34]. */
  electionOfOfficers: {
    ar: ['انتخاب أعضاء المكتب'],
    zh: ['选举主席团成员', '选举主席团'],
    en: ['Election of officers', 'Election of the Bureau', 'Election of the Chair'],
    fr: ['Élection du Bureau', 'Élection des membres du Bureau'],
    ru: ['Выборы должностных лиц'],
    es: ['Elección de la Mesa'],
  },
  /** ar [H 37]; zh [S:37]; en [H 31], the second [H 40]; fr [H 31], the second [M]; ru, es [M]. */
  otherMatters: {
    ar: ['مسائل أخرى'],
    zh: ['其他事项', '其他事务', '其他问题'],
    en: ['Other matters', 'Other business', 'Any other business', 'Any other matters'],
    fr: ['Autres questions', 'Questions diverses'],
    ru: ['Прочие вопросы', 'Другие вопросы'],
    es: ['Otros asuntos', 'Otras cuestiones'],
  },
  /** en [H 36]; all others [M]. */
  nextAgenda: {
    ar: ['جدول الأعمال المؤقت للدورة المقبلة', 'جدول الأعمال المؤقت للدورة *'],
    zh: ['下届会议临时议程', '*届会议临时议程', '*届会议的临时议程'],
    en: [
      'Provisional agenda for the next session',
      'Provisional agenda for the * session',
      'Provisional agenda of the * session',
      'Provisional agenda for the * meeting',
    ],
    fr: ['Ordre du jour provisoire de la prochaine session', 'Ordre du jour provisoire de la * session'],
    ru: ['Предварительная повестка дня следующей сессии', 'Предварительная повестка дня * сессии'],
    es: [
      'Programa provisional del próximo período de sesiones',
      'Programa provisional del * período de sesiones',
      'Orden del día provisional de la * reunión',
    ],
  },
  /** All [M]. */
  nextSession: {
    ar: ['موعد الدورة المقبلة', 'موعد ومكان انعقاد الدورة *'],
    zh: ['下届会议日期', '下届会议的日期和地点', '*届会议的日期和地点'],
    en: [
      'Date of the next session',
      'Date of the next meeting',
      'Date and place of the next *',
      'Date and venue of the next *',
      'Dates of the next *',
      'Date and place of the * session',
      'Date and venue of the * session',
    ],
    fr: ['Date de la prochaine session', 'Date de la prochaine réunion', 'Date et lieu de la * session'],
    ru: ['Сроки проведения следующей сессии', 'Сроки и место проведения * сессии'],
    es: ['Fecha del próximo período de sesiones', 'Fecha y lugar del * período de sesiones', 'Fecha de la próxima *'],
  },
  /** ar, ru [M]; zh [M], after [H 37]; en, fr [H 31]; es [H 36]. */
  adoptionOfReport: {
    ar: ['اعتماد التقرير'],
    zh: ['通过报告'],
    en: ['Adoption of the report'],
    fr: ['Adoption du rapport'],
    ru: ['Утверждение доклада', 'Принятие доклада'],
    es: ['Aprobación del informe'],
  },
  /** The same with a name; of an earlier session it stands elsewhere. All [M]. */
  adoptionOfSessionReport: {
    ar: ['اعتماد تقرير الدورة', 'اعتماد تقرير *'],
    zh: ['通过会议报告', '通过*报告'],
    en: [
      'Adoption of the report of the session',
      'Report on the session',
      'Report of the session',
      'Report of the meeting',
      'Adoption of the report of *',
      'Adoption of the report on *',
    ],
    fr: ['Adoption du rapport de la session', 'Adoption du rapport d*', 'Adoption du rapport sur *'],
    ru: ['Утверждение доклада о работе сессии', 'Утверждение доклада *', 'Принятие доклада *'],
    es: [
      'Aprobación del informe del período de sesiones',
      'Aprobación del informe de*',
      'Aprobación del informe sobre *',
    ],
  },
  /** All [M]. */
  closureOfMeeting: {
    ar: ['اختتام الاجتماع'],
    zh: ['会议闭幕'],
    en: ['Closure of the meeting', 'Closing of the meeting', 'Closure of the * meeting', 'Closing', 'Closure'],
    fr: ['Clôture de la réunion'],
    ru: ['Закрытие совещания'],
    es: ['Clausura de la reunión', 'Cierre de la reunión'],
  },
  /** ar, fr, ru [M]; zh [H 37]; en, es [H 36]. */
  closureOfSession: {
    ar: ['اختتام الدورة', 'اختتام الدورة *'],
    zh: ['会议闭幕', '*届会议闭幕'],
    en: [
      'Closure of the session',
      'Closing of the session',
      'Closure of and report on the session',
      'Closing of and report on the session',
      'Closure of the session by *',
      'Closure of the * session',
      'Closing of the * session',
    ],
    fr: ['Clôture de la session', 'Clôture de la session et rapport sur *', 'Clôture de la * session'],
    ru: ['Закрытие сессии', 'Закрытие * сессии'],
    es: ['Clausura del período de sesiones', 'Clausura del * período de sesiones'],
  },
  /** An author line, not an item. ar, en [H 39]; zh, fr, ru [M]; es [H 34]. */
  noteBySecretariat: {
    ar: ['مذكرة من الأمانة العامة', 'مذكرة من الأمانة'],
    zh: ['秘书处的说明'],
    en: ['Note by the Secretariat'],
    fr: ['Note du Secrétariat', 'Note du secrétariat'],
    ru: ['Записка Секретариата'],
    es: ['Nota de la Secretaría'],
  },
} as const satisfies TitleRows;

export type StandardTitle = keyof typeof standardTitles;

/**
 * How an annotation asks a body for something: "The Working Group may wish to …", with the body at `{body}`. ar [H 37]; zh [S:104]; en [H 37]; fr, ru, es [M].
 */
export const mayWishTo: Readonly<Record<Language, string>> = {
  ar: 'لعل {body} يرغب في',
  zh: '{body}似应',
  en: '{body} may wish to',
  fr: '{body} souhaitera peut-être',
  ru: '{body}, возможно, пожелает',
  es: '{body} tal vez desee',
};
