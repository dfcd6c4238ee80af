import type { CelValue } from '../expression/definition.ts';
import type { ExplainedApproval, ExplainedTest, ExplainedWindow } from '../model/explanation.ts';
import { readWindow } from '../time/calendar-window.ts';
import { formatInstant } from '../time/instant.ts';
import { occurrenceNear } from '../time/occurrence.ts';
import { TooMuchWork } from '../time/work.ts';
import type { Approval, Decided, Refused } from './decisions.ts';
import type { ChangeFacts } from './gate-facts.ts';
import type { Hold } from './people.ts';

/** The approvals of a Change, those first that stand, by their time. */
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
}: Approval | Refused): Pick<ExplainedApproval, 'login' | 'person' | 'at' | 'commit'> {
  const time = at.getTime();
  return { login, person, at: Number.isNaN(time) ? '' : formatInstant(time), commit };
}

/** `implementer, approver of shop`, team by team. */
function rolesOf(holds: readonly Hold[]): string[] {
  const byTeam = Map.groupBy(
    holds,
    ({ team, delegatedBy }) => `${team}${delegatedBy === '' ? '' : ` for ${delegatedBy}`}`,
  );
  return [...byTeam].map(([team, those]) => `${those.map(({ role }) => role).join(', ')} of ${team}`);
}

/** The kinds of tests that something speaks of, or that are not merely absent. */
export function explainedTests(tests: ChangeFacts['tests']): ExplainedTest[] {
  return tests
    .filter(({ pieces, is }) => pieces.length > 0 || is.state !== 'missing' || is.why !== 'there is none')
    .map(({ type, pieces, is }) => ({
      type,
      state: is.state,
      why: is.why,
      sources: pieces.map(({ piece: { source, result, at }, why }) => ({
        source,
        result,
        ...(at !== undefined && { at }),
        ...(why !== undefined && { refused: why }),
      })),
    }));
}

/** Windows and freezes near an instant; what cannot be read is told in `unknown`. Holidays close nothing. */
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
    try {
      const near = occurrenceNear(now.getTime(), read.value);
      const times = near && { from: formatInstant(near.start), until: formatInstant(near.end) };
      return [{ calendar, name, kind, allows, holds: near?.holds === true, ...times }];
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error;
      unknown.push(`When ${name} takes place is not known: ${error.message}.`);
      return [];
    }
  });
}
