/**
 * The candidate that was probably meant: it begins with the word, or at most a quarter of its letters differ (but always one letter may
 * differ). Two swapped letters are one difference, and case does not count.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longest) return undefined;
  const sought = word.toLowerCase();
  let longer: string[] = [];
  let best: { readonly candidate: string; readonly differences: number } | undefined;
  for (const candidate of candidates) {
    const folded = candidate.toLowerCase();
    if (sought.length >= 3 && folded.startsWith(sought)) longer = [...longer.slice(0, 1), candidate];
    const allowed = Math.max(1, Math.floor(Math.max(sought.length, folded.length) / 4));
    if (Math.abs(sought.length - folded.length) > allowed) continue;
    const wanted = Math.min(allowed, (best?.differences ?? Infinity) - 1);
    const found = editDistance(sought, folded, wanted);
    if (found <= wanted) best = { candidate, differences: found };
  }
  return longer.length === 1 ? longer[0] : best?.candidate;
}

/** Among more candidates, only alphabetical neighbours are compared, by their beginnings and by their ends. */
const mostCompared = 100;

/**
 * The same for many words: each is cheap, regardless of the number of candidates. Among many candidates, it finds one that shares its
 * first or last letters with the word.
 */
export function closestAmong(candidates: Iterable<string>): (word: string) => string | undefined {
  const all = [...candidates];
  if (all.length <= mostCompared) return (word) => closest(word, all);
  const [forwards, backwards] = [sortedBy(all, folded), sortedBy(all, reversed)];
  return (word) => closest(word, new Set([...forwards(word), ...backwards(word)]));
}

function sortedBy(all: readonly string[], keyOf: (word: string) => string): (word: string) => readonly string[] {
  const sorted = all.map((candidate) => ({ candidate, key: keyOf(candidate) }));
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.candidate < b.candidate ? -1 : 1));
  return (word) => {
    const key = keyOf(word);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    const half = mostCompared / 4;
    return sorted.slice(Math.max(0, low - half), low + half).map(({ candidate }) => candidate);
  };
}

const folded = (word: string): string => word.toLowerCase();
const reversed = (word: string): string => [...folded(word)].reverse().join('');

/** Longer words are not names, and comparing them takes time. */
const longest = 100;

/** Letters to insert, remove, replace, or to change with their neighbour (optimal string alignment). Gives up above `wanted`: most words are far apart. */
export function editDistance(a: string, b: string, wanted: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(replaced, above[column]! + 1, line[column - 1]! + 1);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) least = Math.min(least, before[column - 2]! + 1);
      line.push(least);
    }
    if (Math.min(...line) > wanted && Math.min(...above) > wanted) return Infinity;
    before = above;
    above = line;
  }
  return above[b.length]!;
}
