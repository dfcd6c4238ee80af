import { existsSync } from 'node:fs';
import { git } from '../git/git.ts';

/** The address for commits in this clone; undefined if none is configured, or the folder does not exist. */
export async function gitUser(dir: string): Promise<string | undefined> {
  if (!existsSync(dir)) return undefined;
  const { stdout } = await git(dir, ['config', '--get', 'user.email']);
  return stdout.trim() || undefined;
}
