import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { preAuthenticationEncoding, readEnvelope, type Envelope } from '@gradus/core/internal';
import { describe, expect, test } from 'vitest';
import { readSigningKey, signStatement, type SigningKey } from './sign.ts';
import { readKey, verifyEnvelope, type VerificationKey } from './verify.ts';

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }) as string;
const secret = (key: KeyObject): string => key.export({ type: 'pkcs8', format: 'pem' }) as string;

const ed = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const wide = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });

const keys: readonly VerificationKey[] = [
  { id: 'ci', publicKey: pem(ed.publicKey) },
  { id: 'scanner', publicKey: pem(ec.publicKey) },
  { id: 'old', publicKey: pem(rsa.publicKey) },
];

const statement = '{"_type":"https://in-toto.io/Statement/v1"}';
const payloadType = 'application/vnd.in-toto+json';
const message = preAuthenticationEncoding(payloadType, Buffer.from(statement));
const of = (...signatures: { keyid?: string; sig: Uint8Array }[]): Envelope => ({
  payloadType,
  payload: new Uint8Array(Buffer.from(statement)),
  signatures,
});
const byEd = (key: KeyObject): Uint8Array => sign(null, message, key);
const byEc = (dsaEncoding: 'der' | 'ieee-p1363', key = ec.privateKey): Uint8Array =>
  sign('sha256', message, { key, dsaEncoding });

describe('a signature', () => {
  test.each<[string, Envelope, object]>([
    ['by Ed25519 holds', of({ keyid: 'ci', sig: byEd(ed.privateKey) }), { signedBy: ['ci'] }],
    ['by ECDSA holds in DER', of({ keyid: 'scanner', sig: byEc('der') }), { signedBy: ['scanner'] }],
    ['by ECDSA holds side by side', of({ keyid: 'scanner', sig: byEc('ieee-p1363') }), { signedBy: ['scanner'] }],
    ['needs no key id', of({ sig: byEd(ed.privateKey) }), { signedBy: ['ci'] }],
    [
      'is not bound to what its key id claims',
      of({ keyid: 'scanner', sig: byEd(ed.privateKey) }),
      { signedBy: ['ci'] },
    ],
    [
      'beside others that do not hold is enough',
      of({ keyid: 'scanner', sig: byEc('der', wide.privateKey) }, { sig: byEd(ed.privateKey) }),
      { signedBy: ['ci'] },
    ],
    [
      'of each of two is reported',
      of({ sig: byEc('der') }, { sig: byEd(ed.privateKey) }),
      { signedBy: ['ci', 'scanner'] },
    ],
    [
      'counts once, however often it appears',
      of({ sig: byEd(ed.privateKey) }, { sig: byEd(ed.privateKey) }),
      { signedBy: ['ci'] },
    ],
    ['of a stranger says nothing', of({ keyid: 'stranger', sig: byEd(other.privateKey) }), { signedBy: [] }],
    [
      'of a stranger who claims a key is a problem',
      of({ keyid: 'ci', sig: byEd(other.privateKey) }),
      { signedBy: [], problem: 'has a signature that does not verify with the key "ci"' },
    ],
    [
      'by a key of another algorithm is a problem',
      of({ keyid: 'old', sig: sign('sha256', message, rsa.privateKey) }),
      {
        signedBy: [],
        problem:
          'is signed with the key "old", which cannot be used: it is a key for rsa; only Ed25519 and ECDSA P-256 are supported',
      },
    ],
  ])('%s', (_, envelope, verified) => expect(verifyEnvelope(envelope, keys)).toEqual(verified));

  test('covers the payload, its type, and every byte of itself', () => {
    const good = of({ sig: byEd(ed.privateKey) });
    const changed = [
      { ...good, payloadType: 'application/vnd.in-toto.test-result+json' },
      { ...good, payload: new Uint8Array(Buffer.from(`${statement} `)) },
      { ...good, payload: new Uint8Array() },
      ...[...good.signatures[0]!.sig.entries()].map(([at, byte]) =>
        of({ sig: good.signatures[0]!.sig.with(at, byte ^ 1) }),
      ),
      of({ sig: good.signatures[0]!.sig.slice(1) }),
      of({ sig: new Uint8Array(64) }),
      of({ sig: new Uint8Array(0) }),
    ];
    for (const envelope of changed) expect(verifyEnvelope(envelope, keys).signedBy).toEqual([]);
    expect(changed).toHaveLength(70);
  });

  test('is not verified without governing keys', () => {
    expect(verifyEnvelope(of({ keyid: 'ci', sig: byEd(ed.privateKey) }), [])).toEqual({ signedBy: [] });
  });

  test('of ECDSA in any bytes is refused without an error', () => {
    for (let length = 1; length < 80; length++)
      expect(verifyEnvelope(of({ sig: new Uint8Array(length).fill(0x30) }), keys).signedBy).toEqual([]);
  });
});

describe('a public key', () => {
  test.each([
    ['Ed25519', pem(ed.publicKey), { algorithm: 'ed25519' }],
    ['ECDSA P-256', pem(ec.publicKey), { algorithm: 'p256' }],
    [
      'ECDSA P-384',
      pem(wide.publicKey),
      { problem: 'is a key for ec on secp384r1; only Ed25519 and ECDSA P-256 are supported' },
    ],
    ['RSA', pem(rsa.publicKey), { problem: 'is a key for rsa; only Ed25519 and ECDSA P-256 are supported' }],
    ['a private key', secret(ed.privateKey), { problem: 'is not a public key in PEM' }],
    ['text', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', { problem: 'is not a public key in PEM' }],
    ['nothing', '', { problem: 'is not a public key in PEM' }],
  ])('%s', (_, text, expected) => expect(readKey(text)).toMatchObject(expected));
});

describe('a signature by this program', () => {
  test.each([
    ['ci', secret(ed.privateKey)],
    ['scanner', secret(ec.privateKey)],
    ['scanner', ec.privateKey.export({ type: 'sec1', format: 'pem' }) as string],
    ['ci', secret(ed.privateKey).replaceAll('\n', '\\n')],
  ])('is valid for the key "%s"', (id, text) => {
    const value = JSON.parse(signStatement(statement, readSigningKey(id, text) as SigningKey)) as Parameters<
      typeof readEnvelope
    >[0];
    const read = readEnvelope(value) as { envelope: Envelope };
    expect(Buffer.from(read.envelope.payload).toString()).toBe(statement);
    expect(read.envelope.signatures[0]?.keyid).toBe(id);
    expect(verifyEnvelope(read.envelope, keys)).toEqual({ signedBy: [id] });
  });

  test.each([
    [
      'a public key',
      pem(ed.publicKey),
      'does not contain a PEM private key without a passphrase (-----BEGIN PRIVATE KEY-----)',
    ],
    [
      'a key with a passphrase',
      ed.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }) as string,
      'does not contain a PEM private key without a passphrase (-----BEGIN PRIVATE KEY-----)',
    ],
    ['text', 'hunter2', 'does not contain a PEM private key without a passphrase (-----BEGIN PRIVATE KEY-----)'],
    ['RSA', secret(rsa.privateKey), 'is a key for rsa; only Ed25519 and ECDSA P-256 are supported'],
  ])('not by %s', (_, text, problem) => expect(readSigningKey('ci', text)).toEqual({ problem }));
});
