import type { Account, Review, ReviewDecision } from '../model/review.ts';
import { isUnreadable } from '../model/review.ts';
import type { Hold, People, Person } from './people.ts';

/** An approval that counts for a subject. */
export interface Approval {
  readonly person: string;
  readonly login: string;
  readonly at: Date;
  /** The commit that was looked at. */
  readonly commit: string;
  readonly departments: readonly string[];
  readonly levels: readonly string[];
  readonly teams: readonly string[];
  readonly holds: readonly Hold[];
}

/** An approval that does not count, and why: the end of a sentence. */
export interface Refused {
  readonly login: string;
  readonly person: string;
  readonly at: Date;
  /** The commit that was looked at; empty where the forge does not say. */
  readonly commit: string;
  readonly why: string;
}

/** What reviewers decided about one subject. */
export interface Decided {
  readonly approvals: readonly Approval[];
  readonly refused: readonly Refused[];
  /** Those whose last word is that changes are needed. */
  readonly objections: readonly { readonly login: string; readonly person: string }[];
}

/** Who may approve at all: people of authority's Teams, or, where there are no rules yet, administrators of the forge. */
export type Among = 'members' | 'administrators';

/** The subject digest at a commit; undefined where the commit or its document is not there. */
export type SubjectAt = (commit: string) => string | undefined;

/**
 * Which approvals stand for a subject. The last word of each person counts, whichever account it came from; comments take nothing
 * back. Author, pusher and bots never count, and neither does what was approved before the subject changed. Where it is not known
 * who pushed, nobody but the author is taken for the pusher: the caller has to know.
 */
export function decided(
  review: Review,
  subject: string,
  subjectAt: SubjectAt,
  people: People,
  among: Among = 'members',
): Decided {
  if (isUnreadable(review.decisions)) return { approvals: [], refused: [], objections: [] };
  const actors = [review.author, ...(isUnreadable(review.pusher) ? [] : [review.pusher])];
  const latest = lastWords(review.decisions, people);
  const result: { approvals: Approval[]; refused: Refused[]; objections: { login: string; person: string }[] } = {
    approvals: [],
    refused: [],
    objections: [],
  };
  for (const decision of latest) {
    const { login } = decision.by;
    const person = people.of(decision.by);
    const id = typeof person === 'object' ? person.id : '';
    if (decision.decision === 'changes-requested') {
      if (typeof person === 'object' || decision.canWrite === true) result.objections.push({ login, person: id });
      continue;
    }
    if (decision.decision !== 'approved') continue;
    const why =
      acting(decision, actors, people) ??
      (among === 'members' ? outside(decision, person) : unprivileged(decision)) ??
      standing(decision, subject, subjectAt);
    if (why !== undefined) result.refused.push({ login, person: id, ...given(decision), why });
    else
      result.approvals.push(
        approval(decision, typeof person === 'object' ? person : undefined, authorOf(review, people)),
      );
  }
  return result;
}

/** The decisive word of each person last said, in order of the logins; a dismissal is one. */
function lastWords(decisions: readonly ReviewDecision[], people: People): ReviewDecision[] {
  const latest = new Map<string, ReviewDecision>();
  for (const decision of decisions) {
    if (decision.decision === 'commented') continue;
    const person = people.of(decision.by);
    const key = typeof person === 'object' ? `person ${person.id}` : `login ${decision.by.login.toLowerCase()}`;
    latest.set(key, decision);
  }
  return [...latest.values()].sort((a, b) => (a.by.login < b.by.login ? -1 : 1));
}

function acting({ by }: ReviewDecision, actors: readonly Account[], people: People): string | undefined {
  if (by.bot) return 'is a bot';
  const acted = actors.findIndex((actor) => isSame(actor, by, people));
  return ['is the author', 'pushed the last commit'][acted];
}

function outside({ canWrite }: ReviewDecision, person: Person | 'several' | undefined): string | undefined {
  if (person === undefined) return 'is a member of no Team';
  if (person === 'several') return 'has a login that the Teams give to several people';
  if (person.left) return 'has left';
  return canWrite === false ? 'may not write to the repository any more' : undefined;
}

function unprivileged({ isAdministrator }: ReviewDecision): string | undefined {
  return isAdministrator === true ? undefined : 'is not known to administer the repository';
}

/** Two accounts of one person are one person. */
function isSame(a: Account, b: Account, people: People): boolean {
  if (a.login.toLowerCase() === b.login.toLowerCase()) return true;
  const [first, second] = [people.of(a), people.of(b)];
  return typeof first === 'object' && typeof second === 'object' && first.id === second.id;
}

function standing({ commit }: ReviewDecision, subject: string, subjectAt: SubjectAt): string | undefined {
  if (commit === undefined) return 'approved a commit that the forge does not name';
  const approved = subjectAt(commit);
  if (approved === undefined) return `approved ${commit.slice(0, 7)}, which is not here or does not have the change`;
  return approved === subject
    ? undefined
    : `approved ${commit.slice(0, 7)}, and what the change is about was altered since`;
}

function authorOf({ author }: Review, people: People): string {
  const person = people.of(author);
  return typeof person === 'object' ? person.id : '';
}

function given({ at, commit = '' }: ReviewDecision): Pick<Approval, 'at' | 'commit'> {
  return { at: new Date(at), commit };
}

/** A role handed over by the author is not the author's to use through somebody else. */
function approval(decision: ReviewDecision, person: Person | undefined, author: string): Approval {
  return {
    person: person?.id ?? '',
    login: decision.by.login,
    ...given(decision),
    departments: person?.departments ?? [],
    levels: person?.levels ?? [],
    teams: person?.teams ?? [],
    holds: (person?.holds ?? []).filter(({ delegatedBy }) => delegatedBy === '' || delegatedBy !== author),
  };
}
