import { type Amount, type RolloutSpec, parseDuration } from '@gradus/core/internal';
import type { Fleet, Plan } from '../model.ts';
import { planRollout } from '../plan/plan.ts';
import type { Simulation } from './run.ts';
import { gateNeeds } from '../gates/gate-kinds.ts';

/** A way to bring a version to a fleet, with the name that reports call it by. */
export interface SimulatedStrategy {
  readonly label: string;
  readonly simulation: Simulation;
}

/** All targets in one batch, with nothing before, between and after. */
const allAtOnce = 'all-at-once';

/** Batches, cumulative, and how long each is left alone: `1%,10%,50%@PT1H`. */
const list = /^(?<batches>\d[\d.%,]*)(?:@(?<soak>.*))?$/;
const amount = /^(?:[1-9]\d{0,5}|(?:100|[1-9]?\d)(?:\.\d{1,3})?%)$/;

/** Whether a text is a built-in strategy and not the name of a Rollout. */
export function isBuiltIn(text: string): boolean {
  return text === allAtOnce || list.test(text);
}

/**
 * The same targets as a simulation, with a built-in strategy: `all-at-once`, or a list of cumulative batches with one soak after each,
 * by default the longest that the manifest has after a batch. Its calendars and limits are those of the manifest, except for all-at-once,
 * which has no limits. Returns the end of a sentence if the text cannot be parsed.
 */
export function builtInStrategy(text: string, of: Simulation): SimulatedStrategy | { readonly problem: string } {
  const read = text === allAtOnce ? { stages: [{ name: 'all' }], soak: undefined } : listed(text, of.spec);
  if ('problem' in read) return read;
  const { availability, limits: _, ...rest } = of.spec;
  const spec: RolloutSpec = {
    ...rest,
    seed: of.plan.seed,
    targets: {},
    strategy: { type: 'Staged' },
    stages: read.stages,
    ...(text !== allAtOnce && availability !== undefined && { availability }),
  };
  const plan = planRollout({ name: of.name, spec, fleet: fleetOf(of.plan) });
  const label = read.soak === undefined || text.includes('@') ? text : `${text}@${read.soak}`;
  return { label, simulation: { ...of, spec, plan: { ...plan, fleetSize: of.plan.fleetSize } } };
}

function listed(
  text: string,
  spec: RolloutSpec,
): { readonly stages: RolloutSpec['stages']; readonly soak: string | undefined } | { readonly problem: string } {
  const { batches = '', soak = longestSoak(spec) } = list.exec(text)?.groups ?? {};
  const amounts = batches.split(',');
  const wrong = amounts.find((each) => !amount.test(each) || Number.parseFloat(each) === 0);
  if (wrong !== undefined) return { problem: `"${wrong}" is neither a number of targets nor a percentage such as 10%` };
  const falls = amounts.findIndex((each, index) => index > 0 && !isMore(amounts[index - 1]!, each));
  if (falls > 0)
    return {
      problem: `batches are cumulative, and ${amounts[falls]} is not more than ${amounts[falls - 1]} before it`,
    };
  if (soak !== undefined && parseDuration(soak) === undefined)
    return { problem: `the soak "${soak}" is not a duration of ISO 8601, such as PT1H` };
  const gates = soak === undefined ? {} : { gates: [{ soak: { duration: soak } }] };
  return { stages: [{ name: 'all', batches: amounts.map(amountOf), ...gates }], soak };
}

/** Whether `after` may be more. A number and a percentage cannot be compared before the fleet is known, so they pass. */
function isMore(before: string, after: string): boolean {
  return before.endsWith('%') !== after.endsWith('%') || Number.parseFloat(after) > Number.parseFloat(before);
}

function amountOf(text: string): Amount {
  return text.endsWith('%') ? text : Number(text);
}

function longestSoak({ stages }: RolloutSpec): string | undefined {
  const soaks = stages.flatMap(({ gates = [] }) => gates.flatMap((gate) => gateNeeds(gate).soak ?? []));
  const length = (text: string): number => {
    const {
      years = 0,
      months = 0,
      weeks = 0,
      days = 0,
      hours = 0,
      minutes = 0,
      seconds = 0,
    } = parseDuration(text) ?? {};
    return (((years * 365 + months * 30 + weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
  };
  return soaks.reduce<string | undefined>((a, b) => (a === undefined || length(b) > length(a) ? b : a), undefined);
}

function fleetOf({ targets }: Plan): Fleet {
  return {
    targets: Array.from(targets, ([name, { labels, version }]) => ({
      name,
      labels,
      ...(version !== undefined && { version }),
    })),
  };
}
