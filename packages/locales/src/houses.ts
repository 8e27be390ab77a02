import type { Language } from './languages.js';
import type { PhraseKey } from './phrases.js';

/** Whose wording is printed: the United Nations', that of UNESCO and WHO, or the plain one of a city council. */
export const houses = ['un', 'unesco-who', 'council'] as const;

export type House = (typeof houses)[number];

type Differences = Readonly<Partial<Record<PhraseKey, Readonly<Partial<Record<Language, string>>>>>>;

/** Only what a house words differently from the table. The comments are those of the table. */
export const houseDifferences: Readonly<Record<House, Differences>> = {
  un: {},

  'unesco-who': {
    /** es [P 30 C/2, A/FCTC/INB5/DIV/4], as all that follow from it. */
    provisionalAgenda: { es: 'Orden del día provisional' },
    annotatedProvisionalAgenda: { es: 'Orden del día provisional anotado' },
    provisionalAgendaAndAnnotations: { es: 'Orden del día provisional y anotaciones' },
    agendaItem: { es: 'Punto del orden del día' },
    agendaItemReference: { es: 'punto {item} del orden del día' },
    thisItem: { es: 'este punto' },
    itemLine: { es: 'Punto {item} del orden del día provisional' },
    skipToAgenda: { es: 'Ir al orden del día' },
    backToItems: { es: 'Volver a la lista de puntos' },
  },

  /** All [own]. */
  council: {
    provisionalAgenda: {
      ar: 'جدول الأعمال',
      zh: '议程',
      en: 'Agenda',
      fr: 'Ordre du jour',
      ru: 'Повестка дня',
      es: 'Orden del día',
    },
    annotatedProvisionalAgenda: {
      ar: 'جدول الأعمال وشروحه',
      zh: '议程和说明',
      en: 'Agenda and notes',
      fr: 'Ordre du jour et notes explicatives',
      ru: 'Повестка дня с пояснениями',
      es: 'Orden del día y notas',
    },
    provisionalAgendaAndAnnotations: {
      ar: 'جدول الأعمال وشروحه',
      zh: '议程和说明',
      en: 'Agenda and notes',
      fr: 'Ordre du jour et notes explicatives',
      ru: 'Повестка дня с пояснениями',
      es: 'Orden del día y notas',
    },
    annotations: { en: 'Notes', fr: 'Notes explicatives', ru: 'Пояснения', es: 'Notas' },
    documents: { ar: 'الأوراق', zh: '会议材料', en: 'Papers', ru: 'Материалы', es: 'Documentos' },
    organizationOfWork: {
      ar: 'الجدول الزمني',
      zh: '时间安排',
      en: 'Timetable',
      fr: 'Calendrier',
      ru: 'Расписание',
      es: 'Calendario',
    },
    listOfDocuments: { ar: 'قائمة الأوراق', zh: '会议材料清单', en: 'List of papers', ru: 'Перечень материалов' },
    noDocuments: {
      ar: 'لا توجد أوراق.',
      zh: '无会议材料。',
      en: 'There are no papers.',
      fr: 'Il n’y a pas de document.',
      ru: 'Материалов нет.',
      es: 'No hay documentos.',
    },
    agendaItem: { en: 'Item', fr: 'Point', ru: 'Пункт', es: 'Punto' },
    agendaItemReference: { en: 'item {item}', es: 'punto {item} del orden del día' },
    thisItem: { es: 'este punto' },
    itemLine: {
      ar: 'البند {item} من جدول الأعمال',
      zh: '议程项目{item}',
      en: 'Item {item} of the agenda',
      fr: 'Point {item} de l’ordre du jour',
      ru: 'Пункт {item} повестки дня',
      es: 'Punto {item} del orden del día',
    },
    holiday: { en: 'Public holiday', fr: 'Jour férié', ru: 'Праздничный день', es: 'Día festivo' },
    abeyance: { en: '(deferred)', fr: '(reporté)', es: '(aplazado)' },
    symbolColumn: { en: 'Reference', fr: 'Référence', ru: 'Номер', es: 'Referencia' },
    skipToAgenda: { es: 'Ir al orden del día' },
    backToItems: { es: 'Volver a la lista de puntos' },
  },
};
