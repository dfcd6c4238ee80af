import type { Written } from '@gradus/core';
import { reasonOf } from './answer.ts';
import type { Client } from './client.ts';

/**
 * Writes, and tells what was refused instead of throwing it. Where nobody knows whether the forge has done a request, such as after a
 * connection that was cut, the whole of it is done again: it has to look first for what is already there.
 */
export async function written(client: Client, write: () => Promise<string | undefined>): Promise<Written> {
  try {
    const url = await client.patience.unseen(write);
    return { written: true, ...(url !== undefined && url !== '' && { url }) };
  } catch (error) {
    return { written: false, why: reasonOf(error) };
  }
}
