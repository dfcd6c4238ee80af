import {
  isOver,
  jobsAsked,
  jobsSince,
  questions,
  type Known,
  type Step,
  type StepFacts,
} from '@gradus/rollout/internal';
import { nextStep, type Fleet, type MetricAnswer, type Question, type RolloutState } from '@gradus/rollout';
import type { Neighbours } from './group-files.ts';
import type { Site } from './site.ts';

/** How often metrics are queried in one step: each round passes at least one more place, and a rollout may have many. */
const mostRounds = 10;

/**
 * A step of the state machine with all available facts. If it reaches gates with a metric that is due now, it queries the metric and
 * continues, so that the metric is measured when it is due, and not whenever the next step runs. The last targets may have just been
 * updated: if the provider has no data for the new version yet, the step reports that and leaves the measurement to a later one.
 */
export async function stepOnce(site: Site, state: RolloutState, neighbours: Neighbours): Promise<Step> {
  const facts = await factsOf(site, state, neighbours);
  let step = nextStep(state, facts);
  for (let round = 1; round < mostRounds && !('generation' in step.action); round += 1) {
    const due = questions(step.state, facts);
    if (site.ask === undefined || due.length === 0) break;
    const further = nextStep(step.state, { ...facts, answers: await answersTo(site, due) });
    const isSame = further.state === step.state;
    step = { ...further, events: [...step.events, ...further.events] };
    if (isSame) break;
  }
  return step;
}

const noProvider = {
  unreadable:
    'no address of Prometheus is configured; set spec.rollouts.prometheus.address in the project file (gradus.yaml)',
};

async function answersTo({ ask }: Site, asked: readonly Question[]): Promise<StepFacts['answers']> {
  if (ask === undefined) return noProvider;
  const answers = new Map<string, MetricAnswer>();
  for (const question of asked) answers.set(question.place, await ask(question));
  return answers;
}

async function factsOf(site: Site, state: RolloutState, { heads, groups, ref }: Neighbours): Promise<StepFacts> {
  const { facts } = site.documents(state.name, state.spec);
  const now = site.now().getTime();
  const fleet: Known<Fleet> | undefined = isOver(state.phase) ? undefined : await site.fleet?.();
  return {
    ...facts,
    now,
    runId: site.runId,
    lease: site.lease,
    ...(site.mostStarts !== undefined && { mostStarts: site.mostStarts }),
    policies: isOver(state.phase) ? { state: 'passed', because: [] } : await site.policies(state),
    others: new Map(heads.map((head) => [head.name, head])),
    groups,
    generation: ref.generation,
    answers: await answersTo(site, questions(state, { now, zone: facts.zone })),
    jobs: await jobsOf(site, state),
    ...(fleet !== undefined && { fleet }),
  };
}

/** Of the commit that is read now, and of the one that was pinned: CI of either may have tested what was rolled out. */
async function jobsOf(site: Site, state: RolloutState): Promise<StepFacts['jobs']> {
  if (site.jobs === undefined || isOver(state.phase) || jobsAsked(state.spec).length === 0) return new Map();
  const commits = new Set([site.commit, state.rules].filter((commit) => commit !== undefined));
  return jobsSince(await site.jobs([...commits]), state);
}
