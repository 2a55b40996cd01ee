import { expect, test } from 'vitest';
import { addressedWords } from '../../lambdas/chat/addressed-words.ts';

const botId = 42;
const privately = { id: 7, type: 'private', first_name: 'Ada' } as const;
const group = { id: -7, type: 'group', title: 'Readers' } as const;
const answerTo = (id: number) => ({ reply_to_message: { from: { id } } }) as never;

test.each([
  ['in a private chat', { chat: privately, text: 'strike' }, { words: 'strike', name: null }],
  ['in a group, to others', { chat: group, text: 'strike' }, null],
  [
    'in answer to ours',
    { chat: group, text: 'strike', ...(answerTo(botId) as object) },
    { words: 'strike', name: null },
  ],
  ['in answer to somebody', { chat: group, text: 'strike', ...(answerTo(8) as object) }, null],
  ['by name', { chat: group, text: '@Leader_bot, strike' }, { words: 'strike', name: 'leader_bot' }],
  ['by name alone', { chat: group, text: '@leader_bot' }, { words: '', name: 'leader_bot' }],
  ['of a name', { chat: group, text: 'ask @leader_bot' }, null],
])('what is said %s', (_how, message, said) => expect(addressedWords(message as never, botId)).toEqual(said));
