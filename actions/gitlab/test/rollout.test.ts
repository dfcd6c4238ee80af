import { readFileSync } from 'node:fs';
import { emitGitlab, planRollout, readFleet, type Plan, type RolloutSpec } from '@gradus/core';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elsewhere, unable, type Elsewhere } from './pipeline.ts';
import { fleet, rolloutShop, shop2 } from './rollout-shop.ts';

const example = readFileSync(new URL('../../../examples/gitlab/rollout.yml', import.meta.url), 'utf8');

let given: Elsewhere;
beforeAll(async () => void (given = await elsewhere()));
afterAll(() => given?.[Symbol.dispose]());

const { spec } = load(shop2) as { readonly spec: RolloutSpec };

function plan(): Plan {
  const read = readFleet(fleet, 'csv');
  if (!read.ok) throw new Error('The fleet is no fleet.');
  return planRollout({ name: 'shop-2', spec, fleet: read.fleet });
}

const child = emitGitlab(spec, {
  name: 'shop-2',
  plan: plan(),
  deployCommand: './deploy.sh {target} {version}',
  cliVersion: '0.1.0',
}).files[0]!.text;

const all = { 'a-1': '2.0', 'a-2': '2.0', 'b-1': '2.0' };

describe.skipIf(unable !== undefined)(`rollouts on GitLab, run${unable === undefined ? '' : ` (${unable})`}`, () => {
  test('the emitted pipeline takes a rollout from its start to its end', async () => {
    using shop = rolloutShop(child);
    const { jobs, log } = await shop.pipeline(given, { manual: ['approve-rest-before-0'] });
    expect(new Set(Object.values(jobs)), log).toEqual(new Set(['PASS']));
    expect(shop.phase()).toBe('Succeeded');
    expect(shop.versions()).toEqual(all);
    expect(shop.deploys()).toEqual(['a-1 deploy 2.0', 'a-2 deploy 2.0', 'b-1 deploy 2.0']);

    // Run again, it finds nothing to do, and does nothing twice.
    const again = await shop.pipeline(given, { manual: ['approve-rest-before-0'] });
    expect(new Set(Object.values(again.jobs)), again.log).toEqual(new Set(['PASS']));
    expect(shop.deploys()).toHaveLength(3);
  });
});
