import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { loadAll } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { RolloutSpec } from '@gradus/core/internal';
import { planRollout } from '../plan/plan.ts';
import { madeUpFleet } from '../simulate/world.ts';
import { emitArgoRollouts } from './argo-rollouts.ts';
import { refusedLosses } from './emitted.ts';

// Checks what Argo's API server would refuse: violations of the schemas of its CRDs, and also unknown members.
const { schemas } = JSON.parse(
  readFileSync(new URL('../../../testkit/fixtures/argo/argo-schemas.json', import.meta.url), 'utf8'),
) as {
  readonly schemas: Readonly<Record<string, object>>;
};
const ajv = new Ajv({ strict: false, allErrors: true });

function problemsOf(document: unknown): string[] {
  const { kind } = document as { readonly kind: string };
  const validate = ajv.compile(schemas[kind]!);
  return validate(document)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${kind}${instancePath} ${message} ${JSON.stringify(params)}`,
      );
}

const plain: RolloutSpec = {
  change: 'chg-1',
  system: 'shop',
  artifact: { name: 'shop', version: '2.0' },
  strategy: { type: 'Staged' },
  stages: [
    {
      name: 'all',
      batches: ['10%', '50%'],
      gates: [{ soak: { duration: 'PT30M' } }, { metric: { ref: 'errors' } }],
      afterGates: [{ approval: {} }],
    },
  ],
  metrics: [
    {
      name: 'errors',
      query: 'sum(rate(errors[5m]))',
      successCondition: { op: '<=', value: 0.01 },
      failureCondition: { op: '>', value: 0.05 },
      initialDelay: 'PT1M',
      interval: 'PT2M',
      count: 5,
      failureLimit: 1,
      inconclusiveLimit: 2,
      consecutiveErrorLimit: 3,
    },
  ],
  availability: { maxUnavailable: '10%' },
  progressDeadline: 'PT20M',
  failurePolicy: { onFailure: 'Rollback' },
};

function emit(over: Partial<RolloutSpec> = {}, size = 100) {
  const spec = { ...plain, ...over };
  const plan = planRollout({ name: 'shop-2', spec, fleet: madeUpFleet(size) });
  const emitted = emitArgoRollouts(spec, { name: 'shop-2', plan, prometheus: 'http://prometheus.example' });
  const documents = loadAll(emitted.files[0]!.text) as Record<string, never>[];
  return { emitted, documents, problems: documents.flatMap(problemsOf) };
}

test('batches are weights, a soak is a pause, a metric is an analysis, and an approval a pause without an end', () => {
  const { documents, problems } = emit();
  expect(problems).toEqual([]);
  expect(documents[0]).toMatchObject({
    kind: 'Rollout',
    spec: {
      progressDeadlineSeconds: 1200,
      progressDeadlineAbort: true,
      strategy: {
        canary: {
          maxUnavailable: '10%',
          steps: [
            { setWeight: 10 },
            { pause: { duration: '1800s' } },
            { analysis: { templates: [{ templateName: 'errors' }] } },
            { setWeight: 50 },
            { pause: { duration: '1800s' } },
            { analysis: { templates: [{ templateName: 'errors' }] } },
            { setWeight: 100 },
            { pause: { duration: '1800s' } },
            { analysis: { templates: [{ templateName: 'errors' }] } },
            { pause: {} },
          ],
        },
      },
    },
  });
});

test('a metric is an AnalysisTemplate with the same limits', () => {
  const { documents } = emit();
  expect(documents[1]).toMatchObject({
    kind: 'AnalysisTemplate',
    spec: {
      metrics: [
        {
          initialDelay: '60s',
          interval: '120s',
          count: 5,
          successCondition: 'result[0] <= 0.01',
          failureCondition: 'result[0] > 0.05',
          failureLimit: 1,
          inconclusiveLimit: 2,
          consecutiveErrorLimit: 3,
          provider: { prometheus: { address: 'http://prometheus.example', query: 'sum(rate(errors[5m]))' } },
        },
      ],
    },
  });
});

test('a query has the version, and keeps what depends on a batch', () => {
  const queryOf = (query: string): unknown => {
    const { documents } = emit({ metrics: [{ ...plain.metrics![0]!, query }] });
    return (documents[1] as unknown as { spec: { metrics: { provider: { prometheus: { query: string } } }[] } }).spec
      .metrics[0]!.provider.prometheus.query;
  };
  expect(queryOf('sum(errors{version=~"{{version}}"})')).toBe(String.raw`sum(errors{version=~"2\\.0"})`);
  expect(queryOf('sum(errors{host=~"{{targets}}"})')).toBe('sum(errors{host=~"{{targets}}"})');
});

test('BlueGreen runs analyses before and after the switch, and waits if a person has to approve', () => {
  const stages = [
    {
      name: 'all',
      gates: [{ metric: { ref: 'errors' } }, { approval: {} }],
      afterGates: [{ metric: { ref: 'errors' } }],
    },
  ];
  const { documents, problems } = emit({ strategy: { type: 'BlueGreen' }, stages });
  expect(problems).toEqual([]);
  expect(documents[0]).toMatchObject({
    spec: {
      strategy: {
        blueGreen: {
          autoPromotionEnabled: false,
          prePromotionAnalysis: { templates: [{ templateName: 'errors' }] },
          postPromotionAnalysis: { templates: [{ templateName: 'errors' }] },
        },
      },
    },
  });
});

describe('what Argo Rollouts cannot say is lost by name', () => {
  test.each<[string, Partial<RolloutSpec>]>([
    ['selectors', { stages: [{ name: 'all', selector: { matchLabels: { zone: 'zone-1' } } }] }],
    ['failure-domains', { availability: { topologyKey: 'zone' } }],
    ['max-concurrency', { stages: [{ name: 'all', maxConcurrency: 3 }] }],
    ['windows', { windows: {} }],
    ['tests', { stages: [{ name: 'all', gates: [{ test: { job: 'smoke' } }] }] }],
    ['depends-on', { dependsOn: [{ rollout: 'other' }] }],
    ['concurrency', { concurrency: { group: 'shop' } }],
    ['pause-on-failure', { failurePolicy: {} }],
    ['max-failures', { failurePolicy: { maxFailures: 2, onFailure: 'Rollback' } }],
    ['max-exposed', { limits: { maxExposed: 5 } }],
    ['no-rollback', { rollback: { supported: false } }],
    ['rollback-version', { rollback: { to: '1.0' } }],
    ['approvers', {}],
    ['no-data', {}],
    ['query-placeholders', { metrics: [{ ...plain.metrics![0]!, query: 'errors{host=~"{{targets}}"}' }] }],
    ['targets', {}],
  ])('%s', (name, over) => {
    const { emitted } = emit(over);
    expect(emitted.losses.map((loss) => loss.name)).toContain(name);
    const others = emitted.losses.map((loss) => loss.name).filter((each) => each !== name);
    expect(refusedLosses(emitted, others).refused.map((loss) => loss.name)).toEqual([name]);
  });

  test('of any rollout what Gradus does around it, and nothing of what it can say', () => {
    const metrics = [{ ...plain.metrics![0]!, noData: 'Failed' as const }];
    const { emitted } = emit(
      { metrics, stages: [{ name: 'all', batches: ['50%'], gates: [{ metric: { ref: 'errors' } }] }] },
      1,
    );
    const names = ['change-state', 'concurrency', 'executor', 'orders', 'policies', 'version', 'windows'];
    expect(emitted.losses.map(({ name }) => name)).toEqual(names);
    expect(refusedLosses(emitted, [...names, 'soaks'])).toEqual({ refused: [], unknown: ['soaks'] });
  });
});
