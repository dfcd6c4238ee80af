import { dump } from 'js-yaml';
import { caseDiff, type CaseCommit } from './case-diff.ts';
import { caseFacts, type WrittenFacts } from './case-facts.ts';
import { treeOf } from './check.ts';
import { diffValue } from './diff-value.ts';
import type { CatalogView } from '../catalog/lookups.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { CelValue } from '../expression/definition.ts';
import type { Tree } from '../model/file.ts';
import type { Finding, Problem } from '../model/finding.ts';
import type { Value } from '../model/value.ts';
import { worst, type State } from '../model/verdict.ts';
import { compilePolicy, type PolicySource } from '../policy/compile.ts';
import type { PolicySpec } from '../policy/policy-spec.ts';
import type { Policy } from '../policy/policy.ts';
import type { Rulebook } from '../policy/rulebook.ts';
import { stepsOf } from '../policy/steps.ts';
import { hiddenSystems, systemsOfBoth, touchedSystems } from '../review/touched-systems.ts';
import { headSide, loadSide } from './side.ts';

/** A test case as written in a policy file. */
interface CaseSpec extends WrittenFacts {
  readonly name: string;
  readonly files?: Files;
  readonly base?: Files;
  readonly target?: Files;
  readonly params?: Value;
  /** Needs `base`, which the schema enforces. */
  readonly commits?: readonly CaseCommit[];
  /** Default: the target is the base. */
  readonly upToDate?: boolean;
  readonly now?: string;
  readonly expect: readonly Expected[];
  readonly outcome?: State;
}

/** By path: a text is the literal content of a file, a list its YAML documents, anything else its only document. */
type Files = Readonly<Record<string, Value>>;

interface Expected {
  readonly validation: string;
  readonly at?: string;
  readonly path?: string;
  readonly message?: string;
}

/** The result of one test case. */
export interface CaseResult {
  readonly name: string;
  /** Index in `spec.cases`. */
  readonly index: number;
  /** Why it failed; empty if it passed. */
  readonly problems: readonly string[];
  /** The findings of the policy in it. */
  readonly findings: readonly Finding[];
}

/** A condition of the policy, and the results that it had in the test cases. */
export interface Covered {
  /** Pointer into the policy document. */
  readonly pointer: string;
  /** `first-stage`, or `when` of the policy. */
  readonly name: string;
  readonly seenTrue: boolean;
  readonly seenFalse: boolean;
}

/** The result of `testPolicy`: the result of each test case, and which expressions were never true or never false in them. */
export interface PolicyTest {
  /** `pack/name`. */
  readonly id: string;
  /** In the order of `spec.cases`; empty if the policy has none. */
  readonly cases: readonly CaseResult[];
  /** Every `when` and `expression` of the policy, in the order of the document. */
  readonly coverage: readonly Covered[];
}

/** The clock of a test case that does not set one. */
const anyInstant = '2026-01-01T00:00:00Z';

/**
 * Runs the test cases in `spec.cases` of a policy, each with only that policy, with the sources and schemas of a project. If the policy
 * does not compile, every test case fails. The spec must be valid against the schema of Policy.
 */
export function testPolicy(source: PolicySource, rules: Rulebook): PolicyTest {
  const seen = new Map<string, Set<boolean>>();
  const observe = (pointer: string, result: unknown): void => {
    if (typeof result === 'boolean') seen.set(pointer, (seen.get(pointer) ?? new Set()).add(result));
  };
  const cases = ((source.spec.cases ?? []) as unknown as readonly CaseSpec[]).map((spec, index) => {
    const params = spec.params ?? source.params;
    const { policy, problems } = compilePolicy({ ...source, ...(params !== undefined && { params }) }, rules.world, {
      observe,
    });
    const broken = problems.map(({ pointer, message }) => `the policy cannot be used: ${pointer}: ${message}`);
    const outcome = broken.length > 0 ? { problems: broken, findings: [] } : runCase(spec, policy, rules);
    return { name: spec.name, index, ...outcome };
  });
  return { id: source.id, cases, coverage: coverageOf(source.spec, seen) };
}

