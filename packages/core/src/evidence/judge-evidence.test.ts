import { describe, expect, test } from 'vitest';
import type { ProjectEvidence } from '../generated/types.ts';
import type { Evidence } from '../model/review.ts';
import { evidenceBoundaries, judgeEvidence, type TestEvidence } from './judge-evidence.ts';

const [head, queued, stale] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
const subject = `sha256:${'1'.repeat(64)}`;
const tested = {
  subject,
  systems: ['checkout'],
  subjectAt: (commit: string) => ({ [head]: subject, [queued]: subject, [stale]: `sha256:${'2'.repeat(64)}` })[commit],
};

function ask(pieces: readonly Evidence[], spec: ProjectEvidence = {}): TestEvidence {
  return judgeEvidence('performance', pieces, tested, { spec, now: new Date('2026-03-02T09:00:00Z'), zone: 'UTC' });
}

function statement(over: Partial<Evidence> = {}): Evidence {
  return {
    source: 'performance.json',
    type: 'performance',
    subject,
    result: 'passed',
    at: '2026-03-01T09:00:00Z',
    ...over,
  };
}

function job(over: Partial<Evidence> = {}): Evidence {
  return {
    source: 'check run "load"',
    job: { name: 'load', app: 'github-actions' },
    commit: head,
    result: 'passed',
    at: '2026-03-01T09:00:00Z',
    ...over,
  };
}

const loadJob: ProjectEvidence = { jobs: [{ type: 'performance', name: 'load' }] };
const key = { id: 'lab', publicKey: '-----BEGIN PUBLIC KEY-----\n' };

test.each<[string, readonly Evidence[], ProjectEvidence]>([
  ['a statement about this content', [statement()], {}],
  ['a statement about a commit of the same content', [statement({ subject: undefined as never, commit: queued })], {}],
  ['a job that authority takes', [job()], loadJob],
  ['a job of the merge queue, of the same content', [job({ commit: queued })], loadJob],
  ['a job that failed and was run again', [job({ result: 'failed' }), job({ at: '2026-03-01T10:00:00Z' })], loadJob],
  ['a failure of other content next to it', [job({ result: 'failed', commit: stale }), job()], loadJob],
  ['a statement signed by a key of authority', [statement({ signedBy: ['lab'] })], { keys: [key] }],
  ['an unsigned one where the keys are for other tests', [statement()], { keys: [{ ...key, types: ['security'] }] }],
  ['one that is young enough', [statement()], { maxAge: 'P2D' }],
])('%s passes', (_, pieces, spec) => {
  expect(ask(pieces, spec)).toMatchObject({ state: 'passed', why: '' });
});

/** A job of a run of a workflow. */
function runOf(run: string, workflow: string | undefined, over: Partial<Evidence> = {}): Evidence {
  const from = { name: 'load', app: 'github-actions', run, ...(workflow !== undefined && { workflow }) };
  return job({ source: `load of ${run}`, job: from, ...over });
}

const later = '2026-03-01T10:00:00Z';
const [ci, other] = ['.github/workflows/ci.yml', '.github/workflows/other.yml'];
const bad = { result: 'failed' } as const;
const pinned: ProjectEvidence = { jobs: [{ type: 'performance', name: 'load', workflow: ci }] };

