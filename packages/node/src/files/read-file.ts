import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { decode, type Decoded } from './decode.ts';
import { tooLarge } from './object-stream.ts';

// A link in place of the file is refused, and a FIFO in its place does not make the open wait. Windows knows neither flag.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Reads files one after the other into one buffer. On two cores, this is three times as fast as reading 16 at once with promises. */
export interface FileReader {
  /** The text of a regular file, or why there is none. Never throws because of the file. */
  read(path: string | Buffer): Decoded;
}

/** @param maxBytes larger files are not read. */
export function fileReader(maxBytes: number): FileReader {
  let buffer = Buffer.allocUnsafeSlow(Math.min(maxBytes, 65_536) + 1);

  function readOpen(fd: number): Decoded {
    const stat = fstatSync(fd);
    if (!stat.isFile()) return { problem: 'is no longer a regular file' };
    if (stat.size > maxBytes) return { problem: tooLarge(stat.size, maxBytes) };
    // One byte more than its reported size, to detect a file that grows in the meantime.
    if (buffer.length <= stat.size) buffer = Buffer.allocUnsafeSlow(Math.min(maxBytes, stat.size * 2) + 1);
    let length = 0;
    while (length <= stat.size) {
      const wanted = stat.size + 1 - length;
      const read = readSync(fd, buffer, length, wanted, null);
      length += read;
      // For a regular file, a read that returns less than requested has reached the end.
      if (read === 0 || (read < wanted && length === stat.size)) break;
    }
    if (length !== stat.size) return { problem: 'changed while it was being read: run again' };
    return decode(buffer.subarray(0, length));
  }

  return {
    read(path) {
      let fd: number | undefined;
      try {
        fd = openSync(path, flags);
        return readOpen(fd);
      } catch (error) {
        return { problem: unreadable(error) };
      } finally {
        if (fd !== undefined) closeSync(fd);
      }
    },
  };
}

/** Why a file cannot be read, as the end of a sentence. */
export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return 'vanished while it was being read: run again';
  if (code === 'EACCES' || code === 'EPERM') return `cannot be read: permission denied (${code})`;
  if (code === 'ELOOP') return 'is a symbolic link, and links are not followed';
  return `cannot be read (${code})`;
}
