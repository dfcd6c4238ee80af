import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import { madeUpFleet } from '../simulate/world.ts';
import { ansibleFates } from './ansible-losses.ts';
import { emitAnsible } from './ansible.ts';
import { applicationSetFates } from './applicationset-losses.ts';
import { emitApplicationSet } from './applicationset.ts';
import { argoFates } from './argo-losses.ts';
import { emitArgoRollouts } from './argo-rollouts.ts';
import { drivenFates } from './driven-fates.ts';
import type { Emitted } from './emitted.ts';
import type { EmittedField, Fate, ManifestField } from './fields.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema = load(
  readFileSync(new URL('../../../core/schemas/Rollout.schema.yaml', import.meta.url), 'utf8'),
) as Schema;

/** Paths of the values of a schema, where those of gates begin with `gates`. */
function pathsIn(node: Schema, path: readonly string[] = []): string[] {
  const { $ref, properties, items } = node;
  const at = path.join('.');
  if ($ref === '#/$defs/gates') return [at, ...pathsIn(schema.$defs!['gates']!.items!, ['gates'])];
  const [, local] = /^#\/\$defs\/(\w+)$/.exec($ref ?? '') ?? [];
  if (local !== undefined) return pathsIn(schema.$defs![local]!, path);
  if (items !== undefined) return pathsIn(items, path);
  if (properties === undefined) return [at];
  return Object.entries(properties).flatMap(([key, each]) => pathsIn(each, [...path, key]));
}

const isOfManifest = (field: string): boolean => !/^(?:facts|executor|service)\./.test(field);

test('the table has every field of the schema', () => {
  const fields = new Set(pathsIn(schema.properties!['spec']!));
  expect(new Set(Object.keys(drivenFates).filter(isOfManifest))).toEqual(fields);
});

const selector = {
  matchLabels: { zone: 'zone-1' },
  matchExpressions: [{ key: 'zone', operator: 'In' as const, values: ['zone-1', 'zone-2'] }],
};

/** Every field, with a value that is not its default. */
const full: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: {
    name: 'shop',
    version: '2.0',
    digest: `sha256:${'0'.repeat(64)}`,
    commit: '0'.repeat(40),
    pipeline: 'https://ci.example.com/1',
  },
  targets: {
    fleet: 'fleet.csv',
    selector: { matchExpressions: [{ key: 'zone', operator: 'In', values: ['zone-1', 'zone-2'] }] },
  },
  order: { key: 'rank', direction: 'Ascending' },
  seed: 'salt',
  strategy: { type: 'Staged' },
  stages: [
    {
      name: 'canary',
      environment: 'production',
      selector,
      batches: [1, 3],
      maxConcurrency: 2,
      beforeGates: [{ approval: { groups: ['ops'], minApprovals: 2, preventSelfApproval: false } }],
      afterGates: [{ soak: { duration: 'PT1H' } }],
    },
    {
      name: 'rest',
      growth: { type: 'Exponential', factor: 3, start: 2 },
      maxConcurrency: 2,
      gates: [{ soak: { duration: 'PT1H' } }, { metric: { ref: 'errors' } }],
      afterGates: [
        { test: { job: 'smoke' } },
        { window: { ref: 'nights', mustFitIn: 'PT1H' } },
        { dependsOn: { rollout: 'other', condition: 'Finished' } },
      ],
    },
  ],
  metrics: [
    {
      name: 'errors',
      provider: 'prometheus',
      query: 'errors',
      successCondition: { op: '<', value: 1 },
      failureCondition: { op: '>', value: 2 },
      initialDelay: 'PT1M',
      interval: 'PT1M',
      count: 3,
      failureLimit: 1,
      inconclusiveLimit: 1,
      consecutiveErrorLimit: 1,
      minSamples: 10,
      samplesQuery: 'requests',
      noData: 'Successful',
    },
  ],
  availability: { maxUnavailable: 2, topologyKey: 'zone', maxDomainsInFlight: 2 },
  failurePolicy: { maxFailures: 1, scope: 'Rollout', onFailure: 'Abort', onInconclusive: 'Abort', onDrift: 'Ignore' },
  limits: { maxExposed: 50 },
  windows: { refs: ['nights'], onClose: 'StopNow', allowRollback: false },
  progressDeadline: 'PT2H',
  rollback: { supported: false, to: '1.0', order: 'Forward', scope: 'Failed', maxTime: 'PT1H' },
  concurrency: { group: 'shop', policy: 'Supersede' },
  dependsOn: [{ rollout: 'schema-18', condition: 'Finished' }],
};

