import type { PhraseRows } from './row.js';

export const timetable = {
  /** ar [M]; zh [S:245]; en [H 36], there "Date/time"; fr, ru [M]; es [H 36]. */
  dateAndTime: {
    ar: 'التاريخ والوقت',
    zh: '日期和时间',
    en: 'Date and time',
    fr: 'Date et heure',
    ru: 'Дата и время',
    es: 'Fecha y hora',
  },
  /** ar [H 37]; zh [S:245]; en, es [H 36]; fr, ru [M]. */
  agendaItem: {
    ar: 'البند',
    zh: '议程项目',
    en: 'Agenda item',
    fr: 'Point de l’ordre du jour',
    ru: 'Пункт повестки дня',
    es: 'Tema del programa',
  },
  /** ar [M]; zh [S:245], misprinted there; en, es [H 36]; fr, ru [M]. */
  titleOrDescription: {
    ar: 'العنوان أو الوصف',
    zh: '标题或说明',
    en: 'Title or description',
    fr: 'Titre ou description',
    ru: 'Название или описание',
    es: 'Título o descripción',
  },
  /** ar, en [H 36]; zh, ru, es [M]; fr [H 16]. */
  continued: {
    ar: '(تابع)',
    zh: '（续）',
    en: '(continued)',
    fr: '(suite)',
    ru: '(продолжение)',
    es: '(continuación)',
  },
  /** A slot without a meeting. All [own]. */
  breakLabel: {
    ar: 'استراحة',
    zh: '休会',
    en: 'Break',
    fr: 'Pause',
    ru: 'Перерыв',
    es: 'Pausa',
  },
  /** A day on which the duty station is closed. ar, zh, fr, ru, es [M]; en [own]. */
  holiday: {
    ar: 'عطلة رسمية',
    zh: '公假',
    en: 'Official holiday',
    fr: 'Jour férié officiel',
    ru: 'Официальный праздничный день',
    es: 'Feriado oficial',
  },
  /** A day, or a half-day, without meetings. zh [M]; all others [own]. */
  noMeeting: {
    ar: 'لا تُعقد جلسات',
    zh: '无会议',
    en: 'No meeting',
    fr: 'Pas de séance',
    ru: 'Заседаний нет',
    es: 'Sin sesión',
  },
  /** The name of a body has no article of its own, and no case: French, Russian and Spanish put it after a colon. All [own]. */
  jointMeeting: {
    ar: 'جلسة مشتركة مع {body}',
    zh: '与{body}的联合会议',
    en: 'Joint meeting with {body}',
    fr: 'Séance commune\u00a0: {body}',
    ru: 'Совместное заседание: {body}',
    es: 'Sesión conjunta: {body}',
  },
  /** All [own]. */
  room: {
    ar: 'القاعة: {room}',
    zh: '会议室：{room}',
    en: 'Room: {room}',
    fr: 'Salle\u00a0: {room}',
    ru: 'Зал: {room}',
    es: 'Sala: {room}',
  },
  /** All [own]. */
  localTime: {
    ar: 'جميع المواعيد بالتوقيت المحلي ({timezone}).',
    zh: '所列时间均为当地时间（{timezone}）。',
    en: 'All times are local time ({timezone}).',
    fr: 'Les heures indiquées sont les heures locales ({timezone}).',
    ru: 'Время указано местное ({timezone}).',
    es: 'Las horas indicadas son las locales ({timezone}).',
  },
} as const satisfies PhraseRows;
