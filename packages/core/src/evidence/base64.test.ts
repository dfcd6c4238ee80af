import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';

describe('base64', () => {
  // RFC 4648, section 10.
  test.each([
    ['', []],
    ['Zg==', [0x66]],
    ['Zm8=', [0x66, 0x6f]],
    ['Zm9v', [0x66, 0x6f, 0x6f]],
    ['Zg', [0x66]],
    ['Zm8', [0x66, 0x6f]],
    ['+/8=', [0xfb, 0xff]],
    ['-_8=', [0xfb, 0xff]],
    ['-_8', [0xfb, 0xff]],
  ])('%j is read, in either alphabet, padded or not', (text, bytes) => {
    expect(decodeBase64(text)).toEqual(new Uint8Array(bytes));
  });

  test.each([
    'Z',
    'Zg=',
    'Zg===',
    '=',
    '====',
    'Zm9v=',
    'Zm9v====',
    'Zh==',
    'Zm9=',
    'Zm 9v',
    'Zm9v\n',
    '+_8=',
    'Zm9v!',
    'é',
    'Zg==Zg==',
  ])('%j is not valid base64', (text) => expect(decodeBase64(text)).toBeUndefined());

  test('every sequence of bytes round-trips', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.constantFrom('base64', 'base64url'), (bytes, encoding) => {
        const text = Buffer.from(bytes).toString(encoding as BufferEncoding);
        expect(decodeBase64(text)).toEqual(bytes);
      }),
    );
  });
});
