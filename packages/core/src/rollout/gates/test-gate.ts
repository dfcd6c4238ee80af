import { isUnreadable } from '../../model/review.ts';
import { successful, waiting, type Answered, type Asked } from './gate.ts';

/** A job that has to pass. A verdict stays until the place is entered again: a job is handed in once, and other gates may take longer. */
export function askTest({ gate, facts, known }: Asked): Answered {
  const { job } = gate.test!;
  if (known !== undefined && known.verdict !== 'Waiting') return { verdict: known.verdict, reason: known.reason };
  if (isUnreadable(facts.jobs))
    return waiting('test', `what became of job ${job} is not known: ${facts.jobs.unreadable}`);
  const result = facts.jobs.get(job);
  if (result === 'passed') return successful(`job ${job} passed`);
  if (result === 'failed') return { verdict: 'Failed', reason: `job ${job} failed` };
  return waiting(
    'test',
    result === 'running'
      ? `job ${job} is running`
      : `no result of job ${job} is known since the last target was updated; once it has ended, hand it in by --job ${job}=passed`,
  );
}
