import { ForgeError, type CheckReport, type Forge } from '../../../../core/src/forge/forge.ts';
import type { State } from '../../../../core/src/model/verdict.ts';
import { describe, expect, test } from 'vitest';
import { commitOf } from '../forge-world.ts';
import { inWorld, type Start } from './in-world.ts';

function report(state: State, more: Partial<CheckReport> = {}): CheckReport {
  return { name: 'gradus', state, title: `It is ${state}.`, summary: 'Why.', annotations: [], ...more };
}

export function verdictsContract(start: Start): void {
  describe('a verdict', () => verdicts(start));
  describe('or tells that it was refused', () => refusals(start));
}

function verdicts(start: Start): void {
  const shown: Readonly<Record<State, string>> = {
    passed: 'passed',
    pending: 'pending',
    undecided: 'failed',
    failed: 'failed',
  };

  for (const [state, kept] of Object.entries(shown) as [State, string][])
    test(
      `${state}, as a check and a status that are ${kept}`,
      inWorld(start, async ({ forge, open, checks, statuses }) => {
        open({ head: commitOf(1) });
        const { name, title } = report(state);
        const url = 'https://ci.example.com/jobs/1';
        expect(await forge.check(commitOf(1), report(state, { url }))).toMatchObject({ written: true });
        const status = await forge.status(commitOf(1), { name: 'gate', state, title, url });
        expect(status).toMatchObject({ written: true });
        expect(checks(commitOf(1))).toContainEqual({ name, state: kept, title, annotations: 0 });
        expect(statuses(commitOf(1))).toContainEqual({ name: 'gate', state: kept, title, annotations: 0 });
      }),
    );

  test(
    'again where they changed',
    inWorld(start, async ({ forge, open, checks, statuses }) => {
      open({ head: commitOf(1) });
      for (const state of ['pending', 'pending', 'failed', 'passed'] as const) {
        expect(await forge.check(commitOf(1), report(state))).toMatchObject({ written: true });
        const status = await forge.status(commitOf(1), { name: 'gate', state, title: `It is ${state}.` });
        expect(status).toMatchObject({ written: true });
      }
      const newest = { state: 'passed', title: 'It is passed.' };
      expect(checks(commitOf(1)).filter(({ name }) => name === 'gradus')).toMatchObject([newest]);
      expect(statuses(commitOf(1)).filter(({ name }) => name === 'gate')).toMatchObject([newest]);
    }),
  );

  test(
    'that waits again after it passed, which no longer counts as passed',
    inWorld(start, async ({ forge, open, checks, statuses }) => {
      open({ head: commitOf(1) });
      for (const state of ['passed', 'pending'] as const) {
        expect(await forge.check(commitOf(1), report(state))).toMatchObject({ written: true });
        const status = await forge.status(commitOf(1), { name: 'gate', state, title: `It is ${state}.` });
        expect(status).toMatchObject({ written: true });
      }
      expect(checks(commitOf(1)).filter(({ name }) => name === 'gradus')).toMatchObject([{ state: 'pending' }]);
      expect(statuses(commitOf(1)).filter(({ name }) => name === 'gate')).toMatchObject([{ state: 'pending' }]);
    }),
  );

  test(
    'with all annotations, however many requests they take',
    inWorld(
      start,
      async ({ forge, open, checks }) => {
        open({ head: commitOf(1) });
        const annotations = Array.from({ length: 120 }, (_, index) => ({
          path: 'plan.yaml',
          startLine: index + 1,
          endLine: index + 1,
          level: 'failure' as const,
          title: 't'.repeat(300),
          message: `Finding ${index}.`,
        }));
        expect(await forge.check(commitOf(1), report('failed', { annotations }))).toMatchObject({ written: true });
        expect(checks(commitOf(1))).toMatchObject([{ annotations: 120 }]);
      },
      'annotations',
    ),
  );

  test(
    'in as many characters as the forge takes: what is cut says so',
    inWorld(start, async ({ forge, open, statuses, says }) => {
      open({ head: commitOf(1) });
      const title = (length: number): string => '決'.repeat(length);
      for (const [name, length] of [
        ['fits', says.statusLength],
        ['long', 70_000],
      ] as const)
        expect(await forge.status(commitOf(1), { name, state: 'failed', title: title(length) })).toMatchObject({
          written: true,
        });
      const titles = Object.fromEntries(statuses(commitOf(1)).map((status) => [status.name, status.title]));
      expect(titles).toEqual({ fits: title(says.statusLength), long: `${title(says.statusLength - 1)}…` });
    }),
  );

  for (const as of ['check', 'status'] as const)
    test(
      `that is read back from a ${as}, the newest first, with the whole record`,
      inWorld(start, async ({ forge, open }) => {
        open({ head: commitOf(1) });
        const record = `[main@${commitOf(2)} ${commitOf(3)} 20260302T090000Z]`;
        expect(await forge.verdicts(commitOf(1), 'gradus', as)).toEqual([]);
        for (const state of ['passed', 'failed'] as const) {
          const { summary, annotations, ...brief } = report(state, { title: 't'.repeat(1000), record });
          await (as === 'check'
            ? forge.check(commitOf(1), { ...brief, summary, annotations })
            : forge.status(commitOf(1), brief));
          const [newest] = await forge.verdicts(commitOf(1), 'gradus', as);
          expect(newest).toEqual({ state, title: expect.stringMatching(/^t+… \[main@/) as unknown });
          expect(newest?.title.endsWith(` ${record}`)).toBe(true);
        }
        expect(await forge.verdicts(commitOf(1), 'other', as)).toEqual([]);
        expect(await forge.verdicts(commitOf(4), 'gradus', as)).toEqual([]);
      }),
    );

  test(
    'that somebody else wrote under its name, which is none',
    inWorld(start, async ({ forge, open, job }) => {
      open({ head: commitOf(1) });
      job(commitOf(1), { name: 'gradus', as: 'status', app: 'mallory', result: 'passed' });
      job(commitOf(1), { name: 'gradus', as: 'job', app: 'other-app', result: 'passed' });
      expect(await forge.verdicts(commitOf(1), 'gradus', 'status')).toEqual([]);
      expect(await forge.verdicts(commitOf(1), 'gradus', 'check')).toEqual([]);
    }),
  );

  test(
    'that cannot be read, which is not none',
    inWorld(start, async ({ forge, open, revokeToken }) => {
      open({ head: commitOf(1) });
      revokeToken();
      for (const as of ['check', 'status'] as const)
        await expect(forge.verdicts(commitOf(1), 'gradus', as)).rejects.toBeInstanceOf(ForgeError);
    }),
  );

  test(
    'with a summary that is too long for the forge',
    inWorld(start, async ({ forge, open }) => {
      open({ head: commitOf(1) });
      const long = report('failed', { title: 't'.repeat(1000), summary: 's'.repeat(200_000) });
      expect(await forge.check(commitOf(1), long)).toMatchObject({ written: true });
    }),
  );
}

function refusals(start: Start): void {
  const finding = { path: 'plan.yaml', line: 3, body: 'Here.', fingerprint: 'f1' };
  const writes = {
    comments: (forge: Forge, number: number) => forge.comment(number, { key: 'gate', body: 'Waiting.' }),
    lines: (forge: Forge, number: number) => forge.lines(number, [finding], 'gate'),
    checks: (forge: Forge) => forge.check(commitOf(1), report('failed')),
    statuses: (forge: Forge) => forge.status(commitOf(1), { name: 'gate', state: 'failed', title: 'It failed.' }),
    deployments: (forge: Forge) =>
      forge.deployment({
        key: 'shop-2.canary.1',
        environment: 'production',
        commit: commitOf(1),
        branch: 'main',
        state: 'running',
        description: 'It runs.',
      }),
  } as const;

  for (const [part, write] of Object.entries(writes)) {
    test(
      `where it may not write ${part}`,
      inWorld(start, async ({ forge, open, forbid }) => {
        const number = open({ head: commitOf(1), shows: { 'plan.yaml': [3] } });
        forbid(part as keyof typeof writes);
        expect(await write(forge, number)).toEqual({
          written: false,
          why: expect.stringMatching(/40[134]/) as unknown,
        });
      }),
    );

    test(
      `where the token is nobody's, of ${part}`,
      inWorld(start, async ({ forge, open, revokeToken }) => {
        const number = open({ head: commitOf(1), shows: { 'plan.yaml': [3] } });
        revokeToken();
        expect(await write(forge, number)).toEqual({ written: false, why: expect.stringMatching(/401/) as unknown });
      }),
    );
  }

  test(
    'where the request does not exist',
    inWorld(start, async ({ forge }) => {
      expect(await forge.comment(4711, { key: 'gate', body: 'Waiting.' })).toMatchObject({ written: false });
      expect(await forge.lines(4711, [finding], 'gate')).toMatchObject({ written: false });
    }),
  );
}
