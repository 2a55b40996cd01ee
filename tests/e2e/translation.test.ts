import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { de } from '../../lambdas/message/locales/de.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { createBedrock } from '../../lambdas/model/bedrock.ts';
import { saysNo } from '../../lambdas/text/translation/negations.ts';
import { type Conversation, labelsOf, startConversation } from '../helpers/start-conversation.ts';
import {
  type ConverseRequest,
  type ConverseServer,
  type ModelAct,
  serveConverse,
} from '../helpers/start-converse.ts';

const now = new Date('2026-11-23T12:00:00Z');
const plain =
  'the council should think of the people by the river and of what they were told before the spring ';

/** English of about the same length with the same numbers: what a translation must have to be shown. */
function translated(sentence: string, from: string): string {
  const numbers = sentence.match(/\d[\d.,]*\d|\d/g) ?? [];
  const filler = plain
    .repeat(12)
    .slice(0, sentence.length)
    .replace(/\s\S*$/, '');
  return `${saysNo(sentence, from) ? 'It is not so: ' : ''}${filler} ${numbers.join(' and ')}`.trim();
}

interface Words {
  readonly from: string;
  readonly sentences: readonly string[];
}
const wordsIn = ({ body }: ConverseRequest): Words => JSON.parse(body.messages[0]?.content[0]?.text ?? '{}');
const tags: Readonly<Record<string, string>> = { Spanish: 'es', Portuguese: 'pt', French: 'fr' };

const translatedWell = (request: ConverseRequest): ModelAct => {
  const { from, sentences } = wordsIn(request);
  return { json: { sentences: sentences.map(sentence => translated(sentence, tags[from] ?? '')) } };
};

describe('with a language model', () => {
  let server: ConverseServer;
  let conversation: Conversation;
  let act: (request: ConverseRequest) => ModelAct;
  const requests: Words[] = [];
  beforeAll(async () => {
    server = await serveConverse(request => {
      const words = wordsIn(request);
      // The samples' own summaries are another test's business.
      if (!words.sentences) return { error: 'AccessDeniedException', status: 403 };
      requests.push(words);
      return act(request);
    });
    conversation = await startConversation(now, {
      model: {
        ask: createBedrock('maker.model-1', server.config),
        modelId: 'maker.model-1',
        dailyTokens: 1_000_000,
      },
    });
  });
  afterAll(async () => {
    await conversation?.stop();
    await server?.stop();
  });

  /** An English reader opens an editorial of a paper that writes in another language. */
  async function openForeign() {
    const reader = await conversation.newcomer('Nora');
    await reader.say('/digest');
    await reader.press(/Compare: .*(quay|Cadmar|Ostrelle)/);
    await reader.press(/^3/);
    return reader;
  }

  test('an editorial in another language is translated in its place, and the original is one tap away', async () => {
    act = translatedWell;
    const reader = await openForeign();
    const original = reader.last().text;
    expect(labelsOf(reader.last())).toContain(`🌐 ${en.model.translate}`);
    const { answer } = await reader.press(/In English/);
    expect(answer?.text).toBe(en.model.translating);
    const shown = reader.last();
    expect(shown.text).toContain('the council should think');
    expect(shown.text).toMatch(/machine translation, original in (Spanish|Portuguese)/);
    expect(shown.text).not.toContain(en.model.partlyTranslated);
    await reader.press(en.model.original);
    expect(reader.last().text).toBe(original);
    // The second time it comes from what is kept.
    await reader.press(/In English/);
    expect(reader.last().text).toBe(shown.text);
    expect(requests).toHaveLength(1);
  });

  test('the papers of a story are translated in their places, each as its own article is', async () => {
    act = translatedWell;
    const reader = await openForeign();
    await reader.press(/In English/);
    await reader.press(en.model.original);
    await reader.press(en.summary.back);
    await reader.press(/Compare: .*(quay|Cadmar|Ostrelle)/);
    const original = reader.last().text;
    await reader.press(/In English/);
    const shown = reader.last().text ?? '';
    expect(shown).toMatch(/🌐 machine translation, original in (Spanish, Portuguese|Portuguese, Spanish)/);
    expect(shown.match(/the council should think/g)?.length).toBeGreaterThanOrEqual(2);
    // One of the two was paid for when its article was read.
    expect(requests).toHaveLength(2);
    await reader.press(en.model.original);
    expect(reader.last().text).toBe(original);
  });

  test('what cannot be translated reliably stays in the paper’s own words, and the reader is told', async () => {
    act = () => ({ json: { sentences: ['HACKED'] } });
    // Into a language into which nothing was translated yet.
    const reader = await conversation.newcomer('Nora', 'de');
    await reader.say('/digest');
    await reader.press(/^In anderen Sprachen/);
    await reader.press(/🇸🇳/);
    const [title] = (reader.last().text ?? '').split('\n');
    await reader.press(new RegExp(de.model.translate));
    expect(reader.last().text).toContain(title);
    expect(reader.last().text).toContain(de.model.notTranslated);
    expect(reader.last().text).not.toContain('HACKED');
  });
});

test('nobody is offered what nobody can do', async () => {
  const conversation = await startConversation(now);
  try {
    const reader = await conversation.newcomer('Nora');
    await reader.say('/digest');
    await reader.press(/Compare: .*(quay|Cadmar|Ostrelle)/);
    await reader.press(/^3/);
    expect(labelsOf(reader.last()).join()).not.toContain(en.model.translate);
    const [help] = await reader.say('/help');
    expect(help?.text).not.toContain(en.model.inHelp);
  } finally {
    await conversation.stop();
  }
});
