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
  ['a failure of other content beside it', [job({ result: 'failed', commit: stale }), job()], loadJob],
  ['a statement signed by a key of authority', [statement({ signedBy: ['lab'] })], { keys: [key] }],
  ['an unsigned one where the keys are for other tests', [statement()], { keys: [{ ...key, types: ['security'] }] }],
  ['one that is young enough', [statement()], { maxAge: 'P2D' }],
])('%s passes', (_, pieces, spec) => {
  expect(ask(pieces, spec)).toMatchObject({ state: 'passed', why: '' });
});

describe('what does not pass is told', () => {
  test.each<[string, readonly Evidence[], ProjectEvidence, TestEvidence['state'], RegExp]>([
    ['nothing', [], {}, 'missing', /^there is none$/],
    ['a test of another type', [statement({ type: 'functional' })], {}, 'missing', /there is none/],
    [
      'a failure beside a success',
      [statement(), statement({ source: 'b.json', result: 'failed' })],
      {},
      'failed',
      /^b.json failed$/,
    ],
    ['a job that still runs', [job({ result: 'running' })], loadJob, 'running', /has not finished/],
    ['other content', [statement({ subject: `sha256:${'9'.repeat(64)}` })], {}, 'refused', /about another content/],
    [
      'a commit of other content',
      [job({ commit: stale })],
      loadJob,
      'refused',
      /ccccccc, and what the change is about was altered since/,
    ],
    ['a commit that is gone', [job({ commit: 'd'.repeat(40) })], loadJob, 'refused', /ddddddd, which is not here/],
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
      /does not hold now/,
    ],
    ['an old test', [statement()], { maxAge: 'PT1H' }, 'refused', /may not be older than PT1H/],
    [
      'an undated test where age counts',
      [statement({ at: undefined as never })],
      { maxAge: 'P1D' },
      'refused',
      /does not say when/,
    ],
    [
      'a file that cannot be read',
      [{ source: 'x.json', result: 'skipped', problem: 'is not JSON' }],
      {},
      'refused',
      /x.json is not JSON/,
    ],
    ['a job that nobody takes as proof', [job()], {}, 'missing', /there is none/],
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
      /there is none/,
    ],
  ])('%s', (_, pieces, spec, state, why) => {
    const judged = ask(pieces, spec);
    expect(judged.state).toBe(state);
    expect(judged.why).toMatch(why);
  });
});

test('evidence tells when it grows too old, and when the time of a key begins and ends', () => {
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
