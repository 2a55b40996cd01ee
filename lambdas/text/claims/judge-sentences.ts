import type { AnalysedSentence, AnalysedText } from '../analyse-text.ts';
import type { CompiledLexicon } from '../compile-lexicon.ts';
import { hasLexicon, lexiconOf } from '../lexicons/lexicon-of.ts';
import type { VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';
import { voiceLexiconOf } from '../lexicons/voices/voice-lexicon-of.ts';
import { salienceOf } from '../salience.ts';
import { SentencePhrases } from '../sentence-phrases.ts';
import { withoutMarkup } from '../without-markup.ts';
import { corrects } from './corrects.ts';
import { demandOf, hintOf } from './demand-of.ts';
import { isDemanded } from './is-demanded.ts';
import { type Leaning, leaningsOf, upright } from './leaning.ts';
import { retellsOpinion } from './retells-opinion.ts';
import { type Turn, turnsOf } from './turns-of.ts';
import { type Voice, voicesOf } from './voices-of.ts';

/** A sentence with what it is worth as a claim, as a demand and for its subject. */
export interface JudgedSentence {
  readonly sentence: AnalysedSentence;
  /** How much of the text's subject it carries, 0 to 1. */
  readonly subject: number;
  /** How much of it is the paper's own view, 0 to 1: less where somebody is quoted or speaks. */
  readonly own: number;
  /** Whose view it is; the paper's throughout a report, which tells what one writer argues. */
  readonly voice: Voice;
  /** What it is of a conversation's turn, which says whose view it is only where it opens. */
  readonly turn: Turn | null;
  /** How much it calls on someone to act, in the paper's own voice, 0 to 1; 0 when it does not. */
  readonly demand: number;
  /** How much it hints at what someone might do, likewise. */
  readonly hint: number;
  /** What keeps it from being shown by itself, 0 to about 2; `dangling` is among it. */
  readonly faults: number;
  /** That it points back at another sentence. */
  readonly dangling: number;
  /** What it leaves to other sentences to say. */
  readonly leaning: Leaning;
  /** Opens with a turn against what came before ("but"): there the paper's own view often begins. */
  readonly turns: boolean;
  /** Opens as one more of what came before ("and"). */
  readonly adds: boolean;
  /** Opens as an answer to somebody, a joke or a rhetorical question does. */
  readonly retorts: boolean;
  /** Says what is not and then what is: "not this but that". */
  readonly corrects: boolean;
  /** Judges, demands or sets against: it is no bare fact. */
  readonly takesSides: boolean;
  /** Speaks of an act, or of anyone who does it, as a verdict does rather than a report. */
  readonly isMaxim: boolean;
  /** How many it names beside the matter, up to three, where capitals show names. */
  readonly names: number;
  /** Nothing in it judges, demands, denies, corrects or speaks in general: it may be a picture or a scene. */
  readonly isBare: boolean;
  /** Demands what the headline demands. */
  readonly saysHeadline: boolean;
  /** How many words of it judge, those aside that are put between quotation marks: they are somebody else's. */
  readonly evaluation: number;
  /** How many numbers it has in digits, up to two: the more, the rather it reports. */
  readonly numbers: number;
}

/** The whole of a text judged sentence by sentence. */
export interface JudgedText {
  readonly text: string;
  readonly sentences: readonly JudgedSentence[];
  /** The text tells what somebody else argues, as an abstract of an opinion does. */
  readonly isReport: boolean;
  /** There are words to tell positions by in its language. */
  readonly hasLexicon: boolean;
}

/** A claim is about the chief subject; editorials open with what happened and end with what they think of it. */
const reportSubject = { bias: -6, early: 1.6 };
const editorialSubject = { bias: -6.5, early: 0 };

export function judgeSentences(analysed: AnalysedText): JudgedText {
  const { sentences } = analysed;
  const voiceRules = voiceLexiconOf(analysed.language);
  const isReport = retellsOpinion(analysed, voiceRules);
  const salience = salienceOf(analysed, isReport ? reportSubject : editorialSubject);
  const subjects = sentences.map(({ terms, length }) => {
    let sum = 0;
    for (const term of terms) sum += salience[term] ?? 0;
    return sum / Math.sqrt(length + shortSentence);
  });
  const around: Surroundings = {
    text: analysed.text,
    isReport,
    lexicon: lexiconOf(analysed.language),
    voiceRules,
    headline: demandInTitle(analysed),
  };
  const voices = isReport ? [] : voicesOf(analysed);
  const turns = turnsOf(analysed);
  const most = Math.max(Number.MIN_VALUE, ...subjects);
  const leanings = leaningsOf(analysed);
  return {
    text: analysed.text,
    isReport,
    hasLexicon: hasLexicon(analysed.language),
    sentences: sentences.map((sentence, index) =>
      judge(
        {
          sentence,
          leaning: leanings[index] ?? upright,
          subject: (subjects[index] ?? 0) / most,
          voice: turns[index] ? 'others' : (voices[index] ?? 'paper'),
          turn: turns[index] ?? null,
        },
        around,
      ),
    ),
  };
}

/** The terms of a headline that demands something; null of any other. */
function demandInTitle({ titleForms, titleTerms }: AnalysedText): ReadonlySet<number> | null {
  const phrases = new SentencePhrases(titleForms);
  return titleTerms.size > 0 && (phrases.has('demand') || phrases.has('hint')) ? titleTerms : null;
}

const saysAgain = ({ terms }: AnalysedSentence, headline: ReadonlySet<number>): boolean =>
  2 * terms.filter(term => headline.has(term)).length >= headline.size;

/** Words added in thought, so that the shortest sentences are not the densest. */
const shortSentence = 6;

/** What a sentence is judged by, the same for all of a text. */
interface Surroundings {
  readonly text: string;
  readonly isReport: boolean;
  readonly lexicon: CompiledLexicon;
  readonly voiceRules: VoiceLexicon | null;
  /** The terms of a headline that demands something. */
  readonly headline: ReadonlySet<number> | null;
}

function judge(
  {
    sentence,
    leaning,
    subject,
    voice,
    turn,
  }: Pick<JudgedSentence, 'sentence' | 'leaning' | 'subject' | 'voice' | 'turn'>,
  { text, isReport, lexicon, voiceRules, headline }: Surroundings,
): JudgedSentence {
  const { cues, quoted, span } = sentence;
  const isAttributed =
    !isReport && !cues.ownVoice && !cues.endorsement && isAscribed(text, sentence, voiceRules);
  const isOthers = voice === 'others' || voice === 'granted';
  const own = isOthers ? 0 : (1 - quoted) * (isAttributed ? othersShare : 1);
  const written = text.slice(span.start, span.end);
  const dangling = danglingOf(sentence);
  const turns = sentence.opensConnecting && sentence.phrases.hasAt('contrast', 0);
  const isHeard = !isOthers && !isAttributed && quoted <= mostQuoted;
  const demand = isHeard ? own * demandOf(sentence, isReport, lexicon) : 0;
  const hint = isHeard ? own * hintOf(sentence) : 0;
  const evaluation = evaluationIn(text, sentence);
  const takesSides =
    cues.demand + cues.hint + cues.obligation + evaluation + cues.conclusion > 0 ||
    (cues.contrast > (sentence.opensConnecting ? 1 : 0) && cues.negation > 0);
  const isMaxim = !isOthers && lexicon.isMaxim(written);
  return {
    sentence,
    subject,
    own,
    voice,
    turn,
    demand,
    hint,
    dangling,
    leaning,
    turns,
    adds: sentence.opensConnecting && !turns && !cues.conclusion,
    faults:
      dangling + faultsOf(written, sentence) + (isAttributed ? faults.attributed : 0) + voiceFaults[voice],
    retorts: sentence.phrases.hasJoint('retorts', 0),
    corrects: corrects(text, sentence),
    takesSides,
    isMaxim,
    saysHeadline: headline !== null && cues.demand + cues.hint > 0 && saysAgain(sentence, headline),
    evaluation,
    isBare: !takesSides && !isMaxim && cues.negation + cues.contrast === 0,
    names: voiceRules?.showsNames === true ? Math.min(mostNames, namesIn(sentence)) : 0,
    numbers: numbersIn(written, sentence),
  };
}

/** Words with a capital in a row are one name; the first word of a sentence has one anyway. */
function namesIn({ forms }: AnalysedSentence): number {
  let names = 0;
  let wasName = false;
  for (const { isCapitalised, isStop } of forms.slice(1)) {
    const isName = isCapitalised && !isStop;
    if (isName && !wasName) names++;
    wasName = isName;
  }
  return names;
}
const mostNames = 3;

/** Up to two: in digits, or in Chinese characters that stand in a row or before what is counted. */
function numbersIn(written: string, { forms, length }: AnalysedSentence): number {
  const found = written.match(length < forms.length ? characters : digits);
  return Math.min(2, found?.length ?? 0);
}
const digits = /\p{N}+/gu;
const characters =
  /\p{N}+|[二三四五六七八九十百千万萬亿億两兩]{2,}|[三四五六七八九十两兩](?=[个個所人名次年割成件倍起条條万])/gu;

/** Words that judge, without those right behind an opening quotation mark: "a 'reckless' act". */
function evaluationIn(text: string, { cues, phrases, starts }: AnalysedSentence): number {
  if (!cues.evaluation) return 0;
  let words = 0;
  for (const { kind, from } of phrases.signs)
    if (kind === 'evaluation' && !openingMarks.has(text[(starts[from] ?? 0) - 1] ?? '')) words++;
  return words;
}
const openingMarks = new Set('"“„«‹「『‘');

/** Somebody says something of it, and is not called upon to say it. */
const isAscribed = (text: string, sentence: AnalysedSentence, rules: VoiceLexicon | null): boolean =>
  sentence.cues.attribution > 0 &&
  sentence.phrases.of('attribution').some(({ from }) => !isDemanded(text, sentence, from, rules));

/** What is left of a position that somebody else takes: papers quote also those with whom they agree. */
const othersShare = 0.4;
/** A demand that is quoted for more than this share is somebody else's. */
const mostQuoted = 0.4;

const faults = {
  pointing: 0.4,
  connecting: 0.2,
  question: 1.4,
  quoted: 0.7,
  attributed: 0.7,
  /** no stop at its end: a heading, a caption, a list, a text cut off with dots */
  unfinished: 0.8,
  furniture: 1.5,
  /** in brackets from end to end */
  aside: 0.8,
  /** tags and entities that a page left in the text */
  markup: 8,
  /** for each word short of a sentence that says something */
  short: 0.07,
  /** for each ten words beyond a long sentence's length */
  long: 0.12,
};
/** What is not the paper's view is neither its thesis nor its point. */
const voiceFaults = { paper: 0, others: 2, granted: 2, fallback: 2 } as const satisfies Record<Voice, number>;
/** In words. */
const shortestSentence = 12;
const longSentence = 35;

const danglingOf = ({ opensPointing, opensConnecting }: AnalysedSentence): number =>
  (opensPointing ? faults.pointing : 0) + (opensConnecting ? faults.connecting : 0);

/** Those at its ends aside, which are cut off where it is shown. */
function hasMarkup(sentence: string): boolean {
  if (!sentence.includes('<') && !sentence.includes('&')) return false;
  const { start, end } = withoutMarkup(sentence, { start: 0, end: sentence.length });
  return /<\/?[a-z!][^<>]*>|&(?:[a-z]{2,8}|#\d{2,5});/i.test(sentence.slice(start, end));
}

function faultsOf(
  written: string,
  { length, cues, quoted, isQuestion, isFinished }: AnalysedSentence,
): number {
  return (
    (isQuestion ? faults.question : 0) +
    faults.quoted * quoted +
    (isFinished ? 0 : faults.unfinished) +
    (cues.furniture ? faults.furniture : 0) +
    ('(（['.includes(written[0] ?? ' ') ? faults.aside : 0) +
    (hasMarkup(written) ? faults.markup : 0) +
    faults.short * Math.max(0, shortestSentence - length) +
    faults.long * Math.max(0, (length - longSentence) / 10)
  );
}
