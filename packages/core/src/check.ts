import { ConfigurationError } from './configuration-error.ts';
import { diffValue, type Diff } from './diff-value.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { Facts } from './evaluate/facts.ts';
import { explanationOf } from './explain.ts';
import { toCel } from './expression/convert.ts';
import type { Explanation } from './model/explanation.ts';
import type { SourceFile, Tree } from './model/file.ts';
import type { Value } from './model/value.ts';
import type { Verdict } from './model/verdict.ts';
import { add, mergedTree, ownRulesOnly, touchedAuthority, withProblems } from './own-authority.ts';
import { authorityChanges, type AuthorityChange } from './policy/authority.ts';
import { commitReader, factsOfGate, type Gate } from './gate.ts';
import type { Pack } from './policy/chosen-policies.ts';
import type { Verb } from './policy/project.ts';
import { decidingTexts, rulebook, type Rulebook } from './policy/rulebook.ts';
import { stepsOf } from './policy/steps.ts';
import type { SchemaCompiler } from './policy/user-schemas.ts';
import { blockingFindings } from './report/outcome.ts';
import { authorityApproval, type AuthorityApproval, type Snapshot } from './review/authority-approval.ts';
import { hiddenSystems, systemsOfBoth, touchedSystems } from './review/touched-systems.ts';
import { headSide, side, type CheckCache } from './side.ts';

export type { Diff } from './diff-value.ts';

/** Everything a check is made from. Nothing else is read. */
export interface CheckInput {
  readonly head: Tree;
  /** What the head is compared with: the merge base. */
  readonly base?: Tree;
  /** The tip of the target branch: what decides. Default: the base; without a base, the head. */
  readonly target?: Tree;
  readonly diff?: Diff;
  readonly now: Date;
  /** Values from outside the tree, by name. */
  readonly data?: Readonly<Record<string, Value>>;
  /** `head` judges by the head's own rules, marked simulated. Default `target`. */
  readonly policyFrom?: 'target' | 'head';
  readonly simulated?: boolean;
  /** Facts whose absence is told as undecided: `base`, `data.NAME`, `review`, `evidence`, `history`. */
  readonly require?: readonly string[];
  readonly verb?: Verb;
  /** What the forge says of the request, and what was tested: the facts `review` and `evidence`. Needs `base` and `diff`. */
  readonly gate?: Gate;
  /** Tell of a gate how it came to its verdict. */
  readonly explain?: boolean;
  readonly packs: readonly Pack[];
  readonly compileSchema?: SchemaCompiler;
  /** Keeps what is known between checks of one process. */
  readonly cache?: CheckCache;
}

/** A verdict, and what reports need beside it. */
export interface CheckResult {
  readonly verdict: Verdict;
  readonly rules: Rulebook;
  /** Where it was asked for. */
  readonly explanation?: Explanation;
  /** The text that a location points into. */
  source(side: 'head' | 'base', path: string): string | undefined;
}

/** Judges one tree, or the difference between two. Throws ConfigurationError where the rules that decide cannot be used. */
export function check(input: CheckInput): CheckResult {
  const targetTree = input.policyFrom === 'head' ? input.head : (input.target ?? input.base ?? input.head);
  const rules = rulesOf(targetTree, input);
  const badData = [...rules.validateData(input.data ?? {}), ...rules.validateRequired(input.require ?? [])];
  if (badData.length > 0) throw new ConfigurationError(badData);
  const judged = judge(rules, targetTree, input);
  const source: CheckResult['source'] = (which, path) => (which === 'head' ? input.head : input.base)?.get(path)?.text;
  const isOwn = targetTree === input.head || input.base === undefined;
  const decided = isOwn ? judged : withOwnAuthority(judged, targetTree, input);
  const explanation = input.explain ? decided.explain?.(decided.verdict) : undefined;
  return { verdict: decided.verdict, rules: decided.rules, source, ...(explanation && { explanation }) };
}

/** A verdict with the rules that it was made by. */
interface Judgement {
  readonly verdict: Verdict;
  readonly rules: Rulebook;
  /** How a gate came to it; the verdict may have been added to. */
  explain?(verdict: Verdict): Explanation;
}

