import { ConfigurationError } from '../model/configuration-error.ts';
import { diffValue, type Diff } from './diff-value.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { enforcing } from '../evaluate/enforcement.ts';
import type { Facts } from '../evaluate/facts.ts';
import { explanationOf } from './explain.ts';
import { toCel } from '../expression/convert.ts';
import type { Explanation } from '../model/explanation.ts';
import type { SourceFile, Tree } from '../model/file.ts';
import type { Value } from '../model/value.ts';
import type { Verdict } from '../model/verdict.ts';
import { add, mergedRules, ownRulesOnly, touchedAuthority, withProblems } from './own-authority.ts';
import { authorityChanges, type AuthorityChange } from '../policy/authority.ts';
import { changedFiles, commitReader, factsOfGate, peopleReader, type RequestInput, type LoadedTree } from './gate.ts';
import { atHead } from './head-places.ts';
import { formatOf as formatAt } from '../load/format.ts';
import { mergeFinding, togetherWithTarget } from './merge-findings.ts';
import type { Format } from '../model/document.ts';
import type { Branch, JudgedCommits, MergeObstacle } from '../model/merge.ts';
import type { Pack } from '../policy/chosen-policies.ts';
import type { Policy } from '../policy/policy.ts';
import type { Limits, Verb } from '../policy/project.ts';
import { readProject } from '../policy/project-file.ts';
import { decidingTexts, rulebook, type Rulebook } from '../policy/rulebook.ts';
import { stepsOf, stepsWithin } from '../policy/steps.ts';
import type { SchemaCompiler } from '../policy/user-schemas.ts';
import { blockingFindings } from '../report/outcome.ts';
import { authorityApproval, type AuthorityApproval, type TreeSnapshot } from '../review/authority-approval.ts';
import { gateSetup, type GateSetup, type SetupReport } from '../review/gate-setup.ts';
import { hiddenSystems, systemsOfBoth, touchedSystems } from '../review/touched-systems.ts';
import { headSide, loadSide, type CheckCache } from './side.ts';

export type { Diff } from './diff-value.ts';

/** Everything that a check reads. The same input gives the same verdict. */
export interface CheckInput {
  /** The tree to check: the result of merging a request, or a single tree. */
  readonly head: Tree;
  /** The tree to compare with: the tip of the target branch. Without it, policies about changes are skipped. */
  readonly base?: Tree;
  /** The tree with the governing rules: the tip of the target branch. Default: the base; without a base, the head. */
  readonly target?: Tree;
  /** The change as Git reports it, for policies that read `diff`. Without it, these policies are skipped. */
  readonly diff?: Diff;
  /**
   *    * The request's own commits, if the tree after the merge differs from their tree. Needs `base` and `diff`.
   *
   * @internal
   */
  readonly branch?: Branch;
  /**
   *    * Why the result of the merge is not known, or may differ from what lands on the target.
   *
   * @internal
   */
  readonly obstacles?: readonly MergeObstacle[];
  /** The commits and the tree that the verdict names. */
  readonly judged?: JudgedCommits;
  /** The current time for the check. */
  readonly now: Date;
  /** Values from outside the tree, by the names that `spec.data` of the project file declares. */
  readonly data?: Readonly<Record<string, Value>>;
  /** `head` uses the rules of the head and marks the verdict as simulated. Default: `target`. */
  readonly policyFrom?: 'target' | 'head';
  /** Marks the verdict as simulated, because some of the input is assumed. Default: false. */
  readonly simulated?: boolean;
  /** Facts whose absence is reported as undecided instead of skipped: `base`, `data.NAME`, `review`, `evidence`, `history`. */
  readonly require?: readonly string[];
  /** Selects the entries of `spec.enforcement` of the project file. Default: `check`. */
  readonly verb?: Verb;
  /**
   *    * What the forge reports about the request, and the test results: the facts `review` and `evidence`. Needs `base` and `diff`.
   *
   * @internal
   */
  readonly gate?: RequestInput;
  /**
   * Files and folders from the root of the project, `''` for all of it. Everything is checked, but only findings in these paths count.
   * Default: all.
   */
  readonly paths?: readonly string[];
  /** Adds the explanation of a gate's verdict to the result. Default: false. */
  readonly explain?: boolean;
  /** The packs that the project file may name; start with `builtInPacks()`. */
  readonly packs: readonly Pack[];
  /** Needed for projects with their own JSON Schemas: `await loadSchemaCompiler()`. */
  readonly compileSchema?: SchemaCompiler;
  /** Shares parsed files and compiled rules between the checks of one process. */
  readonly cache?: CheckCache;
}

/** A verdict with everything else that a report needs. */
export interface CheckResult {
  readonly verdict: Verdict;
  /** The rules that were applied. */
  readonly rules: Rulebook;
  /** Present if `explain` was given and the check is a gate. */
  readonly explanation?: Explanation;
  /** The text of the file of a location; for the head, the file of the request's own head. Undefined if there is no text. */
  source(side: 'head' | 'base', path: string): string | undefined;
}

