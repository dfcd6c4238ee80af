import { existsSync, readFileSync } from 'node:fs';

/** One line of the executor's own log, in the order in which they were appended. */
export interface Entry {
  /** Milliseconds of the epoch. */
  readonly at: number;
  /**
   * `refused`: a higher generation was there. `ended`: asked to end by a timeout. `killed`: written by the test, which killed it before it had
   * changed its target.
   */
  readonly event: 'started' | 'finished' | 'refused' | 'ended' | 'killed';
  readonly target: string;
  readonly version: string;
  readonly generation: number;
  /** The process of the executor, which is its process group as well. */
  readonly pid: number;
}

export function readJournal(path: string): readonly Entry[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Entry => {
      const [at, event, target = '', version = '', generation, pid] = line.split(' ');
      return {
        at: Number(at),
        event: event as Entry['event'],
        target,
        version,
        generation: Number(generation),
        pid: Number(pid),
      };
    });
}

/** Starts of which no end is known yet. */
export function running(journal: readonly Entry[]): readonly Entry[] {
  const open = new Map<number, Entry>();
  for (const entry of journal) {
    if (entry.event === 'started') open.set(entry.pid, entry);
    else open.delete(entry.pid);
  }
  return [...open.values()];
}