/** Another value of a field that an engine keeps. Of a list the first that has the field. */
const others: Partial<Record<ManifestField, unknown>> = {
  change: 'chg-2',
  system: 'cart',
  'artifact.version': '2.1',
  'artifact.commit': '1'.repeat(40),
  'targets.selector.matchLabels': { zone: 'zone-1' },
  'targets.selector.matchExpressions.key': 'region',
  'targets.selector.matchExpressions.operator': 'NotIn',
  'targets.selector.matchExpressions.values': ['zone-1'],
  'order.key': 'zone',
  'order.direction': 'Descending',
  seed: 'pepper',
  'strategy.type': 'BlueGreen',
  'stages.name': 'first',
  'stages.selector.matchLabels': { zone: 'zone-2' },
  'stages.selector.matchExpressions.key': 'rank',
  'stages.selector.matchExpressions.operator': 'NotIn',
  'stages.selector.matchExpressions.values': ['zone-2'],
  'stages.batches': [2],
  'stages.growth.type': 'Linear',
  'stages.growth.factor': 2,
  'stages.growth.start': 3,
  'stages.maxConcurrency': 1,
  'stages.beforeGates': [],
  'stages.gates': [{ approval: {} }],
  'stages.afterGates': [{ approval: {} }],
  'metrics.name': 'error-rate',
  'metrics.query': 'failures',
  'metrics.successCondition.op': '<=',
  'metrics.successCondition.value': 0.5,
  'metrics.failureCondition.op': '>=',
  'metrics.failureCondition.value': 3,
  'metrics.initialDelay': 'PT2M',
  'metrics.interval': 'PT2M',
  'metrics.count': 4,
  'metrics.failureLimit': 2,
  'metrics.inconclusiveLimit': 2,
  'metrics.consecutiveErrorLimit': 2,
  'availability.maxUnavailable': 1,
  'failurePolicy.maxFailures': 2,
  progressDeadline: 'PT3H',
};

function withField(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (Array.isArray(value)) {
    const at = Math.max(
      0,
      value.findIndex((item) => (item as Record<string, unknown>)[key!] !== undefined),
    );
    return value.with(at, withField(value[at], [key!, ...rest], other));
  }
  const known = value as Readonly<Record<string, unknown>>;
  return { ...known, [key!]: rest.length === 0 ? other : withField(known[key!], rest, other) };
}

const fleet = {
  targets: madeUpFleet(60).targets.map((target, index) => ({
    ...target,
    labels: { ...target.labels, rank: String(index % 5), region: index % 2 === 0 ? 'zone-1' : 'zone-2' },
  })),
};

const planOf = (spec: RolloutSpec) => planRollout({ name: 'shop-2', spec, fleet });

const engines: Readonly<
  Record<
    string,
    { readonly fates: Readonly<Record<EmittedField, Fate<never>>>; readonly emit: (spec: RolloutSpec) => Emitted }
  >
> = {
  ansible: {
    fates: ansibleFates,
    emit: (spec) => emitAnsible(spec, { name: 'shop-2', plan: planOf(spec), deployCommand: './deploy.sh' }),
  },
  applicationset: {
    fates: applicationSetFates,
    emit: (spec) =>
      emitApplicationSet(spec, { name: 'shop-2', plan: planOf(spec), repository: 'https://git.example.com/a' }),
  },
  'argo-rollouts': {
    fates: argoFates,
    emit: (spec) =>
      emitArgoRollouts(spec, { name: 'shop-2', plan: planOf(spec), prometheus: 'http://prometheus.example' }),
  },
};

describe.each(Object.entries(engines))('%s', (_, { fates, emit }) => {
  const of = Object.entries(fates) as [EmittedField, Fate<never>][];
  const kept = of
    .filter(([field, fate]) => 'kept' in fate && isOfManifest(field))
    .map(([field]) => field as ManifestField);
  const named = new Set(emit(full).losses.map(({ name }) => name));

  test.each(kept)('another %s makes another file', (field) => {
    const other = others[field];
    expect(other, 'a value to try').toBeDefined();
    // The group that it names would stand for that of its system.
    const { concurrency: ___, ...base } = full;
    const changed = withField(base, field.split('.'), other) as RolloutSpec;
    expect(emit(changed).files).not.toEqual(emit(base).files);
  });

  test.each(of.filter(([, fate]) => 'lost' in fate && fate.when === undefined))('%s is lost by name', (__, fate) => {
    const { lost } = fate as Extract<Fate<never>, { readonly lost: unknown }>;
    expect(named).toContain(typeof lost === 'function' ? lost(full).name : lost.name);
  });
});
