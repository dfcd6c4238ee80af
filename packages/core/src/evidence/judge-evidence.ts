import { ownRunners, type Evidence, type TestType } from '../model/review.ts';
import type { EvidenceJob, EvidenceKey, ProjectEvidence } from '../generated/types.ts';
import { endOfDateOrInstant, startOfDateOrInstant } from '../time/instant.ts';
import { addDuration, parseDuration } from '../time/duration.ts';
import { contradicted, emptyRun } from './test-count.ts';

export const testTypes: readonly TestType[] = ['functional', 'performance', 'compatibility', 'security', 'regression'];

/** What evidence says of one kind of test of one Change. */
export interface TestEvidence {
  readonly state: 'passed' | 'failed' | 'running' | 'refused' | 'missing';
  /** Ends of sentences, the first the most telling; why it is not passed. */
  readonly why: string;
  readonly sources: readonly string[];
}

/** A piece of evidence, and why it proves nothing here, where that is so: the end of a sentence that begins with its source. */
export interface JudgedPiece {
  readonly piece: Evidence;
  readonly why: string | undefined;
}

/** What pieces are judged against. */
export interface EvidenceRules {
  /** `Project.spec.evidence` of authority. */
  readonly spec: ProjectEvidence;
  readonly now: Date;
  readonly zone: string;
}

/** The Change that evidence is looked for. */
export interface Tested {
  readonly subject: string;
  readonly systems: readonly string[];
  /** The subject digest at a commit; undefined where the commit or the Change in it is not there. */
  subjectAt(commit: string): string | undefined;
}

type Job = Pick<EvidenceJob, 'name' | 'app'>;

/** Whether a kind of test was passed for a Change: the newest word of each source counts, and one that failed is not outvoted. */
export function judgeEvidence(
  type: TestType,
  pieces: readonly Evidence[],
  tested: Tested,
  rules: EvidenceRules,
): TestEvidence {
  const jobs = jobsOf(rules.spec, type, tested.systems);
  const judged = judgedPieces(type, pieces, tested, rules);
  const usable = newest(judged.filter(({ why }) => why === undefined).map(({ piece }) => piece));
  const of = (result: Evidence['result']): readonly string[] =>
    usable.filter((piece) => piece.result === result).map(({ source }) => source);
  const failed = of('failed');
  if (failed.length > 0) return { state: 'failed', why: `${failed[0]} failed`, sources: failed };
  const running = of('running');
  if (running.length > 0) return { state: 'running', why: `${running[0]} has not finished`, sources: running };
  const absent = jobs.find((job) => !usable.some((piece) => isJob(job, piece)));
  const passed = of('passed');
  const refused = judged.filter(({ why }) => why !== undefined);
  if (passed.length > 0 && absent === undefined) return { state: 'passed', why: '', sources: passed };
  if (refused.length > 0) {
    const why = refused.map(({ piece, why: reason }) => `${piece.source} ${reason}`).join('; ');
    return { state: 'refused', why, sources: refused.map(({ piece }) => piece.source) };
  }
  return { state: 'missing', why: absent ? `the job "${absent.name}" has not run` : 'there is none', sources: [] };
}

/** What speaks of a kind of test of a Change, in the order given. */
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

/** The last piece of each source; without a time, the later one in the list. */
function newest(pieces: readonly Evidence[]): Evidence[] {
  const latest = new Map<string, Evidence>();
  for (const piece of pieces) {
    const key = piece.job ? `job ${piece.job.app} ${piece.job.name}` : `file ${piece.source}`;
    const before = latest.get(key);
    const older = before?.at !== undefined && piece.at !== undefined && Date.parse(piece.at) < Date.parse(before.at);
    if (!older) latest.set(key, piece);
  }
  return [...latest.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}

/** Why a piece proves nothing here: the end of a sentence that begins with its source. */
function refusal(piece: Evidence, type: TestType, tested: Tested, rules: EvidenceRules): string | undefined {
  if (piece.problem !== undefined) return piece.problem;
  return (
    foreign(piece, tested) ??
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
  if (subject !== undefined) return 'is about another content: the change was altered since, or is another one';
  if (commit === undefined) return 'does not say what was tested';
  const named = `is about the commit ${commit.slice(0, 7)}`;
  return tried === undefined
    ? `${named}, which is not here or does not have the change`
    : `${named}, and what the change is about was altered since`;
}

/** Where authority lists keys for a kind of test, files count only with a signature by one of them. */
function unsigned(piece: Evidence, type: TestType, { systems }: Tested, rules: EvidenceRules): string | undefined {
  if (piece.job) return undefined;
  const keys = (rules.spec.keys ?? []).filter((key) => covers(key, type, systems));
  if (keys.length === 0) return undefined;
  const signed = keys.filter(({ id }) => piece.signedBy?.includes(id));
  if (signed.length === 0) return 'is not signed by a key that authority lists for these tests';
  const at = rules.now.getTime();
  return signed.some((key) => holds(key, at, rules.zone)) ? undefined : 'is signed by a key that does not hold now';
}

function holds({ from, until }: EvidenceKey, at: number, zone: string): boolean {
  const begins = from === undefined ? -Infinity : startOfDateOrInstant(from, zone);
  const ends = until === undefined ? Infinity : endOfDateOrInstant(until, zone);
  return begins !== undefined && ends !== undefined && begins <= at && at < ends;
}

function stale({ at }: Evidence, { spec, now, zone }: EvidenceRules): string | undefined {
  const { maxAge } = spec;
  const allowed = maxAge === undefined ? undefined : parseDuration(maxAge);
  if (allowed === undefined) return undefined;
  if (at === undefined) return `does not say when it was made, and may not be older than ${maxAge}`;
  const made = Date.parse(at);
  const until = Number.isNaN(made) ? undefined : addDuration(made, allowed, zone);
  return until !== undefined && now.getTime() < until
    ? undefined
    : `was made at ${at}, and may not be older than ${maxAge}`;
}

/** Instants at which evidence begins or ceases to count by itself, milliseconds of the epoch: its age, and the time of its keys. */
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

/** The jobs that authority takes as proof of a kind of test. */
function jobsOf({ jobs = [] }: ProjectEvidence, type: TestType, systems: readonly string[]): readonly Job[] {
  return jobs.filter((job) => job.type === type && concerns(job, systems));
}

function isJob({ name, app }: Job, { job }: Evidence): boolean {
  return job !== undefined && job.name === name && (app === undefined ? ownRunners.has(job.app) : job.app === app);
}

function covers(key: EvidenceKey, type: TestType, systems: readonly string[]): boolean {
  return (key.types?.includes(type) ?? true) && concerns(key, systems);
}

function concerns({ systems: named }: { systems?: readonly string[] }, systems: readonly string[]): boolean {
  return named === undefined || systems.some((system) => named.includes(system));
}
