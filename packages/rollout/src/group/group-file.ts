import type { GroupRecord, GroupTarget } from '../model.ts';
import { fileHeader, jsonOf, parseRows, rowsText, StateFileError } from '../state/state-file.ts';
import { groupShape, refShape } from '../state/state-shape.ts';

/** JSON with a line for each target and artifact. */
export function groupText({ name, targets }: GroupRecord): string {
  const rows = [...targets].flatMap(([target, entries]) => entries.map((entry) => ({ name: target, ...entry })));
  return rowsText({ ...fileHeader, kind: 'ConcurrencyGroup', name }, rows);
}

/** Reads what `groupText` wrote, and nothing else. Throws StateFileError. */
export function readGroup(text: string): GroupRecord {
  const { rest, targets: rows } = parseRows(text, 'ConcurrencyGroup');
  const problem = groupShape({ ...rest, targets: rows }, 'ConcurrencyGroup');
  if (problem !== undefined) throw new StateFileError(`${problem}.`);
  const targets = new Map<string, GroupTarget[]>();
  for (const { name, ...entry } of rows as readonly (GroupTarget & { readonly name: string })[]) {
    const known = targets.get(name) ?? [];
    if (known.some(({ artifact }) => artifact === entry.artifact))
      throw new StateFileError(`The group has the target ${name} twice for ${entry.artifact}.`);
    targets.set(name, [...known, entry]);
  }
  const record = { name: rest['name'] as string, targets };
  if (groupText(record) !== text)
    throw new StateFileError('The group is not as Gradus writes it: it was edited, or has a member twice.');
  return record;
}

/** What holds for all rollouts of a state ref. */
export interface RefRecord {
  /** Random, made when the state was created: what tells it from another state. */
  readonly id: string;
  /** The highest generation that a start was assigned, in any rollout. It never falls. */
  readonly generation: number;
}

export function refText({ id, generation }: RefRecord): string {
  return `${JSON.stringify({ ...fileHeader, kind: 'RolloutStateRef', id, generation }, undefined, 1)}\n`;
}

/** Throws StateFileError. */
export function readRef(text: string): RefRecord {
  const { apiVersion, kind, ...rest } = jsonOf(text, 'RolloutStateRef');
  if (kind !== 'RolloutStateRef' || apiVersion !== fileHeader.apiVersion)
    throw new StateFileError(
      `It is not a RolloutStateRef of ${fileHeader.apiVersion}. A newer version of Gradus may have written it.`,
    );
  const problem = refShape(rest, 'RolloutStateRef');
  if (problem !== undefined) throw new StateFileError(`${problem}.`);
  return rest as unknown as RefRecord;
}
