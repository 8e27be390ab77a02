import { byLanguage } from '../by-language.js';
import { languageOf } from '../languages.js';

/** How a language says that something was done on a date. Nothing is repeated without a bound. */
interface PastPatterns {
  /** Ends right before the date. */
  before: RegExp;
  /** What may stand before that in the sentence and makes a future of it. */
  notAfter?: RegExp;
  /** Begins right behind the date. */
  after?: RegExp;
}

/**
 * A name: one word in capitals and those that belong to it, or what a reference stands for.
 */
const name = String.raw`(?:\uFFFC|\p{Lu}[\p{L}'’.-]{0,30}(?: (?:of|de|la|el|du)? ?\p{Lu}[\p{L}'’.-]{0,30}){0,3})`;

const patternsOf = byLanguage<PastPatterns>({
  en: () => ({
    before: new RegExp(
      String.raw`\b(?:held|met|convened|adopted|approved|concluded|took place|was opened|were opened|was held|were held)(?: (?:in|at) ${name})?,? (?:on|from|between) (?:the )?$`,
      'u',
    ),
    notAfter:
      /\b(?:be|being|are|is|may|might|can|could|should|would|will|shall|if|when|once|until|unless)(?: [a-z]{1,12}){0,2} ?$/,
  }),
  fr: () => ({
    before: new RegExp(
      String.raw`(?:\bten(?:ue?s?|ait)|\bréunie?s?|\badoptée?s?|\bapprouvée?s?|\borganisée?s?|\bavai(?:t|ent) lieu|\ba eu lieu|\bont eu lieu)(?: (?:à|en|au) ${name})?,? (?:le|les|du|en date du)(?: \p{L}{5,8})? ?$`,
      'u',
    ),
    notAfter:
      /(?<!\p{L})(?:(?:sera|seront|serait|seraient|être|soit|soient|(?<!s['’])est|sont|si|devra|devront|doit|doivent)(?: \p{L}{1,12}){0,2}|qui se) ?$/u,
  }),
  es: () => ({
    before: new RegExp(
      String.raw`(?:\bcelebrad[oa]s?|\baprobad[oa]s?|\badoptad[oa]s?|\bse reunió|\bse reunieron|\bse celebró|\bse celebraron|\btuvo lugar|\btuvieron lugar|\bcelebró)(?: en ${name})?,? (?:el|los|del|los días|el día|entre el)(?: \p{L}{5,9},?)? ?$`,
      'u',
    ),
    notAfter: /\b(?:será|serán|sería|serían|ser|sea|sean|es|son|si|cuando|estará|estarán)(?: \p{L}{1,12}){0,2} ?$/u,
  }),
  ru: () => ({
    before: new RegExp(
      String.raw`(?:состоявш\p{L}{2,6}|состоялось|состоялась|состоялся|состоялись|проведенн\p{L}{2,3}|провел[аио]?(?: совещания| совещание| сессию)?|принят(?:ой|ого|ом|ых|ые|ое|ая|ую)|утвержденн\p{L}{2,3})(?: в ${name})?,?(?: в период с| с| в)? ?$`,
      'u',
    ),
    notAfter: /(?:будет|будут|быть|может|могут|должн\p{L}{1,2}|если|когда)(?: \p{L}{1,14}){0,2} ?$/u,
  }),
  ar: () => ({
    before:
      /(?:المعقود(?:ة|تان|تين|ان|ين)?|(?:الذي|التي) عُ?قدت?|المعتمدة?|(?:وقد |و)اجتمع)(?: في [\p{L}\uFFFC]{2,20})?،? ?(?:(?:في|يومي|يوم|من|أيام|في الفترة من) ?){0,2}$/u,
    notAfter: /(?:المقرر|المزمع|ستكون|سيكون|إذا|عندما)(?: \p{L}{1,14}){0,2} ?$/u,
  }),
  zh: () => ({
    before: /(?:已|曾|业已)(?:于|在) ?$/,
    // 2013年举行的会议 may be one that is still to come: there must be what it has done.
    after:
      /^ ?(?:于?在?[\p{Script=Han}\uFFFC]{1,8})??(?:举行了|召开了|通过了|商定了|(?:举行|召开)的[\p{Script=Han}\uFFFC“”《》]{0,30}?(?:通过|提出|作出|商定|核可|核准|批准)的)/u,
    notAfter: /(?:将|拟|定|预定|应)(?:于|在)? ?$/,
  }),
});

const longestContext = 120;

/**
 * Whether a sentence says that something was done on the days that it names: "the meeting held in Vienna on …". Strict: of what might be
 * a plan it is not said.
 *
 * @param before the text before the days, with U+FFFC for what is not plain text; @param after the text behind them
 */
export function isToldAsPast(before: string, after: string, language: string): boolean {
  const own = languageOf(language);
  if (!own) return false;
  const { before: cue, after: laterCue, notAfter } = patternsOf(own);
  const head = before.slice(-longestContext).replaceAll(/\s+/g, ' ');
  const match = cue.exec(head);
  if (match) return !notAfter?.test(head.slice(0, match.index));
  return laterCue !== undefined && laterCue.test(after.slice(0, longestContext)) && !notAfter?.test(head);
}
