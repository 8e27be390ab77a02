import { byLanguage } from '../by-language.js';
import { languageOf, type Language } from '../languages.js';
import { fold } from './fold.js';

/**
 * What a sentence can speak of: a meeting that two bodies hold together; the opening of the meeting; a meeting that may be another, or another organ's
 * agenda.
 */
export type Topic = 'joint-meeting' | 'opening' | 'other-meeting';

/** The words of a topic, and words with which the sentence is about something else. */
interface TopicWords {
  words: RegExp;
  otherwise?: RegExp;
}

const word = String.raw`[\p{L}-]{1,20}`;

/** In folded text. "Joint" alone says nothing: there are joint documents, and joint secretariats. */
const topics: Readonly<Record<Topic, (language: Language) => TopicWords>> = {
  'joint-meeting': byLanguage({
    ar: () => ({ words: /(?:مناقش|جلس|اجتماع|دور[ةات]|مشاور|مداول|نظر)\p{L}{0,4} (?:ال)?مشترك|تشترك في مناقشة/u }),
    zh: () => ({
      words:
        /联合(?:讨论|会议|审议|辩论|磋商|举行|召开)|(?:共同|联合)举行|与[^，。；]{1,24}(?:联合|共同)(?:审议|讨论|开会)/u,
    }),
    en: () => ({
      words: new RegExp(
        String.raw`\bjoint (?:${word} ){0,2}(?:meeting|discussion|session|debate|consideration|segment|sitting|plenary|consultation)s?\b|\b(?:consider|considered|discuss|discussed|meet|met|held|convened) jointly\b|\bjointly (?:consider|discuss|meet|hold|held|convene)`,
        'iu',
      ),
    }),
    fr: () => ({
      words: new RegExp(
        String.raw`(?<!\p{L})(?:réunion|séance|débat|discussion|examen|session|consultation)s? (?:${word} )?(?:commun|conjoint)e?s?(?!\p{L})|(?:tenir|tiendr\p{L}+|réunir\p{L}*|examiner\p{L}*|débattr\p{L}*) conjointement|conjointement avec`,
        'iu',
      ),
    }),
    ru: () => ({
      words:
        /совместн(?:ое|ого|ому|ым|ом|ые|ых|ыми|ая|ой|ую) (?:\p{L}{1,20} )?(?:заседани|совещани|обсуждени|сесси|рассмотрени|консультаци|прени)|совместно (?:рассмотр|обсуд|провед|с )/iu,
    }),
    es: () => ({
      words: new RegExp(
        String.raw`(?<!\p{L})(?:reunión|reuniones|sesión|sesiones|debate|debates|examen|discusión|deliberaciones|consultas|período de sesiones) (?:${word} )?conjunt[ao]s?(?!\p{L})|conjuntamente (?:con|un|una)`,
        'iu',
      ),
    }),
  }),
  opening: byLanguage({
    ar: () => ({ words: /[فت]تتح|فتتاح/u, otherwise: /تسجيل|قائمة المتكلمين/u }),
    zh: () => ({ words: /开幕/u, otherwise: /登记|注册|报到|发言名单/u }),
    en: () => ({ words: /\bopen(?:s|ed|ing)?\b/iu, otherwise: /\bregist|\bspeakers\b|\bexhibition\b|\breception\b/iu }),
    fr: () => ({
      words: /(?:s'ouvr|ouvert|ouvrir|ouvrira|ouverture|inaugur)/iu,
      otherwise: /inscri|enregistrement|accrédit|orateurs/iu,
    }),
    ru: () => ({ words: /откры|откро/iu, otherwise: /регистрац|список ораторов|записи? ораторов/iu }),
    es: () => ({
      words: /inaugur|apertura|abrir|abiert|se abre|dará comienzo|comenzar/iu,
      otherwise: /inscripci|acreditaci|lista de oradores/iu,
    }),
  }),
  // Wide: who asks wants to be sure that none is meant.
  'other-meeting': byLanguage({
    ar: () => ({
      words: /دور[ةات]|السابق|الماضي|المعقود|المقبل|القادم|الجمعية العامة|مجلس ال[أا]من|المجلس الاقتصادي/u,
    }),
    zh: () => ({
      words:
        /届|第[\d一二三四五六七八九十百]+次|[上前下]一?次|(?:举行|召开)的|大会|安理会|安全理事会|经济及社会理事会|(?:[A-Za-z]|会议|委员会|理事会|机构|小组|[两各]个?工作组) ?的?(?:临时)?议程(?:项目)?/u,
    }),
    en: () => ({
      words:
        /\bsessions?\b|\b(?:[Ll]ast|[Pp]revious|[Pp]receding|[Ee]arlier|[Pp]ast|[Nn]ext|[Ff]irst|[Ss]econd|[Tt]hird|(?:\w*(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|teen|tie)|\d)th|\d+(?:st|nd|rd)) (?:\w+ )?(?:meeting|year|agenda)|\bmeetings? (?:held|of)\b|\bGeneral Assembly\b|\bSecurity Council\b|\bEconomic and Social Council\b|\b(?:[A-Z]{2,}|Assembly|Council|Conference|Parties|Committee|Subcommittee|Commission|Board|Congress|Forum|Group|Body)(?:'s)? (?:provisional )?agenda\b/u,
    }),
    fr: () => ({
      words:
        /session|séance|réunion (?:qu|ten|de |du |d')|(?:dernière|précédente|prochaine|première|deuxième|ième) réunion|Assemblée générale|Conseil de sécurité|Conseil économique/iu,
    }),
    ru: () => ({
      words:
        /сесси|(?:прошл|прошед|предыдущ|предшеств|последн|следующ|очередн|перв|втор|трет)\p{L}* (?:\p{L}+ )?совещани|состоявш|Генеральн\p{L}+ Ассамбле|Совет\p{L}* Безопасности|Экономическ\p{L}+ и Социальн/iu,
    }),
    es: () => ({
      words:
        /períodos? de sesiones|sesi[óo]n|reuni[óo]n(?:es)? (?:que|celebrad|de |del |anterior)|(?:última|anterior|próxima|primera|segunda|tercera) reunión|Asamblea General|Consejo de Seguridad|Consejo Económico/iu,
    }),
  }),
};

/**
 * Whether a sentence speaks of a topic, in the words of its language. Strict: of a sentence that may be about something else, and in a language that is none of
 * the six, it is not said. Takes time in proportion to the length of the text.
 */
export function speaksOf(topic: Topic, sentence: string, language: string): boolean {
  const own = languageOf(language);
  if (!own) return false;
  const { words, otherwise } = topics[topic](own);
  const { text } = fold(sentence);
  return words.test(text) && !otherwise?.test(text);
}

/** Whether words of a topic stand in a text of several sentences. Where they do not, none of the sentences speaks of it. */
export function usesWordsOf(topic: Topic, text: string, language: string): boolean {
  const own = languageOf(language);
  return own !== undefined && topics[topic](own).words.test(fold(text).text);
}

/** Words for organs that have an agenda. In Chinese, what is written without them is found in other ways. */
const organs = byLanguage({
  ar: () => /مؤتمر|مجلس|لجنة|جمعية/gu,
  zh: () => /大会|理事会|委员会|缔约[方国]会议/gu,
  en: () => /\b(?:Assembly|Council|Conference|(?:Sub)?[Cc]ommittee|Commission|Board|Congress)\b/gu,
  fr: () => /(?<!\p{L})(?:Assemblée|Conseil|Conférence|(?:Sous-)?[Cc]omité|Commission|Congrès)(?!\p{L})/gu,
  ru: () => /(?<!\p{L})(?:Ассамбле|Совет|Конференци|(?:Под)?[Кк]омитет|Комисси|Конгресс)/gu,
  es: () => /(?<!\p{L})(?:Asamblea|Consejo|Conferencia|(?:Sub)?[Cc]omité|Comisión|Junta|Congreso)(?!\p{L})/gu,
});

/** The organs that a text speaks of, by the words for what they are: a council, a conference. Empty in a language that is none of the six. */
export function organsIn(text: string, language: string): Set<string> {
  const own = languageOf(language);
  return new Set(own && text.match(organs(own))?.map((word) => word.toLowerCase()));
}

/** What stands before the stop of an initial or of "a.m.". */
const initial = (): RegExp => /[\s.(]\p{L}$/u;
const blank = /\s/;

/**
 * Cuts a text into its sentences. They stand behind each other without a gap, so that places stay what they are. A sentence ends in most scripts at a stop before a
 * blank, but not behind an initial, and at the end of its paragraph.
 */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const end = endOfSentence(text, index);
    if (end > index) {
      sentences.push({ start, end });
      start = end;
      index = end - 1;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** The offset behind the sign that ends a sentence at `index`; 0 where none does. */
function endOfSentence(text: string, index: number): number {
  switch (text.charCodeAt(index)) {
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x61f: // ؟
      return index + 1;
    case 0x2e: // .
    case 0x21: // !
    case 0x3f: // ?
      return blank.test(text.charAt(index + 1)) && !initial().test(text.slice(Math.max(0, index - 3), index))
        ? index + 1
        : 0;
    case 0x0a:
      return endOfParagraph(text, index);
    default:
      return 0;
  }
}

/** The offset behind the last of several line ends with nothing but blanks between them; 0 where there is only one. */
function endOfParagraph(text: string, lineEnd: number): number {
  let last = lineEnd;
  for (let index = lineEnd + 1; index < text.length && blank.test(text.charAt(index)); index += 1) {
    if (text.charCodeAt(index) === 0x0a) last = index;
  }
  return last > lineEnd ? last + 1 : 0;
}
