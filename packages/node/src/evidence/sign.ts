import { createPrivateKey, sign, type KeyObject } from 'node:crypto';
import { inTotoPayload, preAuthenticationEncoding } from '@gradus/core/internal';
import { algorithmOf, otherAlgorithm } from './verify.ts';

/** A signing key. Its text is a secret: no message contains any part of it. */
export interface SigningKey {
  readonly id: string;
  readonly key: KeyObject;
}

/**
 * Reads a private key in OpenSSL's PEM format; a problem is returned as the end of a sentence. Line breaks may be written as `\n`, as is
 * common in CI variables.
 */
export function readSigningKey(id: string, pem: string): SigningKey | { readonly problem: string } {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem.includes('\n') ? pem : pem.replaceAll('\\n', '\n'), format: 'pem' });
  } catch {
    return { problem: 'does not contain a PEM private key without a passphrase (-----BEGIN PRIVATE KEY-----)' };
  }
  return algorithmOf(key) === undefined ? { problem: otherAlgorithm(key) } : { id, key };
}

/** A Statement in a DSSE envelope: JSON text. https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md */
export function signStatement(statement: string, { id, key }: SigningKey): string {
  const payload = Buffer.from(statement);
  const message = preAuthenticationEncoding(inTotoPayload, payload);
  const sig = sign(algorithmOf(key) === 'ed25519' ? null : 'sha256', message, key);
  const envelope = {
    payloadType: inTotoPayload,
    payload: payload.toString('base64'),
    signatures: [{ keyid: id, sig: sig.toString('base64') }],
  };
  return `${JSON.stringify(envelope, undefined, 2)}\n`;
}
