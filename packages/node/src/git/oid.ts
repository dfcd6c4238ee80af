/** A full object id: 40 hex digits of SHA-1, or 64 of SHA-256. */
export function isOid(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Returns its argument; throws a TypeError for anything but a full object id, so that no other text reaches git. */
export function assertOid(text: string): string {
  if (!isOid(text)) throw new TypeError(`${JSON.stringify(text)} is not a full object id; resolve the ref first.`);
  return text;
}
