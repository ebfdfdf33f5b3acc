const MAX_ENTRIES = 10_000;

/** The same texts (days, sites, channels) stand on thousands of rows: each is understood once, a bounded number kept. */
export function remember<T>(
  understand: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const result = understand(text);
    if (known.size < MAX_ENTRIES) known.set(text, result);
    return result;
  };
}
