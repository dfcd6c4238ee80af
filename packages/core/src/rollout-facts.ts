import type { CatalogView } from './catalog/lookups.ts';
import { asMap, bare, shape } from './catalog/shape.ts';
import { check, type CheckInput } from './check.ts';
import { ConfigurationError } from './configuration-error.ts';
import { Unknown } from './expression/definition.ts';
import type { RolloutSpec, Team } from './generated/types.ts';
import type { Tree } from './model/file.ts';
import type { Finding } from './model/finding.ts';
import type { Unreadable } from './model/review.ts';
import { rulebook } from './policy/rulebook.ts';
import { counts } from './report/outcome.ts';
import type { Known, PolicyFact, StepFacts } from './rollout/model.ts';
import { side } from './side.ts';
import { readWindow, type CalendarWindow } from './time/calendar-window.ts';
import { startOfDateOrInstant } from './time/instant.ts';

/** A tree, and what its rules are compiled with. */
export type RolloutTree = Pick<CheckInput, 'packs' | 'compileSchema' | 'cache'> & { readonly tree: Tree };

/** What documents say about a rollout. */
export interface RolloutDocuments {
  /** The manifest; undefined where the tree has none of this name. */
  readonly spec: RolloutSpec | undefined;
  /** The manifest's file, and its text. */
  readonly path: string | undefined;
  readonly text: string | undefined;
  /** Names of all manifests. */
  readonly names: readonly string[];
  readonly changeType: string;
  readonly facts: Pick<StepFacts, 'zone' | 'windows' | 'calendars' | 'change' | 'teamsOf' | 'owner'>;
  /** The id of the person who has an account or address; undefined where no Team knows it. */
  personOf(account: string): string | undefined;
}

/**
 * Reads what a tree says about a rollout: its manifest, or with `spec` what concerns a pinned one. Calendars, Teams and the state of the
 * Change are meant to be read from the newest tree. Throws ConfigurationError where the project cannot be used.
 */
export function rolloutDocuments(from: RolloutTree, name: string, now: Date, pinned?: RolloutSpec): RolloutDocuments {
  const rules = rulebook(from.tree, from);
  const { view } = side(from.tree, rules, from.cache);
  const document = view.catalog.find('Rollout', name);
  const spec = pinned ?? (document?.value as { spec?: RolloutSpec } | undefined)?.spec;
  const zone = rules.project.timezone;
  const members = membersOf(view, now.getTime(), zone);
  const change = known(() => view.find('Change', bare(spec?.change ?? '')));
  const system = known(() => view.find('System', bare(spec?.system ?? '')));
  const isReadable = spec !== undefined && system !== undefined && !isUnknown(system);
  return {
    spec,
    path: document?.file.path,
    text: document?.file.text,
    names: (view.catalog.kinds.get('Rollout') ?? []).map((each) => each.name),
    changeType: isUnknown(change) ? 'normal' : String(shape(change ?? null).spec['type'] ?? 'normal'),
    facts: {
      zone,
      windows: isReadable ? known(() => windowsOf(view, system, spec)) : noSystem(system, spec?.system),
      calendars: known(() => calendarsOf(view)),
      change: changeState(change, spec?.change),
      teamsOf: (person) => members.filter(({ id }) => id === person).map(({ team }) => team),
      owner: isReadable ? String(shape(system).spec['owner'] ?? '') : '',
    },
    personOf: (account) => members.find(({ id, names }) => id === account || names.includes(account.toLowerCase()))?.id,
  };
}

function known<T>(read: () => T): Known<T> {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unknown) return { unreadable: error.message };
    throw error;
  }
}

function isUnknown<T>(fact: Known<T>): fact is Unreadable {
  return typeof fact === 'object' && fact !== null && 'unreadable' in fact;
}

function noSystem(system: unknown, name: string | undefined): Unreadable {
  return isUnknown(system) ? system : { unreadable: `there is no System ${name ?? ''}` };
}

function changeState(change: Known<unknown>, name: string | undefined): Known<string> {
  if (isUnknown(change)) return change;
  if (change === undefined) return { unreadable: `there is no Change ${name ?? ''}` };
  return String(asMap(asMap(change as never)['status'])['state'] ?? 'draft');
}

/**
 * The entries that concern the system: of the calendars that the manifest names, and every freeze, which a manifest cannot get out of
 * by not naming its calendar.
 */
function windowsOf(view: CatalogView, system: unknown, { windows }: RolloutSpec): CalendarWindow[] {
  const refs = windows?.refs?.map(bare);
  const entries = view.windows(system as never).map(asMap);
  const chosen = entries.filter(
    (entry) => refs === undefined || entry['kind'] === 'freeze' || refs.includes(String(entry['calendar'])),
  );
  return chosen.map(readEntry);
}

function calendarsOf(view: CatalogView): ReadonlyMap<string, readonly CalendarWindow[]> {
  return new Map(
    view.all('Calendar').map((calendar) => {
      const { name = '', spec } = shape(calendar);
      const entries = Array.isArray(spec['windows']) ? (spec['windows'] as never[]) : [];
      return [name, entries.map((entry) => readEntry({ timezone: spec['timezone'] ?? 'UTC', ...asMap(entry) }))];
    }),
  );
}

function readEntry(entry: object): CalendarWindow {
  const read = readWindow(entry);
  if (!read.ok) throw new Unknown(read.problem);
  return read.value;
}

interface Member {
  readonly id: string;
  readonly team: string;
  /** In lower case. */
  readonly names: readonly string[];
}

/** Those who have not left. */
function membersOf({ catalog }: CatalogView, now: number, zone: string): Member[] {
  return (catalog.kinds.get('Team') ?? []).flatMap(({ name, value }) => {
    const { members = [] } = (value as Partial<Team>).spec ?? {};
    const stays = ({ leftOn }: (typeof members)[number]): boolean =>
      leftOn === undefined || (startOfDateOrInstant(leftOn, zone) ?? 0) > now;
    return members.filter(stays).map(({ id, logins = {}, emails = [] }) => ({
      id,
      team: name,
      names: [...Object.values(logins), ...emails].map((text) => String(text).toLowerCase()),
    }));
  });
}

/** What the policies of a tree say now about a rollout, its Change and its System: those that are pinned with it, at the present time. */
export function rolloutPolicies(
  from: RolloutTree,
  name: string,
  { change, system }: RolloutSpec,
  now: Date,
): Known<PolicyFact> {
  try {
    const { tree, ...rules } = from;
    const { verdict } = check({ ...rules, head: tree, now, verb: 'rollout' });
    const concerns = ({ document }: Finding): boolean =>
      (document?.kind === 'Rollout' && document.name === name) ||
      (document?.kind === 'Change' && document.name === bare(change)) ||
      (document?.kind === 'System' && document.name === bare(system));
    const blocking = [...verdict.findings, ...verdict.undecided].filter(
      (finding) => counts(finding) && concerns(finding),
    );
    const outcomes = new Set(blocking.map(({ outcome }) => outcome));
    const state = (['failed', 'undecided', 'pending'] as const).find((outcome) => outcomes.has(outcome)) ?? 'passed';
    const until = state === 'pending' ? verdict.retryAt : undefined;
    return {
      state,
      because: blocking.map(({ policy, validation, message }) => `${policy}/${validation}: ${message}`),
      ...(until !== undefined && { until: Date.parse(until) }),
    };
  } catch (error) {
    if (error instanceof ConfigurationError) return { unreadable: error.message };
    throw error;
  }
}
