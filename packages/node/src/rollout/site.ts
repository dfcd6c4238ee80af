import {
  builtInPacks,
  createCache,
  readProject,
  rolloutDocuments,
  rolloutPolicies,
  type CheckCache,
  type Fleet,
  type JobFacts,
  type Known,
  type MetricAnswer,
  type PolicyFact,
  type Question,
  type RolloutDocuments,
  type RolloutSpec,
  type RolloutState,
  type RolloutTree,
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
  /** Told of jobs on some commits, where a gate asks for one. */
  readonly jobs?: (commits: readonly string[]) => Promise<JobFacts>;
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
export interface Site extends Omit<SiteOptions, 'store' | 'ask'>, RolloutSource {
  readonly store: StateStore;
  readonly ask?: (question: Question) => Promise<MetricAnswer>;
  /** What the policies that were pinned say now. */
  policies(state: Pick<RolloutState, 'name' | 'spec' | 'rules'>): Promise<Known<PolicyFact>>;
}

/** Reads the documents of a commit. Throws RepositoryError and ConfigurationError. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const source = await openSource(options.dir, { from: options.from ?? 'HEAD', now: options.now });
  const { store, ask, ...rest } = options;
  const answers = ask?.(source.tree);
  const cached = new Map([[source.commit ?? '', source.rollouts]]);
  return {
    ...rest,
    ...source,
    store: await store(source.tree),
    ...(answers && { ask: answers }),
    async policies({ name, spec, rules }) {
      const at = rules ?? source.commit ?? '';
      if (!cached.has(at)) {
        const pinned = await source.treeAt(at);
        if (pinned === undefined) {
          const fetch = 'fetch it, or clone with fetch-depth: 0';
          return {
            unreadable: `commit ${at.slice(0, 10)}, whose policies were pinned, is not in this clone; ${fetch}`,
          };
        }
        cached.set(at, pinned);
      }
      return rolloutPolicies(cached.get(at)!, name, spec, options.now());
    },
  };
}

/** Documents about rollouts, of a commit or of the working tree. */
export interface RolloutSource {
  readonly place: Place;
  /** Undefined for the working tree. */
  readonly commit: string | undefined;
  readonly tree: Tree;
  readonly rollouts: RolloutTree;
  documents(name: string, pinned?: RolloutSpec): RolloutDocuments;
  /** The fleet file that a manifest names. */
  manifestFleet(spec: RolloutSpec): Promise<Known<Fleet>>;
  /** The documents of another commit; undefined where it is not here. */
  treeAt(commit: string): Promise<RolloutTree | undefined>;
  close(): Promise<void>;
}

/** Reads the documents of a commit, or without `from` of the working tree. Throws RepositoryError and ConfigurationError. */
export async function openSource(
  dir: string,
  { from, now }: { readonly from?: string; readonly now: () => Date },
): Promise<RolloutSource> {
  const place = await findProject(dir);
  const { repository } = place;
  if (from !== undefined && repository === undefined)
    throw new RepositoryError('There is no Git repository here, and the state of a rollout lies in one. Run git init.');
  const commit = from === undefined ? undefined : await repository!.resolve(from);
  const cache = createCache();
  const rollouts = await rolloutTree(place, commit, cache);
  return {
    place,
    commit,
    tree: rollouts.tree,
    rollouts,
    documents: (name, pinned) => rolloutDocuments(rollouts, name, now(), pinned),
    manifestFleet: (spec) => manifestFleet(place, commit, spec),
    treeAt: async (at) => ((await repository?.has(at)) ? rolloutTree(place, at, cache) : undefined),
    close: async () => repository?.close(),
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