describe('a failure is never outvoted', () => {
  test.each<[string, readonly Evidence[], ProjectEvidence]>([
    ['by a later job of another workflow', [runOf('1', ci, bad), runOf('2', other, { at: later })], loadJob],
    ['by a later run of its workflow', [runOf('1', ci, bad), runOf('2', ci, { at: later })], loadJob],
    [
      'by a later job of an unknown workflow',
      [runOf('1', undefined, bad), runOf('2', undefined, { at: later })],
      loadJob,
    ],
    [
      'by another workflow at another commit',
      [runOf('1', ci, bad), runOf('2', other, { at: later, commit: queued })],
      loadJob,
    ],
    [
      'by an unknown workflow at another commit',
      [runOf('1', undefined, bad), runOf('2', undefined, { at: later, commit: queued })],
      loadJob,
    ],
    ['by one of the same time', [job(bad), job()], loadJob],
    ['by one of an unknown time', [job(bad), job({ at: undefined as never })], loadJob],
    ['by one whose time cannot be read', [job({ ...bad, at: 'yesterday' }), job()], loadJob],
    [
      'by an earlier one in the list',
      [job({ at: undefined as never }), job({ ...bad, at: undefined as never })],
      loadJob,
    ],
    ['because it is old', [statement(), statement({ source: 'b', ...bad })], { maxAge: 'P2D' }],
    [
      'because it is too old',
      [statement(), statement({ source: 'b', ...bad, at: '2020-01-01T00:00:00Z' })],
      { maxAge: 'P2D' },
    ],
    [
      'because it has no date',
      [statement(), statement({ source: 'b', ...bad, at: undefined as never })],
      { maxAge: 'P2D' },
    ],
    [
      'because it is not signed',
      [statement({ signedBy: ['lab'] }), statement({ source: 'b', ...bad })],
      { keys: [key] },
    ],
  ])('%s', (_, pieces, spec) => {
    for (const order of [pieces, pieces.toReversed()]) expect(ask(order, spec).state).toBe('failed');
  });

  test('but by a later job of its workflow at another commit of the same content', () => {
    expect(ask([runOf('1', ci, bad), runOf('2', ci, { at: later, commit: queued })], loadJob).state).toBe('passed');
  });

  test.each<[string, Evidence]>([
    ['a file that cannot be read', { source: 'b.json', result: 'failed', problem: 'is not JSON' }],
    ['a failure of an unknown subject', statement({ source: 'b', ...bad, subject: undefined as never })],
    ['a failed piece with a date to come', statement({ source: 'b', ...bad, problem: 'is of tomorrow' })],
    ['a contradiction', statement({ source: 'b', tests: { total: 3, failed: 1, skipped: 0 } })],
  ])('%s beside a success is not passed', (_, piece) => {
    expect(ask([statement(), piece]).state).toBe('refused');
  });

  test.each<[string, Evidence]>([
    ['an unusable one of another type', statement({ source: 'b', ...bad, type: 'security', problem: 'is broken' })],
    [
      'an unusable one about other content',
      statement({ source: 'b', ...bad, subject: `sha256:${'9'.repeat(64)}`, problem: 'ended with warnings' }),
    ],
    ['a success that is too old', statement({ source: 'b', at: '2020-01-01T00:00:00Z' })],
    ['a success with a date to come', statement({ source: 'b', problem: 'is of tomorrow' })],
  ])('%s beside a success is', (_, piece) => {
    expect(ask([statement(), piece], { maxAge: 'P2D' }).state).toBe('passed');
  });
});

describe('a job of a named workflow', () => {
  test.each<[string, Evidence, TestEvidence['state']]>([
    ['counts', runOf('1', ci), 'passed'],
    ['fails', runOf('1', ci, bad), 'failed'],
    ['is not one of another workflow', runOf('1', other), 'missing'],
    ['is not one of an unknown workflow', runOf('1', undefined), 'missing'],
  ])('%s', (_, piece, state) => expect(ask([piece], pinned).state).toBe(state));

  test('is named with its workflow if it has not run, and with the permission to read it', () => {
    expect(ask([], pinned).why).toBe('the job "load" of .github/workflows/ci.yml has not run');
    expect(ask([runOf('1', undefined)], pinned).why).toMatch(
      /workflow of a job with that name is unknown .*actions: read/,
    );
  });

  test('has failed although the same name passed elsewhere', () => {
    expect(ask([runOf('1', ci, bad), runOf('2', other, { at: later })], pinned).state).toBe('failed');
  });
});

test('an unverified signature is named with the source', () => {
  const unverified = 'no keys configured';
  expect(ask([statement({ unverified })]).sources).toEqual([
    `performance.json (signature not verified: ${unverified})`,
  ]);
});

test('flaky tests of all sources are added up; the number is unknown if one source does not count them', () => {
  const counted = (source: string, flaky?: number): Evidence =>
    statement({ source, tests: { total: 3, failed: 0, skipped: 0, ...(flaky !== undefined && { flaky }) } });
  expect(ask([counted('a', 1), counted('b', 2)]).flaky).toBe(3);
  expect(ask([counted('a', 1), counted('b')])).not.toHaveProperty('flaky');
  expect(ask([statement()])).not.toHaveProperty('flaky');
});

