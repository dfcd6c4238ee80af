import { catalog, type Catalog } from './catalog/catalog.ts';
import { catalogView } from './catalog/lookups.ts';
import { ConfigurationError } from './configuration-error.ts';
import { evaluate } from './evaluate/evaluate.ts';
import type { AnswerMemory, Facts, Side } from './evaluate/facts.ts';
import { toCel } from './expression/convert.ts';
import { Unknown, type CelValue } from './expression/definition.ts';
import { load, type Feed, type LoadCache } from './load/load.ts';
import type { Document } from './model/document.ts';
import type { SourceFile, Tree } from './model/file.ts';
import type { Finding, Problem } from './model/finding.ts';
import type { Value } from './model/value.ts';
import { worst, type Verdict } from './model/verdict.ts';
import { authorityChanges, type AuthorityChange } from './policy/authority.ts';
import { projectPath, type Verb } from './policy/project.ts';
import type { Pack } from './policy/chosen-policies.ts';
import { decidingTexts, rulebook, type Rulebook } from './policy/rulebook.ts';
import type { SchemaCompiler } from './policy/user-schemas.ts';
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
    /** RFC 3339; absent where the commit has no readable one, and then unknown to whoever asks. */
    readonly time?: string;
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
  const badData = [...rules.validateData(input.data ?? {}), ...rules.validateRequired(input.require ?? [])];
  if (badData.length > 0) throw new ConfigurationError(badData);
  const verdict = judge(rules, targetTree, input);
  const source: CheckResult['source'] = (which, path) => (which === 'head' ? input.head : input.base)?.get(path)?.text;
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
  const own = ownRules(mergedTree(input.head, input.base!, targetTree), input);
  if (own instanceof ConfigurationError) return { rules, verdict: withProblems(verdict, own) };
  const changes = authorityBetween(input.head, input.base!, rules, own, input);
  if (changes.length === 0) return { rules, verdict };
  if (verdict.state === 'passed') return { rules, verdict: add(verdict, authorityFinding(changes, 'advisory')) };
  const merged = mergedTree(input.head, input.base!, targetTree);
  const byOwn = judge(own, merged, input);
  if (byOwn.state !== 'passed') return { rules, verdict: add(verdict, authorityFinding(changes, 'advisory')) };
  return { rules: own, verdict: add(byOwn, authorityFinding(changes, 'pending', blocking(verdict))) };
}

/** The rules of a tree; the same rules as before where nothing that decides has changed. */
function rulesOf(tree: Tree, input: CheckInput): Rulebook {
  if (!input.cache) return rulebook(tree, input);
  const key = decidingTexts(tree);
  let rules = input.cache.rulebooks.get(key);
  if (rules === undefined) input.cache.rulebooks.set(key, (rules = rulebook(tree, input)));
  return rules;
}

/** What the target would hold after the merge, file by file: a rule that a stale branch did not touch is the target's. */
function mergedTree(head: Tree, base: Tree, target: Tree): Tree {
  if (target === base) return head;
  const merged = new Map(head);
  for (const [path, file] of target) if (sameFile(head.get(path), base.get(path))) merged.set(path, file);
  for (const [path, file] of head) if (!target.has(path) && sameFile(file, base.get(path))) merged.delete(path);
  return merged;
}

function sameFile(a: SourceFile | undefined, b: SourceFile | undefined): boolean {
  return a?.text === b?.text && a?.mode === b?.mode && a?.size === b?.size;
}

function ownRules(tree: Tree, input: CheckInput): Rulebook | ConfigurationError {
  try {
    return rulesOf(tree, input);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
    throw error;
  }
}

