const DEFINITION = /^\s*(--[\w-]+):\s*(.+?);\s*$/;
const REFERENCE = /var\(\s*(--[\w-]+)/g;

/**
 * A theme file of design tokens, cut down to those that the given style sheets use, directly or through another
 * token. The whole theme is some 200 kB, a page uses a small part of it.
 */
export function usedTokens(theme: string, selector: string, sheets: readonly string[]): string {
  const defined = new Map<string, string>();
  for (const line of theme.split("\n")) {
    const [, name, value] = DEFINITION.exec(line) ?? [];
    if (name !== undefined && value !== undefined) defined.set(name, value);
  }
  const used = new Set<string>();
  const queue = sheets.flatMap(referencesOf);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = defined.get(name);
    if (value === undefined || used.has(name)) continue;
    used.add(name);
    queue.push(...referencesOf(value));
  }
  const lines = [...used].sort().map((name) => `${name}:${defined.get(name)}`);
  return `${selector}{${lines.join(";")}}`;
}

function referencesOf(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, name = ""]) => name);
}
