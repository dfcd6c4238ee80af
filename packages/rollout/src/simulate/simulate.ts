import { abort, approvalPlaces, approve, rollBack, type Ordered } from '../step/commands.ts';
import { isOver } from '../state/draft.ts';
import { questions } from '../gates/ask-gates.ts';
import type { Action, Observation, TargetResult } from '../model.ts';
import { recordResults } from '../step/record.ts';
import { nextStep } from '../step/step.ts';
import { factsOf } from './facts.ts';
import { startRun, type Heard, type Run, type Simulation } from './run.ts';
import type { Simulated, World } from './world.ts';
import { gateKinds } from '../gates/gate-kinds.ts';

/** Longer is not simulated. */
const longest = 366 * 86_400_000;
const mostSteps = 20_000;

/** Runs a rollout in a made-up world, with the state machine that runs real ones. The same input gives the same result. */
export function simulate(simulation: Simulation, world: World): Simulated {
  const run = startRun(simulation, world);
  let steps = 0;
  while (!isOver(run.state.phase) || run.pending.length > 0 || detectionAt(run) < Infinity) {
    if (++steps > mostSteps || run.now - simulation.start > longest)
      return result(run, steps, 'It did not end within a year.');
    const stuck = turn(run);
    if (stuck !== undefined) return result(run, steps, stuck);
  }
  return result(run, steps);
}

/** One step, what it asks for, and the time until the next thing happens. The end of a sentence where nothing will. */
function turn(run: Run): string | undefined {
  const step = nextStep(run.state, factsOf(run));
  run.state = step.state;
  const { action } = step;
  if ('generation' in action) return carryOut(run, action);
  if (action.do === 'probe') return probe(run, action.targets);
  // The step has reached a gate that was not known before: its metric is queried at once, as the command does.
  if (action.do === 'wait' && questions(run.state, { now: run.now, zone: run.simulation.zone }).length > 0)
    return undefined;
  const until = Math.min(
    action.do === 'wait' ? (action.until ?? Infinity) : Infinity,
    approvalDue(run),
    run.pending[0]?.at ?? Infinity,
    detectionAt(run),
  );
  if (action.do === 'blocked' && until === Infinity) return action.because.map(({ text }) => text).join(' ');
  if (action.do === 'done' && until === Infinity) return undefined;
  if (until === Infinity)
    return 'because' in action ? action.because.map(({ text }) => text).join(' ') : 'nothing follows';
  moveTo(run, Math.max(until, run.now));
  return undefined;
}

function carryOut(run: Run, action: Extract<Action, { readonly generation: number }>): undefined {
  const { failureRate, silenceRate, deployTime, faults } = run.world;
  const { targets, generation } = action;
  const at = run.now + deployTime;
  const serves = action.do !== 'deploy' || run.simulation.spec.strategy.type !== 'BlueGreen';
  run.watch.starts(action, run.now);
  const isSlow = faults.includes('slow-convergence');
  const converging: Heard['converged'][number][] = [];
  const results = targets.flatMap(({ name: target, version }): TargetResult[] => {
    const failed = (failureRate > 0 && run.chance() < failureRate) || target === run.dead;
    const silent = silenceRate > 0 && run.chance() < silenceRate && target !== run.dead;
    run.serves.set(target, serves);
    if (failed) return silent ? [] : [{ target, generation, outcome: 'failed', version, at }];
    if (isSlow) converging.push({ target, version });
    else if (silent) run.real.set(target, version);
    return silent
      ? []
      : [{ target, generation, outcome: 'succeeded', version: isSlow ? runsOn(run, target) : version, at }];
  });
  schedule(run, { at, results, converged: [] });
  schedule(run, { at: at + deployTime, results: [], converged: converging });
}

function schedule(run: Run, heard: Heard): void {
  if (heard.results.length + heard.converged.length > 0)
    run.pending = [...run.pending, heard].sort((a, b) => a.at - b.at);
}

function runsOn({ real, state }: Run, target: string): string {
  return real.get(target) ?? state.plan.targets.get(target)?.version ?? '0';
}

function probe(run: Run, targets: readonly string[]): undefined {
  const observations = targets.map((target): Observation => ({
    target,
    version: runsOn(run, target),
    at: run.now,
  }));
  run.state = recordResults(run.state, { observations }, run.now).state;
  for (const { target, version } of observations) use(run, target, version);
  expose(run);
}

