import type { Plan, RolloutState } from './model.ts';

/** The two files of a rollout: the plan, which is written once, and the state, which each transition rewrites. */
export interface StateTexts {
  readonly plan: string;
  readonly state: string;
}

const header = { apiVersion: 'gradus.dev/v1' } as const;

/**
 * JSON with a line for each target, so that Git keeps and shows a transition as the lines that it changed. Targets are a list, since
 * objects with 100,000 members take ten times as long to read. Instants stay numbers: writing 300,000 of them as text would take longer
 * than everything else.
 */
export function writeState(state: RolloutState): StateTexts {
  const { plan, targets, ...rest } = state;
  const { targets: planned, ...planRest } = plan;
  return {
    plan: lines({ ...header, kind: 'RolloutPlan', ...planRest }, planned),
    state: lines({ ...header, kind: 'RolloutState', ...rest }, targets),
  };
}

function lines(head: object, entries: ReadonlyMap<string, object>): string {
  const text = JSON.stringify(head, undefined, 1);
  const rows: string[] = [];
  for (const [name, value] of entries) rows.push(JSON.stringify({ name, ...value }));
  return `${text.slice(0, -2)},\n "targets": [${rows.length > 0 ? `\n${rows.join(',\n')}\n ` : ''}]\n}\n`;
}

/** A state file that cannot be read: somebody else wrote it, or a newer version. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError';
}

/** Reads what `writeState` wrote. Throws StateFileError. */
export function readState(texts: StateTexts): RolloutState {
  const plan = parse<Plan>(texts.plan, 'RolloutPlan');
  const state = parse<RolloutState>(texts.state, 'RolloutState');
  const { stages, seed } = plan.rest;
  const { batches, position } = state.rest;
  if (!Array.isArray(stages) || !Array.isArray(batches) || batches.length !== stages.length || position === undefined)
    throw new StateFileError('The state and the plan of the rollout do not belong together.');
  if (typeof seed !== 'string') throw new StateFileError('The plan of the rollout has no seed.');
  return {
    ...(state.rest as RolloutState),
    plan: { ...(plan.rest as Plan), targets: plan.targets },
    targets: state.targets,
  };
}

interface Parsed<T extends { readonly targets: ReadonlyMap<string, unknown> }> {
  readonly rest: Partial<Omit<T, 'targets'>>;
  readonly targets: T['targets'];
}

function parse<T extends { readonly targets: ReadonlyMap<string, unknown> }>(text: string, kind: string): Parsed<T> {
  const { apiVersion, kind: found, targets, ...rest } = jsonOf(text, kind);
  if (found !== kind || apiVersion !== header.apiVersion)
    throw new StateFileError(
      `This is no ${kind} of ${header.apiVersion} but ${JSON.stringify(found ?? 'nothing')} of ${JSON.stringify(apiVersion ?? 'nothing')}. A newer version of Gradus may have written it.`,
    );
  if (!Array.isArray(targets)) throw new StateFileError(`The ${kind} has no list of targets.`);
  const map = new Map<string, unknown>();
  for (const { name, ...target } of targets as readonly { readonly name: string }[]) map.set(name, target);
  return { rest: rest as Partial<Omit<T, 'targets'>>, targets: map as unknown as T['targets'] };
}

function jsonOf(text: string, kind: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch (error) {
    throw new StateFileError(`The ${kind} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
