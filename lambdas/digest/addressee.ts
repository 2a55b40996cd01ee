import { isCue } from '../text/analyse-text.ts';
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

/** Who stands before "should" or "must" at the beginning of the sentence. */
function subjectOfDemand(text: string, language: string): string | null {
  const spans: [start: number, end: number][] = [];
  eachWord(text, (start, end) => spans.push([start, end]));
  const vocabulary = vocabularyOf(language);
  const forms = spans.map(([start, end]) => vocabulary.form(text.slice(start, end)));
  const at = forms.findIndex((_, i) => calls.some(kind => isCue(forms, i, kind)));
  const before = text
    .slice(0, spans[at]?.[0] ?? 0)
    .trimEnd()
    .replace(adverbs, '');
  const longest = /[\p{sc=Han}\p{sc=Hiragana}]/u.test(before) ? longestUnspacedName : longestName;
  if (at < 1 || before.length > longest || /[,;:.()—–，、。：；]/u.test(before)) return null;
  const isNamed = forms.slice(0, at).some(form => !form.isStop && form.weight >= leastWeight);
  return isNamed ? before : null;
}
