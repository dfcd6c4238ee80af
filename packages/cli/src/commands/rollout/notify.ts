import process from 'node:process';
import { notifiers, type Ticked } from '@gradus/node';
import { printable } from '../../terminal.ts';

/** Tells those who wait for it what has happened. One that cannot be told is warned of, and changes nothing. */
export async function notify({ state, events }: Pick<Ticked, 'state' | 'events'>): Promise<void> {
  const told = events.filter(({ type }) => type !== 'target' && type !== 'gate');
  if (told.length === 0) return;
  for (const send of notifiers(process.env)) {
    const result = await send({ rollout: state.name, events: told });
    if (!result.sent) process.stderr.write(printable(`gradus: ${result.why}\n`));
  }
}
