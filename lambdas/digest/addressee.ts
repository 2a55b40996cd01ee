import { formsOf } from '../text/forms-of.ts';
import { SentencePhrases } from '../text/sentence-phrases.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { eachWord } from '../text/words.ts';

/** In UTF-16 units: whoever takes longer to name is a clause. */
const longestName = 70;
const longestUnspacedName = 16;
/** Among the words that name somebody one is at least as rare as this: "it" and "we" are nobody. */
const leastWeight = 0.45;

/** "We call on the ministry to": how each language names whom it asks, where that does not open the sentence. */
const appeals: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(?:we|this newspaper) (?:call (?:up)?on|urge|appeal to|ask|beg|press) (?<whom>[^,;:.]{3,60}?)(?=,| to\b)/i,
    /\bit (?:is|falls) (?:up to|to|for) (?<whom>[^,;:.]{3,60}?)(?=,| to\b)/i,
  ],
  es: [
    /(?:pedimos|exigimos|reclamamos|solicitamos|corresponde|compete|toca) (?:a |(?=al ))(?<whom>[^,;:.]{3,60}?)(?=,| que\b)/i,
    /instamos (?:a |(?=al ))(?<whom>[^,;:.]{3,60}?)(?=,| a (?:que\b|\p{L}+r\b))/iu,
  ],
  fr: [
    /(?:demandons|appartient|revient|incombe) (?:à |(?=aux? ))(?<whom>[^,;:.]{3,60}?)(?=,| de | d['’]| que | qu['’])/i,
    /(?:appelons|exhortons|invitons|pressons) (?<whom>[^,;:.]{3,60}?)(?=,| à )/i,
  ],
  de: [
    /(?:erwarten|verlangen|fordern) (?:wir )?(?:von |(?=vom ))(?<whom>[^,;:.]{3,60}?)(?=,)/i,
    /(?:fordern|rufen) (?:wir )?(?<whom>(?:den|die|das|alle) [^,;:.]{3,60}?) (?:dazu )?auf\b/i,
  ],
  pt: [
    /(?:pedimos|exigimos|cobramos|apelamos|cabe|compete) (?:a |à |(?=aos? |às ))(?<whom>[^,;:.]{3,60}?)(?=,| que\b)/i,
  ],
  ru: [/(?:призываем|просим|требуем от) (?<whom>[^,;:.]{3,60}?)(?=,| \p{L}+(?:ть|ти|чь|ться)(?!\p{L}))/iu],
  ar: [
    /(?:نطلب من|نطالب|ندعو|نناشد) (?<whom>[^،؛:.]{3,60}?)(?=،| (?:أن|إلى|بأن) )/,
    /^على (?<whom>[^،؛:.]{3,60}?)(?= أن )/,
  ],
  ja: [/(?:本紙|私たち|われわれ)は(?<whom>[^、。]{2,20}?)(?=に(?:対し)?[、は]?[^。]*(?:求め|望|促))/],
  zh: [
    /(?:我们|本报)(?:再次|强烈)?(?:呼吁|敦促|要求|建议)(?<whom>[^，。；：]{2,16}?)(?=应|尽快|立即|在|把|将|，)/,
  ],
};

/** What stands between who is named and the demand, and belongs to neither. */
const adverbs = /(?:则|此时|也|都|就|更|还|最|本|却|均)+$/u;

/** Whom an ask calls on, as a part of its sentence; null where it names nobody before or beside the demand. */
export const addresseeOf = (ask: string, language: string): string | null =>
  appealedTo(ask, language) ?? subjectOfDemand(ask, language);

function appealedTo(ask: string, language: string): string | null {
  for (const appeal of appeals[language.split('-')[0] ?? ''] ?? []) {
    const whom = appeal.exec(ask)?.groups?.whom;
    if (whom) return whom;
  }
  return null;
}

const calls = ['demand', 'obligation', 'hint'] as const;

