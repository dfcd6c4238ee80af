import type { People, Person } from '../authority/people.ts';
import { isUnreadable, type Review, type ReviewDecision, type Unreadable } from '../model/review.ts';
import { parties, type Parties } from './parties.ts';
import type { ContributorRule, Party } from './party.ts';
import type { StandingApproval } from './approval.ts';
import { heldAlready, memberThen, notDelegatedBy, type Then } from './held-then.ts';

/** An approval that does not count, and why: the end of a sentence. */
export interface Refused {
  readonly login: string;
  readonly person: string;
  readonly at: Date;
  /** The commit that was looked at; empty if the forge does not report. */
  readonly commit: string;
  readonly why: string;
}

/** The decisions of reviewers about one subject. */
export interface Decided {
  readonly approvals: readonly StandingApproval[];
  readonly refused: readonly Refused[];
  /** Those whose last word is that changes are needed. */
  readonly objections: readonly { readonly login: string; readonly person: string }[];
  /** Why it is not known whether the approvals count, as a clause; undefined if it is. */
  readonly doubt: string | undefined;
}

/** The subject of approvals, and its parties. */
export interface ApprovalQuestion {
  readonly review: Review;
  readonly people: People;
  /** The people at the time of an approval, from the Teams that were merged then. */
  peopleAt(at: string): People | Unreadable;
  readonly subject: string;
  /** The subject digest at a commit; undefined if the commit or its document is not there. */
  subjectAt(commit: string): string | undefined;
  /** Parties in addition to the author and the pusher of the request. */
  readonly parties?: readonly Party[];
  /** Whether approvals by contributors count. */
  readonly contributors: ContributorRule;
  /** Who may approve at all: people of authority's Teams (the default), or, where there are no rules yet, administrators of the forge. */
  readonly among?: 'members' | 'administrators';
}

/**
 * Which approvals of a subject are valid. The last decision of each person counts, whichever account it came from; comments do not
 * change it. Approvals by the parties and by bots never count, and neither do approvals from before the subject changed or roles that
 * a party delegated. A role counts only if the person held it when they approved.
 */
export function decided(question: ApprovalQuestion): Decided {
  const { review, people } = question;
  if (isUnreadable(review.decisions))
    return {
      approvals: [],
      refused: [],
      objections: [],
      doubt: `it is unknown who approved: ${review.decisions.unreadable}`,
    };
  const involved = parties(review, people, question.parties ?? [], question.contributors);
  const approvals: StandingApproval[] = [];
  const refused: Refused[] = [];
  const objections: { login: string; person: string }[] = [];
  let doubt: string | undefined;
  const partiesBy = new Map<People, Parties>();
  const partiesIn = (there: People): Parties => {
    const found = partiesBy.get(there) ?? parties(review, there, question.parties ?? [], question.contributors);
    partiesBy.set(there, found);
    return found;
  };
  for (const decision of lastWords(review, review.decisions, people)) {
    const { login } = decision.by;
    const owners = people.having(decision.by, review.forge);
    const person = owners.length === 1 ? owners[0] : undefined;
    const id = person?.id ?? '';
    if (decision.decision === 'changes-requested') {
      if (owners.length > 0 || decision.canWrite === true) objections.push({ login, person: id });
    } else if (decision.decision === 'approved') {
      const why =
        involved.excludes(decision.by, owners) ??
        (question.among === 'administrators' ? unprivileged(decision) : outside(decision, owners, question)) ??
        standing(decision, question);
      const then = why === undefined && person !== undefined ? thenOf(decision, person, question, partiesIn) : {};
      const refusal = why ?? then.why;
      doubt ??= then.doubt;
      if (refusal !== undefined) refused.push({ login, person: id, ...given(decision), why: refusal });
      else approvals.push(heldAlready(approval(decision, person, involved.delegators), then.earlier));
    }
  }
  return { approvals, refused, objections, doubt: approvals.length === 0 ? undefined : (involved.doubt ?? doubt) };
}

