import { describe, expect, test } from 'vitest';
import { isEnvelope, isInTotoPayload, preAuthenticationEncoding, readEnvelope } from './dsse.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

describe('the encoding before a signature', () => {
  // https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md#test-vectors
  test.each([
    ['http://example.com/HelloWorld', 'hello world', 'DSSEv1 29 http://example.com/HelloWorld 11 hello world'],
    ['application/vnd.in-toto+json', '', 'DSSEv1 28 application/vnd.in-toto+json 0 '],
    ['application/vnd.exämple+json', '{}', 'DSSEv1 29 application/vnd.exämple+json 2 {}'],
    ['', '', 'DSSEv1 0  0 '],
  ])('of %j and %j counts bytes', (type, body, encoded) => {
    expect(preAuthenticationEncoding(type, bytes(body))).toEqual(bytes(encoded));
  });
});

describe('an envelope', () => {
  const good = {
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ keyid: 'ci', sig: 'AAA_' }],
  };

  test('is read with its bytes', () => {
    expect(readEnvelope(good)).toEqual({
      envelope: {
        payloadType: good.payloadType,
        payload: bytes('{}'),
        signatures: [{ keyid: 'ci', sig: new Uint8Array([0, 0, 63]) }],
      },
    });
  });

  test('needs no key id, and may have other members', () => {
    const read = readEnvelope({ ...good, signatures: [{ sig: 'AAAA', keyid: '', cert: 'x' }], more: 1 });
    expect(read).toMatchObject({ envelope: { signatures: [{ sig: new Uint8Array(3) }] } });
  });

  test.each([
    [{ payloadType: '' }, 'is an envelope without a payloadType'],
    [{ payloadType: 1 }, 'is an envelope without a payloadType'],
    [{ payload: '{}' }, 'is an envelope whose payload is not base64'],
    [{ payload: null }, 'is an envelope whose payload is not base64'],
    [{ signatures: [] }, 'is an envelope without a signature'],
    [{ signatures: {} }, 'is an envelope without a signature'],
    [{ signatures: [{ sig: 'AAAA' }, { sig: '' }] }, 'is an envelope whose signature 2 is not base64'],
    [{ signatures: ['AAAA'] }, 'is an envelope whose signature 1 is not base64'],
    [
      { signatures: Array.from({ length: 17 }, () => ({ sig: 'AAAA' })) },
      'is an envelope with 17 signatures, more than 16',
    ],
  ])('with %j cannot be used', (change, problem) => {
    expect(readEnvelope({ ...good, ...change })).toEqual({ problem });
  });

  test.each([
    [good, true],
    [{ payloadType: 'x' }, true],
    [{ payload: '', signatures: [] }, true],
    [{ payload: '' }, false],
    [[good], false],
    ['payloadType', false],
    [null, false],
  ])('%j is recognised: %s', (value, is) => expect(isEnvelope(value)).toBe(is));

  test.each([
    ['application/vnd.in-toto+json', true],
    ['application/vnd.in-toto.test-result+json', true],
    ['application/vnd.in-toto.provenance+json', false],
    ['application/json', false],
  ])('%s holds a test result: %s', (type, is) => expect(isInTotoPayload(type)).toBe(is));
});
