/** An object of somebody else's JSON: everything in it still to be checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects in a list; everything else in it, and what is no list, is passed over. */
export function objectsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A string with something in it, trimmed; numbers count (ids are often such). */
export function stringAt(object: JsonObject, key: string): string | null {
  const value = object[key];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}