/** Who the approver was when they approved; or why the approval does not count, or why that is not known. */
function thenOf(
  { by, at }: ReviewDecision,
  person: Person,
  { review, peopleAt }: ApprovalQuestion,
  partiesIn: (people: People) => Parties,
): { readonly earlier?: Then; readonly why?: string; readonly doubt?: string } {
  const people = peopleAt(at);
  if (isUnreadable(people))
    return { doubt: `who held which role when ${by.login} approved is not known: ${people.unreadable}` };
  const involved = partiesIn(people);
  const owners = people.having(by, review.forge);
  const excluded = involved.excludes(by, owners);
  if (excluded !== undefined) return { why: excluded };
  return memberThen({ people, owners, delegators: involved.delegators, by, at }, person);
}

/** The last decision of each person, in order of the logins; a dismissal is a decision. */
function lastWords({ forge }: Review, decisions: readonly ReviewDecision[], people: People): ReviewDecision[] {
  const latest = new Map<string, ReviewDecision>();
  for (const decision of decisions) {
    if (decision.decision === 'commented') continue;
    const owners = people.having(decision.by, forge);
    const key = owners.length === 1 ? `person ${owners[0]!.id}` : `login ${decision.by.login.toLowerCase()}`;
    latest.set(key, decision);
  }
  return [...latest.values()].sort((a, b) => (a.by.login < b.by.login ? -1 : 1));
}

function outside(
  { by, canWrite }: ReviewDecision,
  owners: readonly Person[],
  { review, people }: ApprovalQuestion,
): string | undefined {
  const [person] = owners;
  const { hidden } = people;
  if (person === undefined && hidden !== undefined)
    return `belongs to no Team member that can be read: ${hidden.why}; fix that, or add it to logins`;
  if (person === undefined) return 'belongs to no Team member; add it to logins';
  if (owners.length > 1) return 'has a login that belongs to several people in the Teams';
  if (person.until === undefined || !people.gives(by, review.forge)) return person.broken[0] ?? 'has left';
  return canWrite === false ? 'no longer has write access to the repository' : undefined;
}

function unprivileged({ isAdministrator }: ReviewDecision): string | undefined {
  return isAdministrator === true ? undefined : 'is not a known administrator of the repository';
}

function standing({ commit }: ReviewDecision, { subject, subjectAt }: ApprovalQuestion): string | undefined {
  if (commit === undefined) return 'approved an unknown commit: the forge does not name it';
  const approved = subjectAt(commit);
  if (approved === undefined)
    return `approved ${commit.slice(0, 7)}, which is not in this clone or does not contain the change`;
  return approved === subject
    ? undefined
    : `approved ${commit.slice(0, 7)}, and the content of the change was edited after that`;
}

function given({ at, commit = '' }: ReviewDecision): Pick<StandingApproval, 'at' | 'commit'> {
  return { at: new Date(at), commit };
}

/** A party must not use a role through the person to whom the party delegated it. */
function approval(
  decision: ReviewDecision,
  person: Person | undefined,
  delegators: ReadonlyMap<string, string>,
): StandingApproval {
  const { id = '', departments = [], levels = [], teams = [], holds = [], broken = [] } = person ?? {};
  const own = notDelegatedBy(delegators, holds);
  const fromParties = holds.filter(({ delegatedBy }) => delegators.has(delegatedBy));
  return {
    person: id,
    login: decision.by.login,
    ...given(decision),
    departments,
    levels,
    teams,
    holds: own.map(({ role, team, department, level, delegatedBy }) => ({
      role,
      team,
      department,
      level,
      delegatedBy,
    })),
    notGranted: [
      ...broken,
      ...fromParties.map(
        ({ role, delegatedBy }) =>
          `holds ${role} only by a delegation from ${delegatedBy}, who ${delegators.get(delegatedBy)}`,
      ),
    ],
  };
}
