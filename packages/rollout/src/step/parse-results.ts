import { parseInstant } from '@gradus/core/internal';
import { readJsonText } from '../state/json-text.ts';
import type { Observation, TargetResult } from '../model.ts';

export type ResultsRead =
  | { readonly results: readonly TargetResult[]; readonly observations: readonly Observation[] }
  | { readonly problems: readonly string[] };

const most = 1_000_000;

/**
 * Reads what executors report: a JSON list of `{ target, generation, outcome, version, at, reason }`, or a single one. `{ target, version, at }`
 * without generation and outcome is an observation of a target. `at` is RFC 3339 and defaults to `now`. Every mistake is reported with its
 * place in the list; a list with mistakes is rejected as a whole.
 */
export function parseResults(text: string, now: number): ResultsRead {
  const json = readJsonText(text);
  if ('problems' in json) return json;
  const value: unknown = json.value;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > most) return { problems: [`It has ${list.length} results; at most ${most} are taken at once.`] };
  const problems: string[] = [];
  const results: TargetResult[] = [];
  const observations: Observation[] = [];
  for (const [index, each] of list.entries()) {
    const read = readResult(each, now);
    if (typeof read === 'string') {
      if (problems.length < 50) problems.push(`Result ${index + 1}: ${read}`);
    } else if ('outcome' in read) results.push(read);
    else observations.push(read);
  }
  return problems.length > 0 ? { problems } : { results, observations };
}

function readResult(value: unknown, now: number): TargetResult | Observation | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'it is not an object with target, generation and outcome.';
  const { target, generation, outcome, version, at, reason, ...rest } = value as Record<string, unknown>;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    return `there is no member ${JSON.stringify(unknown)}; there are target, generation, outcome, version, at, reason.`;
  if (typeof target !== 'string' || target === '') return 'target is not the name of one.';
  const instant = at === undefined ? now : typeof at === 'string' ? parseInstant(at) : undefined;
  if (instant === undefined)
    return `at ${JSON.stringify(at)} is not an instant of RFC 3339, such as 2026-03-02T09:00:00Z.`;
  if (generation === undefined && outcome === undefined && reason === undefined && typeof version === 'string')
    return { target, version, at: instant };
  if (!Number.isSafeInteger(generation) || Number(generation) < 0)
    return `generation ${JSON.stringify(generation)} is not a whole number.`;
  if (outcome !== 'succeeded' && outcome !== 'failed')
    return `outcome ${JSON.stringify(outcome)} is neither "succeeded" nor "failed".`;
  if (version !== undefined && typeof version !== 'string') return 'version is not text; write it in quotes.';
  if (reason !== undefined && typeof reason !== 'string') return 'reason is not text.';
  return {
    target,
    generation: Number(generation),
    outcome,
    at: instant,
    ...(version !== undefined && { version }),
    ...(reason !== undefined && { reason: reason.slice(0, 500) }),
  };
}