/**
 * Checks one tree, or the change from `base` to `head`. Documents that cannot be read become findings. Throws ConfigurationError if the
 * project file or a policy cannot be used.
 */
export function check(input: CheckInput): CheckResult {
  const targetTree = input.policyFrom === 'head' ? input.head : (input.target ?? input.base ?? input.head);
  const rules = rulesOf(targetTree, input);
  const badData = [...rules.validateData(input.data ?? {}), ...rules.validateRequired(input.require ?? [])];
  if (badData.length > 0) throw new ConfigurationError(badData);
  const judged = judge(rules, targetTree, input);
  const own = input.branch?.head ?? input.head;
  const source: CheckResult['source'] = (which, path) => (which === 'head' ? own : input.base)?.get(path)?.text;
  const isOwn = targetTree === input.head || input.base === undefined;
  const decided = isOwn ? judged : withOwnAuthority(judged, targetTree, input);
  const verdict = ofMerge(decided, input);
  const explanation = input.explain ? decided.explain?.(verdict) : undefined;
  return { verdict, rules: decided.rules, source, ...(explanation && { explanation }) };
}

/** What is reported about a merge in addition to its tree: obstacles, the part of the target, and lines of the head. */
function ofMerge({ verdict, rules, beside }: Judgement, { head, branch, obstacles = [], judged }: CheckInput): Verdict {
  const whole = obstacles.reduce((found, obstacle) => add(found, mergeFinding(obstacle)), verdict);
  const named = judged ? { ...whole, judged } : whole;
  if (branch === undefined) return named;
  const formatOf = (path: string): Format => formatAt(path, rules.selection.sourcesOf(path)[0]?.source.format);
  return atHead(togetherWithTarget(named, branch, beside), { merged: head, head: branch.head, formatOf });
}

/** A verdict with the rules that were applied. */
interface Judgement {
  readonly verdict: Verdict;
  readonly rules: Rulebook;
  /** The verdict on the request's own head without the commits of the target; only called if something is new. */
  beside(): Verdict | undefined;
  /** The explanation of a gate; findings may have been added to the verdict. */
  explain?(verdict: Verdict): Explanation;
}

/** The head may change the governing rules. If it passes only under its own rules, the verdict waits for the change authority. */
function withOwnAuthority(judged: Judgement, targetTree: Tree, input: CheckInput): Judgement {
  const { rules, verdict } = judged;
  const ownTree = mergedRules(input.head, input.base!, targetTree);
  const own = ownRules(ownTree, rules.project.limits, input);
  if (own instanceof ConfigurationError) return { ...judged, verdict: withProblems(verdict, own) };
  const changes = authorityOf(rules, own, input);
  if (changes.length === 0) return judged;
  const approval = approvalOf(rules, targetTree, input);
  if (verdict.state === 'passed') return { ...judged, verdict: add(verdict, touchedAuthority(changes, approval)) };
  const steps = stepsWithin(own.project.limits, own.policies.length, rules.policies.length);
  const byOwn = judge(own, ownTree, input, steps);
  if (byOwn.verdict.state === 'failed' || byOwn.verdict.state === 'undecided') {
    return { ...judged, verdict: add(verdict, touchedAuthority(changes, approval)) };
  }
  if (approval?.state === 'approved')
    return { ...byOwn, verdict: add(byOwn.verdict, touchedAuthority(changes, approval)) };
  return { ...byOwn, verdict: add(byOwn.verdict, ownRulesOnly(changes, blockingFindings(verdict), approval)) };
}

/** Whether the change authority of the target approves; approvals are known only in a gate. */
function approvalOf(rules: Rulebook, targetTree: Tree, input: CheckInput): AuthorityApproval | undefined {
  const { gate, cache, now, head } = input;
  if (gate === undefined) return undefined;
  const viewOf = (tree: Tree): TreeSnapshot => ({ tree, view: loadSide(tree, rules, cache).view });
  const { head: own, bases } = input.branch ?? { head, bases: [input.base!] };
  return authorityApproval({
    review: gate.review,
    head: { ...viewOf(own), bases: bases.map(viewOf) },
    target: viewOf(targetTree),
    at: commitReader(gate, rules, cache),
    peopleAt: peopleReader(gate, rules, cache),
    now,
    zone: rules.project.timezone,
  });
}

/** The rules of a tree; the same object as before if no governing document has changed. */
function rulesOf(tree: Tree, input: CheckInput, within?: Limits): Rulebook {
  if (!input.cache) return rulebook(tree, { ...input, within });
  const key = JSON.stringify([decidingTexts(tree), within]);
  return input.cache.rulebooks.get(key) ?? input.cache.rulebooks.keep(key, rulebook(tree, { ...input, within }));
}

