import type { Language } from './languages.js';

/**
 * The fixed phrases, one row each. A missing language is a type error.
 *
 * The comment of a row says where each wording was seen: [S:8] line 8 of CTOC/COP/WG.2/2012/1 in Chinese, [H 31] another published
 * agenda, [M] from memory, not checked against a page, [own] chosen here.
 *
 * `{name}` is the place of a value. A phrase is whole: nothing is glued from halves, since languages differ in order, in blanks and in
 * brackets.
 */
export const phrases = {
  // Headings.

  /** en [H 31]; zh [S:8]. */
  provisionalAgenda: { en: 'Provisional agenda', zh: '临时议程' },
  /** en [H 31]; zh [H 37]. */
  annotatedProvisionalAgenda: { en: 'Annotated provisional agenda', zh: '附加说明的临时议程' },
  /** en [H 32]; zh [S:8]. */
  provisionalAgendaAndAnnotations: { en: 'Provisional agenda and annotations', zh: '临时议程和说明' },
  /** en [H 31]; zh [S:38]. */
  annotations: { en: 'Annotations', zh: '说明' },
  /** en [M]; zh [S:92]. */
  documents: { en: 'Documents', zh: '文件' },
  /** en [M]; zh [S:240]. */
  annex: { en: 'Annex', zh: '附件' },
  /** en [H 36]; zh [S:243]. */
  organizationOfWork: { en: 'Proposed organization of work', zh: '拟议工作安排' },
  /** Heads the index of all documents at the end. en [own]; zh [M]. */
  listOfDocuments: { en: 'List of documents', zh: '文件清单' },
  /** en [own]; zh [own]. */
  footnotes: { en: 'Footnotes', zh: '脚注' },

  // Timetable.

  /** en [H 36], there "Date/time"; zh [S:245]. */
  dateAndTime: { en: 'Date and time', zh: '日期和时间' },
  /** en [H 36]; zh [S:245]. */
  agendaItem: { en: 'Agenda item', zh: '议程项目' },
  /** en [H 36]; zh [S:245], misprinted there. */
  titleOrDescription: { en: 'Title or description', zh: '标题或说明' },
  /** en [H 36]; zh [M]. */
  continued: { en: '(continued)', zh: '（续）' },
  /** A slot without a meeting. en [own]; zh [own]. */
  breakLabel: { en: 'Break', zh: '休会' },
  /** A day on which the duty station is closed. en [own]; zh [M]. */
  holiday: { en: 'Official holiday', zh: '公假' },
  /** A day, or a half-day, without meetings. en [own]; zh [M]. */
  noMeeting: { en: 'No meeting', zh: '无会议' },
  /** en [own]; zh [own]. */
  jointMeeting: { en: 'Joint meeting with {body}', zh: '与{body}的联合会议' },
  /** en [own]; zh [own]. */
  room: { en: 'Room: {room}', zh: '会议室：{room}' },
  /** en [own]; zh [own]. */
  localTime: { en: 'All times are local time ({timezone}).', zh: '所列时间均为当地时间（{timezone}）。' },

  // References inside the text.

  /** en [M]; zh [S:143], without the blanks of the page. */
  agendaItemReference: { en: 'agenda item {item}', zh: '议程项目{item}' },
  /** en [own]; zh [S:88]. */
  thisItem: { en: 'this item', zh: '本议程项目' },
  /** The line over the title of another document. en [H 39]; zh [H 37]. */
  itemLine: { en: 'Item {item} of the provisional agenda', zh: '临时议程项目{item}' },
  /** en [M]; zh [S:75]. */
  resolution: { en: 'resolution {number}', zh: '第{number}号决议' },
  /** en [M]; zh [S:128]. */
  decision: { en: 'decision {number}', zh: '第{number}号决定' },
  /** en [M]; zh [S:94]. */
  documentWithTitle: { en: '{title} ({symbol})', zh: '{title}（{symbol}）' },
  /** A title inside a sentence. en [M]; zh [S:56]. */
  quoted: { en: '“{text}”', zh: '“{text}”' },
  /** A remark after a title: allocation, authority. en [H 02], [H 38]; zh [S:94]. */
  bracketed: { en: '({text})', zh: '（{text}）' },

  // What is said of an item.

  /** A number, then the title. en [H 31]; zh [S:11]. */
  markedTitle: { en: '{mark} {title}', zh: '{mark} {title}' },
  /** A title, then one of the remarks below. en [H 36]; zh [S:94] for the missing blank. */
  titleWithRemark: { en: '{title} {remark}', zh: '{title}{remark}' },
  /** en [own]; zh [own]. */
  jointWith: { en: '(jointly with {body})', zh: '（与{body}联合审议）' },
  /** en [H 40]; zh [own]. */
  conditional: { en: '[if any]', zh: '［如有］' },
  /** en [H 07]; zh [own]. */
  abeyance: { en: '(held in abeyance)', zh: '（暂不审议）' },
  /** en [H 34]; zh [own]. */
  forDecision: { en: '(for decision)', zh: '（供作决定）' },
  /** en [H 34]; zh [own]. */
  forInformation: { en: '(for information)', zh: '（供参考）' },
  /** en [own]; zh [own]. */
  forDiscussion: { en: '(for discussion)', zh: '（供讨论）' },
  /** en [H 37]; zh [H 37]. */
  noDocuments: { en: 'No advance documentation is expected.', zh: '预计无预发文件。' },
  /** Heads an internal note in the chair's copy. en [own]; zh [own]. */
  internalNote: { en: 'Note for the chair', zh: '供主席参考' },

  // Masthead. The Chinese, Russian and Arabic versions print it in English.

  /** Tag of the language that the masthead is printed in. en own; zh memory, as ru and ar H39. */
  mastheadLanguage: { en: 'en', zh: 'en' },
  /** en [H 31]; zh [M]. */
  distributionGeneral: { en: 'Distr.: General', zh: 'Distr.: General' },
  /** en [H 39]; zh [M]. */
  distributionLimited: { en: 'Distr.: Limited', zh: 'Distr.: Limited' },
  /** en [M]; zh [M]. */
  distributionRestricted: { en: 'Distr.: Restricted', zh: 'Distr.: Restricted' },
  /** The language of this version. en [M], as ru and ar [H 39]; zh [M]. */
  languageLine: { en: 'English', zh: 'Chinese' },
  /** en [M]; zh [M]. */
  originalArabic: { en: 'Original: Arabic', zh: 'Original: Arabic' },
  /** en [M]; zh [M]. */
  originalChinese: { en: 'Original: Chinese', zh: 'Original: Chinese' },
  /** en [H 31]; zh [M]. */
  originalEnglish: { en: 'Original: English', zh: 'Original: English' },
  /** en [M]; zh [M]. */
  originalFrench: { en: 'Original: French', zh: 'Original: French' },
  /** en [M]; zh [M]. */
  originalRussian: { en: 'Original: Russian', zh: 'Original: Russian' },
  /** en [M]; zh [M]. */
  originalSpanish: { en: 'Original: Spanish', zh: 'Original: Spanish' },
  /** A language that is none of the six, by its tag. en [own]; zh [own]. */
  originalOther: { en: 'Original: {language}', zh: 'Original: {language}' },
  /** en [H 31]; zh [S:3]. */
  dateAndPlace: { en: '{place}, {date}', zh: '{date}，{place}' },

  // The page.

  /** en [own]; zh [own]. */
  skipToAgenda: { en: 'Skip to the agenda', zh: '跳至议程' },
  /** en [own]; zh [own]. */
  contents: { en: 'Contents', zh: '目录' },
  /** en [own]; zh [own]. */
  backToItems: { en: 'Back to the list of items', zh: '返回项目列表' },
  /** From a footnote to its mark. en [own]; zh [own]. */
  backToText: { en: 'Back to the text', zh: '返回正文' },
  /** Read aloud for the mark of a footnote. en [own]; zh [own]. */
  footnoteReference: { en: 'Footnote {number}', zh: '脚注{number}' },
  /** Label of a link to the document server. en [own]; zh [own]. */
  openDocument: { en: 'Document {symbol} on docs.un.org', zh: 'docs.un.org 上的文件 {symbol}' },
  /** Column of the list of documents. en [own]; zh [own]. */
  symbolColumn: { en: 'Symbol', zh: '文号' },
  /** Column of the list of documents. en [own]; zh [own]. */
  titleColumn: { en: 'Title', zh: '标题' },
  /** en [own]; zh [own]. */
  otherLanguages: { en: 'Other languages', zh: '其他语文' },

  // What stands between the elements of an enumeration inside a sentence: "a, b and c".

  /** Of two elements. en [own]; zh [S:3]. */
  separatorOfPair: { en: ' and ', zh: '和' },
  /** Of three or more, not the last. en [own]; zh [own]. */
  separator: { en: ', ', zh: '、' },
  /** Of three or more, the last. en [own]; zh [own]. */
  lastSeparator: { en: ' and ', zh: '和' },
} as const satisfies Record<string, Record<Language, string>>;

export type PhraseKey = keyof typeof phrases;
