/** What the page remembers between visits; nothing where the browser forbids it. */
export const keep = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(name, value);
    } catch {
      // A private window without storage: the page only forgets.
    }
  },
};