/** The rules of a request cannot have higher limits than the rules of the target. */
function ownRules(tree: Tree, within: Limits, input: CheckInput): Rulebook | ConfigurationError {
  try {
    const { limits } = readProject(tree);
    const raises = Object.keys(limits).some((name) => limits[name as keyof Limits] > within[name as keyof Limits]);
    return rulesOf(tree, input, raises ? within : undefined);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

function judge(
  rules: Rulebook,
  authorityTree: Tree,
  input: CheckInput,
  steps: Facts['steps'] = stepsOf(rules.project.limits),
): Judgement {
  const base = input.base && loadSide(input.base, rules, input.cache);
  const head = headSide(input.head, base, rules, input.cache);
  const same = authorityTree === input.head ? head : authorityTree === input.base ? base : undefined;
  const authority = (same ?? loadSide(authorityTree, rules, input.cache)).view.governing();
  const branchSide = (tree: Tree): LoadedTree => ({ tree, side: loadSide(tree, rules, input.cache) });
  const { diff, branch, gate, now, cache } = input;
  const files = changedFiles(diff, branch);
  const trees = [input.head, ...(input.base ? [input.base] : []), ...(branch ? [branch.head, ...branch.bases] : [])];
  const touched = diff && base ? touchedSystems(systemsOfBoth(authority, head.view), files, trees) : [];
  const own = branch && { head: branchSide(branch.head), bases: branch.bases.map(branchSide) };
  const sides = diff &&
    base && {
      headTree: input.head,
      baseTree: input.base!,
      head,
      base,
      authority,
      touched,
      files,
      diff,
      rules,
      now,
      cache,
      ...(own && { own }),
    };
  const gated = gate && sides && factsOfGate(gate, sides);
  const setup =
    gate &&
    gated &&
    input.verb === 'gate' &&
    setupOf(rules, gate, { authority, head: head.view, problems: head.problems, touched, trees });
  const facts: Facts = {
    verb: input.verb ?? 'check',
    ...(gated && { review: gated.review, evidence: gated.evidence, boundaries: gated.boundaries }),
    ...(setup && { setup }),
    head,
    ...(base && { base }),
    authority,
    enforcement: rules.project.enforcement,
    now: input.now,
    zone: rules.project.timezone,
    steps,
    data: Object.fromEntries(
      Object.entries(input.data ?? {}).map(([name, value]) => [name, toCel(value, { nulls: 'absent' })]),
    ),
    ...(diff &&
      base && {
        diff: diffValue(diff, touched, head.view.catalog, base.view.catalog, hiddenSystems(authority, head.view)),
      }),
    // For a single tree, each question occurs once.
    ...(input.cache && base && { answers: input.cache.answers }),
    ...(input.paths && input.paths.length > 0 && { paths: input.paths, within: pathFilter(input.paths) }),
    simulated: input.simulated === true || input.policyFrom === 'head',
    required: new Set(input.require ?? []),
  };
  const verdict = evaluate(rules.policies, facts);
  const beside = (): Verdict | undefined =>
    own && evaluate(rules.policies, { ...facts, head: own.head.side, base: own.bases[0]!.side });
  if (gate === undefined || gated === undefined) return { verdict, rules, beside };
  const { concerned } = gated;
  return {
    verdict,
    rules,
    beside,
    explain: (final) => explanationOf({ policies: rules.policies, facts, gate, concerned, touched }, final),
  };
}

function setupOf(
  { policies, project }: Rulebook,
  { review }: RequestInput,
  sides: Pick<GateSetup, 'authority' | 'head' | 'problems' | 'touched' | 'trees'>,
): SetupReport {
  const enforce = enforcing(project.enforcement, 'gate', sides.authority);
  const isOn = ({ id, enforcement }: Policy): boolean =>
    enforce({ policy: id, default: enforcement, path: '' }) !== 'off';
  const systems = systemsOfBoth(sides.authority, sides.head);
  return gateSetup({ ...sides, systems, policies: policies.filter(isOn), forge: review.forge });
}

function pathFilter(paths: readonly string[]): (path: string) => boolean {
  return (path) => paths.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`));
}

/** The changes to governing documents by the merge, and by the request's own commits. */
function authorityOf(rules: Rulebook, own: Rulebook, { head, base, branch, cache }: CheckInput): AuthorityChange[] {
  const projects = [rules.project, own.project];
  const between = (after: Tree, before: Tree): AuthorityChange[] => {
    const old = loadSide(before, rules, cache);
    return authorityChanges(
      { tree: after, catalog: headSide(after, old, rules, cache).view.catalog },
      { tree: before, catalog: old.view.catalog },
      projects,
    );
  };
  const found = [
    ...between(head, base!),
    ...(branch ? branch.bases.flatMap((before) => between(branch.head, before)) : []),
  ];
  const seen = new Map(found.toReversed().map((change) => [`${change.path}\n${change.what}`, change]));
  return found.filter((change) => seen.get(`${change.path}\n${change.what}`) === change);
}

/** Creates a tree from texts by path, for callers without a disk. Paths are relative to the root of the project, with `/`. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    entries.map(([path, text]): [string, SourceFile] => [path, { path, mode: 'file', size: text.length, text }]),
  );
}
