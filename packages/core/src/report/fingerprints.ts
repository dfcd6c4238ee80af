const shortest = 8;

/** The smallest number of digits, 8 or more, that distinguishes all of these fingerprints. */
export function fingerprintLength(fingerprints: Iterable<string>): number {
  const whole = new Set(fingerprints);
  const full = [...whole].reduce((length, fingerprint) => Math.max(length, fingerprint.length), shortest);
  for (let length = shortest; length < full; length++) {
    if (new Set([...whole].map((fingerprint) => fingerprint.slice(0, length))).size === whole.size) return length;
  }
  return full;
}
