import { catalog, type Catalog } from './catalog/catalog.ts';
import { catalogView } from './catalog/lookups.ts';
import { ConfigurationError } from './configuration-error.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { AnswerMemory, Facts, Side } from './evaluate/facts.ts';
import { toCel } from './expression/convert.ts';
import type { CelValue } from './expression/definition.ts';
import { load, type LoadCache } from './load/load.ts';
import type { SourceFile, Tree } from './model/file.ts';
import type { Finding, Problem } from './model/finding.ts';
import type { Value } from './model/value.ts';
import { worst, type Verdict } from './model/verdict.ts';
import { authorityChanges, type AuthorityChange } from './policy/authority.ts';
import type { Verb } from './policy/project.ts';
import { decidingTexts, rulebook, type Pack, type Rulebook, type SchemaCompiler } from './policy/rulebook.ts';
import { sortFindings } from './report/sort.ts';

/** What happened between base and head, as the variable `diff` shows it. */
export interface Diff {
  readonly base: string;
  readonly target: string;
  readonly head: string;
  readonly upToDate: boolean;
  readonly files: readonly { readonly path: string; readonly oldPath?: string; readonly operation: string }[];
  readonly commits: readonly {
    readonly sha: string;
    readonly author: string;
    readonly committer: string;
    /** RFC 3339. */
    readonly time: string;
    readonly trailers: Readonly<Record<string, readonly string[]>>;
  }[];
}

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
  readonly packs: readonly Pack[];
  readonly compileSchema?: SchemaCompiler;
  /** Keeps what is known between checks of one process. */
  readonly cache?: CheckCache;
}

/** What several checks of one process can share: parsed blobs, compiled rules, answers that follow from a value alone. */
export interface CheckCache {
  readonly blobs: LoadCache;
  readonly rulebooks: Map<string, Rulebook>;
  readonly answers: AnswerMemory;
  /** The base of one check is often the head of another. */
  readonly sides: WeakMap<Tree, WeakMap<Rulebook, Side>>;
}

export function createCache(): CheckCache {
  return { blobs: new Map(), rulebooks: new Map(), answers: new WeakMap(), sides: new WeakMap() };
}

/** A verdict, and what reports need beside it. */
export interface CheckResult {
  readonly verdict: Verdict;
  readonly rules: Rulebook;
  /** The text that a location points into. */
  source(side: 'head' | 'base', path: string): string | undefined;
}

/** Judges one tree, or the difference between two. Throws ConfigurationError where the rules that decide cannot be used. */
export function check(input: CheckInput): CheckResult {
  const targetTree = input.policyFrom === 'head' ? input.head : (input.target ?? input.base ?? input.head);
  const rules = rulesOf(targetTree, input);
  const verdict = judge(rules, targetTree, input);
  const source: CheckResult['source'] = (side, path) => (side === 'head' ? input.head : input.base)?.get(path)?.text;
  if (targetTree === input.head || input.base === undefined) return { verdict, rules, source };
  return { ...withOwnAuthority(rules, verdict, targetTree, input), source };
}

/** The head may change what decides. Where it passes only under its own rules, that waits for the change authority. */
function withOwnAuthority(
  rules: Rulebook,
  verdict: Verdict,
  targetTree: Tree,
  input: CheckInput,
): Pick<CheckResult, 'verdict' | 'rules'> {
  const own = ownRules(input);
  if (own instanceof ConfigurationError) return { rules, verdict: withProblems(verdict, own) };
  const changes = authorityBetween(input.head, input.base!, rules, own, input);
  if (changes.length === 0) return { rules, verdict };
  if (verdict.state === 'passed') return { rules, verdict: add(verdict, authorityFinding(changes, 'advisory')) };
  const byOwn = judge(own, input.head, input);
  if (byOwn.state !== 'passed') return { rules, verdict: add(verdict, authorityFinding(changes, 'advisory')) };
  return { rules: own, verdict: add(byOwn, authorityFinding(changes, 'pending')) };
}

/** The rules of a tree; the same rules as before where nothing that decides has changed. */
function rulesOf(tree: Tree, input: CheckInput): Rulebook {
  if (!input.cache) return rulebook(tree, input);
  const key = decidingTexts(tree);
  let rules = input.cache.rulebooks.get(key);
  if (rules === undefined) input.cache.rulebooks.set(key, (rules = rulebook(tree, input)));
  return rules;
}

