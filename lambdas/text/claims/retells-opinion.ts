import type { AnalysedSentence, AnalysedText } from '../analyse-text.ts';
import type { VoiceLexicon } from '../lexicons/voices/voice-lexicon.ts';

/** A report is no longer than this, in sentences, and names who argues within the first of them. */
const longestReport = 9;
const reportOpening = 3;
/** In words. */
const nameReach = 8;

/** Whether a text tells what somebody else argues, as an abstract of an opinion does. */
export const retellsOpinion = ({ sentences }: AnalysedText, rules: VoiceLexicon | null): boolean =>
  sentences.length <= longestReport &&
  sentences.slice(0, reportOpening).some(sentence => namesWriter(sentence, rules));

/**
 * Whether a sentence retells an opinion and names the writer, by first and last name or with the paper, before what is
 * said: "A. Writer argues that", "Writer of The Courier says". "President Marsh thinks that" is how an editorial opens
 * that will disagree. Where all nouns have capitals, only two in a row are a name.
 */
function namesWriter({ forms, phrases, quoted }: AnalysedSentence, rules: VoiceLexicon | null): boolean {
  if (quoted > 0.3) return false;
  const isName = (at: number) => forms[at]?.isCapitalised === true && !forms[at].isStop;
  const isWhole = (at: number) => isName(at + 1) && !phrases.hasAt('party', at);
  const names = [...forms.keys()].filter(
    at => isName(at) && !isName(at - 1) && (rules?.showsNames !== false || isName(at + 1)),
  );
  return phrases.of('reporting').some(({ from }) => {
    let end = from;
    while (end < from + nameReach && !phrases.hasJoint('complementisers', end)) end++;
    const near = names.filter(at => at >= from - 2 * nameReach && at < end);
    return near.length >= writerAndPaper || near.some(isWhole);
  });
}
const writerAndPaper = 2;
