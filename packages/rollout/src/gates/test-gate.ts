import { isUnreadable } from '@gradus/core/forge';
import { successful, waiting, type Answered, type GateAnswer, type GateDefinition } from './gate.ts';

export const testGate: GateDefinition<'test'> = {
  ask: askTest,
  question: undefined,
  byPeople: false,
  needs: ({ job }) => ({ job, unknownWait: `the job ${job}` }),
};

/** A job that must pass. A verdict is kept until the place is entered again: a job is reported once, and other gates may take longer. */
function askTest({ gate, facts, known }: GateAnswer<'test'>): Answered {
  const { job } = gate;
  if (known !== undefined && known.verdict !== 'Waiting') return { verdict: known.verdict, reason: known.reason };
  if (isUnreadable(facts.jobs))
    return waiting('test', `the result of job ${job} is not known: ${facts.jobs.unreadable}`);
  const result = facts.jobs.get(job);
  if (result === 'passed') return successful(`job ${job} passed`);
  if (result === 'failed') return { verdict: 'Failed', reason: `job ${job} failed` };
  return waiting(
    'test',
    result === 'running'
      ? `job ${job} is running`
      : `no result of job ${job} is known since the last target was updated; once it has ended, report it with --job ${job}=passed`,
  );
}
