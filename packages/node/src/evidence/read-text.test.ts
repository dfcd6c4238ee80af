import { generateKeyPairSync } from 'node:crypto';
import { writeStatement } from '@gradus/core/internal';
import { expect, test } from 'vitest';
import { readEvidenceText } from './read-text.ts';
import { signStatement } from './sign.ts';

const statement = writeStatement({
  type: 'functional',
  subjects: [{ change: 'chg-1', digest: `sha256:${'1'.repeat(64)}` }],
  reports: [],
  tests: { total: 2, failed: 0, skipped: 0, flaky: 1 },
  failedTests: [],
  at: '2026-03-02T09:00:00Z',
});
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = (id: string): { readonly id: string; readonly publicKey: string } => ({
  id,
  publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
});
const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const junk = JSON.stringify({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(statement).toString('base64'),
  signatures: [{ sig: 'anVuaw==' }],
});
const signed = signStatement(statement, { id: 'ci', key: privateKey });

test.each([
  ['junk without keys', junk, [], { unverified: 'no keys configured' }],
  ['a signature without keys', signed, [], { unverified: 'no keys configured' }],
  ['junk with keys', junk, [key('ci')], { unverified: 'signed by none of the configured keys' }],
  [
    'a signature by another key',
    signed,
    [{ id: 'lab', publicKey: other }],
    { unverified: 'signed by none of the configured keys' },
  ],
  ['a signature by a configured key', signed, [key('ci')], { signedBy: ['ci'] }],
])('%s says who verified it', (_, text, keys, expected) => {
  const [piece] = readEvidenceText(text, 'a.json', keys).flatMap(({ pieces }) => pieces);
  const { signedBy, unverified } = piece!;
  expect({ ...(signedBy && { signedBy }), ...(unverified !== undefined && { unverified }) }).toEqual(expected);
  expect(piece).toMatchObject({ result: 'passed', tests: { total: 2, flaky: 1 } });
});

test('a statement without an envelope has no signature to verify', () => {
  expect(readEvidenceText(statement, 'a.json', []).flatMap(({ pieces }) => pieces)[0]).not.toHaveProperty('unverified');
});
