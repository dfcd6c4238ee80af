/** The bytes of a blob, as a view that is only valid during the call; or why there are none, as the end of a sentence. */
export type BlobContent = { readonly bytes: Buffer } | { readonly problem: string };

/** Reads the output of `git cat-file --batch`, in the chunks in which it arrives. */
export interface ObjectStream {
  /** Reports the problem if the stream is not the answer to the request. */
  push(chunk: Buffer): string | undefined;
}

export interface ObjectStreamOptions {
  /** The id whose answer comes next; undefined if no request is pending. */
  expected(): string | undefined;
  /** Larger contents are skipped while they are read. */
  readonly maxBytes: number;
  found(oid: string, content: BlobContent): void;
}

const newline = 0x0a;

/** Longer than any header: an id, a type and a size. */
const maxHeader = 200;

/** https://git-scm.com/docs/git-cat-file#_batch_output */
export function objectStream({ expected, maxBytes, found }: ObjectStreamOptions): ObjectStream {
  let header = '';
  let body: { oid: string; problem?: string; kept?: Buffer; size: number; read: number } | undefined;

  /** Consumes a header from `at`, or the available part of it; returns the offset after it, or the problem. */
  function readHeader(chunk: Buffer, at: number): number | string {
    const end = chunk.indexOf(newline, at);
    header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
    if (header.length > maxHeader) return 'a header without an end';
    if (end === -1) return chunk.length;
    const [oid = '', type = '', size = ''] = header.split(' ');
    header = '';
    if (oid !== expected()) return `${JSON.stringify(oid)} in place of ${JSON.stringify(expected())}`;
    if (type === 'missing') {
      found(oid, { problem: missing });
      return end + 1;
    }
    const length = Number(size);
    if (size === '' || !Number.isSafeInteger(length)) return `no size for ${oid}`;
    body = { oid, size: length, read: 0 };
    if (type !== 'blob') body.problem = `is not a file: its object is a ${type}`;
    else if (length > maxBytes) body.problem = tooLarge(length, maxBytes);
    return end + 1;
  }

  /** Consumes content and the newline after it; returns the next offset. */
  function readBody(chunk: Buffer, at: number): number {
    const current = body!;
    const end = at + current.size - current.read;
    if (current.read === 0 && end < chunk.length) {
      // The usual case, without a copy: the whole content is in this chunk.
      body = undefined;
      found(
        current.oid,
        current.problem === undefined ? { bytes: chunk.subarray(at, end) } : { problem: current.problem },
      );
      return end + 1;
    }
    const part = chunk.subarray(at, end);
    if (current.problem === undefined) {
      current.kept ??= Buffer.allocUnsafe(current.size);
      part.copy(current.kept, current.read);
    }
    current.read += part.length;
    if (end >= chunk.length) return chunk.length;
    body = undefined;
    found(current.oid, current.problem === undefined ? { bytes: current.kept! } : { problem: current.problem });
    return end + 1;
  }

  return {
    push(chunk) {
      for (let at = 0; at < chunk.length;) {
        const next = body === undefined ? readHeader(chunk, at) : readBody(chunk, at);
        if (typeof next === 'string') return next;
        at = next;
      }
      return undefined;
    },
  };
}

export const missing: string =
  'is not in this clone, which was made with --filter or is damaged: clone without a filter, or run git fetch --refetch --no-filter';

export function tooLarge(size: number, maxBytes: number): string {
  return `has ${size} bytes, more than the limit of ${maxBytes} for a file`;
}