/** The head may change what decides. Where it passes only under its own rules, that waits for the change authority. */
function withOwnAuthority(judged: Judgement, targetTree: Tree, input: CheckInput): Judgement {
  const { rules, verdict } = judged;
  const own = ownRules(mergedTree(input.head, input.base!, targetTree), input);
  if (own instanceof ConfigurationError) return { ...judged, verdict: withProblems(verdict, own) };
  const changes = authorityBetween(input.head, input.base!, rules, own, input);
  if (changes.length === 0) return judged;
  const approval = approvalOf(rules, targetTree, input);
  const merged = mergedTree(input.head, input.base!, targetTree);
  if (verdict.state === 'passed') return { ...judged, verdict: add(verdict, touchedAuthority(changes, approval)) };
  const byOwn = judge(own, merged, input);
  if (byOwn.verdict.state === 'failed' || byOwn.verdict.state === 'undecided') {
    return { ...judged, verdict: add(verdict, touchedAuthority(changes, approval)) };
  }
  if (approval?.state === 'approved')
    return { ...byOwn, verdict: add(byOwn.verdict, touchedAuthority(changes, approval)) };
  return { ...byOwn, verdict: add(byOwn.verdict, ownRulesOnly(changes, blockingFindings(verdict), approval)) };
}

/** Whether the change authority of the target agrees; without a gate nobody knows of approvals. */
function approvalOf(rules: Rulebook, targetTree: Tree, input: CheckInput): AuthorityApproval | undefined {
  const { gate, cache, now, head } = input;
  if (gate === undefined) return undefined;
  const viewOf = (tree: Tree): Snapshot => ({ tree, view: side(tree, rules, cache).view });
  return authorityApproval({
    review: gate.review,
    head: { ...viewOf(head), base: viewOf(input.base!) },
    target: viewOf(targetTree),
    at: commitReader(gate, rules, cache),
    now,
    zone: rules.project.timezone,
  });
}

/** The rules of a tree; the same rules as before where nothing that decides has changed. */
function rulesOf(tree: Tree, input: CheckInput): Rulebook {
  if (!input.cache) return rulebook(tree, input);
  const key = decidingTexts(tree);
  let rules = input.cache.rulebooks.get(key);
  if (rules === undefined) input.cache.rulebooks.set(key, (rules = rulebook(tree, input)));
  return rules;
}

function ownRules(tree: Tree, input: CheckInput): Rulebook | ConfigurationError {
  try {
    return rulesOf(tree, input);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

function judge(rules: Rulebook, authorityTree: Tree, input: CheckInput): Judgement {
  const base = input.base && side(input.base, rules, input.cache);
  const head = headSide(input.head, base, rules, input.cache);
  const own = authorityTree === input.head ? head : authorityTree === input.base ? base : undefined;
  const authority = (own ?? side(authorityTree, rules, input.cache)).view;
  const { diff, gate, now, cache } = input;
  const touched =
    diff && base ? touchedSystems(systemsOfBoth(authority, head.view), diff.files, [input.head, input.base!]) : [];
  const trees = { headTree: input.head, baseTree: input.base! };
  const sides = diff && base && { ...trees, head, base, authority, touched, diff, rules, now, cache };
  const gated = gate && sides && factsOfGate(gate, sides);
  const facts: Facts = {
    verb: input.verb ?? 'check',
    ...(gated && { review: gated.review, evidence: gated.evidence, boundaries: gated.boundaries }),
    head,
    ...(base && { base }),
    authority,
    enforcement: rules.project.enforcement,
    now: input.now,
    zone: rules.project.timezone,
    steps: stepsOf(rules.project.limits),
    data: Object.fromEntries(
      Object.entries(input.data ?? {}).map(([name, value]) => [name, toCel(value, { nulls: 'absent' })]),
    ),
    ...(diff &&
      base && {
        diff: diffValue(diff, touched, head.view.catalog, base.view.catalog, hiddenSystems(authority, head.view)),
      }),
    // One tree alone asks each question once.
    ...(input.cache && base && { answers: input.cache.answers }),
    simulated: input.simulated === true || input.policyFrom === 'head',
    required: new Set(input.require ?? []),
  };
  const verdict = evaluate(rules.policies, facts);
  if (gate === undefined || gated === undefined) return { verdict, rules };
  const { concerned } = gated;
  return {
    verdict,
    rules,
    explain: (final) => explanationOf({ policies: rules.policies, facts, gate, concerned, touched }, final),
  };
}

function authorityBetween(
  head: Tree,
  base: Tree,
  rules: Rulebook,
  own: Rulebook,
  { cache }: CheckInput,
): AuthorityChange[] {
  const before = side(base, rules, cache);
  const after = headSide(head, before, rules, cache);
  return authorityChanges({ tree: head, catalog: after.view.catalog }, { tree: base, catalog: before.view.catalog }, [
    rules.project,
    own.project,
  ]);
}

/** A tree from paths and texts, for callers without a disk. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    entries.map(([path, text]): [string, SourceFile] => [path, { path, mode: 'file', size: text.length, text }]),
  );
}
