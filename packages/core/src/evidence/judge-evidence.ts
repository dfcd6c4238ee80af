import { withoutReplaced } from '../model/replaced-results.ts';
import { ownRunners, type Evidence, type TestType } from '../model/review.ts';
import type { EvidenceJob, EvidenceKey, ProjectEvidence } from '../generated/types.ts';
import { endOfDateOrInstant, parseInstant, startOfDateOrInstant } from '../time/instant.ts';
import { addDuration, parseDuration } from '../time/duration.ts';
import { contradicted, emptyRun } from './test-count.ts';

/** A table, so that the compiler reports a missing entry for a new type. */
const types: Readonly<Record<TestType, true>> = {
  functional: true,
  performance: true,
  compatibility: true,
  security: true,
  regression: true,
};

export const testTypes = Object.keys(types) as readonly TestType[];

/** What the evidence says about one type of test of one Change. */
export interface TestEvidence {
  readonly state: 'passed' | 'failed' | 'running' | 'refused' | 'missing';
  /** Why the test did not pass: ends of sentences, the most important one first. */
  readonly why: string;
  readonly sources: readonly string[];
  /** If it passed: how many tests passed only after another attempt had failed. Undefined if a source does not report it. */
  readonly flaky?: number;
}

/** A piece of evidence and, if it proves nothing here, the reason: the end of a sentence that begins with its source. */
export interface JudgedPiece {
  readonly piece: Evidence;
  readonly why: string | undefined;
}

/** The facts against which pieces of evidence are checked. */
export interface EvidenceRules {
  /** `Project.spec.evidence` of the governing rules. */
  readonly spec: ProjectEvidence;
  readonly now: Date;
  readonly zone: string;
}

/** The Change that needs the evidence. */
export interface Tested {
  readonly subject: string;
  readonly systems: readonly string[];
  /** The subject digest at a commit; undefined if the commit does not exist or does not contain the Change. */
  subjectAt(commit: string): string | undefined;
}

type Job = Pick<EvidenceJob, 'name' | 'app' | 'workflow'>;

/**
 * Whether a test of a type passed for a Change. A failure about this content always counts, even if its piece of evidence has other
 * problems. A piece that cannot be read may be a failure.
 */
export function judgeEvidence(
  type: TestType,
  pieces: readonly Evidence[],
  tested: Tested,
  rules: EvidenceRules,
): TestEvidence {
  const jobs = jobsOf(rules.spec, type, tested.systems);
  const judged = judgedPieces(type, pieces, tested, rules);
  const usable = latest(judged.filter(({ why }) => why === undefined).map(({ piece }) => piece));
  const of = (result: Evidence['result']): readonly Evidence[] => usable.filter((piece) => piece.result === result);
  const [failed, running, passed] = [of('failed'), of('running'), of('passed')];
  if (failed.length > 0)
    return { state: 'failed', why: `${sourceOf(failed[0]!)} failed`, sources: failed.map(sourceOf) };
  if (running.length > 0)
    return { state: 'running', why: `${sourceOf(running[0]!)} has not finished`, sources: running.map(sourceOf) };
  const absent = jobs.find((job) => !usable.some((piece) => isJob(job, piece)));
  const refused = judged.filter(({ why }) => why !== undefined);
  const doubtful = refused.filter(({ piece }) => mayHaveFailed(piece, tested));
  if (passed.length > 0 && absent === undefined && doubtful.length === 0)
    return { state: 'passed', why: '', sources: passed.map(sourceOf), ...flakyOf(passed) };
  const told = passed.length > 0 && absent === undefined ? doubtful : refused;
  if (told.length > 0) {
    const why = told.map(({ piece, why: reason }) => `${piece.source} ${reason}`).join('; ');
    return { state: 'refused', why, sources: told.map(({ piece }) => piece.source) };
  }
  return { state: 'missing', why: absent ? notRun(absent, pieces) : 'no test result was found', sources: [] };
}

function notRun({ name, workflow }: Job, pieces: readonly Evidence[]): string {
  if (workflow === undefined) return `the job "${name}" has not run`;
  const isUnknown = pieces.some(({ job }) => job?.name === name && job.workflow === undefined);
  const hint = isUnknown
    ? ': the workflow of a job with that name is unknown (on GitHub, the token needs actions: read)'
    : '';
  return `the job "${name}" of ${workflow} has not run${hint}`;
}

/** A piece that reports a pass and cannot be used proves nothing; any other piece that cannot be used may be a failure. */
function mayHaveFailed(piece: Evidence, tested: Tested): boolean {
  const { result, tests, subject, commit } = piece;
  const saysOfWhat = subject !== undefined || commit !== undefined;
  if (saysOfWhat && foreign(piece, tested) !== undefined) return false;
  return result === 'failed' || (tests !== undefined && contradicted(result, tests.failed) !== undefined);
}

/** The source in words, with what was not verified about it. */
export function sourceOf({ source, unverified }: Pick<Evidence, 'source' | 'unverified'>): string {
  return unverified === undefined ? source : `${source} (signature not verified: ${unverified})`;
}

function flakyOf(passed: readonly Evidence[]): { readonly flaky?: number } {
  let sum = 0;
  for (const { tests } of passed) {
    if (tests?.flaky === undefined) return {};
    sum += tests.flaky;
  }
  return { flaky: sum };
}