/** Lets time pass until an instant, and happen what happens by then. */
function moveTo(run: Run, at: number): void {
  run.now = at;
  while (run.pending[0] !== undefined && run.pending[0].at <= at) hear(run, run.pending.shift()!);
  const due = approvalDue(run);
  if (due <= at)
    for (const place of approvalPlaces(run.state)) if (run.approvals.get(place) === due) sayYes(run, place);
  if (detectionAt(run) <= at) detect(run);
}

function hear(run: Run, { results, converged }: Heard): void {
  for (const { target, outcome, version } of results) {
    if (outcome === 'succeeded' && version !== undefined) {
      run.real.set(target, version);
      use(run, target, version);
    } else run.watch.failed(target);
  }
  if (results.length > 0) run.state = recordResults(run.state, { results }, run.now).state;
  for (const { target, version } of converged) {
    run.real.set(target, version);
    use(run, target, version);
  }
  expose(run);
}

/** Takes note of what was seen on a target. */
function use(run: Run, target: string, version: string): void {
  const isNew = version === run.simulation.spec.artifact.version;
  if (!isNew) run.serving.delete(target);
  else if (run.serves.get(target) === true) {
    if (run.detected !== undefined && !run.serving.has(target)) run.late.add(target);
    run.serving.add(target);
  }
  run.watch.seen(target, isNew, run.now);
}

function expose(run: Run): void {
  const exposed = run.serving.size;
  if (exposed === run.exposed) return;
  run.exposedTime += run.exposed * (run.now - run.exposedSince);
  run.exposedSince = run.now;
  run.exposed = exposed;
  run.firstExposed ??= run.now;
  run.exposure.push({ at: run.now, exposed });
}

/** When the fault will be detected, as of now. */
function detectionAt(run: Run): number {
  const { fault } = run.world;
  if (fault === undefined || run.detected !== undefined || run.firstExposed === undefined) return Infinity;
  if (fault.by === 'time') return run.firstExposed + fault.after;
  const left = fault.sum - run.exposedTime;
  return run.exposed === 0 ? Infinity : run.exposedSince + Math.max(0, left) / run.exposed;
}

function detect(run: Run): void {
  run.foundTime = timeOf(run);
  run.detected = { at: run.now, exposed: run.exposed, missed: run.state.phase === 'Succeeded' };
  const order = { by: 'simulation', reason: 'the fault came to light', now: run.now };
  accept(run, run.world.response === 'rollback' ? rollBack(run.state, order) : abort(run.state, order));
}

function accept(run: Run, ordered: Ordered): void {
  if ('state' in ordered) run.state = ordered.state;
}

/** When the next approval that is waited for will be given. */
function approvalDue(run: Run): number {
  if (run.state.phase !== 'Progressing') return Infinity;
  const waits = run.state.gates.filter(({ kind, verdict }) => gateKinds[kind].byPeople && verdict === 'Waiting');
  for (const { place, since } of waits)
    if (!run.approvals.has(place)) run.approvals.set(place, since + run.world.approvalTime);
  return Math.min(Infinity, ...waits.map(({ place }) => run.approvals.get(place)!));
}

function sayYes(run: Run, place: string): void {
  for (let count = 0; count < 20; count += 1)
    accept(run, approve(run.state, { place, person: `person-${count + 1}`, at: run.now, source: 'simulation' }));
}

/** Target-milliseconds with the new version until now. */
function timeOf({ exposedTime, exposed, now, exposedSince }: Run): number {
  return exposedTime + exposed * (now - exposedSince);
}

function result(run: Run, steps: number, stuck?: string): Simulated {
  const { state, exposure, detected, simulation, world, late, foundTime } = run;
  return {
    outcome: state.phase,
    targets: simulation.plan.targets.size,
    exposure,
    ...(detected && { detected }),
    startedAt: simulation.start,
    endedAt: run.now,
    late: late.size,
    exposedTime: detected === undefined || world.response === 'rollback' ? timeOf(run) : foundTime,
    steps,
    violations: run.watch.violations(),
    ...(stuck !== undefined && { stuck }),
  };
}
