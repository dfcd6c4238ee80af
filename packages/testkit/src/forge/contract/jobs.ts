import type { Evidence, EvidenceFacts } from '../../../../core/src/model/review.ts';
import { expect, test } from 'vitest';
import { commitOf } from '../forge-world.ts';
import { inWorld, type Start } from './in-world.ts';

function resultsOf({ pieces }: EvidenceFacts): Record<string, string> {
  return Object.fromEntries(pieces.map(({ job, result }) => [`${job?.name ?? ''} of ${job?.app ?? ''}`, result]));
}

export function jobsContract(start: Start): void {
  test(
    'jobs and statuses have their name, who reports them, their commit and their result',
    inWorld(start, async ({ forge, open, job, account }) => {
      account('scanner', { bot: true });
      open({ head: commitOf(1) });
      const results: Evidence['result'][] = ['passed', 'failed', 'running', 'skipped'];
      for (const result of results) job(commitOf(1), { name: result, app: 'ci', result });
      job(commitOf(1), { name: 'scan', as: 'status', app: 'scanner', result: 'passed' });
      job(commitOf(1), { name: 'load', as: 'status', app: 'scanner', result: 'running' });
      const facts = await forge.jobs([commitOf(1)]);
      expect(facts.unreadable).toEqual([]);
      expect(new Set(facts.pieces.map(({ commit }) => commit))).toEqual(new Set([commitOf(1)]));
      const byName = Object.fromEntries(facts.pieces.map(({ job: of, result }) => [of?.name, result]));
      expect(byName).toEqual({
        passed: 'passed',
        failed: 'failed',
        running: 'running',
        skipped: 'skipped',
        scan: 'passed',
        load: 'running',
      });
      expect(facts.pieces.find(({ job: of }) => of?.name === 'scan')?.job?.app).toBe('scanner');
      expect(facts.pieces.every(({ source, job: of }) => source.includes(of?.name ?? '?'))).toBe(true);
    }),
  );

  test(
    'of one that was run again the newest result counts',
    inWorld(start, async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      for (const as of ['job', 'status'] as const)
        for (const result of ['passed', 'failed'] as const) job(commitOf(1), { name: as, as, app: 'ci', result });
      expect(Object.values(resultsOf(await forge.jobs([commitOf(1)])))).toEqual(['failed', 'failed']);
    }),
  );

  test(
    'a job that failed is not hidden by one of its name in another workflow, whichever ran last',
    inWorld(start, async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      open({ head: commitOf(2) });
      const results = ['failed', 'passed'] as const;
      for (const [index, order] of [results, results.toReversed()].entries()) {
        const commit = commitOf(index + 1);
        job(commit, { name: 'unit', app: 'github-actions', result: order[0]! });
        job(commit, { name: 'unit', app: 'github-actions', workflow: 'other', result: order[1]! });
        const { pieces } = await forge.jobs([commit]);
        expect(pieces.map(({ result }) => result).toSorted()).toEqual(['failed', 'passed']);
        expect(new Set(pieces.map(({ job: of }) => of?.run)).size).toBe(2);
      }
    }),
  );

  test(
    'a new attempt in one workflow replaces the older one, and leaves that of another',
    inWorld(start, async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      job(commitOf(1), { name: 'unit', app: 'github-actions', result: 'failed' });
      job(commitOf(1), { name: 'unit', app: 'github-actions', workflow: 'other', result: 'failed' });
      job(commitOf(1), { name: 'unit', app: 'github-actions', result: 'passed' });
      const { pieces } = await forge.jobs([commitOf(1)]);
      expect(pieces.map(({ result }) => result).toSorted()).toEqual(['failed', 'passed']);
    }),
  );

  test(
    'those of several commits are read, and a commit that the forge does not know has none',
    inWorld(start, async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      open({ head: commitOf(2) });
      for (const commit of [1, 2]) job(commitOf(commit), { name: 'unit', app: 'ci', result: 'passed' });
      const facts = await forge.jobs([commitOf(1), commitOf(99), commitOf(2)]);
      expect(facts.unreadable).toEqual([]);
      expect(facts.pieces.map(({ commit }) => commit)).toEqual([commitOf(1), commitOf(2)]);
      expect(await forge.jobs([])).toEqual({ pieces: [], unreadable: [] });
    }),
  );

  test(
    'all are read, however many pages they fill',
    inWorld(start, async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      for (let index = 0; index < 230; index++) {
        job(commitOf(1), { name: `job ${index}`, app: 'ci', result: 'passed' });
        job(commitOf(1), { name: `status ${index}`, as: 'status', app: 'scanner', result: 'passed' });
      }
      const names = new Set((await forge.jobs([commitOf(1)])).pieces.map(({ job: of }) => of?.name));
      expect(names.size).toBe(460);
    }),
  );

  test(
    'that cannot be read are reported with their commit, and are not absent',
    inWorld(start, async ({ forge, open, job, forbid }) => {
      open({ head: commitOf(1) });
      job(commitOf(1), { name: 'unit', app: 'ci', result: 'passed' });
      forbid('jobs');
      const { unreadable } = await forge.jobs([commitOf(1)]);
      expect(unreadable.length).toBeGreaterThan(0);
      expect(unreadable.join('\n')).toContain(commitOf(1).slice(0, 7));
      expect(unreadable.join('\n')).toMatch(/40[134]/);
    }),
  );
}
