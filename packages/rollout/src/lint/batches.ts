import { type Stage, counted, grouped } from '@gradus/core/internal';
import type { PlannedStage } from '../model.ts';
import { labelOf } from '../fleet/selector.ts';
import { batchesPointer, percent, type PlanFinding, type PlanLintInput } from './finding.ts';

/** The number of units with at least one failure with a probability of 95 %, if a tenth of them fails: 0.9^29 < 0.05. */
const enough = 29;
const faulty = 0.1;

/** More batches in one stage than a list of them may have. */
const mostBatches = 100;

interface Place {
  readonly stage: PlannedStage;
  readonly index: number;
  readonly batch: number;
  readonly targets: readonly string[];
}

/** A batch that is too large compared with what was observed before it. */
export function lintBatches(input: PlanLintInput): PlanFinding[] {
  const places = input.plan.stages.flatMap((stage, index) =>
    stage.batches.map(({ targets }, batch): Place => ({ stage, index, batch, targets })),
  );
  const largest = places.reduce<Place | undefined>(
    (most, place) => (most === undefined || place.targets.length > most.targets.length ? place : most),
    undefined,
  );
  if (largest === undefined) return [];
  return [
    ...largeBatch(input, largest),
    ...criticalAtOnce(input, places),
    ...smallProof(input, places, largest),
    ...input.plan.stages.flatMap((stage, index) => [
      ...noGates(input, stage, index),
      ...manyBatches(input, stage, index),
    ]),
  ];
}

function at({ plan, spec }: PlanLintInput, { stage, index, batch, targets }: Place) {
  const of = plan.targets.size;
  const values = { size: targets.length, of, share: targets.length / of };
  return { values, place: { pointer: batchesPointer(spec, index), stage: stage.name, batch: batch + 1 } };
}

/** One target at a time is the minimum. */
function largeBatch(input: PlanLintInput, largest: Place): PlanFinding[] {
  const { values, place } = at(input, largest);
  const { size, of, share } = values;
  const most = input.maxBatchShare ?? 0.5;
  if (share < most || size === 1) return [];
  return [
    {
      rule: 'large-batch',
      level: 'warning',
      ...place,
      values: { ...values, most },
      message: `Batch ${place.batch} of ${place.stage} has ${grouped(size)} of the ${grouped(of)} targets, ${percent(share)} in one go.`,
      fix: `Put a batch before it, or set limits.maxExposed, so that no batch has ${percent(most)}.`,
    },
  ];
}

/** What the order puts last is what must not fail; a batch that has most of it has nothing of its sort before it. */
function criticalAtOnce(input: PlanLintInput, places: readonly Place[]): PlanFinding[] {
  const { plan, spec } = input;
  const key = spec.order?.key ?? 'tier';
  const valueOf = (name: string): string | undefined => labelOf(plan.targets.get(name)?.labels ?? {}, key);
  const values = places.flatMap(({ targets }) => targets.map(valueOf));
  const last = values.findLast((value) => value !== undefined);
  const of = values.filter((value) => value === last).length;
  if (last === undefined || of < 2 || values.every((value) => value === last)) return [];
  const place = places.find(({ targets }) => targets.filter((name) => valueOf(name) === last).length >= of / 2);
  if (place === undefined) return [];
  const size = place.targets.filter((name) => valueOf(name) === last).length;
  if (size < 2) return [];
  const where = at(input, place).place;
  return [
    {
      rule: 'critical-at-once',
      level: 'warning',
      ...where,
      values: { key, value: last, size, of, share: size / of },
      message: `${size === of ? `All ${grouped(of)}` : `${grouped(size)} of the ${grouped(of)}`} targets with ${key} ${last}, which the order keeps for last, are in batch ${where.batch} of ${where.stage}.`,
      fix: `Give them a stage of their own, with a selector on ${key} and small batches.`,
    },
  ];
}

/** How many targets were observed before the largest batch begins. */
function smallProof(input: PlanLintInput, places: readonly Place[], largest: Place): PlanFinding[] {
  const { spec, plan } = input;
  let exposed = 0;
  let seen = 0;
  for (const place of places) {
    if (looksBefore(spec.stages[place.index], place.batch === 0)) seen = exposed;
    if (place === largest) break;
    exposed += place.targets.length;
    if (looksAfter(spec.stages[place.index], place.batch + 1 === place.stage.batches.length)) seen = exposed;
  }
  const { values, place } = at(input, largest);
  if (seen >= enough || values.size <= seen || values.size === 1) return [];
  const chance = 1 - (1 - faulty) ** seen;
  const small = plan.targets.size < 2 * enough;
  return [
    {
      rule: 'small-proof',
      level: 'warning',
      ...place,
      values: { ...values, seen, chance, enough },
      message:
        seen === 0
          ? `Nothing was looked at before the largest batch begins: ${grouped(values.size)} targets, batch ${place.batch} of ${place.stage}.`
          : `Only ${counted(seen, 'target was', 'targets were')} looked at when the largest batch begins, ${grouped(values.size)} targets, batch ${place.batch} of ${place.stage}. A fault that hits one in ten shows there with ${percent(Math.floor(chance * 100) / 100)}.`,
      fix: small
        ? `The fleet is too small to prove much by numbers: let the first targets soak longer.`
        : `Put a batch of ${enough} targets and a gate before it: they show such a fault with 95 %.`,
    },
  ];
}

function looksBefore(stage: Stage | undefined, isFirst: boolean): boolean {
  return isFirst && (stage?.beforeGates ?? []).length > 0;
}

function looksAfter(stage: Stage | undefined, isLast: boolean): boolean {
  return (stage?.gates ?? []).length > 0 || (isLast && (stage?.afterGates ?? []).length > 0);
}

function noGates({ spec }: PlanLintInput, { name, batches }: PlannedStage, index: number): PlanFinding[] {
  if (batches.length < 2 || (spec.stages[index]?.gates ?? []).length > 0) return [];
  return [
    {
      rule: 'no-gates',
      level: 'warning',
      pointer: `/spec/stages/${index}`,
      stage: name,
      values: { batches: batches.length },
      message: `Nothing is asked between the ${batches.length} batches of ${name}: each follows at once on the one before.`,
      fix: 'Give the stage `gates`, such as a soak and a metric; they are asked after each of its batches.',
    },
  ];
}

function manyBatches({ spec }: PlanLintInput, { name, batches }: PlannedStage, index: number): PlanFinding[] {
  if (batches.length <= mostBatches) return [];
  return [
    {
      rule: 'many-batches',
      level: 'warning',
      pointer: batchesPointer(spec, index),
      stage: name,
      values: { batches: batches.length },
      message: `${name} has ${grouped(batches.length)} batches, and its gates are asked after each.`,
      fix: 'Let them grow by a factor, or begin with more targets.',
    },
  ];
}
