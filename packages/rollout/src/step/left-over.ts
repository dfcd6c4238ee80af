import type { RolloutState } from '../model.ts';

/** Targets that a rollback could not roll back, by name. */
export interface LeftOver {
  /** Tried as often as may be. */
  readonly lost: readonly string[];
  /** Their previous version is unknown. */
  readonly nowhere: readonly string[];
  /** They run a version of unknown origin, which is left alone. */
  readonly drifted: readonly string[];
}

/** Longer lists are for the status. */
const mostShown = 3;

/** What is left, and the commands that go on with just that: the end of a sentence. */
export function left(state: RolloutState, { lost, nowhere, drifted }: LeftOver, attempts: number): string {
  const { name } = state;
  const again = `gradus rollout rollback ${name} --only-failed`;
  const why = state.targets.get(lost[0] ?? '')?.reason ?? 'no reason given';
  const parts = [
    ...(lost.length === 0
      ? []
      : [`${shown(lost)} could not be rolled back in ${attempts} attempts (${why}): fix that, then run ${again}`]),
    ...(nowhere.length === 0
      ? []
      : [`the version that ${shown(nowhere)} had before is unknown: run ${again} --to VERSION`]),
    ...(drifted.length === 0
      ? []
      : [
          `${shown(drifted)} drifted (${state.targets.get(drifted[0]!)?.reason}) and was left alone: to roll it back all the same, run ${again}`,
        ]),
  ];
  const first = lost[0] ?? nowhere[0] ?? drifted[0];
  return `${parts.join('; ')}; or leave a target as it is: gradus rollout skip ${name} ${first} --reason TEXT`;
}

function shown(names: readonly string[]): string {
  const more = names.length > mostShown ? ` and ${names.length - mostShown} more` : '';
  return `${names.slice(0, mostShown).join(', ')}${more}`;
}
