import type { Finding } from '../model/finding.ts';
import { selectionPolicy, worst, type State, type Verdict } from '../model/verdict.ts';

/** Which findings make a command fail: those that block, also advisory ones, or none. */
export type FailOn = 'waivable' | 'advisory' | 'never';

/** 0 passed · 1 failed · 3 undecided, or nothing was checked · 4 pending. */
export type ExitCode = 0 | 1 | 3 | 4;

const codes: Readonly<Record<State, ExitCode>> = { passed: 0, pending: 4, undecided: 3, failed: 1 };

/** Whether it counts for the verdict: it is new, not waived and not advisory. */
export function counts({ state, enforcement, waiver }: Finding): boolean {
  return state === 'new' && enforcement !== 'advisory' && waiver === undefined;
}

/** The findings that keep a verdict from being passed. */
export function blockingFindings({ findings, undecided }: Verdict): Finding[] {
  return [...findings, ...undecided].filter(counts);
}

/** Why nothing was checked, as the end of a sentence; undefined where something was, or where a certain failure says more. */
export function nothingChecked({ state, undecided }: Verdict): string | undefined {
  const said = state === 'undecided' ? undecided.find(({ policy }) => policy === selectionPolicy) : undefined;
  return said && `${said.message.charAt(0).toLowerCase()}${said.message.slice(1).replace(/\.$/, '')}`;
}

/**
 * The state that `failOn` makes of a verdict.
 * - `advisory`: new advice counts as if it were waivable, so that advice which waits or is undecided does so too.
 * - `never`: nothing that was found fails the command or keeps it waiting; what could not be decided still makes it
 *   undecided, also behind a failure, because a question without an answer is not a finding.
 */
function stateUnder(verdict: Verdict, failOn: FailOn): State {
  if (failOn === 'waivable') return verdict.state;
  if (failOn === 'never')
    return verdict.state === 'undecided' || verdict.undecided.some(counts) ? 'undecided' : 'passed';
  return [...verdict.findings, ...verdict.undecided]
    .filter(({ state, waiver }) => state === 'new' && waiver === undefined)
    .reduce<State>((state, { outcome }) => worst(state, outcome), verdict.state);
}

/**
 * What `gradus check` and `gradus gate` exit with: 0 passed, 1 failed, 3 undecided or nothing checked, 4 pending. `failOn` says which findings
 * fail: `waivable` those that block, `advisory` all of them, `never` none.
 */
export function exitCode(verdict: Verdict, failOn: FailOn): ExitCode {
  return codes[stateUnder(verdict, failOn)];
}
