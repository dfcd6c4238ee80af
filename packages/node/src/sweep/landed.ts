import type { Forge, Review } from '@gradus/core/forge';
import type { State } from '@gradus/core';
import type { RepositoryVerdict } from '../check/check-repository.ts';
import type { CiRequest, JobBranch } from '../ci/job.ts';
import { forgeInstant } from '../forge/forge-instant.ts';
import { gateRepository } from '../gate/gate-repository.ts';
import { git } from '../git/git.ts';
import { writeRecord } from '../gate/judged-record.ts';
import { compareLanded, type LandedSteps } from './landed-steps.ts';
import { localReview } from '../gate/local-review.ts';
import { openEnclosing } from '../project/locate-project.ts';
import { assertOid, isOid } from '../git/oid.ts';
import { writeOrdered } from '../gate/ordered-verdict.ts';
import type { Repository } from '../git/repository.ts';
import { explain, RepositoryError } from '../files/repository-error.ts';
import type { DataFiles } from '../files/data-files.ts';
import { containsCommit } from '../git/target-tip.ts';

/** The name under which a tip says whether what landed with it was judged. No ruleset requires it: it is about what is there already. */
const landedName = 'gradus (landed)';

export interface LandedQuestion {
  /** A folder of the project, in a clone with the whole history of the branch. */
  readonly dir: string;
  readonly where: Pick<CiRequest, 'forge' | 'repository'>;
  readonly forge: Forge;
  readonly as: 'check' | 'status';
  readonly on: JobBranch;
  /** Absolute folders with evidence. */
  readonly evidence: readonly string[];
  /** Values from outside, as the gate has them. */
  readonly data?: DataFiles;
}

/** What landed on a branch since it was last looked at. */
export type Landed =
  /** Nothing since. */
  | { readonly is: 'unchanged' }
  /** The first sweep of this branch, so there is nothing to compare with. */
  | { readonly is: 'first'; readonly refused?: string }
  | { readonly is: 'judged'; readonly from: string; readonly refused?: string }
  | {
      readonly is: 'unjudged';
      readonly from: string;
      /** The whole of it, judged now. */
      readonly verdict: RepositoryVerdict;
      readonly refused?: string;
    };

/**
 * Compares what landed on a branch with the verdicts that the forge keeps on the heads of requests. Anything else, such as a direct push, a
 * rebase with a different tree, or a merge onto a tip that it was not judged for, is judged now, as a whole and by the previous rules.
 * Throws ForgeError, RepositoryError and ConfigurationError.
 */
export async function checkLanded(question: LandedQuestion): Promise<Landed> {
  const { dir, forge, as, on } = question;
  const began = Date.now();
  const repository = await openEnclosing(dir);
  if (repository === undefined) throw new RepositoryError('There is no Git repository here.');
  try {
    if (!on.pushed && (await wasLookedAt(question, on.tip))) return { is: 'unchanged' };
    const from = await startOf(question, repository);
    const write = (state: State, title: string): Promise<string | undefined> =>
      writeLanded(question, { state, title, from: from ?? on.tip, since: forgeInstant(forge, began) });
    if (from === undefined) {
      const refused = await write('passed', 'Landed: the first push that was checked');
      return { is: 'first', ...(refused !== undefined && { refused }) };
    }
    const rewritten = !(await containsCommit(repository, on.tip, from));
    const steps: LandedSteps = rewritten
      ? { judged: false, requests: [] }
      : await compareLanded({ repository, forge, as, branch: on.branch, from, to: on.tip });
    if (steps.judged) {
      const refused = await write('passed', 'Landed as judged');
      return { is: 'judged', from, ...(refused !== undefined && { refused }) };
    }
    const verdict = await judgeLanded(question, from, steps);
    const refused = await write(verdict.verdict.state, `Landed unjudged: ${verdict.verdict.state}`);
    return { is: 'unjudged', from, verdict, ...(refused !== undefined && { refused }) };
  } finally {
    await repository.close();
  }
}

/** Marks a tip where what landed could not be compared. Returns why that could not be written. */
export async function markLandedUndecided(question: LandedQuestion): Promise<string | undefined> {
  const since = forgeInstant(question.forge, Date.now());
  const { tip } = question.on;
  return writeLanded(question, { state: 'undecided', title: 'Landed unjudged: undecided', from: tip, since });
}

interface LandedVerdict {
  readonly state: State;
  readonly title: string;
  readonly from: string;
  readonly since: Date;
}

async function writeLanded(
  { forge, as, on }: LandedQuestion,
  { state, title, from, since }: LandedVerdict,
): Promise<string | undefined> {
  const record = writeRecord({ branch: on.branch, target: from, since });
  const report = { name: landedName, state, title, record, summary: title, annotations: [] };
  return writeOrdered(forge, { commit: on.tip, as, report, since });
}

/** How far back an earlier look is searched for. */
const mostBack = 50;

/**
 * The newest commit that was already swept: a push whose job did not run, such as one with `[skip ci]` in its message, is then swept with
 * the next one. Without such a commit, it is where the branch was before the push.
 */
async function startOf(question: LandedQuestion, repository: Repository): Promise<string | undefined> {
  const { on } = question;
  const { before, tip } = on;
  if (before !== undefined && !(await repository.has(before)))
    throw new RepositoryError(
      `${on.branch} was at ${before.slice(0, 7)} before this push. That commit is not in this clone. Fetch it: git fetch origin ${before}`,
    );
  if (before !== undefined && !(await containsCommit(repository, tip, before))) return before;
  for (const commit of await ancestors(repository, before ?? tip))
    if (commit !== tip && (await wasLookedAt(question, commit))) return commit;
  return before;
}

async function wasLookedAt({ forge, as }: LandedQuestion, commit: string): Promise<boolean> {
  return (await forge.verdicts(commit, landedName, as)).some(({ state }) => state !== 'undecided');
}

async function ancestors({ root }: Repository, commit: string): Promise<string[]> {
  const listed = await git(root, ['rev-list', '--first-parent', `--max-count=${mostBack}`, assertOid(commit)]);
  if (listed.code !== 0) throw explain(listed, 'rev-list', root);
  return listed.stdout.split('\n').filter(isOid);
}

/** Without known approvals. */
function pushReview({ forge, repository }: LandedQuestion['where'], { branch, tip }: JobBranch, from: string): Review {
  return { ...localReview({ branch }, branch, from, tip), forge, repository, title: `Push to ${branch}` };
}

/** With the approvals of the single request that landed; if there are several, or none, approvals of the whole are unknown. */
async function judgeLanded(
  { dir, where, forge, on, evidence, data }: LandedQuestion,
  from: string,
  { requests }: LandedSteps,
): Promise<RepositoryVerdict> {
  const [request] = requests;
  const review: Review =
    request !== undefined && requests.length === 1 ? await forge.review(request.number) : pushReview(where, on, from);
  return gateRepository({
    dir,
    base: from,
    head: on.tip,
    landed: true,
    // It landed: how requests are merged does not matter any more.
    review: { ...review, target: { branch: on.branch, commit: from }, rebaseMerging: false, anchored: true },
    evidence,
    ...data,
    jobs: (commits) => forge.jobs(commits),
  });
}
