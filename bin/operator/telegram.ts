import { Api, GrammyError } from 'grammy';
import type { StageSettings } from '../../lib/stage-settings.ts';
import { StopError, type VerbIo } from '../command-line/verb.ts';
import { commandFor } from './command-for.ts';
import { conceal } from './conceal.ts';

/** Telegram, asked with one token: makes calls; rejects with StopError, in words without the token, where they fail. */
export type AskTelegram = <Result>(calls: (api: Api) => Promise<Result>) => Promise<Result>;

const telegramApiRoot = 'https://api.telegram.org';
const timeoutSeconds = 20;

/** Opens the Bot API with a token: TELEGRAM_API_ROOT's, else the stage's, else Telegram's own. */
export function openTelegram(token: string, settings: StageSettings, io: VerbIo): AskTelegram {
  const apiRoot = io.env.TELEGRAM_API_ROOT || settings.telegramApiRoot || telegramApiRoot;
  if (!/^https?:$/.test(URL.parse(apiRoot)?.protocol ?? ''))
    throw new StopError(`TELEGRAM_API_ROOT is no address: write it as ${telegramApiRoot}, or leave it out.`);
  const api = new Api(token, { apiRoot, timeoutSeconds });
  api.config.use((prev, method, payload) => prev(method, payload, io.signal as never));
  return async calls => {
    try {
      return await calls(api);
    } catch (error) {
      if (error instanceof StopError) throw error;
      if (io.signal.aborted) throw new StopError('Stopped before Telegram answered.');
      // No cause: the client's errors hold the address, and so the token, or the payload with the webhook's secret.
      throw new StopError(conceal(telegramFailure(error, new URL(apiRoot).origin, settings.stage), token));
    }
  };
}

/** Why Telegram did not do it and what to do, in one line. */
function telegramFailure(error: unknown, origin: string, stage: string): string {
  if (!(error instanceof GrammyError))
    return `Telegram cannot be reached at ${origin}. Check the network and TELEGRAM_API_ROOT, and repeat the command.`;
  if (error.error_code === 401 || error.error_code === 404)
    return `Telegram does not know this token: it is mistyped or was revoked. Copy it from @BotFather once more (/mybots, API Token) and give it to '${commandFor('token set', stage)}'.`;
  if (error.error_code === 429)
    return `Telegram asks for patience: repeat the command in ${error.parameters.retry_after ?? 60} seconds.`;
  if (error.error_code >= 500)
    return `Telegram is out of order (${error.description}). Repeat the command in a few minutes.`;
  return `Telegram refused ${error.method}: ${error.description}.`;
}
