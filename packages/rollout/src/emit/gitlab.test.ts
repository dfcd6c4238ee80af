import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec, Stage } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import { madeUpFleet } from '../simulate/world.ts';
import { refusedLosses } from './emitted.ts';
import { emitGitlab } from './gitlab.ts';

// GitLab's own JSON schema and a real run of what is emitted: actions/gitlab/test/rollout.test.ts, by gitlab-ci-local.

const plain: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [{ name: 'all', batches: ['10%', '50%'], maxConcurrency: 4 }],
};

interface Emittedjob {
  readonly stage?: string;
  readonly parallel?: number;
  readonly when?: string;
  readonly start_in?: string;
  readonly environment?: object;
  readonly needs?: readonly string[];
  readonly script: readonly string[];
}

function emit(over: Partial<RolloutSpec> = {}, size = 10) {
  const spec = { ...plain, ...over };
  const plan = planRollout({ name: 'shop-2', spec, fleet: madeUpFleet(size) });
  const emitted = emitGitlab(spec, { name: 'shop-2', plan, deployCommand: './deploy.sh', cliVersion: '1.2.3' });
  const { stages, ...jobs } = load(emitted.files[0]!.text) as { readonly stages: readonly string[] };
  return { emitted, stages, jobs: jobs as unknown as Readonly<Record<string, Emittedjob>> };
}

test('a batch is a stage, and where not all of it may run at once as many stages as it takes', () => {
  const { stages, jobs } = emit();
  // 1, 4 more in one, and 5 more by four at once.
  expect(stages).toEqual(['all-1', 'all-2', 'all-3-part-1', 'all-3-part-2', 'the-end']);
  expect(jobs['all-1-deploy']).not.toHaveProperty('parallel');
  expect(jobs['all-2-deploy']).toMatchObject({ parallel: 4, needs: ['all-2-next'], allow_failure: true });
  expect(jobs['all-2-next']!.script[0]).toContain('--most-starts 4 ');
  expect(jobs['all-2-next']!.script[0]).toContain('@gradus/cli@1.2.3');
});

test.each<[string, Partial<RolloutSpec>, number]>([
  ['no more may be out at once', { availability: { maxUnavailable: '40%' } }, 3],
  ['one failure domain may be updated at once', { availability: { topologyKey: 'zone' } }, 3],
  ['nothing keeps it', {}, 1],
])('the parts of a batch, where %s', (_, over, parts) => {
  const { stages } = emit({ ...over, stages: [{ name: 'all', maxConcurrency: 6 }] }, 6);
  expect(stages).toHaveLength(parts + 1);
});

test('at most 200 workers run at once', () => {
  const { jobs, stages } = emit({ stages: [{ name: 'all' }] }, 500);
  expect(stages).toEqual(['all-1-part-1', 'all-1-part-2', 'all-1-part-3', 'the-end']);
  expect(jobs['all-1-part-1-deploy']).toMatchObject({ parallel: 200 });
});

test('a soak is a delayed job, and an approval has one manual job per approver', () => {
  const stage: Stage = {
    name: 'all',
    environment: 'production',
    beforeGates: [{ approval: { minApprovals: 2 } }],
    gates: [{ soak: { duration: 'PT30M' } }],
  };
  const { stages, jobs } = emit({ stages: [stage] }, 2);
  expect(stages).toEqual(['start', 'all-before-0', 'all-1', 'all-1-gate-0', 'the-end']);
  expect(jobs['all-1-gate-0']).toMatchObject({ when: 'delayed', start_in: '1800 seconds', allow_failure: false });
  for (const job of ['approve-all-before-0-1', 'approve-all-before-0-2'])
    expect(jobs[job]).toMatchObject({
      when: 'manual',
      allow_failure: false,
      environment: { name: 'production', action: 'prepare' },
    });
  expect(jobs['approve-all-before-0-1']!.script[0]).toContain(' all/before/0\n');
});

test('what comes before the first batch begins with the start of the rollout', () => {
  const stage: Stage = { name: 'all', beforeGates: [{ soak: { duration: 'PT5M' } }, { approval: {} }] };
  expect(emit({ stages: [stage] }, 2).stages).toEqual(['start', 'all-before-0', 'all-before-1', 'all-1', 'the-end']);
  expect(emit().stages).not.toContain('start');
});

test('the lock is on the job that triggers it', () => {
  const { emitted } = emit();
  const [name, job] = Object.entries(load(emitted.files[1]!.text) as object)[0]!;
  expect([name, job]).toMatchObject([
    'rollout-shop-2',
    { resource_group: 'rollout-shop-2', trigger: { strategy: 'depend', include: [{ local: emitted.files[0]!.name }] } },
  ]);
});

describe('what a pipeline cannot say is lost by name', () => {
  test.each<[string, Partial<RolloutSpec>]>([
    ['long-soaks', { stages: [{ name: 'all', gates: [{ soak: { duration: 'P8D' } }] }] }],
    ['tests', { stages: [{ name: 'all', gates: [{ test: { job: 'smoke' } }] }] }],
  ])('%s', (name, over) => {
    const { emitted } = emit(over);
    expect(emitted.losses.map((loss) => loss.name)).toEqual([name, 'waiting']);
    expect(refusedLosses(emitted, ['waiting']).refused).toHaveLength(1);
  });

  test('of any rollout long waits, since Calendars and policies apply by default, and nothing more of what it can', () => {
    const stages = [{ name: 'all', gates: [{ soak: { duration: 'P7D' } }] }];
    expect(emit({ stages }).emitted.losses.map((loss) => loss.name)).toEqual(['waiting']);
  });

  test('a soak that is too long by its length', () => {
    const { emitted } = emit({ stages: [{ name: 'all', gates: [{ soak: { duration: 'P8D' } }] }] });
    expect(emitted.losses[0]!.text).toContain('a soak takes P8D');
  });
});
