import { worldFaults, type Detection, type Trial, type WorldFault } from '@gradus/rollout/internal';
import type { Plan } from '@gradus/rollout';
import { UsageError } from '../../exit.ts';
import { spanOf } from './span.ts';

/** The options that describe a world. */
export interface TrialFlags {
  /** Whether the version has a fault. */
  readonly fault: boolean;
  readonly worldFaults?: readonly WorldFault[];
  readonly detectionTime: string;
  readonly detectionExposure?: string;
  readonly exponential?: boolean;
  readonly response: 'abort' | 'rollback';
  readonly deployTime: string;
  readonly approvalTime: string;
  readonly failureRate: string;
  readonly silenceRate: string;
  readonly falseAlarmRate: string;
  readonly runs: string;
  readonly seed: string;
}

const minute = 60_000;

/** Throws UsageError if an option has a value that cannot be simulated. */
export function trialOf(flags: TrialFlags, plan: Plan): Trial {
  const { response } = flags;
  const deployTime = spanOf('--deploy-time', flags.deployTime);
  if (deployTime === 0) throw new UsageError('--deploy-time: an update takes some time; give at least PT1S.');
  return {
    world: {
      deployTime,
      approvalTime: spanOf('--approval-time', flags.approvalTime),
      failureRate: share('--failure-rate', flags.failureRate),
      silenceRate: share('--silence-rate', flags.silenceRate),
      falseAlarmRate: share('--false-alarm-rate', flags.falseAlarmRate),
      response,
      faults: worldFaults.filter((fault) => flags.worldFaults?.includes(fault)),
    },
    detections: flags.fault ? detections(flags, plan) : [],
    runs: wholeNumber('--runs', flags.runs, 1, 100_000),
    seed: wholeNumber('--seed', flags.seed, 0, 4_294_967_295),
    exponential: flags.exponential === true,
  };
}

function detections({ detectionTime, detectionExposure }: TrialFlags, { targets }: Plan): Detection[] {
  const after = spanOf('--detection-time', detectionTime);
  if (after === 0) throw new UsageError('--detection-time: a fault takes some time to be found; give at least PT1S.');
  const sum =
    detectionExposure === undefined
      ? after * Math.max(1, Math.floor(targets.size / 100))
      : wholeNumber('--detection-exposure', detectionExposure, 1, 1_000_000_000) * minute;
  return [
    { by: 'time', after },
    { by: 'exposure', sum },
  ];
}

export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} ${JSON.stringify(text)} is not a whole number from ${least} to ${most}.`);
}

/** `0.1%`. A bare number is refused: 1 could be one percent, or all. */
function share(option: string, text: string): number {
  const percent = /^\d{1,3}(?:\.\d{1,6})?%$/.test(text) ? Number(text.slice(0, -1)) : Number.NaN;
  if (percent <= 100) return percent / 100;
  throw new UsageError(`${option} ${JSON.stringify(text)} is not a percentage from 0% to 100%, such as 0.1%.`);
}
