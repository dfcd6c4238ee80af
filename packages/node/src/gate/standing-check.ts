import { ForgeError, type Forge, type Review, type StandingVerdict } from '@gradus/core/forge';
import { listedTargets, requiredName, type ListedTargets } from '../project/gate-target.ts';
import { isOfBranch, readRecord, writeRecord, type JudgedRecord } from './judged-record.ts';
import { writeOrdered } from './ordered-verdict.ts';

/** The head of a request, and how verdicts are written. */
export interface StandingQuestion {
  readonly dir: string;
  readonly forge: Forge;
  readonly as: 'check' | 'status';
  readonly review: Review;
  /** When the review was read. */
  readonly since: Date;
}

/**
 * Sets a passed required check to pending if it was not judged for the current request of its head: the request was retargeted, the target
 * moved, or the judged request is closed. A status belongs to the commit, and would count for any request. Returns why that could not be
 * written, as a sentence without its full stop.
 */
export async function withdrawStale(question: StandingQuestion): Promise<string | undefined> {
  const { dir, forge, as, review, since } = question;
  const head = review.source.commit;
  const stands = await newestOf(question);
  if (stands === 'none' || (stands !== 'unknown' && stands.state !== 'passed')) return undefined;
  const listed = await listedTargets(dir, review, review.target.commit);
  const record = stands === 'unknown' ? undefined : readRecord(stands.title);
  if (record !== undefined && (await isCurrent(record, question, listed))) return undefined;
  const title =
    listed(review.target.branch) === false
      ? 'Waiting: no open request to a branch of gate.targets has this commit'
      : `Waiting: it is judged for ${review.target.branch}`;
  const text = { name: requiredName, state: 'pending', title, summary: title, annotations: [] } as const;
  const report = { ...text, record: writeRecord({ branch: review.target.branch, since }) };
  return writeOrdered(forge, { commit: head, as, report, since });
}

async function newestOf({ forge, review, as }: StandingQuestion): Promise<StandingVerdict | 'none' | 'unknown'> {
  try {
    return (await forge.verdicts(review.source.commit, requiredName, as))[0] ?? 'none';
  } catch (error) {
    if (error instanceof ForgeError) return 'unknown';
    throw error;
  }
}

async function isCurrent(record: JudgedRecord, { forge, review }: StandingQuestion, listed: ListedTargets) {
  const { target, source } = review;
  const own = listed(target.branch);
  if (own === true) return isOfBranch(record, target.branch) && record.target === target.commit;
  if (own !== false) return false;
  for (const number of await forge.reviewsOf(source.commit)) {
    if (number === review.number) continue;
    const { branch } = (await forge.review(number)).target;
    if (listed(branch) === true && isOfBranch(record, branch)) return true;
  }
  return false;
}
