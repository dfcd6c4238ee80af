/**
 * Remembers at most `limit` results by key and then starts afresh; `compute` must be pure. Not remembered: `undefined`, and what
 * has a key longer than `longestKey`, so that hostile text cannot fill the memory.
 */
export function memoise<V>(limit: number, compute: (key: string) => V, longestKey = 2_000): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (value === undefined || key.length > longestKey) return value;
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