/** Who stands before "should" or "must" in its sentence, whatever is set before or into it with commas. */
function subjectOfDemand(text: string, language: string): string | null {
  const spans: [start: number, end: number][] = [];
  eachWord(text, (start, end) => spans.push([start, end]));
  const forms = spans.map(([start, end]) => vocabularyOf(language).form(text.slice(start, end)));
  const phrases = new SentencePhrases(forms);
  const at = forms.findIndex((_, i) => calls.some(kind => phrases.hasAt(kind, i)));
  if (at < 1) return null;
  const before = text.slice(0, spans[at]?.[0] ?? 0).trimEnd();
  const parts = (before.split(/[.!?。！？]\s*/u).at(-1) ?? '').split(/[,،，、]/u).map(part => part.trim());
  if (parts.length > 1 && !subjectsFirst.has(language)) return null;
  // "The minister, Ada Ormel, should": an apposition comes between; "in spring, the minister should": an aside before.
  const named = parts.at(-1) === '' ? parts : parts.slice(-1);
  const subject = named
    .map(withoutAnd)
    .find(part => !isAside(part, language))
    ?.replace(adverbs, '');
  return subject && isSomebody(subject, language) ? subject : null;
}

/** Where who is called on stands right before the demand; in others the verb may come last, or before. */
const subjectsFirst = new Set(['en', 'es', 'fr', 'pt', 'zh']);

const withoutAnd = (part: string): string => part.replace(/^(?:and|but|y|et|und|e|и|а) /i, '');

/** In spring, for the children, if it rains: what a sentence may open with before it says who. */
function isAside(part: string, language: string): boolean {
  const forms = formsOf(part, language);
  const [first] = forms;
  if (!first) return true;
  const phrases = new SentencePhrases(forms);
  if (phrases.hasJoint('conditions', 0) || phrases.hasJoint('concessions', 0)) return true;
  return prepositions[language.split('-')[0] ?? '']?.test(part) ?? false;
}

const prepositions: Readonly<Record<string, RegExp>> = {
  en: /^(?:with|without|for|in|on|at|by|from|to|of|over|under|during|within|among|between|instead|then|so|that|what|who|here|there) /i,
  es: /^(?:con|sin|para|por|en|de|desde|hasta|hacia|sobre|entre|durante|antes|después|que|quien|lo que) /i,
  fr: /^(?:avec|sans|pour|par|en|dans|de|depuis|sur|sous|entre|pendant|avant|après|qui|que|ce qui|chez) /i,
  de: /^(?:mit|ohne|für|in|im|an|am|auf|aus|bei|beim|von|vom|zu|zum|zur|nach|vor|seit|bis|über|unter|zwischen|während|wer|was|dann) /i,
  pt: /^(?:com|sem|para|por|pelo|pela|em|no|na|nos|nas|desde|até|sobre|entre|durante|antes|depois|quem|que|o que) /i,
  ru: /^(?:с|со|без|для|в|во|на|о|об|по|за|от|до|из|у|при|про|через|перед|над|под|после|между|кто|что|тогда) /i,
  ar: /^(?:و?(?:إن|إذا|لو|قبل|بعد|في|من|عند|حتى|منذ|مع|بدون|دون|أما|إنما|لا|ما) )/u,
};

/** Whoever is called on in Chinese has a word of a body or a person at the end of the name; else a thing is to be so. */
const chineseBody =
  /(?:府|部|局|厅|署|委|会|院|校|司|团|方|国|省|市|市里|区|县|镇|村|里|员|长|者|们|人|家|盟|官|统|理|相|席|当局)$/u;

function isSomebody(name: string, language: string): boolean {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}]/u.test(name);
  if (name.length > (isUnspaced ? longestUnspacedName : longestName) || /[;:()—–：；]/u.test(name))
    return false;
  if (language === 'zh' && !chineseBody.test(name)) return false;
  return formsOf(name, language).some(form => !form.isStop && form.weight >= leastWeight);
}
