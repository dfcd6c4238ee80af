import { isUtf8 } from 'node:buffer';
import { sequenceLength } from './utf8.ts';

/**
 * A path as text. Git's paths are bytes: a byte that is not UTF-8 is shown as U+FFFD and two hex digits (`caf\u{fffd}e9.yaml`). U+FFFD
 * itself is written as its three bytes in the same way, so that two paths never become one.
 */
export function pathText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\u{fffd}') ? escaped(bytes) : text;
}

/** A path, and its bytes if they differ from the text. */
export interface PathText {
  readonly text: string;
  readonly bytes: Buffer | undefined;
}

/** The paths of a NUL-terminated list, each in their order. */
export function pathTexts(list: Buffer): PathText[] {
  if (isUtf8(list)) {
    const texts = list.toString('utf8');
    if (!texts.includes('\u{fffd}'))
      return texts
        .split('\0')
        .slice(0, -1)
        .map((text) => ({ text, bytes: undefined }));
  }
  return splitNul(list).map(pathOf);
}

export function pathOf(bytes: Buffer): PathText {
  const text = pathText(bytes);
  return { text, bytes: text.includes('\u{fffd}') ? bytes : undefined };
}

/** The NUL-terminated parts of `bytes`, as views. */
export function splitNul(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0, start); end !== -1; end = bytes.indexOf(0, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return parts;
}

function escaped(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    const char = bytes.toString('utf8', at, at + length);
    if (length === 0 || char === '\u{fffd}') {
      for (const byte of bytes.subarray(at, at + (length || 1)))
        text += '\u{fffd}' + byte.toString(16).padStart(2, '0');
    } else {
      text += char;
    }
    at += length || 1;
  }
  return text;
}
