import {
  builtInPacks,
  createCache,
  planRollout,
  readProject,
  rolloutDocuments,
  rolloutPolicies,
  type CheckCache,
  type Fleet,
  type Known,
  type MetricAnswer,
  type Plan,
  type PolicyFact,
  type Question,
  type RolloutDocuments,
  type RolloutSpec,
  type RolloutState,
  type RolloutTree,
  type StepFacts,
  type Tree,
} from '@gradus/core';
import { findProject, projectTree, schemaCompiler, type Place } from '../load-project.ts';
import { packsOf } from '../packages.ts';
import { RepositoryError } from '../repository-error.ts';
import { manifestFleet } from './manifest-fleet.ts';
import type { StateStore } from './state-store.ts';

/** Where rollouts are driven from, and with what. */
export interface SiteOptions {
  /** A folder of the project. */
  readonly dir: string;
  /** Opens the store of the state; where it lies may stand in the documents. */
  readonly store: (tree: Tree) => Promise<StateStore>;
  /** The commit whose documents count. Default HEAD. */
  readonly from?: string;
  /** Observes the fleet; without it the manifest's fleet file tells which targets there are. */
  readonly fleet?: () => Promise<Known<Fleet>>;
  /** Finds out who answers questions about metrics; undefined where nobody does. */
  readonly ask?: (tree: Tree) => ((question: Question) => Promise<MetricAnswer>) | undefined;
  readonly jobs?: () => Promise<StepFacts['jobs']>;
  /** Tells one run from another: of the job in CI. */
  readonly runId: string;
  /** How long a start may take, milliseconds. */
  readonly lease: number;
  readonly mostStarts?: number;
  /** An account or an address: who starts, pauses, approves. */
  readonly by: string;
  readonly now: () => Date;
}

/** A repository with rollouts, its documents read once. */
export interface Site extends Omit<SiteOptions, 'store' | 'ask'> {
  readonly store: StateStore;
  readonly ask?: (question: Question) => Promise<MetricAnswer>;
  readonly place: Place;
  /** The commit that the documents were read from; undefined outside of a repository. */
  readonly commit: string | undefined;
  readonly tree: Tree;
  documents(name: string, pinned?: RolloutSpec): RolloutDocuments;
  /** What the policies that were pinned say now. */
  policies(state: Pick<RolloutState, 'name' | 'spec' | 'rules'>): Promise<Known<PolicyFact>>;
  /** The fleet file that a manifest names. */
  manifestFleet(spec: RolloutSpec): Promise<Known<Fleet>>;
  /** A plan over the fleet that there is now. */
  plan(name: string, spec: RolloutSpec, fleet: Fleet): Plan;
  close(): Promise<void>;
}

/** Reads the documents of a commit. Throws RepositoryError and ConfigurationError. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const place = await findProject(options.dir);
  const { repository } = place;
  if (repository === undefined)
    throw new RepositoryError('There is no Git repository here, and the state of a rollout lies in one. Run git init.');
  const commit = await repository.resolve(options.from ?? 'HEAD');
  const cache = createCache();
  const read = (at: string): Promise<RolloutTree> => rolloutTree(place, at, cache);
  const fresh = await read(commit);
  const cached = new Map<string, RolloutTree>([[commit, fresh]]);
  const { store, ask, ...rest } = options;
  const answers = ask?.(fresh.tree);
  return {
    ...rest,
    store: await store(fresh.tree),
    ...(answers && { ask: answers }),
    place,
    commit,
    tree: fresh.tree,
    documents: (name, pinned) => rolloutDocuments(fresh, name, options.now(), pinned),
    async policies({ name, spec, rules }) {
      const at = rules ?? commit;
      if (!cached.has(at)) {
        if (!(await repository.has(at)))
          return {
            unreadable: `commit ${at.slice(0, 10)}, whose policies were pinned, is not in this clone; fetch it, or clone with fetch-depth: 0`,
          };
        cached.set(at, await read(at));
      }
      return rolloutPolicies(cached.get(at)!, name, spec, options.now());
    },
    manifestFleet: (spec) => manifestFleet(place, commit, spec),
    plan: (name, spec, fleet) => planRollout({ name, spec, fleet }),
    close: () => repository.close(),
  };
}

async function rolloutTree(place: Place, commit: string | undefined, cache: CheckCache): Promise<RolloutTree> {
  const tree = await projectTree(place, commit);
  const packs = [...builtInPacks(), ...(await packsOf(tree, place.root))];
  return { tree, packs, cache, ...(await schemaCompiler([tree])) };
}

/** What the project file says of rollouts: where their state lies, and where metrics are asked. */
export function rolloutSettings(tree: Tree): ReturnType<typeof readProject>['rollouts'] {
  return readProject(tree).rollouts;
}
