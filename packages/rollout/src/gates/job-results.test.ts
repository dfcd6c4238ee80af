import { describe, expect, test } from 'vitest';
import type { Evidence } from '@gradus/core/forge';
import type { RolloutSpec } from '@gradus/core/internal';
import { jobsAsked, jobsOfForge, jobsSince, parseJobs, type JobResult } from './job-results.ts';
import type { TargetState } from '../model.ts';

const now = Date.UTC(2026, 2, 2, 9);

describe('results of jobs', () => {
  test('are our words, or those of GitHub; a skipped or cancelled job has tested nothing', () => {
    const needs = {
      smoke: { result: 'success', outputs: { url: 'https://example.com' } },
      load: { result: 'failure', outputs: {} },
      docs: { result: 'skipped', outputs: {} },
      lint: { result: 'cancelled', outputs: {} },
      unit: 'running',
    };
    expect(parseJobs(JSON.stringify(needs), now)).toEqual({
      jobs: [
        { job: 'smoke', result: 'passed', at: now },
        { job: 'load', result: 'failed', at: now },
        { job: 'unit', result: 'running', at: now },
      ],
    });
    expect(parseJobs('{}', now)).toEqual({ jobs: [] });
  });

  test.each([
    ['{', 'It is not JSON (line 1, column 2: '],
    ['[]', 'It is not an object'],
    ['null', 'It is not an object'],
    ['"passed"', 'It is not an object'],
    ['{"smoke": "ok"}', 'Job "smoke": "ok" is none of passed, failed, running, success, failure, cancelled, skipped.'],
    ['{"smoke": {"result": null}}', 'Job "smoke": null is none of'],
    ['{"smoke": true, "unit": "passed"}', 'Job "smoke": true is none of'],
  ])('%s are refused', (text, problem) => {
    expect(parseJobs(text, now)).toEqual({ problems: [expect.stringContaining(problem)] });
  });
});

test('of a forge those count that its own runner reports', () => {
  const piece = (name: string, app: string, result: Evidence['result'], at?: string): Evidence => ({
    source: 'a job',
    job: { name, app },
    commit: 'a'.repeat(40),
    result,
    ...(at !== undefined && { at }),
  });
  const pieces = [
    piece('smoke', 'github-actions', 'passed', '2026-03-02T09:00:00Z'),
    piece('smoke', '@mallory', 'passed', '2026-03-02T10:00:00Z'),
    piece('load', 'gitlab-ci', 'running'),
    piece('docs', 'github-actions', 'skipped'),
    { source: 'a file', result: 'passed' } as const,
  ];
  expect(jobsOfForge({ pieces, unreadable: ['the rest'] })).toEqual({
    results: [
      { job: 'smoke', result: 'passed', at: now, of: { job: pieces[0]!.job, commit: 'a'.repeat(40) } },
      { job: 'load', result: 'running', of: { job: pieces[2]!.job, commit: 'a'.repeat(40) } },
    ],
    unreadable: ['the rest'],
  });
});

describe('before the last target was settled', () => {
  const spec = { stages: [{ name: 'all', gates: [{ test: { job: 'smoke' } }, { soak: { duration: 'PT1H' } }] }] };
  const since = (results: readonly JobResult[], settled: readonly number[], unreadable: readonly string[] = []) =>
    jobsSince(
      { results, unreadable },
      {
        spec: spec as unknown as RolloutSpec,
        targets: new Map(settled.map((settledAt, index) => [`t-${index}`, { settledAt } as TargetState])),
      },
    );
  const passed = (at?: number): JobResult => ({ job: 'smoke', result: 'passed', ...(at !== undefined && { at }) });

  test('the job is identified by its name', () => {
    expect(jobsAsked(spec as unknown as RolloutSpec)).toEqual(['smoke']);
  });

  test.each([
    ['nothing was touched: any counts', [passed()], [], 'passed'],
    ['one after it counts', [passed(200)], [100, 200], 'passed'],
    ['one before it does not', [passed(199)], [100, 200], undefined],
    ['one of unknown time does not', [passed()], [100], undefined],
    ['a failure before it does not either', [{ job: 'smoke', result: 'failed', at: 50 }], [100], undefined],
    ['one that runs is reported', [{ job: 'smoke', result: 'running' }], [100], 'running'],
    ['one that ended says more', [passed(150), { job: 'smoke', result: 'running' }], [100], 'passed'],
    ['the newer of two counts', [{ job: 'smoke', result: 'failed', at: 150 }, passed(160)], [100], 'passed'],
    ['of two at once the failure does', [{ job: 'smoke', result: 'failed', at: 150 }, passed(150)], [100], 'failed'],
    ['in either order', [passed(150), { job: 'smoke', result: 'failed', at: 150 }], [100], 'failed'],
  ] as const)('%s', (_, results, settled, expected) => {
    const jobs = since(results, settled);
    expect(jobs).toEqual(new Map(expected === undefined ? [] : [['smoke', expected]]));
  });

  const run = (result: JobResult['result'], at: number, workflow: string, id: string, commit = 'a'): JobResult => ({
    job: 'smoke',
    result,
    at,
    of: { job: { name: 'smoke', app: 'github-actions', workflow, run: id }, commit },
  });

  test.each<[string, readonly JobResult[], JobResult['result']]>([
    ['a later job of another workflow', [run('failed', 150, 'ci', '1'), run('passed', 160, 'own', '2')], 'failed'],
    ['a later run of the same workflow', [run('failed', 150, 'ci', '1'), run('passed', 160, 'ci', '2')], 'failed'],
  ])('a failure is not outvoted by %s', (_, results, expected) => {
    expect(since(results, [100])).toEqual(new Map([['smoke', expected]]));
    expect(since(results.toReversed(), [100])).toEqual(new Map([['smoke', expected]]));
  });

  test('a later run of the same workflow for another commit replaces it', () => {
    const results = [run('failed', 150, 'ci', '1'), run('passed', 160, 'ci', '2', 'b')];
    expect(since(results, [100])).toEqual(new Map([['smoke', 'passed']]));
  });

  test('a job of another workflow that still runs is waited for', () => {
    const results = [run('passed', 150, 'ci', '1'), run('running', 160, 'own', '2')];
    expect(since(results, [100])).toEqual(new Map([['smoke', 'running']]));
    expect(since([run('passed', 150, 'ci', '1'), run('running', 160, 'ci', '2')], [100])).toEqual(
      new Map([['smoke', 'passed']]),
    );
  });

  test('a source that was not read matters where the job is missing', () => {
    expect(since([passed(150)], [100], ['no right'])).toEqual(new Map([['smoke', 'passed']]));
    expect(since([passed(50)], [100], ['no right', 'no answer'])).toEqual({ unreadable: 'no right; no answer' });
  });
});
