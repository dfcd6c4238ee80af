import { gitBytes, gitListing } from './git.ts';
import { assertOid } from './oid.ts';
import { explain, isPartialClone } from '../files/repository-error.ts';

/**
 * Sizes of the blobs of a commit that are in the clone. `ls-tree -l` looks up an object once for each path, which takes minutes if a few
 * objects have millions of paths, and it stops at the first object that a clone with --filter omitted.
 */
export async function objectSizes(
  root: string,
  commit: string,
  oids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const whole = await check(root, [...oids]);
  if (whole.code === 0) return sizes(whole.stdout);
  if (!isPartialClone(whole)) throw explain(whole, 'cat-file', root);
  const walk = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk', assertOid(commit)];
  const reachable = (await gitListing(root, walk)).toString('latin1').split('\n');
  const held = await check(
    root,
    reachable.filter((oid) => oids.has(oid)),
  );
  if (held.code !== 0) throw explain(held, 'cat-file', root);
  return sizes(held.stdout);
}

function check(root: string, oids: readonly string[]): ReturnType<typeof gitBytes> {
  return gitBytes(root, ['cat-file', '--buffer', '--batch-check=%(objectname) %(objectsize)'], {
    input: oids.join('\n'),
  });
}

/** Rows of missing objects have `missing` instead of a size. */
function sizes(listing: Buffer): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of listing.toString('latin1').split('\n')) {
    const [oid = '', size = ''] = row.split(' ');
    if (/^\d+$/.test(size)) found.set(oid, Number(size));
  }
  return found;
}
