import { type RolloutOrder, type RolloutSpec, type Stage, counted } from '@gradus/core/internal';
import { limitOf } from './amount.ts';
import { cutsOf, type Cut } from './cuts.ts';
import type { Fleet, PlanNote, Target } from '../model.ts';
import { byText, selects } from '../fleet/selector.ts';
import { inSequence, type Ordering, type Ranked } from './sequence.ts';

/** The manifest and the fleet that a rollout is planned from. */
export interface PlanInput {
  /** `metadata.name` of the Rollout. */
  readonly name: string;
  readonly spec: RolloutSpec;
  readonly fleet: Fleet;
  /** Overrides `spec.seed`, which overrides the name. */
  readonly seed?: string;
}

/** A stage with its targets in order, and where its batches end. */
export interface StageLayout {
  readonly stage: Stage;
  readonly sequence: readonly Ranked[];
  readonly cuts: readonly Cut[];
}

export interface Layout {
  readonly ordering: Ordering;
  /** The most targets that one batch may have. */
  readonly most: number;
  readonly stages: readonly StageLayout[];
  /** Selected, but in no stage; by name. */
  readonly left: readonly Target[];
  readonly notes: readonly PlanNote[];
}

/** Assigns targets to stages and batches. Throws RangeError if the fleet has a name twice; `readFleet` rejects such a fleet. */
export function layOut({ name, spec, fleet, seed }: PlanInput): Layout {
  const ordering: Ordering = {
    order: orderOf(spec),
    topologyKey: spec.availability?.topologyKey,
    seed: seed ?? spec.seed ?? name,
  };
  const most = spec.limits?.maxExposed === undefined ? Infinity : limitOf(spec.limits.maxExposed, fleet.targets.length);
  const { stages: shares, left } = shareOut(spec, selectedOf(spec, fleet));
  const notes: PlanNote[] = [];
  const stages = spec.stages.map((stage, index): StageLayout => {
    const sequence = inSequence(shares[index]!, ordering);
    const { cuts, notes: said } = cutsOf(stage, sequence.length, most);
    if (sequence.length === 0) notes.push({ stage: stage.name, text: emptyStage(spec.stages, index) });
    notes.push(...said.map((text) => ({ stage: stage.name, text })));
    return { stage, sequence, cuts };
  });
  notes.push(...notesOfAll(ordering, stages, left));
  return { ordering, most, stages, left, notes };
}

function orderOf({ order }: RolloutSpec): Required<RolloutOrder> {
  return { key: order?.key ?? 'tier', direction: order?.direction ?? 'Descending' };
}

/** The targets that take part. */
function selectedOf({ targets }: RolloutSpec, fleet: Fleet): readonly Target[] {
  const names = new Set<string>();
  for (const target of fleet.targets) {
    if (names.has(target.name))
      throw new RangeError(`the fleet has two targets of the name ${JSON.stringify(target.name)}`);
    names.add(target.name);
  }
  const selector = targets?.selector;
  return selector === undefined ? fleet.targets : fleet.targets.filter(({ labels }) => selects(selector, labels));
}

/** Each target goes to the first stage that selects it. */
function shareOut({ stages }: RolloutSpec, targets: readonly Target[]): { stages: Target[][]; left: Target[] } {
  const shares = stages.map((): Target[] => []);
  const left: Target[] = [];
  for (const target of targets) {
    const index = stages.findIndex(({ selector = {} }) => selects(selector, target.labels));
    (shares[index] ?? left).push(target);
  }
  return { stages: shares, left: left.sort((a, b) => byText(a.name, b.name)) };
}

function emptyStage(stages: readonly Stage[], index: number): string {
  const taker = stages.slice(0, index).find(({ selector = {} }) => !isChoosy(selector));
  if (taker === undefined) return 'It selects no target, and is passed over.';
  return `It has no targets and is passed over: ${taker.name} before it has no selector and takes all that are left.`;
}

function isChoosy({ matchLabels = {}, matchExpressions = [] }: NonNullable<Stage['selector']>): boolean {
  return Object.keys(matchLabels).length > 0 || matchExpressions.length > 0;
}

function notesOfAll(ordering: Ordering, stages: readonly StageLayout[], left: readonly Target[]): PlanNote[] {
  const notes: PlanNote[] = [];
  if (left.length > 0)
    notes.push({
      text: `${counted(left.length, 'target')} ${left.length === 1 ? 'is' : 'are'} selected and in no stage: ${someOf(left)}.`,
    });
  const stray = stages.flatMap(({ sequence }) => sequence.filter(({ domain }) => domain === undefined));
  if (ordering.topologyKey !== undefined && stray.length > 0) {
    const they = stray.length === 1 ? 'target has' : 'targets have';
    notes.push({ text: `${stray.length} ${they} no label ${ordering.topologyKey}, and count as one failure domain.` });
  }
  return notes;
}

function someOf(targets: readonly Target[]): string {
  const names = targets.slice(0, 5).map(({ name }) => name);
  return targets.length > names.length ? `${names.join(', ')}, …` : names.join(', ');
}
