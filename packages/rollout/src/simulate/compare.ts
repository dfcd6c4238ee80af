import type { Plan } from '../model.ts';
import { simulate } from './simulate.ts';
import type { SimulatedStrategy } from './strategies.ts';
import type { Violations } from './watch.ts';
import { random, type Detection, type Simulated, type World } from './world.ts';

/** What strategies are tried in. */
export interface Trial {
  readonly world: Omit<World, 'fault' | 'seed'>;
  /** How a fault comes to light, each way for itself; with none only a good version is simulated. */
  readonly detections: readonly Detection[];
  /** How often, at least 1. Less where nothing is left to chance: then all are the same. */
  readonly runs: number;
  readonly seed: number;
  /** Whether a detection comes by chance, at the same rate at any moment, so that what is given is its mean. Each strategy has the same luck. */
  readonly exponential: boolean;
}

/** Of some runs: the one in the middle, and the ends of the middle four fifths. */
export interface Quantiles {
  readonly median: number;
  /** A tenth is below. */
  readonly low: number;
  /** A tenth is above. */
  readonly high: number;
}

/** What a strategy makes of a fault that comes to light in one way. Shares are 0 to 1, spans milliseconds. */
export interface FaultOutcome {
  readonly detection: Detection;
  /** Targets that had the version when the fault came to light; without that, at the end. */
  readonly exposed: Quantiles;
  /** Targets that got the version only after that, because their update was under way. */
  readonly late: Quantiles;
  /** Target-milliseconds with the version until then, or until it was rolled back. */
  readonly exposedTime: Quantiles;
  /** From the start until the fault was detected, over the runs that detected it. */
  readonly foundAfter: Quantiles | undefined;
  /** Share of runs that had succeeded before. */
  readonly missed: number;
  /** The run in the middle by targets exposed. */
  readonly typical: Simulated;
}

export interface StrategyOutcome {
  readonly label: string;
  readonly plan: Plan;
  /** Of a good version. */
  readonly good: {
    /** From start to success, of the runs that succeeded. */
    readonly completion: Quantiles | undefined;
    /** Share of runs that did not succeed, though the version is good. */
    readonly falseAborts: number;
    /** Why the first of those did not, as a sentence. */
    readonly why: string | undefined;
    /** The run in the middle by time. */
    readonly typical: Simulated;
  };
  readonly faulty: readonly FaultOutcome[];
  /** Over all runs. */
  readonly violations: Violations;
}

export interface StrategyComparison {
  readonly trial: Trial;
  readonly strategies: readonly StrategyOutcome[];
}

/** Carries every strategy through the same worlds. The same trial gives the same outcome. */
export function compareStrategies(strategies: readonly SimulatedStrategy[], trial: Trial): StrategyComparison {
  const tried = isCertain(trial) ? { ...trial, runs: 1 } : trial;
  return { trial: tried, strategies: strategies.map((strategy) => outcomeOf(strategy, tried)) };
}

/** Whether all runs are the same, as nothing is left to chance. */
export function isCertain({ world, exponential }: Trial): boolean {
  const { failureRate, silenceRate, falseAlarmRate, faults } = world;
  return failureRate + silenceRate + falseAlarmRate === 0 && !faults.includes('dead-target') && !exponential;
}

function outcomeOf({ label, simulation }: SimulatedStrategy, trial: Trial): StrategyOutcome {
  const violations = { capacity: 0, order: 0 };
  const runs = (detection: Detection | undefined): readonly Simulated[] =>
    Array.from({ length: trial.runs }, (_, index) => {
      const met = simulate(simulation, worldOf(trial, detection, index));
      violations.capacity += met.violations.capacity;
      violations.order += met.violations.order;
      return met;
    });
  const good = goodOf(runs(undefined));
  const faulty = trial.detections.map((detection) => faultyOf(detection, runs(detection)));
  return { label, plan: simulation.plan, good, faulty, violations };
}

function worldOf({ world, seed, exponential }: Trial, detection: Detection | undefined, index: number): World {
  // An odd multiple of the index: no two runs have one seed, and those of neighbouring seeds are others.
  const own = (seed + Math.imul(index, 0x9e3779b1)) >>> 0;
  const luck = exponential ? -Math.log(1 - random(~own)()) : 1;
  return { ...world, seed: own, fault: detection && scaled(detection, luck) };
}

function scaled(detection: Detection, by: number): Detection {
  return detection.by === 'time'
    ? { by: 'time', after: Math.round(detection.after * by) }
    : { by: 'exposure', sum: Math.round(detection.sum * by) };
}

function goodOf(runs: readonly Simulated[]): StrategyOutcome['good'] {
  const spanOf = ({ startedAt, endedAt }: Simulated): number => endedAt - startedAt;
  const succeeded = runs.filter(({ outcome }) => outcome === 'Succeeded');
  const bad = runs.find(({ outcome }) => outcome !== 'Succeeded');
  return {
    completion: quantiles(succeeded.map(spanOf)),
    falseAborts: 1 - succeeded.length / runs.length,
    why: bad && (bad.stuck ?? `It ended as ${bad.outcome}.`),
    typical: middle(succeeded.length > 0 ? succeeded : runs, spanOf),
  };
}

function faultyOf(detection: Detection, runs: readonly Simulated[]): FaultOutcome {
  const exposedOf = ({ detected, exposure }: Simulated): number => detected?.exposed ?? exposure.at(-1)!.exposed;
  return {
    detection,
    exposed: quantiles(runs.map(exposedOf))!,
    late: quantiles(runs.map(({ late }) => late))!,
    exposedTime: quantiles(runs.map(({ exposedTime }) => exposedTime))!,
    foundAfter: quantiles(runs.flatMap(({ detected, startedAt }) => (detected ? [detected.at - startedAt] : []))),
    missed: runs.filter(({ detected }) => detected?.missed === true).length / runs.length,
    typical: middle(runs, exposedOf, ({ detected, endedAt }) => detected?.at ?? endedAt),
  };
}

/** By nearest rank: each is a value that a run had. Undefined of none. */
export function quantiles(values: readonly number[]): Quantiles | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
}

/** By one figure, and where that is the same by another. */
function middle(
  runs: readonly Simulated[],
  by: (run: Simulated) => number,
  then: (run: Simulated) => number = () => 0,
): Simulated {
  return [...runs].sort((a, b) => by(a) - by(b) || then(a) - then(b))[Math.ceil(runs.length / 2) - 1]!;
}
