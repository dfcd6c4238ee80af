import type { BatchState, Event, GateRecord, Phase, RolloutPosition, RolloutState, TargetState } from '../model.ts';

/** A state that is being changed within one step. Every change goes through a function of this file. */
export interface StateDraft {
  readonly before: RolloutState;
  state: RolloutState;
  /** Later than every instant that the rollout has seen: time does not run backwards in it. */
  readonly now: number;
  readonly events: Event[];
  targets: Map<string, TargetState> | undefined;
}

export function draftOf(state: RolloutState, now: number): StateDraft {
  return { before: state, state, now: Math.max(now, state.clock), events: [], targets: undefined };
}

/** The state after the step; the very same where nothing has changed, so that a step without effect writes nothing. */
export function settled({ before, state, now }: StateDraft): RolloutState {
  return state === before ? before : { ...state, clock: now };
}

export function addEvent(draft: StateDraft, type: Event['type'], text: string): void {
  draft.events.push({ type, text });
}

export function setTarget(draft: StateDraft, name: string, target: TargetState): void {
  if (draft.targets === undefined) {
    draft.targets = new Map(draft.state.targets);
    draft.state = { ...draft.state, targets: draft.targets };
  }
  draft.targets.set(name, target);
}

export function setPhase(draft: StateDraft, phase: Phase, reason?: string): void {
  const { reason: _, pausedFrom, queued, ...rest } = draft.state;
  const waits = queued === true && (phase === 'Paused' ? draft.state.phase : phase) === 'RollingBack';
  draft.state = {
    ...rest,
    phase,
    ...(draft.state.phase === 'Pending' && phase === 'Progressing' && { begunAt: draft.now }),
    ...(waits && { queued }),
    ...(reason !== undefined && { reason }),
    ...(phase === 'Paused' && { pausedFrom: pausedFrom ?? draft.state.phase }),
    ...(over.has(phase) && { finishedAt: draft.now }),
  };
}

const over: ReadonlySet<Phase> = new Set(['Succeeded', 'Failed', 'Aborted', 'RolledBack', 'Superseded']);

/** Nothing follows by itself. A person may still roll back what was aborted, failed or done. */
export function isOver(phase: Phase): boolean {
  return over.has(phase);
}

/** Moves forward or back; gates of the new position are evaluated from the beginning. */
export function setPosition(draft: StateDraft, position: RolloutPosition): void {
  const prefix = placeOf(draft.state, position);
  const gates = draft.state.gates.filter(({ place }) => !place.startsWith(prefix));
  draft.state = { ...draft.state, position, gates };
}

/** What the places of the gates at a position begin with: `canary/gates/2/`. */
export function placeOf({ plan }: RolloutState, { stage, batch, at }: RolloutPosition): string {
  const name = plan.stages[stage]?.name ?? '';
  return at === 'gates' ? `${name}/gates/${batch + 1}/` : `${name}/${at}/`;
}

export function setBatch(draft: StateDraft, stage: number, batch: number, change: Partial<BatchState>): void {
  const batches = draft.state.batches.map((row, at) =>
    at === stage ? row.map((each, index) => (index === batch ? { ...each, ...change } : each)) : row,
  );
  draft.state = { ...draft.state, batches };
}

/** The batch begins again, and so do its deadline and its soak. */
export function reopenBatch(draft: StateDraft, stage: number, batch: number): void {
  const batches = draft.state.batches.map((row, at) =>
    at === stage ? row.map((each, index) => (index === batch ? { heldFor: 0 } : each)) : row,
  );
  draft.state = { ...draft.state, batches };
}

/** Stores the answer of a gate; an identical record is left unchanged. */
export function setGate(draft: StateDraft, record: GateRecord): void {
  const known = draft.state.gates.find(({ place }) => place === record.place);
  if (known && JSON.stringify(known) === JSON.stringify(record)) return;
  const others = draft.state.gates.filter(({ place }) => place !== record.place);
  draft.state = { ...draft.state, gates: [...others, record] };
}

/** From now on time does not count for the progress deadline. */
export function hold(draft: StateDraft): void {
  if (draft.state.heldSince === undefined) draft.state = { ...draft.state, heldSince: draft.now };
}

/** Time counts again; what was held is put to the account of the batch. */
export function release(draft: StateDraft): void {
  const { heldSince, ...rest } = draft.state;
  if (heldSince === undefined) return;
  draft.state = rest;
  const { stage, batch } = rest.position;
  const current = rest.batches[stage]?.[batch];
  if (current?.startedAt === undefined) return;
  const held = draft.now - Math.max(heldSince, current.startedAt);
  setBatch(draft, stage, batch, { heldFor: current.heldFor + held });
}

export function setQueued(draft: StateDraft, queued: boolean): void {
  const { queued: before, ...rest } = draft.state;
  if ((before === true) !== queued) draft.state = { ...rest, ...(queued && { queued: true }) };
}

export function setGeneration(draft: StateDraft, generation: number): void {
  draft.state = { ...draft.state, generation };
}