function runCase(spec: CaseSpec, policy: Policy, rules: Rulebook): Pick<CaseResult, 'problems' | 'findings'> {
  const readsNow = [...policy.kinds.values()].some(({ validations }) =>
    validations.some((validation) => validation.readsNow),
  );
  if (readsNow && spec.now === undefined) return unusable(['the policy reads the clock, so the case needs `now`']);
  // A test case without a base adds everything that it contains.
  const base = loadSide(treeFor(spec.base ?? {}), rules);
  const head = headSide(treeFor(spec.files ?? {}), base, rules, undefined);
  const target = spec.target ? loadSide(treeFor(spec.target), rules) : spec.base ? base : head;
  const broken = [...head.problems, ...base.problems].filter(({ validation }) => validation === 'unreadable');
  // A policy may have a validation named `unreadable`.
  const ownName = [...policy.kinds.values()].some(({ validations }) =>
    validations.some(({ name }) => name === 'unreadable'),
  );
  const expected = spec.expect.filter((wanted) => !ownName && broken.some((problem) => names(wanted, problem)));
  const unexpected = broken.filter((problem) => !isMeant(problem, spec, policy));
  if (unexpected.length > 0) return unusable(unexpected.map(unreadableFile));
  const authority = target.view.governing();
  const verdict = evaluate([policy], {
    verb: 'check',
    head: { view: head.view, problems: [] },
    base: { view: base.view, problems: [] },
    authority,
    ...caseFacts(spec),
    diff: diffOf(spec, head.view, base.view, authority),
    enforcement: [{ policies: ['*'], enforcement: 'mandatory' }],
    now: new Date(spec.now ?? anyInstant),
    zone: rules.project.timezone,
    steps: stepsOf(rules.project.limits),
    simulated: true,
    isCase: true,
    required: new Set(),
  });
  const found = [...verdict.findings, ...verdict.undecided].filter(
    ({ state, policy: id }) => state === 'new' && id === policy.id,
  );
  const outcome = spec.outcome ?? (spec.expect.length > 0 ? 'failed' : 'passed');
  const problems = difference(
    spec.expect.filter((wanted) => !expected.includes(wanted)),
    found,
  );
  // A file that cannot be read is a failure in itself.
  const state = expected.length > 0 ? worst(verdict.state, 'failed') : verdict.state;
  const other = state === outcome ? [] : [`the verdict is ${state}, expected ${outcome}`];
  return { problems: [...other, ...problems], findings: found };
}

/** A broken file in a test case is a mistake, unless the case is about it. */
function isMeant(problem: Problem, { outcome, expect }: CaseSpec, { scope }: Policy): boolean {
  return (
    outcome === 'undecided' ||
    scope === 'files' ||
    expect.some((wanted) => names(wanted, problem) || wanted.path === problem.path)
  );
}

function names({ validation, path, message }: Expected, problem: Problem): boolean {
  return (
    validation === 'unreadable' &&
    (path === undefined || path === problem.path) &&
    (message === undefined || message === problem.message)
  );
}

function unreadableFile({ path, message }: Problem): string {
  return `${path}: ${message} If the case is about a file that cannot be read, expect it: { validation: unreadable, path: ${path} }.`;
}

function unusable(problems: readonly string[]): Pick<CaseResult, 'problems' | 'findings'> {
  return { problems, findings: [] };
}

function diffOf(spec: CaseSpec, head: CatalogView, base: CatalogView, authority: CatalogView): CelValue {
  const [before, after] = [base.catalog, head.catalog];
  const diff = caseDiff(before.tree, after.tree, spec.commits ?? [], spec.upToDate ?? spec.target === undefined);
  const touched = touchedSystems(systemsOfBoth(authority, head), diff.files, [after.tree, before.tree]);
  return diffValue(diff, touched, after, before, hiddenSystems(authority, head));
}

function treeFor(files: Files): Tree {
  return treeOf(Object.fromEntries(Object.entries(files).map(([path, content]) => [path, textOf(path, content)])));
}

function textOf(path: string, content: Value): string {
  if (typeof content === 'string') return content;
  if (path.endsWith('.json')) return JSON.stringify(content, null, 2);
  const documents = Array.isArray(content) ? (content as readonly Value[]) : [content];
  return documents.map((document) => dump(document, { noRefs: true })).join('---\n');
}

function difference(expected: readonly Expected[], found: readonly Finding[]): string[] {
  const left = [...found];
  const missing = expected.filter((wanted) => {
    const index = left.findIndex((finding) => fits(wanted, finding));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((wanted) => `expected, but not found: ${JSON.stringify(wanted)}`),
    ...left.map(
      ({ validation, outcome, message, location }) =>
        `found, but not expected: ${outcome} ${validation} ${placeOf(location)}: ${message}`,
    ),
  ];
}

function placeOf({ path, pointer }: Finding['location']): string {
  return path === '' ? 'of the whole change' : `at ${path} ${pointer || '(root)'}`;
}

function fits(wanted: Expected, { validation, location, message }: Finding): boolean {
  return (
    wanted.validation === validation &&
    (wanted.at === undefined || wanted.at === location.pointer) &&
    (wanted.path === undefined || wanted.path === location.path) &&
    (wanted.message === undefined || wanted.message === message)
  );
}

function coverageOf(spec: PolicySpec, seen: ReadonlyMap<string, ReadonlySet<boolean>>): Covered[] {
  const entry = (pointer: string, name: string): Covered => ({
    pointer,
    name,
    seenTrue: seen.get(pointer)?.has(true) ?? false,
    seenFalse: seen.get(pointer)?.has(false) ?? false,
  });
  return [
    ...(spec.when === undefined ? [] : [entry('/spec/when', 'when')]),
    ...spec.validations.flatMap(({ name, when }, index) => [
      ...(when === undefined ? [] : [entry(`/spec/validations/${index}/when`, `${name} (when)`)]),
      entry(`/spec/validations/${index}/expression`, name),
    ]),
  ];
}
