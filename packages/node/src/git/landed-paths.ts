import { gitBytes } from './git.ts';
import { assertOid, isOid } from './oid.ts';
import { pathText, splitNul } from '../files/path-text.ts';
import type { Repository } from './repository.ts';
import { explain } from '../files/repository-error.ts';

/** How many commits are searched; a branch that is further behind gets the tip of the target. */
const most = 500;

/**
 * The newest commit with which a target changed each path since its merge bases, by path without the prefix, newest first. It names the
 * commit that causes a finding of a merge, and does not affect the verdict.
 */
export async function landedPaths(
  { root }: Repository,
  bases: readonly string[],
  target: string,
  prefix: string,
): Promise<ReadonlyMap<string, string>> {
  const range = [assertOid(target), ...bases.map((base) => `^${assertOid(base)}`)];
  const format = [
    '-z',
    '-m',
    '--first-parent',
    '--no-renames',
    '--name-only',
    `--format=%x01%H`,
    `--max-count=${most}`,
  ];
  const listed = await gitBytes(root, ['log', ...format, ...range]);
  if (listed.code !== 0) throw explain(listed, 'log', root);
  const landed = new Map<string, string>();
  let commit = '';
  for (const part of splitNul(listed.stdout)) {
    // The first path of a commit follows its line break.
    const text = pathText(part).replace(/^\n/, '');
    if (text.startsWith('\u{1}') && isOid(text.slice(1))) commit = text.slice(1);
    else if (text.startsWith(prefix) && !landed.has(text.slice(prefix.length)))
      landed.set(text.slice(prefix.length), commit);
  }
  return landed;
}
