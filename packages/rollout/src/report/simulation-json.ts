import { escapeJsonForLog, formatInstant } from '@gradus/core/internal';
import type { Quantiles, StrategyComparison, StrategyOutcome } from '../simulate/compare.ts';
import type { Detection, Simulated } from '../simulate/world.ts';
import { shareOf } from './simulation-report.ts';

/** Strategies side by side for programs, by `simulation.schema.json`; spans in seconds. The same comparison gives the same bytes. */
export function simulationJson({ trial, strategies }: StrategyComparison): string {
  const { world, runs, seed, exponential } = trial;
  const { deployTime, approvalTime, response, failureRate, silenceRate, falseAlarmRate, faults } = world;
  const { rollout, version, fleetSize } = strategies[0]!.plan;
  const value = {
    schemaVersion: 1,
    rollout,
    version,
    fleetSize,
    runs,
    seed,
    world: {
      deploySeconds: deployTime / 1_000,
      approvalSeconds: approvalTime / 1_000,
      response,
      failureRate,
      silenceRate,
      falseAlarmRate,
      faults,
      exponential,
    },
    strategies: strategies.map(strategyOf),
  };
  return `${escapeJsonForLog(JSON.stringify(value, undefined, 2).toWellFormed())}\n`;
}

function strategyOf({ label, plan, good, faulty, violations }: StrategyOutcome): object {
  const { completion, falseAborts, why, typical } = good;
  return {
    label,
    targets: plan.targets.size,
    good: { completionSeconds: seconds(completion), falseAborts, why, exposure: curveOf(typical) },
    faulty: faulty.map(({ detection, exposed, late, exposedTime, foundAfter, missed, typical: run }) => ({
      detection: detectionOf(detection),
      exposed,
      late,
      fleet: shareOf(exposed.median, plan),
      exposedTargetSeconds: seconds(exposedTime),
      foundAfterSeconds: seconds(foundAfter),
      missed,
      exposure: curveOf(run),
    })),
    violations,
  };
}

function detectionOf(detection: Detection): object {
  return detection.by === 'time'
    ? { by: 'time', afterSeconds: detection.after / 1_000 }
    : { by: 'exposure', targetSeconds: detection.sum / 1_000 };
}

function seconds(values: Quantiles | undefined): Quantiles | undefined {
  if (values === undefined) return undefined;
  const { median, low, high } = values;
  return { median: median / 1_000, low: low / 1_000, high: high / 1_000 };
}

function curveOf({ exposure }: Simulated): object[] {
  return exposure.map(({ at, exposed }) => ({ at: formatInstant(at), exposed }));
}
