import { peopleIn, type People } from '../authority/people.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import type { Diff } from './diff-value.ts';
import type { Side } from '../evaluate/facts.ts';
import { operationOf, pairing } from '../evaluate/pairing.ts';
import type { Document } from '../model/document.ts';
import type { Tree } from '../model/file.ts';
import type { Branch, ChangedFile } from '../model/merge.ts';
import { isUnreadable, type EvidenceFacts, type Review, type Unreadable } from '../model/review.ts';
import type { Rulebook } from '../policy/rulebook.ts';
import type { TreeSnapshot } from '../review/authority-approval.ts';
import { concernedChanges, namedChanges } from '../review/concerned.ts';
import { gateFacts, type GateFacts } from '../review/gate-facts.ts';
import type { TouchedSystem } from '../review/touched-systems.ts';
import { loadSide, type CheckCache } from './side.ts';
import { parseInstant } from '../time/instant.ts';

/** The input of a gate in addition to the trees. */
export interface RequestInput {
  readonly review: Review;
  readonly evidence: EvidenceFacts;
  /** The commit of the target that the head reverts, if any, and when it was merged, RFC 3339. */
  readonly revert?: { readonly commit: string; readonly at: string };
  /** The content of the commits that approvals and evidence name. A missing commit is not in this clone. */
  readonly commits: ReadonlyMap<string, Tree>;
  /** The trees at which approved commits branched off the target: every merge base. Without one, it is unknown what they changed. */
  readonly bases: ReadonlyMap<string, readonly Tree[]>;
  /** The content of the tip of the target when approvals were given, by their times as the forge writes them; or why it is not known. */
  readonly targets: ReadonlyMap<string, Tree | Unreadable>;
}

/** A tree with its documents and their problems. */
export interface LoadedTree {
  readonly tree: Tree;
  readonly side: Side;
}

/** Both sides of the comparison, loaded. */
export interface GateSides {
  /** The result of the merge. */
  readonly headTree: Tree;
  readonly head: Side;
  readonly baseTree: Tree;
  readonly base: Side;
  readonly authority: CatalogView;
  readonly touched: readonly TouchedSystem[];
  /** The changes of the merge, and those of the request's own commits. */
  readonly files: readonly ChangedFile[];
  readonly diff: Diff;
  /** The request's own commits, if their tree differs from the result of the merge. */
  readonly own?: { readonly head: LoadedTree; readonly bases: readonly LoadedTree[] };
  readonly rules: Rulebook;
  readonly now: Date;
  readonly cache: CheckCache | undefined;
}

/** The facts `review` and `evidence` of a gate. */
export function factsOfGate(gate: RequestInput, sides: GateSides): GateFacts {
  const { head, headTree, base, baseTree, authority, diff, rules, now, own } = sides;
  const merged = { tree: headTree, view: head.view };
  const snapshot = ({ tree, side: { view } }: LoadedTree): TreeSnapshot => ({ tree, view });
  const changes = head.view.catalog.kinds.get('Change') ?? [];
  const named = namedChanges({ description: gate.review.description, commits: diff.commits });
  return gateFacts({
    review: gate.review,
    evidence: gate.evidence,
    merged,
    head: own
      ? { ...snapshot(own.head), bases: own.bases.map(snapshot) }
      : { ...merged, bases: [{ tree: baseTree, view: base.view }] },
    target: { tree: baseTree, view: base.view },
    authority,
    concerned: concernedChanges(changes, altered(changes, sides), named),
    named,
    touched: sides.touched,
    files: sides.files,
    revert: gate.revert,
    at: commitReader(gate, rules, sides.cache),
    peopleAt: peopleReader(gate, rules, sides.cache),
    rules: rules.project.evidence,
    now,
    zone: rules.project.timezone,
  });
}

/** Reads the content of a commit, each commit once, with the rules that apply to the head. */
export function commitReader(
  { commits, bases }: RequestInput,
  rules: Rulebook,
  cache: CheckCache | undefined,
): (commit: string) => TreeSnapshot | undefined {
  const known = new Map<Tree, TreeSnapshot>();
  const read = (tree: Tree): TreeSnapshot => {
    if (!known.has(tree)) known.set(tree, { tree, view: loadSide(tree, rules, cache).view });
    return known.get(tree)!;
  };
  return (commit) => {
    const tree = commits.get(commit);
    return tree && { ...read(tree), bases: (bases.get(commit) ?? []).map(read) };
  };
}

/** Reads the people at the time of an approval, each time once: from the Teams that were merged then, and at that instant. */
export function peopleReader(
  { targets }: RequestInput,
  rules: Rulebook,
  cache: CheckCache | undefined,
): (at: string) => People | Unreadable {
  const known = new Map<string, People | Unreadable>();
  const read = (at: string): People | Unreadable => {
    const instant = parseInstant(at);
    if (instant === undefined) return { unreadable: `the time of an approval, ${JSON.stringify(at)}, cannot be read` };
    const tree = targets.get(at);
    if (tree === undefined) return { unreadable: `the Teams as of ${at} were not read` };
    if (isUnreadable(tree)) return tree;
    return peopleIn(loadSide(tree, rules, cache).view, new Date(instant), rules.project.timezone);
  };
  return (at) => {
    const people = known.get(at) ?? read(at);
    known.set(at, people);
    return people;
  };
}

/** The files that the merge changes and those that the request's own commits change, each path once. */
export function changedFiles(diff: Diff | undefined, branch: Branch | undefined): readonly ChangedFile[] {
  const files = [...(diff?.files ?? []), ...(branch?.files ?? [])];
  const seen = new Set<string>();
  return files.filter(({ path, oldPath = '' }) => {
    const key = `${oldPath}\0${path}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Changes that the merge adds or alters, and those that the request's own commits add or alter. */
function altered(changes: readonly Document[], { base, own }: GateSides): ReadonlySet<Document> {
  const before = pairing(base.view.catalog);
  const isAltered = (change: Document): boolean => operationOf(change, before(change)) !== 'NONE';
  const inBranch = (own?.bases ?? []).map((tree) => pairing(tree.side.view.catalog));
  const isOwn = ({ kind, name }: Document): boolean => {
    const there = own?.head.side.view.catalog.find(kind, name);
    return there !== undefined && inBranch.some((pair) => operationOf(there, pair(there)) !== 'NONE');
  };
  return new Set(changes.filter((change) => isAltered(change) || isOwn(change)));
}
