import { counted, grouped, describeSpan } from '@gradus/core/internal';
import type { Plan } from '../model.ts';
import { isCertain, type Quantiles, type StrategyComparison, type StrategyOutcome } from '../simulate/compare.ts';
import type { Detection, WorldFault } from '../simulate/world.ts';

const minute = 60_000;

/** `a fault that comes to light …`. */
export function detectionText(detection: Detection, isMean: boolean): string {
  const mean = isMean ? ' on average' : '';
  return detection.by === 'time'
    ? `${describeSpan(detection.after)} after the first target has it${mean}`
    : `after ${counted(Math.round(detection.sum / minute), 'target-minute')} with it${mean}`;
}

/** How many runs, and from which seed. */
export function runsText({ trial }: StrategyComparison): string {
  return isCertain(trial) ? 'Nothing is left to chance' : `${counted(trial.runs, 'run')} of each, seed ${trial.seed}`;
}

/** `1,000 targets of the fleet`, where that is the same for all. */
export function sizeText(strategies: readonly StrategyOutcome[]): string {
  const sizes = new Set(strategies.map(({ plan }) => plan.targets.size));
  const [size] = sizes;
  const fleet = counted(strategies[0]!.plan.fleetSize, 'target');
  return sizes.size > 1 || size === strategies[0]!.plan.fleetSize ? fleet : `${grouped(size!)} of ${fleet}`;
}

/** What the worlds are like, as sentences. */
export function worldText({ trial: { world, exponential, detections } }: StrategyComparison): string[] {
  const { deployTime, approvalTime, failureRate, silenceRate, falseAlarmRate, faults, response } = world;
  const rate = (share: number): string => `${Math.round(share * 100_000) / 1_000} %`;
  return [
    `The update of a target takes ${describeSpan(deployTime)}, an approval ${describeSpan(approvalTime)}.`,
    ...(failureRate > 0 ? [`${rate(failureRate)} of updates fail.`] : []),
    ...(silenceRate > 0 ? [`Of ${rate(silenceRate)} of updates nobody hears.`] : []),
    ...(falseAlarmRate > 0 ? [`${rate(falseAlarmRate)} of measurements are false alarms.`] : []),
    ...faults.map((fault) => faultTexts[fault]),
    ...(detections.length > 0 && exponential
      ? ['A fault comes to light by chance, at the same rate at any moment.']
      : []),
    ...(detections.length > 0 && response === 'rollback' ? ['Then everything is rolled back.'] : []),
  ];
}

const faultTexts: Readonly<Record<WorldFault, string>> = {
  'dead-target': 'Every command fails on one target.',
  'slow-convergence': 'The new version runs only some time after the command has returned.',
};

/** The median, and the middle four fifths where they are more than that. */
export function spreadText(values: Quantiles | undefined, say: (value: number) => string): string {
  if (values === undefined) return '–';
  const [median, low, high] = [say(values.median), say(values.low), say(values.high)];
  return low === high ? median : `${median} (${low}–${high})`;
}

export function minutesText(millis: number): string {
  return grouped(Math.round(millis / minute));
}

/** `4 d 2 h`: a table has no room for words. */
export function shortSpan(millis: number): string {
  const words = describeSpan(millis);
  return words.replaceAll(
    / (day|hour|minute|second)s?/g,
    (_, unit: string) => ` ${unit === 'minute' ? 'min' : unit[0]}`,
  );
}

/** What of a fleet some targets are, 0 to 1. */
export function shareOf(targets: number, { fleetSize }: Plan): number {
  return targets / Math.max(1, fleetSize);
}

/** Over all strategies. */
export function broken({ strategies }: StrategyComparison): { readonly capacity: number; readonly order: number } {
  return strategies.reduce(
    (sum, { violations }) => ({ capacity: sum.capacity + violations.capacity, order: sum.order + violations.order }),
    { capacity: 0, order: 0 },
  );
}

export function brokenText(comparison: StrategyComparison): string {
  const { capacity, order } = broken(comparison);
  if (capacity + order === 0) return 'No limit was broken, and no batch came before its turn.';
  return `${counted(capacity, 'start')} broke a limit, and ${counted(order, 'start')} came before ${order === 1 ? 'its' : 'their'} turn: that is a defect of Gradus.`;
}
