// Finds the staged rollouts of the history and those that were withdrawn. A rollout is a member of a release in updates/STREAM.json: from
// start_epoch on the share of the fleet that is offered it grows linearly for duration_minutes.
import type { History } from '../replay.ts';

const streams = ['stable', 'testing', 'next'] as const;

/** A rollout by its last plan. */
export interface StreamRollout {
  readonly stream: string;
  readonly version: string;
  /** Milliseconds of the epoch. */
  readonly start: number;
  /** Share that is offered it at the start, 0 to 1. */
  readonly from: number;
  readonly minutes: number;
  /** When a commit withdrew it before its end. */
  readonly withdrawnAt?: number;
  /** Whether it came back later, under the same version. */
  readonly cameBack?: true;
}

interface Timed {
  readonly start_epoch: number;
  readonly start_percentage?: number;
  readonly duration_minutes: number;
}

type Releases = ReadonlyMap<string, Timed | undefined>;

/** All timed rollouts, one a stream and version, in the order of their first commit. */
export function rolloutsOf({ commits, tree }: History): StreamRollout[] {
  const found = new Map<string, StreamRollout>();
  const before = new Map<string, Releases>();
  for (const { id, at } of commits) {
    for (const stream of streams) {
      const now = releasesOf(tree(id).get(`updates/${stream}.json`)?.text);
      if (now === undefined) continue;
      for (const [version, timed] of before.get(stream) ?? []) {
        const known = found.get(`${stream} ${version}`);
        // A version that is planned again, or offered to everybody at once, has not been withdrawn.
        if (timed === undefined || known === undefined || known.withdrawnAt !== undefined || now.has(version)) continue;
        if (at <= known.start + known.minutes * 60_000)
          found.set(`${stream} ${version}`, { ...known, withdrawnAt: at });
      }
      for (const [version, timed] of now)
        if (timed !== undefined)
          found.set(`${stream} ${version}`, next(found.get(`${stream} ${version}`), planned(stream, version, timed)));
      before.set(stream, now);
    }
  }
  return [...found.values()];
}

/** A plan may be rescheduled, and the last one counts; after a withdrawal, the withdrawn plan is kept. */
function next(known: StreamRollout | undefined, plan: StreamRollout): StreamRollout {
  return known?.withdrawnAt === undefined ? plan : { ...known, cameBack: true };
}

function planned(stream: string, version: string, timed: Timed): StreamRollout {
  const { start_epoch: start, start_percentage: from = 0, duration_minutes: minutes } = timed;
  return { stream, version, start: start * 1000, from, minutes };
}

/** Releases that are being rolled out or were, by version. The one file of before 2019-09 has another layout, and none. */
function releasesOf(text: string | undefined): Releases | undefined {
  if (text === undefined) return undefined;
  const { releases } = JSON.parse(text) as {
    releases?: readonly { version: string; metadata?: { rollout?: Partial<Timed> } }[];
  };
  if (releases === undefined) return undefined;
  return new Map(
    releases.map(({ version, metadata }) => {
      const rollout = metadata?.rollout;
      return [version, isTimed(rollout) ? rollout : undefined];
    }),
  );
}

function isTimed(rollout: Partial<Timed> | undefined): rollout is Timed {
  return typeof rollout?.start_epoch === 'number' && typeof rollout.duration_minutes === 'number';
}

/** Minutes from the start to the commit that withdrew it. */
export function minutesUntilStop({ start, withdrawnAt = Number.NaN }: StreamRollout): number {
  return (withdrawnAt - start) / 60_000;
}

/** Whether it was withdrawn while it was in progress: neither before its start nor at its end. */
export function isMidFlight(rollout: StreamRollout): boolean {
  const minutes = minutesUntilStop(rollout);
  return minutes > 0 && Math.round(minutes) < rollout.minutes;
}

/** Share of the fleet that was offered it by then, 0 to 1. */
export function offeredAt({ from, minutes: length }: StreamRollout, minutes: number): number {
  return from + (1 - from) * Math.min(1, Math.max(0, minutes / length));
}
