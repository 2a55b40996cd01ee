import type { ApiMethods, Opts } from '@grammyjs/types';
import type { UploadedFile } from '../payload.ts';
import type { World } from '../world.ts';

export type MethodName = keyof ApiMethods<UploadedFile>;
export type Arguments<M extends MethodName> = Opts<UploadedFile>[M];
export type Result<M extends MethodName> = ReturnType<ApiMethods<UploadedFile>[M]>;

/** Turns a parameter as it came (undefined where it is absent) into what the method takes, or refuses it. */
export type Reader<T> = (raw: unknown, name: string) => T;

/** One reader for every parameter; those that Telegram demands cannot be left out, those it dropped do not compile. */
type Readers<A> = { readonly [K in keyof A]: Reader<A[K]> };

export interface Call {
  readonly world: World;
  /** Aborted when the bot hangs up. */
  readonly signal: AbortSignal;
  /** Adds Telegram's remark to a result ("Webhook was set"). */
  readonly describe: (description: string) => void;
}

/** A method of the Bot API: how its parameters are read and what it does; its types are Telegram's own. */
export interface Method<M extends MethodName> {
  readonly parameters: Readers<Arguments<M>>;
  readonly run: (call: Call, args: Arguments<M>) => Result<M> | Promise<Result<M>>;
}
