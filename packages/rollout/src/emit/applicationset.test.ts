import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import type { Fleet } from '../model.ts';
import { planRollout } from '../plan/plan.ts';
import { madeUpFleet } from '../simulate/world.ts';
import { emitApplicationSet } from './applicationset.ts';
import { refusedLosses } from './emitted.ts';

// Checks what Argo CD's API server would refuse: violations of the schema of its CRD, and also unknown members.
const { schemas } = JSON.parse(
  readFileSync(new URL('../../../testkit/fixtures/argo/argo-cd-schemas.json', import.meta.url), 'utf8'),
) as {
  readonly schemas: Readonly<Record<string, object>>;
};
const validate = new Ajv({ strict: false, allErrors: true }).compile(schemas['ApplicationSet']!);

const plain: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [{ name: 'all', batches: ['10%', '50%'], maxConcurrency: 4 }],
};

interface Emittedset {
  readonly spec: {
    readonly generators: readonly { readonly list: { readonly elements: readonly Record<string, string>[] } }[];
    readonly strategy: { readonly rollingSync: { readonly steps: readonly { readonly maxUpdate?: number }[] } };
    readonly template: object;
  };
}

function emit(over: Partial<RolloutSpec> = {}, fleet: Fleet = madeUpFleet(10)) {
  const spec = { ...plain, ...over };
  const plan = planRollout({ name: 'shop-2', spec, fleet });
  const emitted = emitApplicationSet(spec, { name: 'shop-2', plan, repository: 'https://git.example.com/cells.git' });
  const set = load(emitted.files[0]!.text) as Emittedset;
  return { emitted, set, elements: set.spec.generators[0]!.list.elements, steps: set.spec.strategy.rollingSync.steps };
}

test('an Application for each target, and a step for each batch', () => {
  const { set, elements, steps } = emit();
  expect([validate(set), validate.errors]).toEqual([true, null]);
  expect(elements.map(({ batch }) => batch)).toEqual(['1', '2', '2', '2', '2', '3', '3', '3', '3', '3']);
  const batch = (value: string) => [{ key: 'gradus.dev/batch', operator: 'In', values: [value] }];
  expect(steps).toEqual([
    { matchExpressions: batch('1') },
    { matchExpressions: batch('2') },
    { matchExpressions: batch('3'), maxUpdate: 4 },
  ]);
  expect(set.spec.template).toMatchObject({
    metadata: { labels: { 'gradus.dev/batch': '{{ .batch }}' } },
    spec: { source: { targetRevision: '2.0', path: 'shop' }, destination: { name: '{{ .target }}' } },
  });
});

test('an unknown member, or a step of another shape, would be refused', () => {
  const { set } = emit();
  const { strategy } = set.spec;
  expect(validate({ ...set, spec: { ...set.spec, soak: 'PT1H' } })).toBe(false);
  expect(validate({ ...set, spec: { ...set.spec, strategy: { ...strategy, rollingSync: { steps: {} } } } })).toBe(
    false,
  );
});

test('what may be out at once is in maxUpdate, too', () => {
  expect(emit({ availability: { maxUnavailable: '20%' } }).steps.map(({ maxUpdate }) => maxUpdate)).toEqual([
    undefined,
    2,
    2,
  ]);
});

test('an approval holds the first batch behind it', () => {
  const held = (stages: RolloutSpec['stages']): (number | undefined)[] =>
    emit({ stages }).steps.map(({ maxUpdate }) => maxUpdate);
  const gate = [{ approval: {} }];
  expect(held([{ name: 'all', batches: ['10%', '50%'], beforeGates: gate }])).toEqual([0, undefined, undefined]);
  expect(held([{ name: 'all', batches: ['10%', '50%'], gates: gate }])).toEqual([undefined, 0, 0]);
  const selector = { matchLabels: { zone: 'zone-1' } };
  expect(held([{ name: 'one', selector, afterGates: gate }, { name: 'rest' }])).toEqual([undefined, 0]);
});

test('names of Applications are those of Kubernetes', () => {
  const targets = ['AT_01', 'at-01', 'ok'].map((name) => ({ name, labels: {} }));
  const { elements, emitted } = emit({}, { targets });
  expect(new Set(elements.map(({ application }) => application))).toEqual(new Set(['shop-at-01', 'shop-ok']));
  expect(emitted.losses.map(({ name }) => name)).toContain('names');
});

describe('what RollingSync cannot say is lost by name', () => {
  const one = (gate: object): Partial<RolloutSpec> => ({ stages: [{ name: 'all', gates: [gate] }] });
  test.each<[string, Partial<RolloutSpec>]>([
    ['evidence', {}],
    ['soaks', one({ soak: { duration: 'PT1H' } })],
    ['metrics', one({ metric: { ref: 'errors' } })],
    ['tests', one({ test: { job: 'smoke' } })],
    ['approvers', one({ approval: {} })],
    ['last-approval', one({ approval: {} })],
    ['windows', { windows: {} }],
    ['depends-on', { dependsOn: [{ rollout: 'other' }] }],
    ['concurrency', { concurrency: { group: 'shop' } }],
    ['failure-domains', { availability: { topologyKey: 'zone' } }],
    ['max-failures', { failurePolicy: { maxFailures: 2 } }],
    ['on-failure', { failurePolicy: { onFailure: 'Rollback' } }],
    ['rollback-version', { rollback: { to: '1.0' } }],
    ['max-exposed', { limits: { maxExposed: 5 } }],
    ['progress-deadline', { progressDeadline: 'PT2H' }],
    ['blue-green', { strategy: { type: 'BlueGreen' } }],
  ])('%s', (name, over) => {
    const { emitted } = emit(over);
    const others = emitted.losses.map((loss) => loss.name).filter((each) => each !== name);
    expect(refusedLosses(emitted, others).refused.map((loss) => loss.name)).toEqual([name]);
  });

  test('of any rollout what Gradus does around it, and nothing more', () => {
    expect(emit().emitted.losses.map(({ name }) => name)).toEqual([
      'change-state',
      'concurrency',
      'evidence',
      'executor',
      'fleet',
      'orders',
      'policies',
      'windows',
    ]);
  });
});
