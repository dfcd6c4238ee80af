import type { CelValue } from '../expression/definition.ts';
import type { ExplainedApproval, ExplainedTest, ExplainedWindow } from '../model/explanation.ts';
import { readWindow } from '../time/calendar-window.ts';
import { formatInstant } from '../time/instant.ts';
import { occurrenceNear } from '../time/occurrence.ts';
import type { Decided, Refused } from './decisions.ts';
import type { StandingApproval } from './approval.ts';
import { asMap } from '../catalog/shape.ts';
import { sourceOf, type TestEvidence } from '../evidence/judge-evidence.ts';
import type { TestType } from '../model/review.ts';
import type { ConcernedChange } from './gate-facts.ts';
import { unlessUndecidable } from '../model/undecidable.ts';

/** The approvals of a Change: valid ones first, then by time. */
export function explainedApprovals({ approvals, refused }: Decided): ExplainedApproval[] {
  const byTime = (a: { readonly at: Date }, b: { readonly at: Date }): number => a.at.getTime() - b.at.getTime();
  return [
    ...approvals.toSorted(byTime).map((approval) => ({
      ...given(approval),
      departments: approval.departments,
      roles: rolesOf(approval.holds),
    })),
    ...refused.toSorted(byTime).map((each) => ({ ...given(each), departments: [], roles: [], refused: each.why })),
  ];
}

function given({
  login,
  person,
  at,
  commit,
}: StandingApproval | Refused): Pick<ExplainedApproval, 'login' | 'person' | 'at' | 'commit'> {
  const time = at.getTime();
  return { login, person, at: Number.isNaN(time) ? '' : formatInstant(time), commit };
}

/** `implementer, approver of shop`, team by team. */
function rolesOf(holds: StandingApproval['holds']): string[] {
  const byTeam = Map.groupBy(
    holds,
    ({ team, delegatedBy }) => `${team}${delegatedBy === '' ? '' : ` for ${delegatedBy}`}`,
  );
  return [...byTeam].map(([team, those]) => `${those.map(({ role }) => role).join(', ')} of ${team}`);
}

/** What the variable `review` contains for a Change. Facts that the forge did not provide are empty and listed in `unknown`. */
export function decidedOf(
  review: CelValue | undefined,
  name: string,
  unknown: string[],
): Decided & { readonly subject: string } {
  const value = asMap(asMap(review)['changes'])[name] as unknown as Decided & { readonly subject: string };
  const known = <T>(read: () => readonly T[]): readonly T[] => {
    return unlessUndecidable(read, ({ message }) => {
      unknown.push(sentence(message));
      return [];
    });
  };
  return {
    subject: value.subject,
    approvals: known(() => value.approvals),
    refused: known(() => value.refused),
    objections: known(() => value.objections),
    doubt: undefined,
  };
}

/** The kinds of tests that something is known of, by the variable `evidence`. */
export function explainedTests(
  evidence: CelValue | undefined,
  { change, pieces }: ConcernedChange,
  unknown: string[],
): ExplainedTest[] {
  const tests = Object.entries(asMap(asMap(asMap(evidence)['changes'])[change.name]));
  return tests.flatMap(([name, value]): ExplainedTest[] => {
    const type = name as TestType;
    const judged = pieces.get(type) ?? [];
    const found = value as unknown as TestEvidence;
    const state = unlessUndecidable(
      () => found.state,
      ({ message }) => {
        unknown.push(sentence(message));
        return undefined;
      },
    );
    if (state === undefined) return [];
    const sources = judged.map(({ piece, piece: { result, at }, why }) => ({
      source: sourceOf(piece),
      result,
      ...(at !== undefined && { at }),
      ...(why !== undefined && { refused: why }),
    }));
    // Of a kind that no job is named for and no file speaks of there is nothing to tell.
    return sources.length === 0 && found.why === 'no test result was found'
      ? []
      : [{ type, state, why: found.why, sources }];
  });
}

function sentence(why: string): string {
  return `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`;
}

/** Windows and freezes near an instant; those that cannot be read are listed in `unknown`. Holidays close nothing. */
export function explainedWindows(
  entries: readonly Readonly<Record<string, CelValue>>[],
  now: Date,
  type: string,
  unknown: string[],
): ExplainedWindow[] {
  return entries.flatMap((entry): ExplainedWindow[] => {
    const read = readWindow(entry);
    if (!read.ok) unknown.push(`Whether changes may run is not known: ${read.problem}.`);
    if (!read.ok || read.value.kind === 'holiday') return [];
    const { name, kind, allow = [] } = read.value;
    const calendar = typeof entry['calendar'] === 'string' ? entry['calendar'] : '';
    const allows = allow.includes(type) || (kind === 'maintenance' && allow.length === 0);
    return unlessUndecidable(
      () => {
        const near = occurrenceNear(now.getTime(), read.value);
        const times = near && { from: formatInstant(near.start), until: formatInstant(near.end) };
        return [{ calendar, name, kind, allows, holds: near?.holds === true, ...times }];
      },
      ({ message }) => {
        unknown.push(`When ${name} takes place is not known: ${message}.`);
        return [];
      },
    );
  });
}
