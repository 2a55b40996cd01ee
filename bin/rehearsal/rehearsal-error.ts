/** Something went otherwise than a deployment must; the message says what was expected and what was seen. */
export class RehearsalError extends Error {
  override readonly name = 'RehearsalError';
}

/** Throws a `RehearsalError` unless it holds. */
export function expect(holds: boolean, complaint: string): asserts holds {
  if (!holds) throw new RehearsalError(complaint);
}
