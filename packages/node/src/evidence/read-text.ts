import {
  evidenceJson,
  isEnvelope,
  isInTotoPayload,
  readEnvelope,
  readStatement,
  type Envelope,
  type StatementRead,
} from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import { decode } from '../files/decode.ts';
import { verifyEnvelope, type VerificationKey } from './verify.ts';

/** The maximum number of lines of a bundle. */
const maxLines = 10_000;

/**
 * Reads the text of a file: a Statement, an envelope, or a bundle with one of them on each line. Empty for text that is not evidence. Text
 * that is not JSON is a piece with a problem, because it may have been evidence.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/bundle.md
 */
export function readEvidenceText(
  text: string,
  source: string,
  keys: readonly VerificationKey[],
): readonly StatementRead[] {
  const whole = /\.jsonl$/i.test(source) ? undefined : evidenceJson(text);
  if (whole && 'value' in whole) return readValue(whole.value, source, keys);
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));
  const first = lines.length > 1 || whole === undefined ? lines[0] : undefined;
  if (whole && (first === undefined || 'problem' in evidenceJson(first.line))) return [refused(source, whole.problem)];
  if (lines.length > maxLines) return [refused(source, `is a bundle of more than ${maxLines} lines`)];
  return lines.flatMap(({ line, number }) => {
    const read = evidenceJson(line);
    // A separate source, because the order of lines in a bundle has no meaning, and one line must not replace another.
    const at = `${source}:${number}`;
    return 'value' in read ? readValue(read.value, at, keys) : [refused(at, read.problem)];
  });
}

function readValue(value: Value, source: string, keys: readonly VerificationKey[]): readonly StatementRead[] {
  if (!isEnvelope(value)) return one(readStatement(value, source));
  const read = readEnvelope(value);
  if ('problem' in read) return [refused(source, read.problem)];
  return isInTotoPayload(read.envelope.payloadType) ? readSigned(read.envelope, source, keys) : [];
}

function readSigned(envelope: Envelope, source: string, keys: readonly VerificationKey[]): readonly StatementRead[] {
  const decoded = decode(Buffer.from(envelope.payload));
  const read = 'text' in decoded ? evidenceJson(decoded.text) : decoded;
  if ('problem' in read) return [refused(source, `has a payload that ${read.problem}`)];
  const statement = readStatement(read.value, source);
  if (statement === undefined) return [];
  const { signedBy, problem } = verifyEnvelope(envelope, keys);
  const pieces = statement.pieces.map((piece) => ({
    ...piece,
    ...(signedBy.length > 0
      ? { signedBy }
      : { unverified: keys.length === 0 ? 'no keys configured' : 'signed by none of the configured keys' }),
    ...(problem !== undefined && { problem }),
  }));
  return [{ ...statement, pieces }];
}

function one(statement: StatementRead | undefined): readonly StatementRead[] {
  return statement === undefined ? [] : [statement];
}

function refused(source: string, problem: string): StatementRead {
  return { pieces: [{ source, result: 'failed', problem }], reports: [] };
}
