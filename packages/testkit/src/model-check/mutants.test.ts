import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { expect, test } from 'vitest';
import { notDrained } from './drain.ts';
import { groupInvariants, type GroupInvariant } from './group-invariants.ts';
import { invariants, type Invariant } from './invariants.ts';

/** The state machine with one thing wrong, and what has to be found broken by it. */
interface Mutant {
  readonly file: string;
  readonly replace: string;
  readonly by: string;
  readonly breaks: Invariant | GroupInvariant | 'it does not come to an end' | typeof notDrained;
  /** It takes several rollouts to find it. */
  readonly several?: true;
}

const mutants: readonly Mutant[] = [
  {
    file: 'step/room.ts',
    replace: 'costs(name) && free <= 0',
    by: 'false',
    breaks: 'no more targets are out than may be',
  },
  {
    file: 'step/room.ts',
    replace: "targets.get(name)?.switching === true : position.at === 'switch'",
    by: "false : position.at === 'switch'",
    breaks: 'no more targets are out than may be',
  },
  {
    file: 'state/places.ts',
    replace: 'isInFlight(target) || down === true',
    by: 'isInFlight(target)',
    breaks: 'no more targets are out than may be',
  },
  {
    file: 'step/forward.ts',
    replace: 'concurrency: maxConcurrency, facts',
    by: 'concurrency: maxConcurrency + 1, facts',
    breaks: 'no more are at work than may be',
  },
  {
    file: 'step/room.ts',
    replace: 'domains.size >= maxDomainsInFlight',
    by: 'false',
    breaks: 'no more failure domains are at work than may be',
  },
  {
    file: 'step/evidence.ts',
    replace: "return ignore('its start is still under way: its result has to be recorded');",
    by: 'startedForNothing(draft, name, target, version);',
    breaks: 'no start meets another whose lease stands',
  },
  {
    file: 'step/evidence.ts',
    replace: 'if (generation !== target.generation)',
    by: 'if (false)',
    breaks: 'no start meets another whose lease stands',
  },
  {
    file: 'step/start.ts',
    replace: 'Math.max(draft.state.generation, facts.generation) + 1',
    by: 'Math.max(1, draft.state.generation)',
    breaks: 'generations rise',
  },
  {
    file: 'step/forward.ts',
    replace: "return moveTo(draft, { stage, batch, at: 'deploy' });",
    by: "return moveTo(draft, { stage, batch: batches.length - 1, at: 'deploy' });",
    breaks: 'batches keep their order',
  },
  { file: 'gates/soak.ts', replace: 'now >= end', by: 'true', breaks: 'a soak is waited for' },
  {
    file: 'gates/ask-gates.ts',
    replace: 'doneAt ?? startedAt), startedAt)',
    by: 'startedAt), startedAt)',
    breaks: 'a soak is waited for',
  },
  {
    file: 'step/forbids.ts',
    replace: 'freezes.length === 0 && (',
    by: '(',
    breaks: 'nothing is deployed in a freeze',
  },
  {
    file: 'step/forbids.ts',
    replace: '...guards.because,',
    by: '',
    breaks: 'no batch begins outside the window of the gate before its stage',
  },
  {
    file: 'step/step.ts',
    replace: "if (phase === 'Paused') return paused(draft);",
    by: '',
    breaks: 'nothing is started while it is paused, or when it is over',
  },
  {
    file: 'gates/approval.ts',
    replace: 'people.size >= minApprovals',
    by: 'true',
    breaks: 'nothing passes an approval that nobody gave',
  },
  {
    file: 'step/step.ts',
    replace: 'if (approval.length > 0) return waitOr(approval);',
    by: '',
    breaks: 'nothing passes an approval that nobody gave',
  },
  {
    file: 'step/evidence.ts',
    replace: 'const isWanted = version === target.version;',
    by: 'const isWanted = true;',
    breaks: 'done is what ran',
  },
  {
    file: 'step/forward.ts',
    replace: 'tooManyFailures(draft.state) ??',
    // Failures of the last batch are not looked at.
    by: '(plan.stages[position.stage + 1] || stage?.batches[position.batch + 1] ? tooManyFailures(draft.state) : undefined) ??',
    breaks: 'it succeeds with every target done or left out',
  },
  {
    file: 'step/back.ts',
    replace: "else if (phase === 'Unknown' && tried) found.unknown.push(name);",
    by: "else if (phase === 'Unknown' && tried) stays(draft, name);",
    breaks: 'what is rolled back does not run the new version',
  },
  {
    file: 'step/back.ts',
    replace: 'if (waits.length + leases.length > 0) return waitOr',
    by: 'if (waits.length > 0) return waitOr',
    breaks: 'a rollback ends with nothing left of the new version',
  },
  {
    file: 'step/forward.ts',
    replace: ' ?? batchWithoutSuccess(draft.state)',
    by: '',
    breaks: 'it succeeds with a target that was deployed in each batch',
  },
  {
    file: 'step/forward.ts',
    replace: "if (![...targets.values()].some(({ phase }) => phase === 'Succeeded'))",
    by: 'if (false)',
    breaks: 'it succeeds with a target that was deployed in each batch',
  },
  {
    file: 'step/back.ts',
    replace: 'const started = waits.length === 0',
    by: 'if (lost.length > 0) return fail(draft, found);\n  const started = waits.length === 0',
    breaks: 'a rollback that fails leaves the new version only where it was tried twice',
  },
  {
    file: 'step/room.ts',
    replace: 'down.has(name)).length + 1)',
    by: 'down.has(name)).length + 2)',
    breaks: 'no more targets are out than may be',
  },
  {
    file: 'state/draft.ts',
    replace: 'if (known && JSON.stringify(known) === JSON.stringify(record)) return;',
    by: '',
    breaks: 'a second step changes nothing',
  },
  {
    file: 'step/waiting.ts',
    replace: 'if (leases.length === 0) return [];',
    by: 'return [];',
    breaks: 'a step that waits says for what',
  },
  { file: 'state/draft.ts', replace: 'Math.max(now, state.clock)', by: 'now', breaks: 'a clock never runs backwards' },
  {
    file: 'step/commands.ts',
    replace: "phase: 'Pending', attempt: 0 }",
    by: "phase: 'Failed', attempt: 0 }",
    breaks: 'it does not come to an end',
  },
  {
    several: true,
    file: 'step/forward.ts',
    replace: 'if (leaveToLater(draft, facts, pending)) return undefined;',
    by: '',
    breaks: 'no start lowers a version that was intended later',
  },
  {
    several: true,
    file: 'step/back.ts',
    replace: 'leaveMovedOn(draft, facts);',
    by: '',
    breaks: 'no start lowers a version that was intended later',
  },
  {
    several: true,
    file: 'step/room.ts',
    replace: 'if (busy !== undefined) {',
    by: 'if (false) {',
    breaks: 'no start meets another whose lease stands',
  },
  {
    several: true,
    file: 'step/start.ts',
    replace: 'return last.good ?? null;',
    by: 'return undefined;',
    breaks: 'a rollback restores what was good before it',
  },
  {
    several: true,
    file: 'group/record-group.ts',
    replace: 'if (last !== undefined && (isSuccess || last.rollout !== state.name)) return last.good;',
    by: 'if (last !== undefined) return last.good;',
    breaks: 'a rollback restores what was good before it',
  },
  {
    several: true,
    file: 'step/supersede.ts',
    replace: "new Set(['Skipped', 'Superseded', 'Drifted', 'RolledBack'])",
    by: "new Set(['Skipped', 'Superseded', 'Drifted', 'RolledBack', 'Failed'])",
    breaks: 'what a superseded rollout started has an owner',
  },
  {
    several: true,
    file: 'group/neighbours.ts',
    replace: 'return isUndone || last',
    by: 'return last',
    breaks: 'a rollback ends with nothing left of the new version',
  },
  {
    several: true,
    file: 'step/back.ts',
    replace: 'const turn = awaitTurn(draft, facts);',
    by: 'const turn = undefined as Action | undefined;',
    breaks: 'one rollout of a group is at work at a time',
  },
  {
    several: true,
    file: 'group/queue.ts',
    replace: 'isActive(at) ||',
    by: '',
    breaks: 'one rollout of a group is at work at a time',
  },
  {
    several: true,
    file: 'group/queue.ts',
    replace: "queued === true || pausedFrom === 'Pending'",
    by: 'queued === true',
    breaks: 'one rollout of a group is at work at a time',
  },
  {
    several: true,
    file: 'step/start.ts',
    replace: 'Math.max(draft.state.generation, facts.generation) + 1',
    by: 'draft.state.generation + 1',
    breaks: 'generations rise over all rollouts',
  },
  {
    several: true,
    file: 'group/queue.ts',
    replace: 'firstAt < secondAt || (firstAt === secondAt && first < second)',
    by: 'true',
    breaks: notDrained,
  },
  {
    several: true,
    file: 'step/evidence.ts',
    replace: '...inherited]) {',
    by: ']) {',
    breaks: notDrained,
  },
];

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What the check finds in a separate process in which one file of the state machine is mutated. */
function checked({ file, replace, by, several }: Mutant): Promise<string> {
  const args = [
    '--import',
    here('../../../../examples/attacks/without.ts'),
    here('../../../../scripts/model-check.ts'),
    ...(several === true ? ['group'] : []),
  ];
  const env = {
    ...process.env,
    GRADUS_WITHOUT: JSON.stringify({ file: `packages/rollout/src/${file}`, replace, by }),
  };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env, timeout: 300_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(stderr, { cause: error })) : resolve(stdout),
    );
  });
}

test.concurrent.for(mutants)('$file with $by breaks: $breaks', { timeout: 600_000 }, async (mutant) => {
  expect(await checked(mutant)).toContain(mutant.breaks);
});

test('no invariant is without a mutant', () => {
  const caught = new Set<string>(mutants.map(({ breaks }) => breaks));
  expect([...Object.keys(invariants), ...Object.keys(groupInvariants)].filter((name) => !caught.has(name))).toEqual([]);
});
