import { dump } from 'js-yaml';
import type { Gate, RolloutSpec } from '@gradus/core/internal';
import { lossesOf, type Emitted, type Loss } from './emitted.ts';
import { gateKind, ofGate, type ByGateKind } from '../gates/gate.ts';
import { gatesOf } from '../gates/gates-of.ts';
import { secondsOf } from './seconds.ts';
import { gitlabJobs } from './gitlab-jobs.ts';
import type { GitlabPipelineOptions } from './gitlab-options.ts';
import { gitlabPlaces } from './gitlab-places.ts';

/** Minutes for which a job asks again before it gives up. Less than the hour after which a project ends a job by default. */
const patienceMinutes = 50;

/** docs.gitlab.com, "CI/CD YAML syntax reference", "start_in": one week. */
const longestDelay = 7 * 86_400;

/**
 * A child pipeline of GitLab that runs a rollout from its first batch to its last, and the job that triggers it under a lock. Each batch is a
 * stage: one job takes the step, as many workers as may run at once carry it out, and one job records the results. State and order stay with
 * Gradus: every action of a step is carried out, also a rollback, and a pipeline that is run again continues from the position of the rollout.
 */
export function emitGitlab(spec: RolloutSpec, options: GitlabPipelineOptions): Emitted {
  const { name } = options;
  const child = `rollout-${name}.gitlab-ci.yml`;
  const places = gitlabPlaces(spec, options.plan);
  const { stages, jobs } = gitlabJobs(places, options);
  const text = dump({ stages, ...jobs }, { lineWidth: -1, noRefs: true });
  return {
    files: [
      { name: child, text: `${header(name)}${text}` },
      { name: `rollout-${name}.trigger.gitlab-ci.yml`, text: trigger(name, child) },
    ],
    losses: losses(spec),
  };
}

function header(name: string): string {
  return `# Takes the rollout ${name} from its first batch to its last: made by gradus rollout emit ${name} --to gitlab. It is a child pipeline: run by itself nothing
# keeps two of them apart. Protect the branch gradus/state, and give the variable GRADUS_STATE_TOKEN, masked and protected, a project access token with
# write_repository; without it the job token pushes the state, where the project lets it.
`;
}

function trigger(name: string, child: string): string {
  return `# Include this file in .gitlab-ci.yml. The lock is on this job and not in the child, so that it holds from the first batch to the last. A second pipeline
# waits for the first, and the oldest goes first once this was said (without it the order is left open):
#   curl --request PUT --header "PRIVATE-TOKEN: $TOKEN" --data process_mode=oldest_first "$CI_API_V4_URL/projects/$CI_PROJECT_ID/resource_groups/rollout-${name}"
rollout-${name}:
  trigger:
    # Where you have put it.
    include: [{ local: ${child} }]
    strategy: depend
  resource_group: rollout-${name}
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      when: manual
      allow_failure: true
`;
}

interface GateTrouble {
  readonly tooLong?: string;
  readonly waitsFor?: string;
  readonly loss?: Loss;
}

const otherRollouts = 'other rollouts';

/** Where a pipeline does worse by a gate than the steps that it takes; those ask every gate by themselves. Metrics are looked at once each. */
const troubles: ByGateKind<GateTrouble> = {
  soak: ({ duration }) => (secondsOf(duration) > longestDelay ? { tooLong: duration } : {}),
  metric: () => ({}),
  approval: () => ({}),
  test: () => ({
    loss: { name: 'tests', text: 'The pipeline asks no forge for jobs, so a test gate waits for ever.' },
  }),
  window: () => ({ waitsFor: 'window gates' }),
  dependsOn: () => ({ waitsFor: otherRollouts }),
};

/** Kind by kind, as a loss lists them. */
function inOrder(gates: readonly Gate[]): readonly Gate[] {
  const kinds = Object.keys(troubles);
  return gates.toSorted((a, b) => kinds.indexOf(gateKind(a)) - kinds.indexOf(gateKind(b)));
}

function losses(spec: RolloutSpec): readonly Loss[] {
  const found = inOrder(spec.stages.flatMap(gatesOf)).map((gate) => ofGate(troubles, gate));
  const long = found.flatMap(({ tooLong }) => tooLong ?? []);
  const slow = (spec.metrics ?? []).filter(({ initialDelay = 'PT0S', interval = 'PT0S', count = 1 }) => {
    return secondsOf(initialDelay) + secondsOf(interval) * count > patienceMinutes * 60;
  });
  const waits = [
    ...(spec.windows ? ['windows'] : []),
    ...found.flatMap(({ waitsFor }) => waitsFor ?? []),
    ...(spec.dependsOn ? [otherRollouts] : []),
    ...(spec.concurrency ? ['a concurrency group'] : []),
    ...(slow.length > 0 ? [`the measurements of ${slow.map(({ name }) => name).join(', ')}`] : []),
  ];
  return lossesOf([
    long.length > 0 && {
      name: 'long-soaks',
      text: `GitLab delays a job by a week at most, and a soak takes ${long.join(', ')}: what comes after it fails until it is run again later.`,
    },
    waits.length > 0 && {
      name: 'waiting',
      text: `A job waits ${patienceMinutes} minutes for ${[...new Set(waits)].join(', ')}; then the pipeline stops, and its job has to be run again. A scheduled pipeline with the component rollout comes again by itself.`,
    },
    ...found.map(({ loss }) => loss),
  ]);
}
