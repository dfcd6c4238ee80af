import { haveLogins } from '../authority/people.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { asMap } from '../catalog/shape.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Problem } from '../model/finding.ts';
import type { ForgeName } from '../model/review.ts';
import { isOfRequest, type Policy } from '../policy/policy.ts';
import { projectPath } from '../policy/project.ts';
import { ownedBy } from './ownership.ts';
import type { TouchedSystem } from './touched-systems.ts';

/** The facts that decide whether a gate can require anything at all. */
export interface GateSetup {
  /** Those that are not off. */
  readonly policies: readonly Policy[];
  readonly authority: CatalogView;
  readonly head: CatalogView;
  /** The problems of the head that were found before any policy was evaluated. */
  readonly problems: readonly Problem[];
  /** Of the target and of the request. */
  readonly systems: readonly Document[];
  readonly touched: readonly TouchedSystem[];
  /** The trees of files, before and after. */
  readonly trees: readonly Tree[];
  readonly forge: ForgeName;
}

/** What a gate cannot require, and why a request may have to meet nothing. */
export interface SetupReport {
  /** Advisory: a gate that can require nothing looks like one whose requirements are met. */
  readonly notices: readonly Problem[];
  /** Why no rule applies to this request, if none does: the text after "because". */
  readonly reason: string;
}

/** The policy that ties files to Changes: without it `paths` of Systems decide nothing. */
const tiesFiles = 'itil/change-required';

/**
 * Finds the reasons why a gate cannot require anything. They are only advice: rules come from the target branch, so a request that
 * completes the set-up is itself checked without it, and could otherwise never be merged.
 */
export function gateSetup(setup: GateSetup): SetupReport {
  if (!setup.policies.some(readsRequest)) return { notices: [noPolicy(setup)], reason: unread };
  const people = peopleNotice(setup);
  if (!setup.policies.some(({ id }) => id === tiesFiles)) return { notices: people, reason: noRule };
  const gap = ownershipGap(setup);
  if (gap === undefined) return { notices: people, reason: reasonOf(setup) };
  const ownership = gap.isReported === true ? [] : [ownershipNotice(gap, setup)];
  return { notices: [...ownership, ...people], reason: gap.reason };
}

const unread = 'no policy of the project reads the request';
const noRule = 'no policy that reads the request applies to it';

/** Whether a policy requires something of the request itself, besides its files. */
function readsRequest({ kinds }: Policy): boolean {
  return [...kinds.values()].some(({ whenNeeds, validations }) =>
    [...validations.map(({ needs }) => needs), ...(whenNeeds ? [whenNeeds] : [])].some(isOfRequest),
  );
}

function reasonOf({ touched, authority }: GateSetup): string {
  if (touched.length === 0) return 'no changed file belongs to a System';
  const exempt = touched.filter(({ name }) => {
    const system = authority.catalog.find('System', name);
    const tier = system && authority.tierEntry(system)?.value;
    return tier !== undefined && asMap(asMap(tier)['change'])['changeRequired'] === false;
  });
  if (exempt.length < touched.length) return noRule;
  const names = exempt.map(({ name }) => name).join(', ');
  return exempt.length === 1 ? `the tier of ${names} requires no Change` : `the tiers of ${names} require no Change`;
}

interface Gap {
  readonly reason: string;
  readonly fix: string;
  /** A finding at each glob says it already. */
  readonly isReported?: boolean;
}

/** Why no file of the project can belong to a System. What cannot be read may say anything, so it leaves no gap. */
function ownershipGap({ systems, authority, head, problems, touched, trees }: GateSetup): Gap | undefined {
  if (touched.length > 0 || [authority, head].some(({ catalog }) => catalog.blindSpot('System'))) return undefined;
  if (systems.length === 0)
    return {
      reason: 'the project has no System',
      fix: 'Add a System with `tier` and `paths`, and a Team whose members have `logins`.',
    };
  const owned = systems.map(({ value }) => ownedBy(value));
  if (owned.every(({ state }) => state === 'not-said'))
    return {
      reason: 'no System has `paths`',
      fix: 'Add `paths` to the System: the globs of the files that belong to it, such as `paths: [src/**]`.',
    };
  const owns = (path: string, tree: Tree): boolean =>
    owned.some((each) =>
      each.state === 'said' ? each.ownership.owns(path, tree.get(path)?.mode) : each.state === 'unreadable',
    );
  if (trees.some((tree) => [...tree.keys()].some((path) => owns(path, tree)))) return undefined;
  return {
    reason: 'no file matches the `paths` of a System',
    fix: 'Correct the globs in `paths`: they start at the root of the project.',
    isReported: problems.some(({ validation, document }) => validation === 'no-match' && document?.kind === 'System'),
  };
}

function ownershipNotice({ reason, fix }: Gap, { systems, head }: GateSetup): Problem {
  const there = systems.map(({ name }) => head.catalog.find('System', name)).find((each) => each !== undefined);
  return {
    ...advice('paths', `${sentence(reason)}, so the gate requires no Change, test or approval for any file.`, fix),
    ...(there
      ? { path: there.file.path, stream: there.stream, pointer: `${there.pointer}/spec` }
      : atProject(head, '/spec')),
  };
}

function noPolicy({ head }: GateSetup): Problem {
  return {
    ...advice(
      'policies',
      `${sentence(unread)}, so the gate requires no Change, test or approval.`,
      'Add gradus:itil to `spec.policies` of gradus.yaml, or run `gradus check` where only documents are meant to be checked.',
    ),
    ...atProject(head, '/spec/policies'),
  };
}

/** An approval counts for a person, and a login says which person that is. */
function peopleNotice({ authority, forge, head }: GateSetup): Problem[] {
  const teams = authority.catalog.kinds.get('Team') ?? [];
  if (authority.catalog.blindSpot('Team') !== undefined || haveLogins(authority, forge)) return [];
  const there = teams.map(({ name }) => head.catalog.find('Team', name)).find((each) => each !== undefined);
  return [
    {
      ...advice(
        'logins',
        `No member of a Team has \`logins.${forge}\`, so no approval can count.`,
        `Add \`logins: { ${forge}: ACCOUNT }\` to each member who approves.`,
      ),
      ...(there
        ? { path: there.file.path, stream: there.stream, pointer: `${there.pointer}/spec/members` }
        : atProject(head, '/spec')),
    },
  ];
}

function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

function advice(validation: string, message: string, fix: string): Omit<Problem, 'path'> {
  return { policy: 'gradus/gate', validation, enforcement: 'advisory', message, fix };
}

function atProject({ catalog }: CatalogView, pointer: string): Pick<Problem, 'path' | 'pointer'> {
  return catalog.tree.has(projectPath) ? { path: projectPath, pointer } : { path: '' };
}