describe('what does not pass is reported', () => {
  test.each<[string, readonly Evidence[], ProjectEvidence, TestEvidence['state'], RegExp]>([
    ['nothing', [], {}, 'missing', /^no test result was found$/],
    ['a test of another type', [statement({ type: 'functional' })], {}, 'missing', /no test result was found/],
    [
      'a failure beside a success',
      [statement(), statement({ source: 'b.json', result: 'failed' })],
      {},
      'failed',
      /^b.json failed$/,
    ],
    ['a job that still runs', [job({ result: 'running' })], loadJob, 'running', /has not finished/],
    ['other content', [statement({ subject: `sha256:${'9'.repeat(64)}` })], {}, 'refused', /about other content/],
    [
      'a commit of other content',
      [job({ commit: stale })],
      loadJob,
      'refused',
      /ccccccc, and the content of the change was edited after that/,
    ],
    [
      'a commit that is gone',
      [job({ commit: 'd'.repeat(40) })],
      loadJob,
      'refused',
      /ddddddd, which is not in this clone/,
    ],
    ['no subject at all', [statement({ subject: undefined as never })], {}, 'refused', /does not say what was tested/],
    ['no tests', [statement({ tests: { total: 0, failed: 0, skipped: 0 } })], {}, 'refused', /ran 0 tests/],
    [
      'skipped tests alone',
      [statement({ tests: { total: 3, failed: 0, skipped: 3 } })],
      {},
      'refused',
      /skipped all of its 3 tests/,
    ],
    ['a skipped job', [job({ result: 'skipped' })], loadJob, 'refused', /was skipped/],
    [
      'a pass with failures in it',
      [statement({ tests: { total: 3, failed: 1, skipped: 0 } })],
      {},
      'refused',
      /counts 1 failed/,
    ],
    ['no signature where keys are listed', [statement()], { keys: [key] }, 'refused', /is not signed by a key/],
    [
      'a key that is none of authority',
      [statement({ signedBy: ['other'] })],
      { keys: [key] },
      'refused',
      /is not signed by a key/,
    ],
    [
      'a key that has run out',
      [statement({ signedBy: ['lab'] })],
      { keys: [{ ...key, until: '2026-03-01' }] },
      'refused',
      /is not valid now/,
    ],
    ['an old test', [statement()], { maxAge: 'PT1H' }, 'refused', /may not be older than PT1H/],
    [
      'an undated test where age counts',
      [statement({ at: undefined as never })],
      { maxAge: 'P1D' },
      'refused',
      /has no date/,
    ],
    [
      'a file that cannot be read',
      [{ source: 'x.json', result: 'skipped', problem: 'is not JSON' }],
      {},
      'refused',
      /x.json is not JSON/,
    ],
    ['a job that nobody takes as proof', [job()], {}, 'missing', /no test result was found/],
    [
      'a job of another app',
      [job({ job: { name: 'load', app: 'somebody' } })],
      loadJob,
      'missing',
      /"load" has not run/,
    ],
    [
      'one job of two',
      [job()],
      { jobs: [...loadJob.jobs!, { type: 'performance', name: 'soak' }] },
      'missing',
      /"soak" has not run/,
    ],
    ['a statement where a job is wanted', [statement()], loadJob, 'missing', /"load" has not run/],
    [
      'a job meant for another system',
      [job()],
      { jobs: [{ ...loadJob.jobs![0]!, systems: ['search'] }] },
      'missing',
      /no test result was found/,
    ],
  ])('%s', (_, pieces, spec, state, why) => {
    const judged = ask(pieces, spec);
    expect(judged.state).toBe(state);
    expect(judged.why).toMatch(why);
  });
});

test('evidence reports when it becomes too old, and when a key becomes valid and expires', () => {
  const pieces = [
    { source: 'a', result: 'passed', at: '2026-03-01T09:00:00Z' },
    { source: 'b', result: 'passed' },
  ] as const;
  const scanner = { id: 'scanner', publicKey: '', from: '2026-01-01', until: '2026-12-31' };
  const at = (text: string): number => Date.parse(text);
  expect(evidenceBoundaries(pieces, { spec: { maxAge: 'P7D', keys: [scanner] }, zone: 'Europe/Berlin' })).toEqual([
    at('2026-03-08T09:00:00Z'),
    at('2025-12-31T23:00:00Z'),
    at('2026-12-31T23:00:00Z'),
  ]);
  expect(evidenceBoundaries(pieces, { spec: {}, zone: 'UTC' })).toEqual([]);
});
