import { languageOf, type Language } from './languages.js';
import { evenTitle } from './standard-titles.js';

/**
 * How items begin that stand at the end of an agenda, even behind "Other matters": what the meeting has agreed on is adopted, the next meeting is fixed, this one is closed.
 * In the form of `evenTitle`. en after [H 31, 36, 40]; all others [own].
 */
const beginnings: Readonly<Record<Language, RegExp>> = {
  ar: /^(?:اعتماد|إقرار|الموافقة على) (?:مشاريع |مشروع )?(?:ال)?(?:تقرير|توصيات|قرارات|مقررات|استنتاجات|نتائج|إعلان|وثيقة|محضر)|^(?:اختتام|الاختتام|ختام|إغلاق|كلمات ختامية|الجلسة الختامية|موعد|مواعيد|تاريخ|مكان|الدورة (?:المقبلة|القادمة)|الاجتماع (?:المقبل|القادم)|استنتاجات|الاستنتاجات|خلاصة|ملخص|موجز|برنامج العمل|جدول الأعمال المؤقت)/,
  zh: /^(?:审议|讨论)?(?:并|和|及)?通过.*(?:报告|结论|建议|决议|决定|宣言|文件|纪要)|^(?:总结|摘要|结论|散会|休会|下[一]?[届次]|今后|未来|工作方案|工作计划)|闭幕|会议的?(?:日期|时间|地点)|届会议的?临时议程/,
  en: /^(?:(?:consideration|review|discussion|finali[sz]ation) and )?(?:adoption|approval) of (?:the )?(?:(?:draft|final|summary) )?(?:report|conclusion|recommendation|resolution|decision|outcome|declaration|document|proceedings|summary|text)|^(?:clos(?:e|ure|ing)\b(?! the)|adjournment|conclu(?:sion|ding)|summary|summing|wrap|next (?:meeting|session|steps)|future (?:meeting|session|work)|(?:draft )?(?:programme|plan) of work|work programme|(?:dates?|place|venue|time)\b.*(?:meeting|session|conference)|(?:draft|preparation of the) report|(?:provisional|draft) agenda|election .*(?:next|following|forthcoming))/,
  fr: /^(?:(?:examen|finalisation) et )?(?:adoption|approbation) (?:(?:du|des|de la|de l'|de) ?)(?:projets? de |projets? d')?(?:rapport|compte rendu|compte-rendu|conclusion|recommandation|résolution|décision|déclaration|document|relevé|résumé|texte)|^(?:clôture|levée|conclusion|résumé|synthèse|récapitulation|prochaine|travaux futurs|programme de travail|(?:dates?|lieu)\b|projet de rapport|ordre du jour provisoire|élection .*prochaine)/,
  ru: /^(?:рассмотрение и )?(?:утверждение|принятие|одобрение) (?:проекта )?(?:доклад|отчет|решени|резолюц|рекомендац|вывод|итог|деклараци|заключ|документ|протокол)|^(?:закрытие|заключ|выводы|резюме|подведение|следующ|будущ|сроки|дата|даты|время|место|предварительная повестка|программа работы|план работы|проект доклада)/,
  es: /^(?:(?:examen|consideración) y )?(?:aprobación|adopción) (?:(?:del|de los|de las|de la|de) )(?:proyectos? de )?(?:informe|conclusi|recomendaci|resoluci|decisi|declaraci|documento|acta|resumen|texto)|^(?:clausura|cierre|levantamiento|conclusi|resumen|próxim|futur|labor futura|programa (?:provisional|de trabajo)|orden del día provisional|(?:fechas?|lugar)\b|proyecto de informe|elección .*(?:próxim|siguiente))/,
};

/**
 * Whether items of such a title stand at the end of agendas. Wider than the standard titles: meant for what is to be said nothing of, never for a finding. False in a language that
 * the table does not have.
 */
export function isEndingTitle(text: string, language: string): boolean {
  const column = languageOf(language);
  return column !== undefined && beginnings[column].test(evenTitle(text));
}
