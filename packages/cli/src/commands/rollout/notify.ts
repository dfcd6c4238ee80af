import process from 'node:process';
import { ciJob, notify as tell, type Ticked } from '@gradus/node/internal';
import { printable } from '../../terminal.ts';

/** Tells those who wait for it what has happened; what a single target or gate does is for the history. */
export async function notifyOfStep({ state, events }: Pick<Ticked, 'state' | 'events'>): Promise<void> {
  const told = events.filter(({ type }) => type !== 'target' && type !== 'gate');
  const url = ciJob(process.env).runUrl;
  const notice = { rollout: state.name, events: told, ...(url !== undefined && { url }) };
  for (const warning of await tell(notice)) process.stderr.write(printable(`gradus: ${warning}\n`));
}
