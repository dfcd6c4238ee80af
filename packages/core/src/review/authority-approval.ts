import { changeAuthorityOf, isChangeAuthority, type ChangeAuthority } from '../authority/change-authority.ts';
import { peopleIn, type People } from '../authority/people.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { ConfigurationError } from '../model/configuration-error.ts';
import { Unknown, type CelValue } from '../expression/definition.ts';
import type { Tree } from '../model/file.ts';
import { isUnreadable, type Review, type Unreadable } from '../model/review.ts';
import { authorityText } from '../policy/authority.ts';
import { projectPath } from '../policy/project.ts';
import { decidingTexts } from '../policy/rulebook.ts';
import { contributorRule } from './contributors.ts';
import { decided } from './decisions.ts';
import type { ContributorRule } from './party.ts';
import { digest } from './subject.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** A tree with its documents. */
export interface TreeSnapshot {
  readonly tree: Tree;
  readonly view: CatalogView;
  /** Where it branched off the target: every merge base; empty if unknown. */
  readonly bases?: readonly TreeSnapshot[];
}

/** Whether the change authority has approved a change to the governing rules. */
export type AuthorityApproval =
  | { readonly state: 'approved'; readonly by: readonly string[] }
  /** `who` is the end of "Missing: approval by …"; `refused` lists whose approvals do not count, and why. */
  | { readonly state: 'missing'; readonly who: string; readonly refused: readonly string[] }
  | { readonly state: 'unknown'; readonly why: string };

/** The input of the question. */
export interface AuthorityQuestion {
  readonly review: Review;
  readonly head: TreeSnapshot;
  readonly target: TreeSnapshot;
  at(commit: string): TreeSnapshot | undefined;
  /** The people at the time of an approval. */
  peopleAt(at: string): People | Unreadable;
  readonly now: Date;
  readonly zone: string;
}

/**
 * Looks for the approval that a change to the governing rules needs: of the role and number that the target's Grading names, and of a
 * commit that changed the same rules in the same way as the head. If the target has no rules at all, an administrator of the forge approves.
 */
export function authorityApproval(question: AuthorityQuestion): AuthorityApproval {
  const { review, head, target, at, peopleAt, now, zone } = question;
  if (isUnreadable(review.decisions))
    return { state: 'unknown', why: `it is unknown who approved: ${review.decisions.unreadable}` };
  const subject = authoritySubject(head);
  if (subject === undefined) return { state: 'missing', who: 'anyone (the project file cannot be read)', refused: [] };
  const subjectAt = (commit: string): string | undefined => {
    const there = at(commit);
    return there && authoritySubject(there);
  };
  const people = peopleIn(target.view, now, zone);
  const ruled = target.tree.has(projectPath) || target.view.catalog.kinds.has('Team') || people.hidden !== undefined;
  const among = ruled ? 'members' : 'administrators';
  const rule = known(() => ruleOf(target.view.governing()));
  if (typeof rule === 'string') return { state: 'unknown', why: rule };
  const { contributors } = rule;
  const { approvals, refused, doubt } = decided({ review, people, peopleAt, subject, subjectAt, among, contributors });
  const counted = ruled ? approvals.filter((approval) => isChangeAuthority(approval.holds, rule)) : approvals;
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
        ...others.flatMap(({ login, notGranted }) =>
          [`is not ${rule.role}`, ...notGranted].map((why) => `${login} ${why}`),
        ),
      ],
    };
  }
  if (doubt !== undefined) return { state: 'unknown', why: doubt };
  return { state: 'approved', by: counted.map(({ login }) => login) };
}

/** The settings of the target, or why they are not known: a file that cannot be read may contain others. */
function known<T>(read: () => T): T | string {
  return unlessUndecidable(read, ({ message }) => message);
}

interface Rule extends ChangeAuthority {
  readonly count: number;
  readonly contributors: ContributorRule;
}

function ruleOf(target: CatalogView): Rule {
  const { role, teams, settings } = changeAuthorityOf(target);
  const { count, contributors } = settings;
  return {
    role,
    teams,
    count: count === undefined ? 1 : countOf(count),
    // What decides, decides on the most critical tier, too.
    contributors: contributorRule(contributors, 'exclude'),
  };
}

/** A number that cannot be compared could never be reached, or always. */
function countOf(written: CelValue): number {
  const count = typeof written === 'bigint' ? Number(written) : written;
  if (typeof count === 'number' && Number.isSafeInteger(count) && count > 0) return count;
  throw new Unknown(
    'how many approvals a change to the rules needs is not known: changeAuthority.count is not a number of people',
  );
}

/**
 * Which rules a commit changes, and how. Rules that it lacks because it branched off before they were added do not count as removed.
 * Undefined if a project file is invalid, or if its base is unknown.
 */
function authoritySubject({ tree, view, bases = [] }: TreeSnapshot): string | undefined {
  if (bases.length === 0) return undefined;
  try {
    const decides = [...bases, { tree, view }].map((each) => [
      decidingTexts(each.tree),
      authorityText(each.view.catalog),
    ]);
    return digest(JSON.stringify(decides));
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}
