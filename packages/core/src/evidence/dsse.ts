import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { decodeBase64 } from './base64.ts';

/** A signed message whose signatures have not been verified. https://github.com/secure-systems-lab/dsse/blob/v1.0.2/envelope.md */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

export interface EnvelopeSignature {
  /** An unverified hint: it never decides anything. */
  readonly keyid?: string;
  readonly sig: Uint8Array;
}

/** Each is tried with each key. */
const maxSignatures = 16;

/** The media type of a Statement in an envelope. https://github.com/in-toto/attestation/blob/main/spec/v1/envelope.md */
export const inTotoPayload = 'application/vnd.in-toto+json';

/** The media type of a Statement may also name its subject. */
export function isInTotoPayload(payloadType: string): boolean {
  return payloadType === inTotoPayload || payloadType === 'application/vnd.in-toto.test-result+json';
}

export function isEnvelope(value: Value): value is ValueMap {
  return isMap(value) && ('payloadType' in value || ('payload' in value && 'signatures' in value));
}

/** Reads an envelope. A problem is returned as the end of a sentence. */
export function readEnvelope(value: ValueMap): { readonly envelope: Envelope } | { readonly problem: string } {
  const { payloadType, payload, signatures } = value;
  if (typeof payloadType !== 'string' || payloadType === '') return { problem: 'is an envelope without a payloadType' };
  const bytes = typeof payload === 'string' ? decodeBase64(payload) : undefined;
  if (bytes === undefined) return { problem: 'is an envelope whose payload is not base64' };
  if (!Array.isArray(signatures) || signatures.length === 0) return { problem: 'is an envelope without a signature' };
  if (signatures.length > maxSignatures)
    return { problem: `is an envelope with ${signatures.length} signatures, more than ${maxSignatures}` };
  const read = (signatures as readonly Value[]).map(readSignature);
  const wrong = read.findIndex((each) => each === undefined);
  if (wrong !== -1) return { problem: `is an envelope whose signature ${wrong + 1} is not base64` };
  return { envelope: { payloadType, payload: bytes, signatures: read.filter((each) => each !== undefined) } };
}

function readSignature(value: Value): EnvelopeSignature | undefined {
  if (!isMap(value)) return undefined;
  const { keyid, sig } = value;
  const bytes = typeof sig === 'string' ? decodeBase64(sig) : undefined;
  if (bytes === undefined || bytes.length === 0) return undefined;
  return { sig: bytes, ...(typeof keyid === 'string' && keyid !== '' && { keyid }) };
}

/**
 * What is signed: `DSSEv1 LEN(type) type LEN(body) body`, lengths in bytes.
 * https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md#signature-definition
 */
export function preAuthenticationEncoding(payloadType: string, body: Uint8Array): Uint8Array {
  const type = utf8ToBytes(payloadType);
  return concatBytes(utf8ToBytes(`DSSEv1 ${type.length} `), type, utf8ToBytes(` ${body.length} `), body);
}
