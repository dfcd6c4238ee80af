import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { preAuthenticationEncoding, type Envelope } from '@gradus/core/internal';

/** A governing key: `Project.spec.evidence.keys`. */
export interface VerificationKey {
  readonly id: string;
  /** SubjectPublicKeyInfo as PEM (RFC 7468). */
  readonly publicKey: string;
}

/** The keys with a valid signature. */
export interface Verified {
  /** Ids of the keys, in their order, each once. Whether a key is accepted for these tests, and at this time, is checked later. */
  readonly signedBy: readonly string[];
  /** Why no signature is accepted, as the end of a sentence. */
  readonly problem?: string;
}

/** Ed25519 (RFC 8032) or ECDSA on P-256 with SHA-256 (FIPS 186-5). */
type Algorithm = 'ed25519' | 'p256';

interface UsableKey {
  readonly id: string;
  readonly key: KeyObject;
  readonly algorithm: Algorithm;
}

/**
 * Tries each signature with each key, because the ids in an envelope are unverified hints. A signature that claims a key of the governing
 * rules and does not verify with it is a problem, unless another one verifies.
 */
export function verifyEnvelope(
  { payloadType, payload, signatures }: Envelope,
  keys: readonly VerificationKey[],
): Verified {
  const message = preAuthenticationEncoding(payloadType, payload);
  const read = keys.map(({ id, publicKey }) => ({ id, ...readKey(publicKey) }));
  const usable = read.flatMap((key) => ('key' in key ? [key] : []));
  const holding = usable.filter((key) => signatures.some(({ sig }) => holds(key, message, sig)));
  const signedBy = [...new Set(holding.map(({ id }) => id))];
  if (signedBy.length > 0) return { signedBy };
  for (const { keyid } of signatures) {
    const claimed = read.find(({ id }) => id === keyid);
    if (claimed && 'problem' in claimed)
      return {
        signedBy,
        problem: `is signed with the key "${claimed.id}", which cannot be used: it ${claimed.problem}`,
      };
    if (claimed) return { signedBy, problem: `has a signature that does not verify with the key "${claimed.id}"` };
  }
  return { signedBy };
}

function holds({ key, algorithm }: UsableKey, message: Uint8Array, sig: Uint8Array): boolean {
  if (algorithm === 'ed25519') return sig.length === 64 && verify(null, message, key, sig);
  // Most tools write DER; the test vectors of the specification are r and s concatenated.
  if (sig.length === 64 && verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, sig)) return true;
  return sig.length >= 8 && sig.length <= 72 && verify('sha256', message, { key, dsaEncoding: 'der' }, sig);
}

/** The key in a PEM block, or why it is not accepted, as the end of a sentence. */
export function readKey(
  publicKey: string,
): { readonly key: KeyObject; readonly algorithm: Algorithm } | { readonly problem: string } {
  // createPublicKey would also accept the public half of a private key or of a certificate.
  if (!publicKey.startsWith('-----BEGIN PUBLIC KEY-----')) return { problem: 'is not a public key in PEM' };
  let key: KeyObject;
  try {
    key = createPublicKey({ key: publicKey, format: 'pem', type: 'spki' });
  } catch {
    return { problem: 'is not a public key in PEM' };
  }
  const algorithm = algorithmOf(key);
  return algorithm === undefined ? { problem: otherAlgorithm(key) } : { key, algorithm };
}

export function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): Algorithm | undefined {
  if (asymmetricKeyType === 'ed25519') return 'ed25519';
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'p256' : undefined;
}

export function otherAlgorithm({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  const curve = asymmetricKeyDetails?.namedCurve;
  return `is a key for ${asymmetricKeyType}${curve === undefined ? '' : ` on ${curve}`}; only Ed25519 and ECDSA P-256 are supported`;
}
