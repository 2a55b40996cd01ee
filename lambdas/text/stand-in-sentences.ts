import type { Span } from './span.ts';

/** Stands in until `sentences.ts` is there. */
export function splitSentences(text: string, language = 'en'): Span[] {
  const segmenter = new Intl.Segmenter(
    Intl.Segmenter.supportedLocalesOf([language]).length ? language : 'en',
    { granularity: 'sentence' },
  );
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    const last = spans.at(-1);
    if (end <= start) continue;
    if (
      last &&
      /(?:\b(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Jr|Gen|vs|No)|\b[A-Z])\.$/.test(
        text.slice(last.end - 6, last.end),
      ) &&
      !text.slice(last.end, start).includes('\n')
    )
      spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
