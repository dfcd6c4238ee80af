import type { BatchDeployment } from '../../../../core/src/forge/forge.ts';
import { describe, expect, test } from 'vitest';
import { commitOf } from '../forge-world.ts';
import { inWorld, type Start } from './in-world.ts';

function batch(state: BatchDeployment['state'], more: Partial<BatchDeployment> = {}): BatchDeployment {
  return {
    key: 'shop-2.canary.1',
    environment: 'production',
    commit: commitOf(1),
    branch: 'main',
    state,
    description: `It is ${state}.`,
    url: 'https://ci.example.com/jobs/1',
    ...more,
  };
}

export function deploymentsContract(start: Start): void {
  describe('a deployment of a batch', () => {
    test(
      'and what came of it',
      inWorld(start, async ({ forge, open, deployments }) => {
        open({ head: commitOf(1) });
        expect(await forge.deployment(batch('running'))).toMatchObject({ written: true });
        expect(deployments()).toMatchObject({ 'shop-2.canary.1': { environment: 'production', state: 'running' } });
        expect(await forge.deployment(batch('succeeded'))).toMatchObject({ written: true });
        expect(deployments()).toEqual({
          'shop-2.canary.1': { environment: 'production', state: 'succeeded', writes: 2 },
        });
      }),
    );

    test(
      'once, however often it is reported',
      inWorld(start, async ({ forge, open, deployments }) => {
        open({ head: commitOf(1) });
        for (const state of ['running', 'running', 'failed', 'failed'] as const)
          expect(await forge.deployment(batch(state))).toMatchObject({ written: true });
        expect(deployments()).toEqual({ 'shop-2.canary.1': { environment: 'production', state: 'failed', writes: 2 } });
      }),
    );

    test(
      'again after it had failed',
      inWorld(start, async ({ forge, open, deployments }) => {
        open({ head: commitOf(1) });
        for (const state of ['running', 'failed', 'running', 'succeeded'] as const)
          expect(await forge.deployment(batch(state))).toMatchObject({ written: true });
        expect(deployments()).toMatchObject({ 'shop-2.canary.1': { state: 'succeeded', writes: 4 } });
      }),
    );

    test(
      'beside another one of its environment, and of another environment',
      inWorld(start, async ({ forge, open, deployments }) => {
        open({ head: commitOf(1) });
        await forge.deployment(batch('succeeded'));
        await forge.deployment(batch('running', { key: 'shop-2.rest.1' }));
        await forge.deployment(batch('failed', { key: 'shop-2.test.1', environment: 'Test 1' }));
        expect(deployments()).toMatchObject({
          'shop-2.canary.1': { environment: 'production', state: 'succeeded' },
          'shop-2.rest.1': { environment: 'production', state: 'running' },
          'shop-2.test.1': { environment: 'Test 1', state: 'failed' },
        });
      }),
    );

    test(
      'with a description that is too long for the forge',
      inWorld(start, async ({ forge, open }) => {
        open({ head: commitOf(1) });
        const long = batch('running', { description: '決'.repeat(1000) });
        expect(await forge.deployment(long)).toMatchObject({ written: true });
      }),
    );

    test(
      'of a commit that the forge does not have is refused',
      inWorld(start, async ({ forge, server }) => {
        if (server === undefined) return;
        const written = await forge.deployment(batch('running', { commit: commitOf(77) }));
        expect(written).toEqual({ written: false, why: expect.stringMatching(/4(?:00|22)/) as unknown });
      }),
    );
  });
}
