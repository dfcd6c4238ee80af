import { git } from '../git.ts';

/** The address that commits of this clone are made with; undefined where none is configured. */
export async function gitUser(dir: string): Promise<string | undefined> {
  const { stdout } = await git(dir, ['config', '--get', 'user.email']);
  return stdout.trim() || undefined;
}
