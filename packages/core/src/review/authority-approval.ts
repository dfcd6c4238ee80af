import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import { ConfigurationError } from '../configuration-error.ts';
import { Unknown, type CelValue } from '../expression/definition.ts';
import type { Tree } from '../model/file.ts';
import { isUnreadable, type Review } from '../model/review.ts';
import { authorityText } from '../policy/authority.ts';
import { projectPath } from '../policy/project.ts';
import { decidingTexts } from '../policy/rulebook.ts';
import { decided, type Approval } from './decisions.ts';
import { peopleOf } from './people.ts';
import { digest } from './subject.ts';

/** A tree with its documents. */
export interface Snapshot {
  readonly tree: Tree;
  readonly view: CatalogView;
  /** Where it left the target; absent where nobody knows. */
  readonly base?: Snapshot;
}

/** Whether those who may change what decides have agreed to it. */
export type AuthorityApproval =
  | { readonly state: 'approved'; readonly by: readonly string[] }
  /** `who` is the end of "The approval is missing of …"; `refused` says of whose approvals do not count, and why. */
  | { readonly state: 'missing'; readonly who: string; readonly refused: readonly string[] }
  | { readonly state: 'unknown'; readonly why: string };

/** What the question is asked of. */
export interface AuthorityQuestion {
  readonly review: Review;
  readonly head: Snapshot;
  readonly target: Snapshot;
  at(commit: string): Snapshot | undefined;
  readonly now: Date;
  readonly zone: string;
}

/**
 * Looks for the approval that a change to authority needs: of the role and number that the target's Grading names, given to a commit
 * that made of the same rules the same as the head does. Where the target has no rules at all, an administrator of the forge stands in.
 */
export function authorityApproval({ review, head, target, at, now, zone }: AuthorityQuestion): AuthorityApproval {
  if (isUnreadable(review.decisions))
    return { state: 'unknown', why: `who approved is not known: ${review.decisions.unreadable}` };
  const subject = authoritySubject(head);
  if (subject === undefined)
    return { state: 'missing', who: 'anybody, since the project file cannot be read', refused: [] };
  const subjectAt = (commit: string): string | undefined => {
    const there = at(commit);
    return there && authoritySubject(there);
  };
  const teams = target.view.catalog.kinds.get('Team') ?? [];
  const ruled = target.tree.has(projectPath) || teams.length > 0;
  const people = peopleOf(teams, review.forge, now, zone);
  const { approvals, refused } = decided(review, subject, subjectAt, people, ruled ? 'members' : 'administrators');
  const rule = known(() => ruleOf(target.view));
  if (typeof rule === 'string') return { state: 'unknown', why: rule };
  const counted = ruled ? approvals.filter((approval) => holdsRole(approval, rule)) : approvals;
  const needed = ruled ? rule.count : 1;
  if (counted.length < needed) {
    const others = approvals.filter((approval) => !counted.includes(approval));
    return {
      state: 'missing',
      who: ruled
        ? `${rule.count === 1 ? 'a' : rule.count} ${rule.role}${rule.teams ? ` of ${rule.teams.join(', ')}` : ''}`
        : 'an administrator of the repository',
      refused: [
        ...refused.map(({ login, why }) => `${login} ${why}`),
        ...others.map(({ login }) => `${login} is not ${rule.role}`),
      ],
    };
  }
  if (isUnreadable(review.pusher))
    return {
      state: 'unknown',
      why: `who pushed the last commit is not known, and their own approval would not count: ${review.pusher.unreadable}`,
    };
  return { state: 'approved', by: counted.map(({ login }) => login) };
}

/** What the target says, or why that cannot be known: a file that cannot be read may say otherwise. */
function known<T>(read: () => T): T | string {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unknown) return error.message;
    throw error;
  }
}

interface Rule {
  readonly role: string;
  readonly count: number;
  readonly teams: readonly string[] | undefined;
}

function ruleOf(target: CatalogView): Rule {
  const { role, count, teams } = asMap(asMap(asMap(target.all('Grading')[0])['spec'])['changeAuthority']);
  return {
    role: typeof role === 'string' ? role : 'change-authority',
    count: count === undefined ? 1 : Number(count),
    teams: Array.isArray(teams) ? (teams as readonly CelValue[]).map(String) : undefined,
  };
}

function holdsRole({ holds }: Approval, { role, teams }: Rule): boolean {
  return holds.some((hold) => hold.role === role && (teams === undefined || teams.includes(hold.team)));
}

/**
 * What a commit makes of which rules: those that it does not have because it left the target before them, nobody agreed to remove.
 * None where a project file cannot be used, or its base is not known.
 */
function authoritySubject({ tree, view, base }: Snapshot): string | undefined {
  if (base === undefined) return undefined;
  try {
    const decides = [base, { tree, view }].map((each) => [decidingTexts(each.tree), authorityText(each.view.catalog)]);
    return digest(JSON.stringify(decides));
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}
