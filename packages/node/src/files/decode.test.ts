import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('text', () => {
  test.each([
    ['', ''],
    ['title: Suche\n', 'title: Suche\n'],
    ['title: Größe 检索 🛒\n', 'title: Größe 检索 🛒\n'],
    ['\u{feff}title: Suche', 'title: Suche'],
    ['a\r\nb\rc', 'a\r\nb\rc'],
    ['\u{fffd}', '\u{fffd}'],
    ['\u{7}bell', '\u{7}bell'],
  ])('%j is read as %j', (written, read) => {
    expect(decode(Buffer.from(written))).toEqual({ text: read });
  });
});

describe('the error for a file that is not text says what it is and what to do', () => {
  test.each<[string, Buffer, string]>([
    [
      'UTF-16 LE',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('title: x')]),
      'is not UTF-8 (it looks like UTF-16 LE): save it as UTF-8',
    ],
    [
      'UTF-16 BE',
      Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('title: x').swap16()]),
      'is not UTF-8 (it looks like UTF-16 BE): save it as UTF-8',
    ],
    [
      'UTF-16 LE, no mark',
      utf16('title: catalog'),
      'is not UTF-8 (it looks like UTF-16 LE without a byte order mark): save it as UTF-8',
    ],
    [
      'UTF-16 BE, no mark',
      utf16('title: catalog').swap16(),
      'is not UTF-8 (it looks like UTF-16 BE without a byte order mark): save it as UTF-8',
    ],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'is not UTF-8 (it looks like UTF-32): save it as UTF-8'],
    [
      'Latin-1',
      latin1('name: search\ntitle: Größe\n'),
      'is not UTF-8 (it looks like Latin-1 or Windows-1252; byte 0xF6 at offset 22, line 2): save it as UTF-8',
    ],
    [
      'two encodings',
      Buffer.concat([Buffer.from('title: Größe\n'), latin1('note: Größe')]),
      'is not UTF-8 (it is damaged, or mixes encodings; byte 0xF6 at offset 23, line 2): save it as UTF-8',
    ],
    [
      'a cut character',
      Buffer.from([0x61, 0xe2, 0x82]),
      'is not UTF-8 (it looks like Latin-1 or Windows-1252; byte 0xE2 at offset 1, line 1): save it as UTF-8',
    ],
    [
      'a surrogate',
      Buffer.from([0xed, 0xa0, 0x80]),
      'is not UTF-8 (it looks like Latin-1 or Windows-1252; byte 0xED at offset 0, line 1): save it as UTF-8',
    ],
    [
      'an overlong form',
      Buffer.from([0xc0, 0xaf]),
      'is not UTF-8 (it looks like Latin-1 or Windows-1252; byte 0xC0 at offset 0, line 1): save it as UTF-8',
    ],
    ['NUL bytes', Buffer.from('a\nb\0c'), 'is not text: it contains a NUL byte at offset 3, line 2'],
    [
      'control characters',
      Buffer.from([0x1f, 0x8b, 0x08, 0x02]),
      'is not text: it contains control characters, and is not UTF-8 at byte 0x8B at offset 1, line 1',
    ],
  ])('%s', (_what, bytes, problem) => {
    expect(decode(bytes)).toEqual({ problem, notText: true });
  });
});

test('every byte pair is read as Node reads it, or is a problem', () => {
  const wrong: string[] = [];
  for (let pair = 0x0100; pair <= 0xffff; pair += 1) {
    const bytes = Buffer.from([0x61, pair >> 8, pair & 0xff, 0x62]);
    const text = bytes.toString();
    const read = decode(bytes);
    const right =
      'text' in read ? read.text === text : /^is not (?:UTF-8|text)/.test(read.problem) && /[\0\u{fffd}]/u.test(text);
    if (!right) wrong.push(bytes.toString('hex'));
  }
  expect(wrong).toEqual([]);
});
