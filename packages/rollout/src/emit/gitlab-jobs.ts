import { longestDelay, jobPatience } from './gitlab-limits.ts';
import type { GitlabPipelineOptions } from './gitlab-options.ts';
import type { PipelinePlace } from './gitlab-places.ts';

type Job = Readonly<Record<string, unknown>>;

interface Pipeline {
  readonly stages: readonly string[];
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The jobs of a pipeline, and its stages in their order. */
export function gitlabJobs(places: readonly PipelinePlace[], options: GitlabPipelineOptions): Pipeline {
  const gradus = `npx --yes @gradus/cli@${options.cliVersion} rollout`;
  const state = `${options.name} --remote "$remote"`;
  const next = `${gradus} next ${state} --lease PT${options.leaseMinutes ?? 15}M`;
  // Before the first round, nothing else would start the soak, and nothing could be approved.
  const needsStart = places[0]?.is === 'approval' || places[0]?.is === 'soak';
  const start = {
    extends: '.gradus',
    stage: 'start',
    // The state must exist before a person approves it. A rollout that has already started takes no step here, because nothing would carry it out.
    script: [
      `${statePrelude}code=0\n${gradus} status ${state} || code=$?\nif [ "$code" = 2 ]; then ${next} || [ "$?" = 4 ]; fi\n`,
    ],
  };
  const jobs = places.flatMap((place): [string, Job][] => jobsAt(place, { gradus, state, next, options }));
  return {
    stages: [...(needsStart ? ['start'] : []), ...places.map(({ name }) => name)],
    jobs: { '.gradus': around, ...(needsStart && { start }), ...Object.fromEntries(jobs) },
  };
}

/** Inherits only the runners from the outer pipeline. The full history contains the commit whose policies were pinned. */
const around: Job = {
  image: 'node:24-bookworm',
  inherit: { default: ['tags'], variables: false },
  before_script: [],
  after_script: [],
  interruptible: false,
  variables: { GIT_DEPTH: '0', GIT_SUBMODULE_STRATEGY: 'none', NODE_USE_ENV_PROXY: '1' },
};

/** The clone keeps no credentials; the token is passed on under a name that Gradus passes to git. */
const statePrelude = `set -eu
remote=origin
if [ -n "\${GRADUS_STATE_TOKEN:-}" ]; then
  remote=gradus
  export STATE_TOKEN="$GRADUS_STATE_TOKEN" GIT_CONFIG_COUNT=3
  export GIT_CONFIG_KEY_0=remote.gradus.url GIT_CONFIG_VALUE_0="$CI_PROJECT_URL.git" GIT_CONFIG_KEY_1=credential.helper GIT_CONFIG_VALUE_1=
  export GIT_CONFIG_KEY_2=credential.helper GIT_CONFIG_VALUE_2='!f() { echo username=gradus; echo "password=$STATE_TOKEN"; }; f'
fi
`;

interface Words {
  readonly gradus: string;
  readonly state: string;
  readonly next: string;
  readonly options: GitlabPipelineOptions;
}

function jobsAt(place: PipelinePlace, words: Words): [string, Job][] {
  const { name } = place;
  const base = { extends: '.gradus', stage: name };
  if (place.is === 'soak') {
    const seconds = Math.max(1, Math.min(place.seconds, longestDelay));
    const script = ['echo "The step after this asks whether it has soaked long enough."'];
    const delayed = { when: 'delayed', start_in: `${seconds} seconds`, allow_failure: false };
    return [[name, { ...base, ...delayed, variables: { GIT_STRATEGY: 'none' }, script }]];
  }
  if (place.is === 'round') return round(place, base, words);
  const { gradus, state, options } = words;
  if (place.is === 'rest') {
    // In one job, because the number of steps of a rollback is not known in advance, and a rollback must not stop halfway.
    const script = `${statePrelude}${gradus} run ${state} --lease PT${options.leaseMinutes ?? 15}M --wait PT${jobPatience.seconds / 60}M -- ${options.deployCommand}\n`;
    return [[name, { ...base, script: [script] }]];
  }
  const environment = place.environment === undefined ? {} : prepared(place.environment);
  return Array.from({ length: place.people }, (_, index) => [
    place.people === 1 ? `approve-${name}` : `approve-${name}-${index + 1}`,
    {
      ...base,
      ...environment,
      // Playing the job approves it; the gate decides whether that approval counts.
      when: 'manual',
      allow_failure: false,
      script: [`${statePrelude}${gradus} approve ${state} ${place.at}\n`],
    },
  ]);
}

/** A job that deploys nothing, and that a protected environment holds all the same. */
function prepared(name: string): Job {
  return { environment: { name, action: 'prepare' } };
}

function round(
  { name, workers }: Extract<PipelinePlace, { readonly is: 'round' }>,
  base: Job,
  { gradus, state, next, options }: Words,
): [string, Job][] {
  const [asks, works, records] = [`${name}-next`, `${name}-deploy`, `${name}-record`];
  // Reports batches as deployments of GitLab; a refusal must not stop the rollout.
  const tell = `if [ -n "\${GRADUS_TOKEN:-}" ]; then ${gradus} deployments ${state} || echo "The deployments were not reported."; fi`;
  // Windows, freezes, policies and gates are evaluated here, each time again.
  const ask = `${statePrelude}end=$(($(date +%s) + ${jobPatience.seconds}))
while :; do
  code=0
  ${next} --most-starts ${workers} --format gitlab --cells cells.json > step.env || code=$?
  if [ "$code" != 4 ] || [ "$(date +%s)" -ge "$end" ]; then break; fi
  sleep ${jobPatience.every}
done
if [ "$code" = 0 ]; then ${tell}; fi
exit "$code"
`;
  const record = `${statePrelude}set --
for file in results/*.json; do if [ -f "$file" ]; then set -- "$@" --results "$file"; fi; done
if [ "$#" = 0 ]; then echo "No worker has submitted a result."; exit 0; fi
code=0
${gradus} record ${state} "$@" || code=$?
${tell}
exit "$code"
`;
  const work = `${gradus} work --cells cells.json --slot "\${CI_NODE_INDEX:-1}/\${CI_NODE_TOTAL:-1}" -- ${options.deployCommand}`;
  return [
    [asks, { ...base, script: [ask], artifacts: { paths: ['cells.json'], expire_in: '1 week' } }],
    [
      works,
      {
        ...base,
        needs: [asks],
        ...(workers > 1 && { parallel: workers }),
        // The failurePolicy of the rollout decides about a failure, not the pipeline.
        allow_failure: true,
        script: [work],
        artifacts: { when: 'always', paths: ['results'], expire_in: '1 week' },
      },
    ],
    // Exit code 1: a result was ignored, and the next step probes the target.
    [records, { ...base, needs: [works], allow_failure: { exit_codes: 1 }, script: [record] }],
  ];
}
