import { ConfigurationError, type State } from '@gradus/core';
import { ForgeError, isUnreadable, type Review, type Unreadable } from '@gradus/core/forge';
import { worst } from '@gradus/core/internal';
import { gateRequest, type GatedRequest, type GateRequest } from './gate-request.ts';
import { checkName, listedTargets, requiredName, type ListedTargets } from '../project/gate-target.ts';
import { forgeInstant } from '../forge/forge-instant.ts';
import { writeRecord } from './judged-record.ts';
import { writeOrdered } from './ordered-verdict.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { withdrawStale } from './standing-check.ts';

/** The check that is written to the head of a request, where the forge looks for the required check. */
export interface RequiredCheck {
  readonly name: string;
  readonly state: State;
  /** Why the state is worse than the verdict, or under another name: a sentence. */
  readonly because?: string;
}

/**
 * The name and state of the check of a request. A status belongs to the commit and not to a request. The required name is therefore only
 * for targets that the default branch lists, and has the worst verdict of all open requests to them with this head. If these cannot be
 * read, it is undecided.
 */
export async function requiredCheck(asked: GateRequest, gated: GatedRequest): Promise<RequiredCheck> {
  const { review, base } = gated;
  const { branch } = review.target;
  const listed = await listedTargets(asked.dir, review, base);
  const own = listed(branch);
  const state = gated.judged.verdict.state;
  const name = checkName(branch, own);
  if (isUnreadable(own)) {
    const because = `It is unknown whether ${branch} is one of gate.targets: ${own.unreadable}.`;
    return { name, state: worst(state, 'undecided'), because };
  }
  if (!own || asked.request.queued) return { name, state };
  try {
    return await worstOfHead(asked, gated, { name, state }, listed);
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { name, state: 'undecided', because: `Other requests with this head cannot be read: ${error.message}` };
  }
}

async function worstOfHead(
  asked: GateRequest,
  { review, head }: GatedRequest,
  own: RequiredCheck,
  listed: ListedTargets,
): Promise<RequiredCheck> {
  let shown = own;
  for (const number of await asked.forge.reviewsOf(head)) {
    if (number === review.number) continue;
    const target = (await asked.forge.review(number)).target.branch;
    if (listed(target) !== true) continue;
    const other = await stateOfOther(asked, number);
    if (worst(other, shown.state) !== shown.state)
      shown = {
        name: own.name,
        state: other,
        because: `Request ${number} to ${target} has the same head, and is ${other}.`,
      };
  }
  return shown;
}

async function stateOfOther({ dir, request, forge, evidence, data }: GateRequest, number: number): Promise<State> {
  const { forge: kind, repository, apiUrl } = request;
  try {
    const other = { forge: kind, repository, apiUrl, number, queued: false } as const;
    return (await gateRequest({ dir, request: other, forge, evidence, ...(data && { data }) })).judged.verdict.state;
  } catch (error) {
    if (isExpected(error)) return 'undecided';
    throw error;
  }
}

/** Whether an error is about the request, the clone, the rules or the forge, and is not a bug. */
export function isExpected(error: unknown): error is Error {
  return [ForgeError, RepositoryError, ConfigurationError].some((type) => error instanceof type);
}

/**
 * Marks a head whose request could not be checked as undecided, so that no older passed verdict remains. A request to a branch that is
 * known not to be listed is marked under the name of that branch, because it must not block another request with the same head. If the
 * request or the list cannot be read, it is marked under the required name, provided that the job names its head.
 */
export async function markUndecided(
  { dir, forge, request: { number, head } }: Pick<GateRequest, 'dir' | 'forge' | 'request'>,
  { as, why, began }: Unjudged,
): Promise<string | undefined> {
  const review = await forge.review(number!).catch(() => undefined);
  const commit = head ?? review?.source.commit;
  if (commit === undefined) return 'its head is unknown, so its check keeps its state';
  const since = forgeInstant(forge, began);
  const name = review === undefined ? requiredName : await undecidedName(dir, review);
  const record = writeRecord({ since, ...(review && { branch: review.target.branch }) });
  const text = { name, state: 'undecided', title: why.split('\n')[0]!, summary: why, annotations: [] } as const;
  const refused = await writeOrdered(forge, { commit, as, report: { ...text, record }, since });
  const stale =
    review !== undefined && name !== requiredName && review.source.commit === commit
      ? await withdrawStale({ dir, forge, as, review, since })
      : undefined;
  return refused ?? stale;
}

/** Why a request could not be checked. */
export interface Unjudged {
  readonly as: 'check' | 'status';
  readonly why: string;
  /** When the check began: `Date.now()`. */
  readonly began: number;
}

async function undecidedName(dir: string, review: Review): Promise<string> {
  const { branch, commit } = review.target;
  const listed = await listedTargets(dir, review, commit)
    .then((targets) => targets(branch))
    .catch((): Unreadable => ({ unreadable: 'the clone cannot be read' }));
  return checkName(branch, listed);
}
