import type { Evidence, TestType } from '../model/review.ts';
import { isMap, type Value, type ValueMap } from '../model/value.ts';
import { parseInstant } from '../time/instant.ts';
import { annotation, junitMediaType, statementType, subjectPrefix, testKindUri, testResultType } from './in-toto.ts';
import { testTypes } from './judge-evidence.ts';
import { contradicted, emptyRun, type TestCount } from './test-count.ts';

/** What a statement proves, and the reports from which it was created. */
export interface StatementRead {
  /** One for each subject. If it has a `problem`, it cannot be used. */
  readonly pieces: readonly Evidence[];
  /** SHA-256 of the JUnit reports, 64 hex digits. */
  readonly reports: readonly string[];
}

/** The maximum number of Changes that one run can test. */
const maxSubjects = 1000;

/** A value is not valid: the end of a sentence. */
class Wrong extends Error {}

/**
 * Reads an in-toto Statement about a test result. Undefined for anything else: another statement, or unrelated JSON.
 *
 * @param source where the statement comes from, for messages
 */
export function readStatement(value: Value, source: string): StatementRead | undefined {
  if (!isTestResult(value)) return undefined;
  const unusable = { source, result: 'failed' } as const;
  let read: RunRead;
  try {
    read = readRun(value);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { pieces: [{ ...unusable, ...typeIfKnown(value), problem: error.message }], reports: [] };
  }
  const { run, subjects, reports } = read;
  const pieces = subjects.map((subject): Evidence => ({ source, ...run, ...subjectOf(subject) }));
  return { pieces, reports };
}

/** Another version of our predicate is refused. Another predicate is ignored. */
function isTestResult(value: Value): value is ValueMap {
  if (!isMap(value)) return false;
  const { _type: type, predicateType } = value;
  if (typeof type !== 'string' || !type.startsWith('https://in-toto.io/Statement/')) return false;
  return typeof predicateType !== 'string' || predicateType.startsWith('https://in-toto.io/attestation/test-result/');
}

type Run = Pick<Evidence, 'type' | 'result' | 'tests' | 'at' | 'problem'>;

interface RunRead {
  readonly run: Run;
  readonly subjects: readonly Value[];
  readonly reports: readonly string[];
}

function readRun({ _type: type, predicateType, predicate, subject }: ValueMap): RunRead {
  if (type !== statementType) throw new Wrong(`is not a Statement of the version ${statementType}`);
  if (predicateType !== testResultType) throw new Wrong(`does not have the predicateType ${testResultType}`);
  if (!isMap(predicate)) throw new Wrong('has no predicate');
  const subjects = list(subject, 'subject');
  if (subjects.length === 0) throw new Wrong('names no subject');
  if (subjects.length > maxSubjects) throw new Wrong(`names ${subjects.length} subjects, more than ${maxSubjects}`);
  const configuration = list(predicate['configuration'], 'predicate.configuration').map((each) => {
    if (!isMap(each)) throw new Wrong('has an entry in predicate.configuration that is not a resource');
    return each;
  });
  const kind = kindOf(configuration);
  const failed = names(predicate, 'failedTests');
  const told = annotationsOf(kind.resource);
  const listed = countOfNames(predicate, failed);
  const tests = countOf(told['tests']) ?? listed;
  return {
    run: { type: kind.type, ...resultOf(predicate, tests, failed.length), ...timeOf(told['at']) },
    subjects,
    reports: configuration.filter(({ mediaType }) => mediaType === junitMediaType).map(reportOf),
  };
}

function kindOf(configuration: readonly ValueMap[]): { readonly type: TestType; readonly resource: ValueMap } {
  const kinds = configuration.filter(({ uri }) => typeof uri === 'string' && uri.startsWith(testKindUri));
  const [resource] = kinds;
  const wanted = `${testKindUri}TYPE as the uri of a resource of predicate.configuration`;
  if (resource === undefined) throw new Wrong(`does not name the kind of test: it needs ${wanted}`);
  if (kinds.length > 1) throw new Wrong('names several kinds of tests; write a separate Statement for each');
  const word = String(resource['uri']).slice(testKindUri.length);
  const type = testTypes.find((known) => known === word);
  if (type === undefined)
    throw new Wrong(`names the kind of test ${JSON.stringify(word.slice(0, 60))}; there are ${testTypes.join(', ')}`);
  return { type, resource };
}

/** The test type of a statement that is otherwise invalid, so that the problem is reported under that type. */
function typeIfKnown({ predicate }: ValueMap): { readonly type?: TestType } {
  const resources = isMap(predicate) ? predicate['configuration'] : undefined;
  const uris = Array.isArray(resources)
    ? (resources as readonly Value[]).map((each) => isMap(each) && each['uri'])
    : [];
  const known = testTypes.filter((type) => uris.includes(testKindUri + type));
  return known.length === 1 ? { type: known[0]! } : {};
}

