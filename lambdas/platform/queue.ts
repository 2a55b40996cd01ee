/** A queue of one kind of message: SQS or Lambda's own in AWS, in the process on one machine. */
export interface Queue<T> {
  /** Sends all of them, or throws; `delaySeconds` (0 to 900) keeps them back, in SQS. */
  send(bodies: readonly T[], options?: { readonly delaySeconds?: number }): Promise<void>;
}

/** The longest delay that SQS knows, in seconds. */
export const maxDelaySeconds = 900;
