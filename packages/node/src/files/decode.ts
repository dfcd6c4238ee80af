import { isUtf8 } from 'node:buffer';
import { sequenceLength } from './utf8.ts';

/** The text of a file, or why it has none, as the end of a sentence that begins with its path. */
export type Decoded = { readonly text: string } | { readonly problem: string; readonly notText?: true };

/** Reads bytes as UTF-8, without a byte order mark. NUL bytes are not text, though UTF-8 allows them. */
export function decode(bytes: Buffer): Decoded {
  if (isUtf8(bytes)) {
    const text = bytes.toString('utf8', bytes[0] === 0xef && startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0);
    if (!text.includes('\0')) return { text };
  }
  return { problem: problemOf(bytes), notText: true };
}

function problemOf(bytes: Buffer): string {
  const wide = utf16(bytes);
  if (wide !== undefined) return `is not UTF-8 (it looks like ${wide}): save it as UTF-8`;
  const nul = bytes.indexOf(0);
  if (nul !== -1) return `is not text: it contains a NUL byte ${place(bytes, nul)}`;
  const at = firstInvalid(bytes);
  const found = `byte 0x${hex(bytes[at] ?? 0)} ${place(bytes, at)}`;
  if (isBinary(bytes)) return `is not text: it contains control characters, and is not UTF-8 at ${found}`;
  const guess = hasWideCharacter(bytes, at)
    ? 'it is damaged, or mixes encodings'
    : 'it looks like Latin-1 or Windows-1252';
  return `is not UTF-8 (${guess}; ${found}): save it as UTF-8`;
}

/** Recognised by its byte order mark, or because ASCII text has a zero byte next to each character, always on the same side. */
function utf16(bytes: Buffer): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'UTF-32';
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16 LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16 BE';
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (bytes.length % 2 !== 0 || pairs < 2) return undefined;
  if (odd > pairs * 0.4 && even === 0) return 'UTF-16 LE without a byte order mark';
  if (even > pairs * 0.4 && odd === 0) return 'UTF-16 BE without a byte order mark';
  return undefined;
}

function startsWith(bytes: Buffer, ...mark: number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function firstInvalid(bytes: Buffer): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

/** Whether there is a character beyond ASCII before `end`, so that the rest is probably UTF-8. */
function hasWideCharacter(bytes: Buffer, end: number): boolean {
  return bytes.subarray(0, end).some((byte) => byte >= 0x80);
}

/**
 * Whether more than a twentieth are control characters; tab, line feed, form feed, carriage return and escape do not count, because they
 * occur in text.
 */
function isBinary(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 4096);
  const controls = sample.filter((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(byte)).length;
  return controls > sample.length / 20;
}

function place(bytes: Buffer, offset: number): string {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at !== -1 && at < offset; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return `at offset ${offset}, line ${line}`;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
