import type { PressAnswer } from './client-api.ts';

type Answer = NonNullable<PressAnswer['answer']>;

export interface OpenQuery {
  readonly chatId: number;
  readonly fromId: number;
}

/** The presses of buttons for which somebody still waits. */
export interface CallbackQueries {
  /** The bot's answer, or null when it did not come in time. */
  open(id: string, query: OpenQuery): Promise<Answer | null>;
  /** Hands over an answer; undefined where nobody waits for one any more. */
  answer(id: string, answer: Answer): OpenQuery | undefined;
  close(): void;
}

/** Queries that live for that many milliseconds of real time, however the stand-in's clock is moved. */
export function callbackQueries(timeoutMs: number): CallbackQueries {
  const waiting = new Map<string, OpenQuery & { finish: (answer: Answer | null) => void }>();
  return {
    open: (id, query) =>
      new Promise(resolve => {
        const finish = (answer: Answer | null) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        };
        const timer = setTimeout(finish, timeoutMs, null);
        waiting.set(id, { ...query, finish });
      }),
    answer(id, answer) {
      const query = waiting.get(id);
      query?.finish(answer);
      return query;
    },
    close() {
      for (const { finish } of [...waiting.values()]) finish(null);
    },
  };
}
