import type { PhraseRows } from './row.js';

export const headings = {
  /** ar [H 39]; zh [S:8]; en, fr [H 31]; ru [M], annotated [P PBC.37/1/Add.1]; es [H 33]. */
  provisionalAgenda: {
    ar: 'جدول الأعمال المؤقت',
    zh: '临时议程',
    en: 'Provisional agenda',
    fr: 'Ordre du jour provisoire',
    ru: 'Предварительная повестка дня',
    es: 'Programa provisional',
  },
  /** ar [M], of an agenda [P]; zh [H 37]; en, fr [H 31]; ru [P PBC.37/1/Add.1]; es [M]. */
  annotatedProvisionalAgenda: {
    ar: 'جدول الأعمال المؤقت المشروح',
    zh: '附加说明的临时议程',
    en: 'Annotated provisional agenda',
    fr: 'Ordre du jour provisoire annoté',
    ru: 'Аннотированная предварительная повестка дня',
    es: 'Programa provisional anotado',
  },
  /** ar [M]; zh [S:8]; en [H 32]; fr, ru [M]; es [H 33]. */
  provisionalAgendaAndAnnotations: {
    ar: 'جدول الأعمال المؤقت وشروحه',
    zh: '临时议程和说明',
    en: 'Provisional agenda and annotations',
    fr: 'Ordre du jour provisoire et annotations',
    ru: 'Предварительная повестка дня и аннотации',
    es: 'Programa provisional y anotaciones',
  },
  /** ar [M], of an agenda [P]; zh [S:38]; en [H 31]; fr, ru [M]; es [H 34]. */
  annotations: {
    ar: 'الشروح',
    zh: '说明',
    en: 'Annotations',
    fr: 'Annotations',
    ru: 'Аннотации',
    es: 'Anotaciones',
  },
  /** ar [P]; zh [S:92]; en, fr, ru [M]; es [H 34]. */
  documents: {
    ar: 'الوثائق',
    zh: '文件',
    en: 'Documents',
    fr: 'Documents',
    ru: 'Документация',
    es: 'Documentación',
  },
  /** ar [M], in the plural [H 39]; zh [S:240]; en, fr, ru [M]; es [H 36]. */
  annex: {
    ar: 'المرفق',
    zh: '附件',
    en: 'Annex',
    fr: 'Annexe',
    ru: 'Приложение',
    es: 'Anexo',
  },
  /** ar [M]; zh [S:243]; en, es [H 36]; fr, ru [M]. */
  organizationOfWork: {
    ar: 'تنظيم الأعمال المقترح',
    zh: '拟议工作安排',
    en: 'Proposed organization of work',
    fr: 'Projet d’organisation des travaux',
    ru: 'Предлагаемая организация работы',
    es: 'Propuesta de organización de los trabajos',
  },
  /** Heads the index of all documents at the end. ar, zh, fr, ru, es [M]; en [own]. */
  listOfDocuments: {
    ar: 'قائمة الوثائق',
    zh: '文件清单',
    en: 'List of documents',
    fr: 'Liste des documents',
    ru: 'Перечень документов',
    es: 'Lista de documentos',
  },
  /** All [own]. */
  footnotes: {
    ar: 'الحواشي',
    zh: '脚注',
    en: 'Footnotes',
    fr: 'Notes de bas de page',
    ru: 'Сноски',
    es: 'Notas de pie de página',
  },
} as const satisfies PhraseRows;
