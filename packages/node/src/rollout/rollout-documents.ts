import {
  changeAuthorityOf,
  isChangeAuthority,
  asMap,
  bare,
  shape,
  unlessUndecidable,
  peopleIn,
  type CelValue,
  type People,
  type RolloutSpec,
  rulebook,
  counts,
  loadSide,
} from '@gradus/core/internal';
import { check, type CheckInput, ConfigurationError, type Tree, type Finding } from '@gradus/core';
import type { ForgeName, Unreadable } from '@gradus/core/forge';
import type { Known, PolicyFact, StepFacts } from '@gradus/rollout/internal';
import { readManifest } from './manifest.ts';
import { calendarsOf, obligationsOf, windowsOf } from './rollout-calendars.ts';

/** A tree, and what its rules are compiled with. */
export type RolloutTree = Pick<CheckInput, 'packs' | 'compileSchema' | 'cache'> & { readonly tree: Tree };

/** What documents say about a rollout. */
export interface RolloutDocuments {
  /** The pinned spec, else that of the manifest; undefined if the tree has none of this name. */
  readonly spec: RolloutSpec | undefined;
  /** Of the manifest's file; undefined with a pinned spec. */
  readonly text: string | undefined;
  /** Names of all manifests. */
  readonly names: readonly string[];
  readonly changeType: string;
  readonly facts: Pick<
    StepFacts,
    | 'zone'
    | 'windows'
    | 'calendars'
    | 'change'
    | 'teamsOf'
    | 'notGranted'
    | 'rolesOf'
    | 'obligations'
    | 'mayBe'
    | 'owner'
  >;
  /**
   * The id of the person who has an account or address; undefined if no Team gives it to anybody, or to several people. With a forge it is an account
   * there, and nothing else.
   */
  personOf(account: string, forge?: ForgeName): string | undefined;
  /** Whether a person is a change authority now. */
  isChangeAuthority(person: string): Known<boolean>;
}

/**
 * Reads what a tree says about a rollout: its manifest, or with `spec` what concerns a pinned one. Calendars, Teams and the state of the
 * Change are meant to be read from the newest tree. Throws ConfigurationError if the project cannot be used, and RepositoryError if the manifest cannot.
 */
export function rolloutDocuments(from: RolloutTree, name: string, now: Date, pinned?: RolloutSpec): RolloutDocuments {
  const rules = rulebook(from.tree, from);
  const side = loadSide(from.tree, rules, from.cache);
  const view = side.view.governing();
  const manifest = pinned === undefined ? readManifest(side, name) : undefined;
  const spec = pinned ?? manifest?.spec;
  const zone = rules.project.timezone;
  const people = peopleIn(view, now, zone);
  const change = known(() => view.find('Change', bare(spec?.change ?? '')));
  const system = known(() => view.find('System', bare(spec?.system ?? '')));
  const isReadable = spec !== undefined && system !== undefined && !isUnknown(system);
  return {
    spec,
    text: manifest?.text,
    names: (view.catalog.kinds.get('Rollout') ?? []).map((each) => each.name),
    changeType: isUnknown(change) ? 'normal' : String(shape(change ?? null).spec['type'] ?? 'normal'),
    facts: {
      zone,
      windows: isReadable ? known(() => windowsOf(view, system, spec)) : noSystem(system, spec?.system),
      calendars: known(() => calendarsOf(view)),
      change: changeState(change, spec?.change),
      teamsOf: (person) => people.person(person)?.teams ?? [],
      notGranted: (person) => people.person(person)?.broken ?? [],
      rolesOf: (person) => [...new Set(people.person(person)?.holds.map(({ role }) => role) ?? [])],
      obligations: isReadable ? known(() => obligationsOf(view, system)) : noSystem(system, spec?.system),
      mayBe: (account, person) => mayBe(people, account, person),
      owner: isReadable ? ownerOf(system) : '',
    },
    personOf: (account, forge) => personOf(people, account, forge),
    isChangeAuthority: (person) =>
      known(() => isChangeAuthority(people.person(person)?.holds ?? [], changeAuthorityOf(view))),
  };
}

function known<T>(read: () => T): Known<T> {
  return unlessUndecidable(read, ({ message }) => ({ unreadable: message }));
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

/** The person behind an account of a forge, or without a forge, behind an account, address or id. A shared one belongs to nobody. */
function personOf(people: People, account: string, forge: ForgeName | undefined): string | undefined {
  const owners = forge === undefined ? people.called(account) : people.having({ login: account }, forge);
  if (owners.length !== 1 || (forge !== undefined && !people.gives({ login: account }, forge))) return undefined;
  return owners[0]!.id;
}

/** An account that no Team gives to anybody may be anybody's where a Team cannot be read. */
function mayBe(people: People, account: string, person: string): boolean {
  const owners = people.called(account);
  return (
    owners.some(({ id }) => id === person) || account === person || (owners.length === 0 && people.hidden !== undefined)
  );
}

/** Nobody if the System violates its schema there. */
function ownerOf(system: CelValue): string {
  const owner = known(() => shape(system).spec['owner']);
  return typeof owner === 'string' ? owner : '';
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