function judge(rules: Rulebook, authorityTree: Tree, input: CheckInput): Verdict {
  const base = input.base && side(input.base, rules, input.cache);
  const head = headSide(input.head, base, rules, input.cache);
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

/** The head, read with what the base knows: a file that held documents of ours does not become foreign by losing its apiVersion. */
function headSide(tree: Tree, base: Side | undefined, rules: Rulebook, cache: CheckCache | undefined): Side {
  const disowned = disownedFiles(tree, base);
  if (disowned.size === 0) return side(tree, rules, cache);
  const made = makeSide(tree, rules, cache?.blobs, disowned);
  const problems = [...disowned].flatMap(([path, lost]): Problem[] => {
    const missing = lost.filter(({ kind, name }) => !made.view.catalog.find(kind, name));
    if (missing.length === 0 || made.view.catalog.unreadable.some((file) => file.path === path)) return [];
    const names = missing.map(({ kind, name }) => `${kind} "${name}"`).join(', ');
    return [
      {
        validation: 'disowned',
        path,
        pointer: '',
        message: `This file held ${names}, and holds no document of gradus.dev any more.`,
        fix: 'Write apiVersion: gradus.dev/v1 again. To remove the documents, remove the file.',
      },
    ];
  });
  return { ...made, problems: [...made.problems, ...problems] };
}

/** Files with documents of ours at the base that do not mention gradus.dev at the head. */
function disownedFiles(tree: Tree, base: Side | undefined): Map<string, Document[]> {
  const own = (base?.view.catalog.documents ?? []).filter(({ source }) => source.ownKindsOnly === true);
  const lost = own.filter(({ file: { path } }) => tree.get(path)?.text?.includes('gradus.dev/') === false);
  return Map.groupBy(lost, ({ file }) => file.path);
}

function makeSide(
  tree: Tree,
  rules: Rulebook,
  blobs: LoadCache | undefined,
  expected?: ReadonlyMap<string, unknown>,
): Side {
  const { sourcesOf } = rules.selection;
  const feedsOf =
    expected === undefined
      ? sourcesOf
      : (path: string): readonly Feed[] => sourcesOf(path).map((feed) => ({ ...feed, expected: expected.has(path) }));
  const loaded = load(tree, feedsOf, rules.project.limits, blobs);
  const { catalog: made, problems: naming } = catalog(loaded, tree, rules.naming);
  const problems: Problem[] = [...loaded.problems, ...naming, ...unmatchedSources(rules, loaded.selected.values())];
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

/** What fails under the rules of the target: whoever approves has to see it. */
function blocking({ findings, undecided }: Verdict): Finding[] {
  return [...findings, ...undecided].filter(
    ({ state, enforcement, waiver }) => state === 'new' && enforcement !== 'advisory' && waiver === undefined,
  );
}

function authorityFinding(
  changes: readonly AuthorityChange[],
  as: 'advisory' | 'pending',
  failing: readonly Finding[] = [],
): Finding {
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
        ? `This passes only under rules that it brings along itself: ${named}. By the rules of the target ${failing.length === 1 ? '1 finding blocks' : `${failing.length} findings block`}.`
        : `This changes what changes are judged by: ${named}.`,
    fix:
      as === 'pending'
        ? 'The change authority of the target branch has to approve it, or the rules have to be merged first.'
        : 'Merging it needs the approval of the change authority.',
    location: place(first),
    related: [
      ...failing.slice(0, 20).map(({ location, message }) => ({ location, message })),
      ...changes.slice(1, 20).map((change) => ({ location: place(change), message: change.what })),
    ],
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
  const documents = verdict.findings.filter(({ policy }) => policy === 'gradus/document');
  const told = new Set(documents.map(({ location }) => placeKey(location)));
  const untold = problems.filter(({ location }) => location === undefined || !told.has(placeKey(location)));
  const findings = untold.map(({ message, fix, location }): Finding => ({
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

/** A typo in a glob takes everything that it meant out of the rules. */
function unmatchedSources({ project }: Rulebook, selected: Iterable<readonly Feed[]>): Problem[] {
  const matched = new Set([...selected].flatMap((feeds) => feeds.map((feed) => feed.source)));
  return project.sources.flatMap((source, index): Problem[] =>
    source.ownKindsOnly === true || matched.has(source)
      ? []
      : [
          {
            validation: 'unmatched-source',
            enforcement: 'advisory',
            message: `No file matches ${source.paths.join(', ')}, so nothing of this source is judged.`,
            fix: 'Correct the paths, or take the source out.',
            path: projectPath,
            pointer: `/spec/documents/${index}/paths`,
          },
        ],
  );
}

function placeKey({ path, range }: Finding['location']): string {
  return `${path}:${range?.start.line}`;
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
  const commits = diff.commits.map(({ time, ...commit }) => ({
    ...commit,
    get time(): Date {
      if (time === undefined) throw new Unknown(`the time of commit ${commit.sha} cannot be read`);
      return new Date(time);
    },
  }));
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
