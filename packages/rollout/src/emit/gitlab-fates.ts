import type { RolloutSpec } from '@gradus/core/internal';
import { gateNeeds } from '../gates/gate-kinds.ts';
import { gatesOf } from '../gates/gates-of.ts';
import { drivenFates } from './driven-fates.ts';
import { lost, type Fate, type FieldFates } from './fields.ts';
import { longestDelay, jobPatience } from './gitlab-limits.ts';
import { secondsOf } from './seconds.ts';

const minutes = jobPatience.seconds / 60;

/** Windows, freezes, policies, the Change and rollouts of the group may hold any rollout, so this is always lost. */
const waiting = lost(
  'waiting',
  `A job waits ${minutes} minutes for windows and freezes, policies, the Change, metrics and other rollouts; then the pipeline stops, and its job has to be run again. A scheduled pipeline with the component rollout comes again by itself.`,
);

const delayed: Fate<unknown> = {
  lost: (spec) => ({
    name: 'long-soaks',
    text: `GitLab delays a job by a week at most, and a soak takes ${longSoaks(spec).join(', ')}: what comes after it fails until it is run again later.`,
  }),
  when: (spec) => longSoaks(spec).length > 0,
};

const tests = lost('tests', 'The pipeline asks no forge for jobs, so a test gate waits for ever.');

/** Fields for which a pipeline does less than the steps that it takes. */
export const gitlabFates: FieldFates<unknown> = {
  ...drivenFates,
  'gates.soak.duration': delayed,
  'gates.test.job': tests,
  'facts.windows': waiting,
  'facts.calendars': waiting,
  'facts.policies': waiting,
  'facts.change': waiting,
  'facts.others': waiting,
  'facts.answers': waiting,
};

function longSoaks({ stages }: RolloutSpec): readonly string[] {
  const soaks = stages.flatMap(gatesOf).flatMap((gate) => gateNeeds(gate).soak ?? []);
  return soaks.filter((soak) => secondsOf(soak) > longestDelay);
}
