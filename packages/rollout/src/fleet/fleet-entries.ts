import { maxTroubles, type Trouble, type Position, grouped, shown } from '@gradus/core/internal';
import type { Value } from '@gradus/core';
import { targetOf } from './fleet-target.ts';
import type { Fleet, Target } from '../model.ts';

/** Something wrong with a fleet file. */
export interface FleetProblem {
  /** What, with the values: a sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  readonly position: Position;
}

export type FleetRead =
  | { readonly ok: true; readonly fleet: Fleet }
  /** At most 50, in the order of the file. A fleet with problems is not used at all. */
  | { readonly ok: false; readonly problems: readonly FleetProblem[] };

/** Something of the file: a place by offset or by pointer. */
export interface EntryProblem {
  readonly message: string;
  readonly fix: string;
  readonly offset?: number;
  readonly pointer?: string;
  readonly aboutKey?: true;
}

/** The result of parsing a file: its entries, and the places of their parts. */
export interface Entries {
  readonly values: readonly Value[];
  readonly place: (index: number, path: readonly string[]) => Pick<EntryProblem, 'offset' | 'pointer'>;
  readonly line: (index: number) => number | undefined;
}

const most = 1_000_000;

/** The targets of a fleet file, and what is wrong with it; none of a name that was there before. */
export function collect({ values, place, line }: Entries): { targets: Target[]; problems: EntryProblem[] } {
  const targets: Target[] = [];
  const problems: EntryProblem[] = [];
  const firsts = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    if (problems.length >= maxTroubles) break;
    const target = targetOf(value, index + 1, ({ path, ...rest }) => problems.push({ ...rest, ...place(index, path) }));
    if (target === undefined) continue;
    const first = firsts.get(target.name);
    firsts.set(target.name, first ?? index);
    if (first === undefined) targets.push(target);
    else {
      const at = line(first);
      const message = `The name ${shown(target.name)} appears twice${at === undefined ? '' : `, first in line ${at}`}.`;
      problems.push({ message, fix: 'Rename one of the two, or remove it.', ...place(index, ['name']) });
    }
  }
  return { targets, problems: problems.slice(0, maxTroubles) };
}

/** Too few, or too many. */
export function sizeProblem(count: number): EntryProblem | undefined {
  if (count === 0)
    return {
      message: 'The fleet has no targets.',
      fix: 'List at least one. Where a program writes the file, see why it found none.',
      offset: 0,
    };
  if (count <= most) return undefined;
  const message = `The fleet has ${grouped(count)} targets; at most ${grouped(most)} are allowed.`;
  return { message, fix: 'Divide it, one fleet for each rollout.', offset: 0 };
}

/** Why a file cannot be read at all. */
export function ofTrouble({ message, fix, offset }: Trouble, format: string): EntryProblem {
  // Limits and sources of a project do not apply to a fleet.
  const remedy = fix.includes('spec.') ? 'Write a plain list of targets.' : fix;
  return { message: `The file cannot be read as ${format}: ${message}.`, fix: remedy, offset };
}

/** Places are computed only if there is a problem. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
