import type { Phase } from '@gradus/rollout/internal';
import type { RolloutState } from '@gradus/rollout';
import { running, type Entry } from './journal.ts';

/** One commit of the state. */
export interface KilledWrite {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly state: RolloutState;
}

export interface Observed {
  /** What the executor did, by its own account. */
  readonly journal: readonly Entry[];
  /** The history of the state, the first commit first. */
  readonly history: readonly KilledWrite[];
  /** The version on each target in the end. */
  readonly versions: ReadonlyMap<string, string>;
  /** How it has to end. */
  readonly end: { readonly phase: Phase; readonly version: string };
}

/** What a rollout did that it must not do, one sentence each; empty if it violated nothing. */
export function violations(observed: Observed): string[] {
  return [
    ...overfull(observed),
    ...unannounced(observed),
    ...tooEarly(observed),
    ...unfenced(observed),
    ...outOfOrder(observed),
    ...leftBehind(observed),
    ...forked(observed),
  ];
}

function specOf({ history }: Observed): RolloutState {
  return history.at(-1)!.state;
}

const nameOf = ({ target, generation }: Entry): string => `${target} in generation ${generation}`;

/**
 * How many targets the executor works on by its own count, regardless of who started it. An attempt that a higher generation on its target
 * has overtaken does not count: it still sleeps, and is refused when it wakes.
 */
function overfull(observed: Observed): string[] {
  const { journal } = observed;
  const { spec, plan } = specOf(observed);
  const most = Number(spec.availability?.maxUnavailable);
  const newest = new Map<string, number>();
  return journal.flatMap((entry, index) => {
    if (entry.event !== 'started') return [];
    newest.set(entry.target, entry.generation);
    const open = running(journal.slice(0, index + 1));
    const targets = new Set(
      open.filter(({ target, generation }) => newest.get(target) === generation).map(({ target }) => target),
    );
    const stage = plan.stages.find(({ batches }) => batches.some((batch) => batch.targets.includes(entry.target)));
    const limit = Math.min(most, stage?.maxConcurrency ?? 0);
    return targets.size > limit
      ? [`${nameOf(entry)} started as number ${targets.size} in flight, where ${limit} may be`]
      : [];
  });
}

/** Write-ahead, and once: each start was in the state before, and is not made a second time. */
function unannounced({ journal, history }: Observed): string[] {
  const seen = new Set<string>();
  return journal
    .filter(({ event }) => event === 'started')
    .flatMap((entry) => {
      const again = seen.has(nameOf(entry));
      seen.add(nameOf(entry));
      const written = history
        .map(({ state }) => state.targets.get(entry.target))
        .find((target) => target?.generation === entry.generation && target.phase === 'InProgress');
      return [
        ...(again ? [`${nameOf(entry)} started twice`] : []),
        ...(written === undefined || written.startedAt > entry.at
          ? [`${nameOf(entry)} started before it was written down`]
          : []),
      ];
    });
}

/** When the lease of a start has ended: its result was recorded, or its time was over. */
function releasedAt({ history }: Observed, name: string, generation: number): number {
  let lease = Number.POSITIVE_INFINITY;
  for (const { state } of history) {
    const target = state.targets.get(name);
    if (target?.generation !== generation) continue;
    if (target.phase === 'InProgress') lease = target.lease!;
    // Its result was never reported: then only the end of its time releases it, whenever that was recorded.
    else if (target.reason === 'its lease ended without a result') return lease;
    else return Math.min(lease, target.settledAt ?? lease);
  }
  return lease;
}

function tooEarly(observed: Observed): string[] {
  const starts = observed.journal.filter(({ event }) => event === 'started');
  return starts.flatMap((entry, index) =>
    starts
      .slice(0, index)
      .filter(({ target, generation }) => target === entry.target && generation < entry.generation)
      .filter(({ target, generation }) => entry.at < releasedAt(observed, target, generation))
      .map(({ generation }) => `${nameOf(entry)} started while the lease of generation ${generation} stood`),
  );
}

/** Once a generation has begun on a target, none before it does anything there. */
function unfenced({ journal }: Observed): string[] {
  const highest = new Map<string, number>();
  return journal.flatMap((entry) => {
    const before = highest.get(entry.target) ?? 0;
    if (entry.event === 'started') highest.set(entry.target, Math.max(before, entry.generation));
    const acts = entry.event === 'started' || entry.event === 'finished';
    return acts && entry.generation < before
      ? [`${nameOf(entry)} ${entry.event} after generation ${before} began`]
      : [];
  });
}

/** A batch begins when every target of those before it has the version; a rollback has no such order. */
function outOfOrder(observed: Observed): string[] {
  const batches = specOf(observed).plan.stages.flatMap((stage) => stage.batches.map(({ targets }) => targets));
  const done = new Set<string>();
  return observed.journal.flatMap((entry) => {
    if (entry.version !== specOf(observed).spec.artifact.version) return [];
    if (entry.event === 'finished') done.add(entry.target);
    if (entry.event !== 'started') return [];
    const at = batches.findIndex((targets) => targets.includes(entry.target));
    const missing = batches.slice(0, Math.max(0, at)).flatMap((targets) => targets.filter((name) => !done.has(name)));
    return missing.length > 0 ? [`${nameOf(entry)} started before ${missing.join(', ')} was done`] : [];
  });
}

function leftBehind(observed: Observed): string[] {
  const { phase, plan } = specOf(observed);
  const { end, versions } = observed;
  const other = [...plan.targets.keys()].filter((name) => versions.get(name) !== end.version);
  return [
    ...(phase === end.phase ? [] : [`it ended as ${phase}`]),
    ...other.map((name) => `${name} has ${versions.get(name)} in the end`),
  ];
}

/** One commit after the other, and nothing in them ever goes back. */
function forked({ history }: Observed): string[] {
  return history.flatMap(({ commit, parents, state }, index) => {
    const before = history[index - 1];
    const expected = before === undefined ? '' : before.commit;
    const older = before?.state;
    const fallen = [...(older?.targets ?? [])]
      .filter(([name, { generation }]) => (state.targets.get(name)?.generation ?? -1) < generation)
      .map(([name]) => name);
    const reused = [...state.targets]
      .filter(
        ([name, { phase, startedAt }]) => phase === 'InProgress' && older?.targets.get(name)?.startedAt !== startedAt,
      )
      .filter(([, { generation }]) => generation <= (older?.generation ?? 0));
    return [
      ...reused.map(([name, { generation }]) => `commit ${commit} starts ${name} in generation ${generation} again`),
      ...(parents.join() === expected ? [] : [`commit ${commit} does not stand on the one before`]),
      ...(state.generation < (older?.generation ?? 0) ? [`commit ${commit} lowers the generation`] : []),
      ...fallen.map((name) => `commit ${commit} lowers the generation of ${name}`),
    ];
  });
}
