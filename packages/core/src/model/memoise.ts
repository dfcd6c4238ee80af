/** Characters of all keys together: results are about as large as what they are made from. */
const mostText = 4_000_000;

/** Results by key, with limits on their number and on the total length of keys. It is cleared when one more would exceed a limit. */
export class KeptResults<V> {
  readonly #limit: number;
  readonly #known = new Map<string, V>();
  #text = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#known.size;
  }

  get(key: string): V | undefined {
    return this.#known.get(key);
  }

  keep(key: string, value: V): V {
    if (this.#known.size >= this.#limit || this.#text + key.length > mostText) {
      this.#known.clear();
      this.#text = 0;
    }
    this.#known.set(key, value);
    this.#text += key.length;
    return value;
  }
}

/**
 * Remembers results by key, at most `limit`; `compute` must be pure. It does not remember `undefined`, and results with a key longer than
 * `longestKey`, so that hostile text cannot fill the memory.
 */
export function memoise<V>(limit: number, compute: (key: string) => V, longestKey = 2_000): (key: string) => V {
  const known = new KeptResults<V>(limit);
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    return value === undefined || key.length > longestKey ? value : known.keep(key, value);
  };
}
