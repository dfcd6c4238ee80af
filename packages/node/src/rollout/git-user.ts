import { existsSync } from 'node:fs';
import { git } from '../git/git.ts';

/** The address that commits of this clone are made with; undefined if none is configured, or there is no such folder. */
export async function gitUser(dir: string): Promise<string | undefined> {
  if (!existsSync(dir)) return undefined;
  const { stdout } = await git(dir, ['config', '--get', 'user.email']);
  return stdout.trim() || undefined;
}
