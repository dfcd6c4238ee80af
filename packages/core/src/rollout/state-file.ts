import type { Plan, PlannedStage, PlannedTarget, RolloutState, TargetState } from './model.ts';

/** The two files of a rollout: the plan, which is written once, and the state, which each transition rewrites. */
export interface StateTexts {
  readonly plan: string;
  readonly state: string;
}

const header = { apiVersion: 'gradus.dev/v1' } as const;

/**
 * JSON with a line for each target, so that Git keeps and shows a transition as the lines that it changed. Instants stay numbers: a
 * fleet of 100,000 has 300,000 of them, and writing them out as text would take longer than everything else.
 */
export function writeState(state: RolloutState): StateTexts {
  const { plan, targets, ...rest } = state;
  return {
    plan: lines({ ...header, kind: 'RolloutPlan', ...plan, targets: undefined }, plan.targets),
    state: lines({ ...header, kind: 'RolloutState', ...rest }, targets),
  };
}

function lines(head: object, entries: ReadonlyMap<string, object>): string {
  const text = JSON.stringify(head, undefined, 1);
  const rows = [...entries].map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `${text.slice(0, -2)},\n "targets": {${rows.length > 0 ? `\n${rows.join(',\n')}\n ` : ''}}\n}\n`;
}

/** A state file that cannot be read: somebody else wrote it, or a newer version. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/** Reads what `writeState` wrote. Throws StateFileError. */
export function readState(texts: StateTexts): RolloutState {
  const { targets: planned, ...plan } = parse(texts.plan, 'RolloutPlan');
  const { targets, ...state } = parse(texts.state, 'RolloutState');
  const stages = (plan as unknown as Plan).stages as readonly PlannedStage[] | undefined;
  const { position, batches } = state as unknown as Partial<RolloutState>;
  if (!Array.isArray(stages) || !Array.isArray(batches) || batches.length !== stages.length || position === undefined)
    throw new StateFileError('The state and the plan of the rollout do not belong together.');
  return {
    ...(state as unknown as RolloutState),
    plan: { ...(plan as unknown as Plan), targets: new Map(Object.entries(planned as Record<string, PlannedTarget>)) },
    targets: new Map(Object.entries(targets as Record<string, TargetState>)),
  };
}

function parse(text: string, kind: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new StateFileError(`The ${kind} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const { apiVersion, kind: found, targets, ...rest } = (value ?? {}) as Record<string, unknown>;
  if (found !== kind || apiVersion !== header.apiVersion)
    throw new StateFileError(
      `This is no ${kind} of ${header.apiVersion} but ${JSON.stringify(found ?? typeof value)} of ${JSON.stringify(apiVersion ?? 'nothing')}. A newer version of Gradus may have written it.`,
    );
  if (typeof targets !== 'object' || targets === null) throw new StateFileError(`The ${kind} has no targets.`);
  return { ...rest, targets };
}
