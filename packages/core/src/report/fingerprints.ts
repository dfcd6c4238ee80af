const shortest = 8;

/** The least number of digits, 8 or more, by which all of these fingerprints can be told apart. */
export function fingerprintLength(fingerprints: Iterable<string>): number {
  const whole = new Set(fingerprints);
  const full = [...whole].reduce((length, fingerprint) => Math.max(length, fingerprint.length), shortest);
  for (let length = shortest; length < full; length++) {
    if (new Set([...whole].map((fingerprint) => fingerprint.slice(0, length))).size === whole.size) return length;
  }
  return full;
}
