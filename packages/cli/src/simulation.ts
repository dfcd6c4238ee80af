import process from 'node:process';
import type { CheckedJob, CiRequest } from '@gradus/node/internal';
import { UsageError } from './exit.ts';

/** The options of a gate that assume something. */
interface Supposing {
  readonly simulate?: boolean;
  readonly approve?: readonly string[];
  readonly now?: string;
  /** `auto` reads the facts from the forge. */
  readonly review?: string;
}

/**
 * Whether a gate simulates. On a terminal, an option that supposes a fact is enough. A CI job can ask its forge for the facts, so it
 * also needs --simulate: an option left over from an experiment would otherwise open the gate for everybody. Throws UsageError.
 */
export function supposedIn(job: CiRequest | undefined, options: Supposing): boolean {
  const { simulate = false, approve = [], now, review = 'auto' } = options;
  const supposed = [
    ...(approve.length > 0 ? ['--approve'] : []),
    ...(now === undefined ? [] : ['--now']),
    ...(review === 'auto' ? [] : ['--review FILE']),
  ];
  if (job !== undefined && supposed.length > 0 && !simulate)
    throw new UsageError(
      `${supposed.join(' and ')} ${supposed.length === 1 ? 'replaces' : 'replace'} facts that this job can read from its forge. ` +
        'Omit this, or add --simulate to see what the verdict would be; a job does not pass with a simulated verdict.',
    );
  return simulate || supposed.length > 0;
}

/** The exit code of a check or a gate. Prints a message if a job ends undecided only because its facts were assumed. */
export function exitOf({ code, simulated }: Pick<CheckedJob, 'code' | 'simulated'>): number {
  if (simulated) process.stderr.write('gradus: a job does not pass with a simulated verdict: exit code 3.\n');
  return code;
}
