import { counted, grouped, closest, shown } from '@gradus/core/internal';
import { layOut, type Layout, type PlanInput, type StageLayout } from './lay-out.ts';
import type { Target } from '../model.ts';
import { labelOf } from '../fleet/selector.ts';
import { labelValue, type Ranked } from './sequence.ts';
import { whyNot } from './why-not.ts';

/** The reasons for the place of a target in a plan. */
export interface TargetExplanation {
  readonly target: string;
  /** `left` is selected and in no stage; `unknown` is not in the fleet. */
  readonly outcome: 'planned' | 'left' | 'not-selected' | 'unknown';
  /** Where it is planned; batches and positions count from 1. */
  readonly place?: {
    readonly stage: string;
    readonly batch: number;
    readonly batches: number;
    /** Within the stage. */
    readonly position: number;
    readonly of: number;
  };
  /** Sentences, in the order in which it was decided. */
  readonly because: readonly string[];
}

/** Explains where `planRollout` puts one target for the same input, and by which rules. */
export function explainTarget(input: PlanInput, name: string): TargetExplanation {
  const layout = layOut(input);
  const target = input.fleet.targets.find((candidate) => candidate.name === name);
  if (target === undefined) return { target: name, outcome: 'unknown', because: [unknown(name, input)] };
  const refused = whyNot(input.spec.targets?.selector ?? {}, target.labels);
  if (refused !== undefined)
    return { target: name, outcome: 'not-selected', because: [`The rollout does not select it: ${refused}.`] };
  const passed = (stages: readonly StageLayout[]): string[] =>
    stages.map(
      ({ stage }) => `${stage.name} does not select it: ${whyNot(stage.selector ?? {}, target.labels) ?? ''}.`,
    );
  const index = input.spec.stages.findIndex(({ selector }) => whyNot(selector ?? {}, target.labels) === undefined);
  const layer = layout.stages[index];
  if (layer === undefined) return { target: name, outcome: 'left', because: passed(layout.stages) };
  const position = layer.sequence.findIndex((ranked) => ranked.target === target);
  const batch = layer.cuts.findIndex(({ upTo }) => upTo > position);
  return {
    target: name,
    outcome: 'planned',
    place: {
      stage: layer.stage.name,
      batch: batch + 1,
      batches: layer.cuts.length,
      position: position + 1,
      of: layer.sequence.length,
    },
    because: [
      ...passed(layout.stages.slice(0, index)),
      takenBy(layer),
      ...byLabel(layout, layer, target, position),
      byHash(layout, layer.sequence[position]!, target),
      inBatch(layer, position, batch),
    ],
  };
}

function unknown(name: string, { fleet }: PlanInput): string {
  const meant = closest(
    name,
    fleet.targets.map((target) => target.name),
  );
  const size = `It is not among the ${counted(fleet.targets.length, 'target')} of the fleet.`;
  return meant === undefined ? size : `${size} Did you mean ${shown(meant)}?`;
}

function takenBy({ stage }: StageLayout): string {
  return stage.selector === undefined
    ? `${stage.name} has no selector and takes all that are left.`
    : `${stage.name} is the first stage that selects it.`;
}

/** Where the label puts it; nothing where no target of the stage has it. */
function byLabel({ ordering }: Layout, { sequence }: StageLayout, target: Target, position: number): string[] {
  const { key, direction } = ordering.order;
  const value = (of: Target) => labelValue(labelOf(of.labels, key));
  if (sequence.every((ranked) => value(ranked.target) === undefined)) return [];
  const own = labelOf(target.labels, key);
  let before = position;
  while (before > 0 && value(sequence[before - 1]!.target) === value(target)) before--;
  const has =
    own === undefined ? `It has no label ${key}, and such targets come last` : `Its label ${key} is ${shown(own)}`;
  const order = own === undefined ? '' : `, and the order is ${direction}`;
  return [
    `${has}${order}: ${before === 0 ? 'none comes' : `${counted(before, 'target')} come${before === 1 ? 's' : ''}`} before those.`,
  ];
}

function byHash({ ordering }: Layout, { rank, of, domain }: Ranked, { name }: Target): string {
  const { topologyKey, seed } = ordering;
  const among =
    topologyKey === undefined
      ? 'these'
      : domain === undefined
        ? `these without a label ${topologyKey}`
        : `these in ${topologyKey} ${shown(domain)}`;
  const spread = topologyKey === undefined ? '' : '; the domains are spread evenly over the sequence';
  return `Among ${among} it is number ${grouped(rank + 1)} of ${grouped(of)} by the SHA-256 of ${shown(`${seed}/${name}`)}${spread}.`;
}

function inBatch({ cuts, sequence }: StageLayout, position: number, batch: number): string {
  const from = (cuts[batch - 1]?.upTo ?? 0) + 1;
  const { upTo, asked } = cuts[batch]!;
  const range = from === upTo ? `number ${grouped(upTo)}` : `numbers ${grouped(from)} to ${grouped(upTo)}`;
  return `So it is number ${grouped(position + 1)} of ${grouped(sequence.length)} in the stage, and batch ${batch + 1} (${asked}) has ${range}.`;
}
