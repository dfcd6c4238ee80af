import { dump } from 'js-yaml';
import type { RolloutSpec } from '@gradus/core/internal';
import { lossesOf, type Emitted } from './emitted.ts';
import { lostFields } from './fields.ts';
import { gitlabFates } from './gitlab-fates.ts';
import { gitlabJobs } from './gitlab-jobs.ts';
import type { GitlabPipelineOptions } from './gitlab-options.ts';
import { gitlabPlaces } from './gitlab-places.ts';

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
    losses: lossesOf(lostFields(gitlabFates, spec, undefined)),
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
