import type { Written } from '@gradus/core/forge';
import { githubReason } from './answer.ts';
import type { GithubClient } from './client.ts';

/**
 * Writes, and returns a refusal instead of throwing it. If it is unknown whether the forge carried out a request, such as after a cut
 * connection, the whole write is repeated, so it must first check what already exists.
 */
export async function writeOutcome(client: GithubClient, write: () => Promise<string | undefined>): Promise<Written> {
  try {
    const url = await client.patience.unseen(write);
    return { written: true, ...(url !== undefined && url !== '' && { url }) };
  } catch (error) {
    return { written: false, why: githubReason(error) };
  }
}