function ownRules(input: CheckInput): Rulebook | ConfigurationError {
  try {
    return rulesOf(input.head, input);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

function judge(rules: Rulebook, authorityTree: Tree, input: CheckInput): Verdict {
  const head = side(input.head, rules, input.cache);
  const base = input.base && side(input.base, rules, input.cache);
  const own = authorityTree === input.head ? head : authorityTree === input.base ? base : undefined;
  const authority = (own ?? side(authorityTree, rules, input.cache)).view;
  const facts: Facts = {
    verb: input.verb ?? 'check',
    head,
    ...(base && { base }),
    authority,
    enforcement: rules.project.enforcement,
    now: input.now,
    zone: rules.project.timezone,
    steps: { evaluation: rules.project.limits.steps, run: rules.project.limits.steps * 50 },
    data: Object.fromEntries(
      Object.entries(input.data ?? {}).map(([name, value]) => [name, toCel(value, { nulls: 'absent' })]),
    ),
    ...(input.diff && base && { diff: diffValue(input.diff, head.view.catalog, base.view.catalog) }),
    ...(input.cache && { answers: input.cache.answers }),
    simulated: input.simulated === true || input.policyFrom === 'head',
    required: new Set(input.require ?? []),
  };
  return evaluate(rules.policies, facts);
}

/** Loads, names and validates the documents of one tree under some rules. */
export function side(tree: Tree, rules: Rulebook, cache?: CheckCache): Side {
  const known = cache?.sides.get(tree)?.get(rules);
  if (known) return known;
  const made = makeSide(tree, rules, cache?.blobs);
  if (cache && !cache.sides.has(tree)) cache.sides.set(tree, new WeakMap());
  cache?.sides.get(tree)!.set(rules, made);
  return made;
}

function makeSide(tree: Tree, rules: Rulebook, blobs: LoadCache | undefined): Side {
  const loaded = load(tree, rules.selection.sourcesOf, rules.project.limits, blobs);
  const { catalog: made, problems: naming } = catalog(loaded, tree, rules.naming);
  const problems: Problem[] = [...loaded.problems, ...naming];
  for (const document of made.documents) {
    for (const { pointer, message, fix } of rules.validate(document)) {
      problems.push({
        validation: 'schema',
        message,
        ...(fix !== undefined && { fix }),
        path: document.file.path,
        stream: document.stream,
        pointer: document.pointer + pointer,
      });
    }
  }
  return { view: catalogView(made, rules.kinds), problems };
}

function authorityBetween(
  head: Tree,
  base: Tree,
  rules: Rulebook,
  own: Rulebook,
  { cache }: CheckInput,
): AuthorityChange[] {
  const catalogOf = (tree: Tree): Catalog => side(tree, rules, cache).view.catalog;
  return authorityChanges({ tree: head, catalog: catalogOf(head) }, { tree: base, catalog: catalogOf(base) }, [
    rules.project,
    own.project,
  ]);
}

function authorityFinding(changes: readonly AuthorityChange[], as: 'advisory' | 'pending'): Finding {
  const [first] = changes as [AuthorityChange, ...AuthorityChange[]];
  const named =
    changes
      .slice(0, 5)
      .map(({ what }) => what)
      .join(', ') + (changes.length > 5 ? ` and ${changes.length - 5} more` : '');
  const place = ({ path, side: where }: AuthorityChange): Finding['location'] => ({
    side: where,
    path,
    stream: 0,
    pointer: '',
  });
  return {
    policy: 'gradus/authority',
    validation: as === 'pending' ? 'approval' : 'touched',
    enforcement: as === 'pending' ? 'mandatory' : 'advisory',
    outcome: as === 'pending' ? 'pending' : 'failed',
    message:
      as === 'pending'
        ? `This passes only under rules that it brings along itself: ${named}.`
        : `This changes what changes are judged by: ${named}.`,
    fix:
      as === 'pending'
        ? 'The change authority of the target branch has to approve it, or the rules have to be merged first.'
        : 'Merging it needs the approval of the change authority.',
    location: place(first),
    related: changes.slice(1, 20).map((change) => ({ location: place(change), message: change.what })),
    fingerprint: '',
    state: 'new',
  };
}

function add(verdict: Verdict, finding: Finding): Verdict {
  const counts = finding.enforcement !== 'advisory';
  return {
    ...verdict,
    state: counts ? worst(verdict.state, 'pending') : verdict.state,
    findings: sortFindings([...verdict.findings, finding]),
  };
}

/** The head's rules cannot be used: a finding, since what decides is the target's. */
function withProblems(verdict: Verdict, { problems }: ConfigurationError): Verdict {
  const findings = problems.map(({ message, fix, location }): Finding => ({
    policy: 'gradus/policy',
    validation: 'usable',
    enforcement: 'mandatory',
    outcome: 'failed',
    message,
    ...(fix !== undefined && { fix }),
    location: location ?? { side: 'head', path: '', stream: 0, pointer: '' },
    related: [],
    fingerprint: '',
    state: 'new',
  }));
  return { ...verdict, state: 'failed', findings: sortFindings([...verdict.findings, ...findings]) };
}

function diffValue(diff: Diff, head: Catalog, base: Catalog): CelValue {
  const documents = [
    ...head.documents
      .filter(({ kind, name }) => !base.find(kind, name))
      .map(({ kind, name }) => ({ kind, name, operation: 'CREATE' })),
    ...head.documents
      .filter(
        (document) =>
          base.find(document.kind, document.name) && changed(document, base.find(document.kind, document.name)!),
      )
      .map(({ kind, name }) => ({ kind, name, operation: 'UPDATE' })),
    ...base.documents
      .filter(({ kind, name }) => !head.find(kind, name))
      .map(({ kind, name }) => ({ kind, name, operation: 'DELETE' })),
  ];
  const commits = diff.commits.map((commit) => ({ ...commit, time: new Date(commit.time) }));
  return { ...diff, files: diff.files.map((file) => ({ oldPath: '', ...file })), documents, commits };
}

function changed(a: { value: Value }, b: { value: Value }): boolean {
  return a.value !== b.value && JSON.stringify(a.value) !== JSON.stringify(b.value);
}

/** A tree from paths and texts, for callers without a disk. */
export function treeOf(files: Readonly<Record<string, string>>): Tree {
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    entries.map(([path, text]): [string, SourceFile] => [path, { path, mode: 'file', size: text.length, text }]),
  );
}
