import type { CatalogView } from './catalog/lookups.ts';
import type { Diff } from './check.ts';
import type { Side } from './evaluate/facts.ts';
import { operationOf, pairing } from './evaluate/pairing.ts';
import type { Document } from './model/document.ts';
import type { Tree } from './model/file.ts';
import type { EvidenceFacts, Review } from './model/review.ts';
import type { Rulebook } from './policy/rulebook.ts';
import type { Snapshot } from './review/authority-approval.ts';
import { concernedChanges, namedChanges } from './review/concerned.ts';
import { gateFacts, type GateFacts } from './review/gate-facts.ts';
import type { TouchedSystem } from './review/touched-systems.ts';
import { side, type CheckCache } from './side.ts';

/** What a gate is given beside the trees. */
export interface Gate {
  readonly review: Review;
  readonly evidence: EvidenceFacts;
  /** The commit of the target that the head takes back, where it does, and when it was merged, RFC 3339. */
  readonly revert?: { readonly commit: string; readonly at: string };
  /** What the commits held that approvals and evidence name. One that is absent is not here. */
  readonly commits: ReadonlyMap<string, Tree>;
  /** What stood where those of approvals left the target. Where it is absent, nobody knows what they changed. */
  readonly bases: ReadonlyMap<string, Tree>;
}

/** Both sides of the question, loaded. */
export interface GateSides {
  readonly headTree: Tree;
  readonly head: Side;
  readonly baseTree: Tree;
  readonly base: Side;
  readonly authority: CatalogView;
  readonly touched: readonly TouchedSystem[];
  readonly diff: Diff;
  readonly rules: Rulebook;
  readonly now: Date;
  readonly cache: CheckCache | undefined;
}

/** The facts `review` and `evidence` of a gate. */
export function factsOfGate(gate: Gate, sides: GateSides): GateFacts {
  const { head, headTree, base, baseTree, authority, diff, rules, now } = sides;
  const changes = head.view.catalog.kinds.get('Change') ?? [];
  const named = namedChanges({ description: gate.review.description, commits: diff.commits });
  return gateFacts({
    review: gate.review,
    evidence: gate.evidence,
    head: { tree: headTree, view: head.view, base: { tree: baseTree, view: base.view } },
    authority,
    concerned: concernedChanges(changes, altered(changes, sides), named),
    named,
    touched: sides.touched,
    files: diff.files,
    revert: gate.revert,
    at: commitReader(gate, rules, sides.cache),
    rules: rules.project.evidence,
    now,
    zone: rules.project.timezone,
  });
}

/** Reads what a commit held, each once, by the rules that judge the head. */
export function commitReader(
  { commits, bases }: Gate,
  rules: Rulebook,
  cache: CheckCache | undefined,
): (commit: string) => Snapshot | undefined {
  const known = new Map<Tree, Snapshot>();
  const read = (tree: Tree): Snapshot => {
    if (!known.has(tree)) known.set(tree, { tree, view: side(tree, rules, cache).view });
    return known.get(tree)!;
  };
  return (commit) => {
    const [tree, base] = [commits.get(commit), bases.get(commit)];
    return tree && { ...read(tree), ...(base && { base: read(base) }) };
  };
}

function altered(changes: readonly Document[], { base }: GateSides): ReadonlySet<Document> {
  const before = pairing(base.view.catalog);
  return new Set(changes.filter((change) => operationOf(change, before(change)) !== 'NONE'));
}
