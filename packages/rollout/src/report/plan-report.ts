import { percent, type PlanFinding } from '../lint/finding.ts';
import type { Plan, PlannedStage } from '../model.ts';
import type { Timeline, TimelineBatch } from '../plan/timeline.ts';

/** What the reports of a plan are made from. */
export interface PlanReport {
  readonly plan: Plan;
  /** Adds dates. */
  readonly timeline?: Timeline;
  readonly findings?: readonly PlanFinding[];
  /** Whether all targets are listed by name. */
  readonly names?: boolean;
}

/** A batch as a line of a table. */
export interface BatchRow {
  /** From 1. */
  readonly number: number;
  readonly targets: readonly string[];
  /** How many targets of the rollout have the new version after it. */
  readonly exposed: number;
  /** Share of the fleet, including targets outside the rollout. */
  readonly share: number;
  /** The failure domain of which the largest share is exposed then; absent if no domain is known. */
  readonly worst?: { readonly domain: string; readonly share: number };
  readonly dates?: TimelineBatch;
}

export interface StageRows {
  readonly stage: PlannedStage;
  readonly size: number;
  readonly rows: readonly BatchRow[];
}

/** The batches of a plan, with what is exposed after each. */
export function rowsOf({ plan, timeline }: PlanReport): StageRows[] {
  const totals = new Map<string, number>();
  for (const { domain } of plan.targets.values())
    if (domain !== undefined) totals.set(domain, (totals.get(domain) ?? 0) + 1);
  const counts = new Map<string, number>();
  let worst: BatchRow['worst'];
  let exposed = 0;
  let index = 0;
  return plan.stages.map((stage) => {
    const rows = stage.batches.map(({ targets }, number): BatchRow => {
      exposed += targets.length;
      for (const name of targets) {
        const domain = plan.targets.get(name)?.domain;
        if (domain === undefined) continue;
        const count = (counts.get(domain) ?? 0) + 1;
        counts.set(domain, count);
        const share = count / totals.get(domain)!;
        if (worst === undefined || share > worst.share) worst = { domain, share };
      }
      const dates = timeline?.batches[index++];
      return {
        number: number + 1,
        targets,
        exposed,
        share: exposed / Math.max(1, plan.fleetSize),
        ...(worst !== undefined && { worst }),
        ...(dates !== undefined && { dates }),
      };
    });
    return { stage, size: stage.batches.at(-1)?.cumulative ?? 0, rows };
  });
}

/** `zone-a 12 %`. */
export function worstText({ worst }: BatchRow): string {
  return worst === undefined ? '' : `${worst.domain} ${percent(worst.share)}`;
}

/** The first and the last if there are too many to read, and how many are left out between them. */
export function ends<T>(rows: readonly T[], most: number): { head: readonly T[]; left: number; tail: readonly T[] } {
  if (rows.length <= most) return { head: rows, left: 0, tail: [] };
  const tail = Math.floor(most / 4);
  return { head: rows.slice(0, most - tail), left: rows.length - most, tail: rows.slice(rows.length - tail) };
}