function annotationsOf({ annotations }: ValueMap): ValueMap {
  if (annotations === undefined) return {};
  const own = isMap(annotations) ? annotations[annotation] : null;
  if (own === undefined) return {};
  if (own === null || !isMap(own))
    throw new Wrong(`has annotations that are not an object, or whose ${annotation} is not one`);
  return own;
}

function countOf(value: Value | undefined): TestCount | undefined {
  if (value === undefined) return undefined;
  const { total, failed, skipped, flaky = 0, ...others } = isMap(value) ? value : {};
  const whole = (count: Value | undefined): count is number => Number.isSafeInteger(count) && (count as number) >= 0;
  if (!whole(total) || !whole(failed) || !whole(skipped) || !whole(flaky) || failed + skipped + flaky > total)
    throw new Wrong('has other test counts than total, failed and skipped, or counts that exceed the total');
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Wrong(`counts tests as ${JSON.stringify(other.slice(0, 60))}, which is unknown`);
  return { total, failed, skipped, ...(isMap(value!) && 'flaky' in value && { flaky }) };
}

/** Statements of other producers list their tests, or have no counts. */
function countOfNames(predicate: ValueMap, failed: readonly string[]): TestCount | undefined {
  const lists = ['passedTests', 'warnedTests', 'failedTests'].filter((name) => predicate[name] !== undefined);
  if (lists.length === 0) return undefined;
  const total = lists.reduce((sum, name) => sum + names(predicate, name).length, 0);
  return { total, failed: failed.length, skipped: 0 };
}

/** Only PASSED is a pass. WARNED is not, because its producer chose not to report PASSED. */
function resultOf(
  predicate: ValueMap,
  tests: TestCount | undefined,
  named: number,
): Pick<Run, 'result' | 'tests' | 'problem'> {
  const result = predicate['result'];
  const count = tests && { tests };
  if (result === 'FAILED') return { result: 'failed', ...count };
  if (result === 'WARNED')
    return { result: 'failed', ...count, problem: 'ended with warnings (WARNED), and only PASSED counts' };
  if (result !== 'PASSED') throw new Wrong('has a predicate.result other than PASSED, WARNED or FAILED');
  const failed = Math.max(named, tests?.failed ?? 0);
  const warned = names(predicate, 'warnedTests').length;
  const problem =
    contradicted('passed', failed) ??
    (warned > 0 ? `says that it passed, but lists ${warned} tests with warnings` : undefined) ??
    (tests && emptyRun(tests));
  // A contradictory statement may be a failure, and never counts as passed.
  return problem === undefined ? { result: 'passed', ...count } : { result: 'failed', ...count, problem };
}

function timeOf(at: Value | undefined): { readonly at?: string } {
  if (at === undefined) return {};
  if (typeof at !== 'string' || parseInstant(at) === undefined)
    throw new Wrong('has a date that is not an RFC 3339 instant');
  return { at };
}

function reportOf({ digest }: ValueMap): string {
  const sha256 = isMap(digest ?? null) ? (digest as ValueMap)['sha256'] : undefined;
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256))
    throw new Wrong('names a report without its SHA-256 in 64 hex digits');
  return sha256;
}

/** A digest of anything other than a Change, such as an image, is not a subject digest. Only its commit can be known. */
function subjectOf(value: Value): Pick<Evidence, 'subject' | 'commit' | 'problem'> {
  const { name, digest } = isMap(value) ? value : {};
  const { sha256, gitCommit } = isMap(digest ?? null) ? (digest as ValueMap) : {};
  const isChange = typeof name === 'string' && name.startsWith(subjectPrefix);
  if (isChange && sha256 !== undefined && (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)))
    return { problem: 'has a subject whose sha256 is not 64 lower-case hex digits' };
  if (gitCommit !== undefined && (typeof gitCommit !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(gitCommit)))
    return { problem: 'has a subject whose gitCommit is not 40 or 64 lower-case hex digits' };
  const subject = isChange && sha256 !== undefined ? `sha256:${sha256 as string}` : undefined;
  if (subject === undefined && gitCommit === undefined)
    return { problem: `has a subject with neither the digest of a ${subjectPrefix}NAME nor a gitCommit` };
  return { ...(subject !== undefined && { subject }), ...(gitCommit !== undefined && { commit: gitCommit }) };
}

function names(predicate: ValueMap, member: string): readonly string[] {
  const value = predicate[member];
  if (value === undefined) return [];
  const read = list(value, `predicate.${member}`);
  if (!read.every((name) => typeof name === 'string'))
    throw new Wrong(`has a predicate.${member} that is not a list of names`);
  return read as readonly string[];
}

function list(value: Value | undefined, member: string): readonly Value[] {
  if (!Array.isArray(value)) throw new Wrong(`has a ${member} that is not a list`);
  return value as readonly Value[];
}
