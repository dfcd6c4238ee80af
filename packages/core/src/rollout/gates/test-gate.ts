import { isUnreadable } from '../../model/review.ts';
import { successful, waiting, type Answered, type Asked } from './gate.ts';

/** A job that has to pass. */
export function askTest({ gate, facts }: Asked): Answered {
  const { job } = gate.test!;
  if (isUnreadable(facts.jobs))
    return waiting('test', `what became of job ${job} is not known: ${facts.jobs.unreadable}`);
  const result = facts.jobs.get(job);
  if (result === 'passed') return successful(`job ${job} passed`);
  if (result === 'failed') return { verdict: 'Failed', reason: `job ${job} failed` };
  return waiting('test', result === 'running' ? `job ${job} is running` : `job ${job} has not run`);
}
