import type { CiRequest, JobBranch } from './job.ts';
import { isOid } from '../git/oid.ts';

/** An empty variable counts as not set, because runners also pass on variables without a value. */
export function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

export function commitIn(value: string | undefined): string | undefined {
  return value !== undefined && isOid(value) ? value : undefined;
}

/** The commits of a request, as far as they are full ids. */
export function commitsOf(base: string, head: string): Pick<CiRequest, 'base' | 'head'> {
  return { ...(isOid(base) && { base }), ...(isOid(head) && { head }) };
}

/** Undefined for a tag, and for a deleted branch. */
export function branchOf({ branch, tip, pushed, before }: Required<JobBranch>): Pick<CiRequest, 'on'> {
  if (branch === '' || !isCommit(tip)) return {};
  return { on: { branch, tip, pushed, ...(isCommit(before) && { before }) } };
}

/** Zeros mean none. */
function isCommit(oid: string): boolean {
  return isOid(oid) && !/^0+$/.test(oid);
}

/** An address that a browser opens without running it. */
export function webAddress(text: string | undefined): string | undefined {
  const url = text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
