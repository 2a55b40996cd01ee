import { prefixOf } from './namespaces.ts';

/** The prefixes that an element and its ancestors bind. One for each element that binds any, at most as deep as the tree. */
export class NameScope {
  readonly #parent: NameScope | null;
  /** Written prefix to ours; null for a namespace that we do not know. */
  readonly #bound = new Map<string, string | null>();
  readonly #names = new Map<string, string>();

  constructor(attributes: Readonly<Record<string, string>>, parent: NameScope | null) {
    this.#parent = parent;
    for (const [name, value] of Object.entries(attributes)) {
      if (name === 'xmlns') this.#bound.set('', prefixOf(value));
      else if (name.startsWith('xmlns:')) this.#bound.set(name.slice(6), prefixOf(value));
    }
  }

  /** The name (lower case) with our prefix: "DC:Date", "dublin:date" and "date" in that namespace are "dc:date". */
  canonical(written: string): string {
    const known = this.#names.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const prefix = colon < 0 ? '' : written.slice(0, colon);
    const local = written.slice(colon + 1);
    const ours = this.#lookUp(prefix) ?? prefix;
    const name = ours ? `${ours}:${local}` : local;
    this.#names.set(written, name);
    return name;
  }

  #lookUp(prefix: string): string | null {
    for (let scope: NameScope | null = this; scope; scope = scope.#parent) {
      const ours = scope.#bound.get(prefix);
      if (ours !== undefined) return ours;
    }
    return null;
  }
}

export function bindsNames(attributes: Readonly<Record<string, string>>): boolean {
  for (const name in attributes) if (name.startsWith('xmlns')) return true;
  return false;
}
