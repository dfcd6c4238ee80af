import type { RolloutSpec } from '../../../core/src/generated/types.ts';
import { type CalendarWindow, readWindow } from '../../../core/src/time/calendar-window.ts';
import { lintPlan } from '../../../rollout/src/lint/lint-plan.ts';
import type { Fleet } from '../../../rollout/src/model.ts';
import { planRollout } from '../../../rollout/src/plan/plan.ts';
import type { PlanReport } from '../../../rollout/src/report/plan-report.ts';
import { timeline, type Timeline, type TimelineOptions } from '../../../rollout/src/plan/timeline.ts';
import { specOf } from './arbitrary.ts';

export function calendarOf(...entries: readonly Record<string, unknown>[]): CalendarWindow[] {
  return entries.map((entry) => {
    const read = readWindow({ timezone: 'Europe/Berlin', ...entry });
    if (!read.ok) throw new Error(read.problem);
    return read.value;
  });
}

const after = [{ soak: { duration: 'PT24H' } }, { metric: { ref: 'failed-payments' } }];

/** A rollout to the cells of a shop, through a freeze and a weekend. */
export const checkoutRollout: RolloutSpec = specOf(
  [
    {
      name: 'pilot',
      environment: 'production',
      selector: { matchLabels: { region: 'at' } },
      batches: ['1%', '5%'],
      gates: after,
    },
    { name: 'islands', selector: { matchLabels: { region: 'is' } } },
    {
      name: 'everywhere',
      environment: 'production',
      batches: ['25%', '60%'],
      maxConcurrency: 20,
      beforeGates: [{ approval: { groups: ['platform'] } }],
      gates: after,
    },
  ],
  {
    artifact: { name: 'checkout', version: '4.2.0' },
    metrics: [
      { name: 'failed-payments', query: 'rate(payments_failed[30m])', successCondition: { op: '<=', value: 1 } },
    ],
    availability: { maxUnavailable: '10%', topologyKey: 'zone' },
    progressDeadline: 'PT2H',
  },
);

export const checkoutCells: Fleet = {
  targets: Array.from({ length: 120 }, (_, index) => ({
    name: `cell-${String(index).padStart(3, '0')}`,
    version: index < 3 ? '4.2.0' : '4.1.3',
    labels: {
      zone: `zone-${'abc'[index % 3]}`,
      tier: String(index % 4),
      ...(index < 118 && { region: index < 24 ? 'at' : 'de' }),
    },
  })),
};

const shopHours: readonly CalendarWindow[] = calendarOf(
  {
    name: 'working-week',
    kind: 'maintenance',
    start: '2026-01-12T09:00',
    duration: 'P4DT3H',
    rrule: 'FREQ=WEEKLY;BYDAY=MO',
  },
  { name: 'inventory', kind: 'freeze', start: '2026-03-04T00:00', end: '2026-03-05T00:00' },
);

/** What a report is made from, with dates from Monday, 2 March 2026, 10:00 in Berlin. */
export function checkoutReport(
  spec: RolloutSpec = checkoutRollout,
  options: Partial<TimelineOptions> = {},
  fleet: Fleet = checkoutCells,
): PlanReport & { readonly timeline: Timeline } {
  const plan = planRollout({ name: 'checkout-4-2-0', spec, fleet });
  const dates = timeline(plan, spec, {
    start: Date.UTC(2026, 2, 2, 9),
    windows: shopHours,
    zone: 'Europe/Berlin',
    deployTime: 300_000,
    ...options,
  });
  return {
    plan,
    timeline: dates,
    findings: lintPlan({ plan, spec, fleet, timeline: dates, detectionTime: 3_600_000 }),
  };
}
