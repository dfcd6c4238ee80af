import { builtInPacks, type Tree } from '@gradus/core';
import { createCache, readProject, type CheckCache, type RolloutSpec } from '@gradus/core/internal';
import type { ForgeName } from '@gradus/core/forge';
import { rolloutDocuments, rolloutPolicies, type RolloutDocuments, type RolloutTree } from './rollout-documents.ts';
import type { Fleet, MetricAnswer, Question, RolloutState } from '@gradus/rollout';
import type { JobFacts, Known, PolicyFact } from '@gradus/rollout/internal';
import {
  closePlace,
  findCommittedProject,
  findProject,
  projectTree,
  schemaCompiler,
  type ProjectPlace,
} from '../project/load-project.ts';
import { packsOf } from '../project/packages.ts';
import { manifestFleet } from './manifest-fleet.ts';
import type { StateStore } from './state-store.ts';
import { upgradedStore } from './upgrade-state.ts';

/** The project whose rollouts are driven, and what to drive them with. */
export interface SiteOptions {
  /** A folder of the project. */
  readonly dir: string;
  /** Opens the store of the state; the documents may configure its location. */
  readonly store: (tree: Tree) => Promise<StateStore>;
  /** The commit whose documents count. Default HEAD. */
  readonly from?: string;
  /** Observes the fleet; without it the manifest's fleet file tells which targets there are. */
  readonly fleet?: () => Promise<Known<Fleet>>;
  /** Finds the provider of metrics; undefined if there is none. */
  readonly ask?: (tree: Tree) => ((question: Question) => Promise<MetricAnswer>) | undefined;
  /** Returns the jobs on some commits, for gates that require one. */
  readonly jobs?: (commits: readonly string[]) => Promise<JobFacts>;
  /** Distinguishes one run from another: the id of the CI job. */
  readonly runId: string;
  /** How long a start may take, milliseconds. */
  readonly lease: number;
  readonly mostStarts?: number;
  /** An account or an address: who starts, pauses, approves. */
  readonly by: string;
  /** The forge if `by` is one of its accounts: then it is neither an address nor an id. */
  readonly byForge?: ForgeName | undefined;
  readonly now: () => Date;
}

/** A project with rollouts, read once at one commit. Close it when done. */
export interface Site extends Omit<SiteOptions, 'store' | 'ask'>, RolloutSource {
  readonly store: StateStore;
  /** Asks a metric's provider. Without it no metric has an answer, so metric gates do not pass. */
  readonly ask?: (question: Question) => Promise<MetricAnswer>;
  /**
   * What the policies that were pinned say now.
   *
   * @internal
   */
  policies(state: Pick<RolloutState, 'name' | 'spec' | 'rules'>): Promise<Known<PolicyFact>>;
}

/** Reads the project at a commit, to drive its rollouts. Throws RepositoryError and ConfigurationError. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const source = await openSource(options.dir, { from: options.from ?? 'HEAD', now: options.now });
  const { store: open, ask, ...rest } = options;
  const store = await open(source.tree).catch(async (error: unknown) => {
    await source.close();
    throw error;
  });
  const answers = ask?.(source.tree);
  const cached = new Map([[source.commit ?? '', source.rollouts]]);
  return {
    ...rest,
    ...source,
    store: upgradedStore(store),
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
  /** @internal */
  readonly place: ProjectPlace;
  /** 40 or 64 hex digits; undefined for the working tree. */
  readonly commit: string | undefined;
  readonly tree: Tree;
  /** @internal */
  readonly rollouts: RolloutTree;
  /** @internal */
  documents(name: string, pinned?: RolloutSpec): RolloutDocuments;
  /**
   * The fleet file that a manifest names.
   *
   * @internal
   */
  manifestFleet(spec: RolloutSpec): Promise<Known<Fleet>>;
  /**
   * The documents of another commit; undefined if the commit is missing.
   *
   * @internal
   */
  treeAt(commit: string): Promise<RolloutTree | undefined>;
  /** Ends its Git processes and removes its temporary files. */
  close(): Promise<void>;
}

/** Reads the documents of a commit, or without `from` of the working tree. Throws RepositoryError and ConfigurationError. */
export async function openSource(
  dir: string,
  { from, now }: { readonly from?: string; readonly now: () => Date },
): Promise<RolloutSource> {
  let commit: string | undefined;
  const place =
    from === undefined
      ? await findProject(dir)
      : await findCommittedProject(dir, noState, async (repository) => [(commit = await repository.resolve(from))]);
  const { repository } = place;
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
    close: () => closePlace(place),
  };
}

const noState = 'There is no Git repository here, and the state of a rollout lies in one. Run git init.';

async function rolloutTree(place: ProjectPlace, commit: string | undefined, cache: CheckCache): Promise<RolloutTree> {
  const tree = await projectTree(place, commit);
  const packs = [...builtInPacks(), ...(await packsOf(tree, place.root))];
  return { tree, packs, cache, ...(await schemaCompiler([tree])) };
}

/** The settings of the project file for rollouts: the location of their state, and the provider of metrics. */
export function rolloutSettings(tree: Tree): ReturnType<typeof readProject>['rollouts'] {
  return readProject(tree).rollouts;
}
