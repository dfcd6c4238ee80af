import { expect, test } from 'vitest';
import { pathText, pathTexts } from './path-text.ts';

test.each<[string, Buffer, string]>([
  ['UTF-8 is kept', Buffer.from('ops/Größe 检索.yaml'), 'ops/Größe 检索.yaml'],
  ['newlines, quotes and backslashes are kept', Buffer.from('a\nb"c\\d'), 'a\nb"c\\d'],
  ['other bytes are shown in hex', Buffer.from('caf\u{e9}.yaml', 'latin1'), 'caf\u{fffd}e9.yaml'],
  ['each byte for itself', Buffer.from([0xe2, 0x82, 0x2f, 0xff]), '\u{fffd}e2\u{fffd}82/\u{fffd}ff'],
  ['U+FFFD is shown in hex as well', Buffer.from('\u{fffd}e9'), '\u{fffd}ef\u{fffd}bf\u{fffd}bde9'],
  [
    'so is it beside other bytes',
    Buffer.concat([Buffer.from('\u{fffd}'), Buffer.from([0xff])]),
    '\u{fffd}ef\u{fffd}bf\u{fffd}bd\u{fffd}ff',
  ],
])('%s', (_fact, bytes, text) => {
  expect(pathText(bytes)).toBe(text);
});

test('two different paths never have the same text', () => {
  const seen = new Map<string, string>();
  const alphabet = [...Buffer.from('e9\u{fffd}'), 0xe9, 0xff];
  const extend = (bytes: number[]): void => {
    const path = Buffer.from(bytes);
    const text = pathText(path);
    expect(seen.get(text)).toBeUndefined();
    seen.set(text, path.toString('hex'));
    if (bytes.length < 5) for (const byte of alphabet) extend([...bytes, byte]);
  };
  extend([]);
});

test('a list has the bytes only of paths that differ from their text', () => {
  const list = Buffer.concat([Buffer.from('ops/a.yaml\0'), Buffer.from([0xff, 0]), Buffer.from('b\0')]);
  expect(pathTexts(list)).toEqual([
    { text: 'ops/a.yaml', bytes: undefined },
    { text: '\u{fffd}ff', bytes: Buffer.from([0xff]) },
    { text: 'b', bytes: undefined },
  ]);
  expect(pathTexts(Buffer.alloc(0))).toEqual([]);
});