/** The pieces about one test type of a Change, in the given order. */
export function judgedPieces(
  type: TestType,
  pieces: readonly Evidence[],
  tested: Tested,
  rules: EvidenceRules,
): JudgedPiece[] {
  const jobs = jobsOf(rules.spec, type, tested.systems);
  const meant = pieces.filter((piece) =>
    piece.job
      ? jobs.some((job) => isJob(job, piece))
      : piece.type === type || (piece.type === undefined && piece.problem !== undefined),
  );
  return meant.map((piece) => ({ piece, why: refusal(piece, type, tested, rules) }));
}

/** All pieces except those that a later one replaces. */
function latest(pieces: readonly Evidence[]): Evidence[] {
  const left = withoutReplaced(pieces, ({ job, commit, at }) =>
    job ? { job, commit, at: at === undefined ? undefined : parseInstant(at) } : undefined,
  );
  return left.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
}

/** Why a piece proves nothing here: the end of a sentence that begins with its source. */
function refusal(piece: Evidence, type: TestType, tested: Tested, rules: EvidenceRules): string | undefined {
  if (piece.problem !== undefined) return piece.problem;
  const elsewhere = foreign(piece, tested);
  // Neither time nor a missing signature excuses a failure.
  if (elsewhere !== undefined || piece.result === 'failed') return elsewhere;
  return (
    unsigned(piece, type, tested, rules) ??
    stale(piece, rules) ??
    (piece.result === 'skipped' ? 'was skipped' : undefined) ??
    (piece.tests && emptyRun(piece.tests)) ??
    (piece.tests && contradicted(piece.result, piece.tests.failed))
  );
}

function foreign({ subject, commit }: Evidence, tested: Tested): string | undefined {
  if (subject === tested.subject) return undefined;
  const tried = commit === undefined ? undefined : tested.subjectAt(commit);
  if (tried === tested.subject) return undefined;
  if (subject !== undefined)
    return 'is about other content: the change was edited after the test, or it is another change';
  if (commit === undefined) return 'does not say what was tested';
  const named = `is about the commit ${commit.slice(0, 7)}`;
  return tried === undefined
    ? `${named}, which is not in this clone or does not contain the change`
    : `${named}, and the content of the change was edited after that`;
}

/** If the governing rules list keys for a test type, files count only with a signature by one of these keys. */
function unsigned(piece: Evidence, type: TestType, { systems }: Tested, rules: EvidenceRules): string | undefined {
  if (piece.job) return undefined;
  const keys = (rules.spec.keys ?? []).filter((key) => covers(key, type, systems));
  if (keys.length === 0) return undefined;
  const signed = keys.filter(({ id }) => piece.signedBy?.includes(id));
  if (signed.length === 0)
    return 'is not signed by a key that the project file of the target branch lists for these tests';
  const at = rules.now.getTime();
  return signed.some((key) => holds(key, at, rules.zone)) ? undefined : 'is signed by a key that is not valid now';
}

function holds({ from, until }: EvidenceKey, at: number, zone: string): boolean {
  const begins = from === undefined ? -Infinity : startOfDateOrInstant(from, zone);
  const ends = until === undefined ? Infinity : endOfDateOrInstant(until, zone);
  return begins !== undefined && ends !== undefined && begins <= at && at < ends;
}

function stale({ at }: Evidence, { spec, now, zone }: EvidenceRules): string | undefined {
  const { maxAge } = spec;
  if (maxAge === undefined) return undefined;
  const allowed = parseDuration(maxAge);
  if (allowed === undefined)
    return `cannot be dated: maxAge in the project file is ${JSON.stringify(maxAge)}, which is not a duration`;
  if (at === undefined) return `has no date, and may not be older than ${maxAge}`;
  const made = parseInstant(at);
  const until = made === undefined ? undefined : addDuration(made, allowed, zone);
  return until !== undefined && now.getTime() < until
    ? undefined
    : `was made at ${at}, and may not be older than ${maxAge}`;
}

/**
 * Instants at which evidence starts or stops counting without any change, in milliseconds of the epoch: because of its age, or because of
 * the validity of its keys.
 */
export function evidenceBoundaries(pieces: readonly Evidence[], { spec, zone }: Omit<EvidenceRules, 'now'>): number[] {
  const allowed = spec.maxAge === undefined ? undefined : parseDuration(spec.maxAge);
  const ages = pieces.map(({ at }) => {
    const made = at === undefined ? Number.NaN : Date.parse(at);
    return allowed === undefined || Number.isNaN(made) ? undefined : addDuration(made, allowed, zone);
  });
  const times = (spec.keys ?? []).flatMap(({ from, until }) => [
    from === undefined ? undefined : startOfDateOrInstant(from, zone),
    until === undefined ? undefined : endOfDateOrInstant(until, zone),
  ]);
  return [...ages, ...times].filter((each) => each !== undefined);
}

/** The jobs that the governing rules accept as proof of a test type. */
function jobsOf({ jobs = [] }: ProjectEvidence, type: TestType, systems: readonly string[]): readonly Job[] {
  return jobs.filter((job) => job.type === type && concerns(job, systems));
}

function isJob({ name, app, workflow }: Job, { job }: Evidence): boolean {
  if (job === undefined || job.name !== name) return false;
  return (app === undefined ? ownRunners.has(job.app) : job.app === app) && (workflow ?? job.workflow) === job.workflow;
}

function covers(key: EvidenceKey, type: TestType, systems: readonly string[]): boolean {
  return (key.types?.includes(type) ?? true) && concerns(key, systems);
}

function concerns({ systems: named }: { systems?: readonly string[] }, systems: readonly string[]): boolean {
  return named === undefined || systems.some((system) => named.includes(system));
}
