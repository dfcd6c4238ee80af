// Whatever is in a field of a manifest: it is refused at its place, or nothing that is made from it breaks.
import { describe, expect, test } from 'vitest';
import { treeOf, type Tree, type Value } from '@gradus/core';
import { loadSide, rulebook, stableJson, type RolloutSpec } from '@gradus/core/internal';
import {
  beginRollout,
  calmWorld,
  lintPlan,
  nextStep,
  planRollout,
  recordResults,
  simulate,
  statusText,
  type Fleet,
  type RolloutState,
} from '@gradus/rollout';
import {
  emitAnsible,
  emitApplicationSet,
  emitArgoRollouts,
  emitGithub,
  emitGitlab,
  headOf,
  planJson,
  planMarkdown,
  planSvg,
  planText,
  readHead,
  readState,
  stateJson,
  timeline,
  writeState,
} from '@gradus/rollout/internal';
import { factsAt } from '@gradus/testkit/rollout/drill.ts';
import { altered, placesIn, fieldsOf, replaced, type Path } from '@gradus/testkit/schemas/governing-fields.ts';
import { RepositoryError } from '../files/repository-error.ts';
import { readManifest } from './manifest.ts';
import { rolloutDocuments, type RolloutDocuments } from './rollout-documents.ts';

const now = new Date('2026-03-02T09:00:00Z');
const name = 'shop-2';

/** With every field that the schema has. */
const whole: Value = {
  apiVersion: 'gradus.dev/v1',
  kind: 'Rollout',
  metadata: { name, title: 'Shop 2' },
  spec: {
    change: 'chg-1',
    system: 'shop',
    artifact: {
      name: 'shop',
      version: '2.0',
      digest: `sha256:${'a'.repeat(64)}`,
      commit: 'b'.repeat(40),
      pipeline: 'https://ci.example.com/1',
    },
    targets: { fleet: 'fleet.csv', selector: { matchLabels: { site: 'one' } } },
    order: { key: 'tier', direction: 'Ascending' },
    seed: 'seed',
    strategy: { type: 'Staged' },
    stages: [
      {
        name: 'canary',
        environment: 'production',
        selector: { matchExpressions: [{ key: 'ring', operator: 'In', values: ['0'] }] },
        batches: [1, '50%'],
        maxConcurrency: 2,
        beforeGates: [
          { window: { ref: 'nights', mustFitIn: 'PT1H' } },
          { dependsOn: { rollout: 'base', condition: 'Finished' } },
        ],
        gates: [{ soak: { duration: 'PT1H' } }, { metric: { ref: 'errors' } }, { test: { job: 'smoke' } }],
        afterGates: [{ approval: { groups: ['ops'], minApprovals: 1, preventSelfApproval: false } }],
      },
      { name: 'rest', growth: { type: 'Exponential', factor: 2, start: 1 } },
    ],
    metrics: [
      {
        name: 'errors',
        provider: 'prometheus',
        query: 'errors',
        successCondition: { op: '<', value: 1 },
        failureCondition: { op: '>', value: 5 },
        initialDelay: 'PT1M',
        interval: 'PT1M',
        count: 2,
        failureLimit: 1,
        inconclusiveLimit: 1,
        consecutiveErrorLimit: 1,
        minSamples: 1,
        samplesQuery: 'count',
        noData: 'Failed',
      },
    ],
    availability: { maxUnavailable: 2, topologyKey: 'zone', maxDomainsInFlight: 2 },
    failurePolicy: { maxFailures: '10%', scope: 'Stage', onFailure: 'Rollback', onInconclusive: 'Pause' },
    limits: { maxExposed: 3 },
    windows: { refs: ['nights'], onClose: 'FinishBatch', allowRollback: true },
    progressDeadline: 'PT2H',
    rollback: { supported: true, to: '1.0', order: 'Reverse', scope: 'Touched', maxTime: 'PT1H' },
    concurrency: { group: 'shop', policy: 'Queue' },
    dependsOn: [{ rollout: 'base', condition: 'Succeeded' }],
  },
};

const project = { apiVersion: 'gradus.dev/v1', kind: 'Project', metadata: { name: 'shop' }, spec: { policies: [] } };

const tree = (text: string): Tree => treeOf({ 'gradus.yaml': JSON.stringify(project), 'rollout.yaml': text });
const rules = rulebook(tree(''), { packs: [] });

/** The spec; undefined if it is refused, with a place. */
function specOf(text: string): RolloutSpec | undefined {
  try {
    return readManifest(loadSide(tree(text), rules), name)?.spec;
  } catch (error) {
    if (error instanceof RepositoryError && /\n {2}rollout\.yaml:\d+:\d+: \S/.test(error.message)) return undefined;
    throw error;
  }
}

const fleet: Fleet = {
  targets: Array.from({ length: 6 }, (_, index) => ({
    name: `t-${index}`,
    labels: { ring: index < 2 ? '0' : '1', zone: `zone-${index % 3}`, tier: String(index), site: 'one' },
    version: '1.0',
  })),
};

/** Everything that commands make of a manifest; `briefly` without its reports. */
function use(spec: RolloutSpec, briefly = false): void {
  const plan = planRollout({ name, spec, fleet });
  if (plan.targets.size > 0)
    drive(
      beginRollout({ name, spec, manifest: 'sha256:0', changeType: 'normal', plan, by: 'ada', now: now.getTime() }),
    );
  if (briefly) return;
  const dates = timeline(plan, spec, { start: now.getTime(), windows: [], zone: 'UTC', deployTime: 60_000 });
  const findings = lintPlan({ plan, spec, fleet, timeline: dates, detectionTime: 60_000 });
  for (const write of [planJson, planMarkdown, planSvg]) write({ plan, timeline: dates, findings });
  planText({ plan, timeline: dates, findings, color: false });
  const driven = { name, deployCommand: './deploy.sh {target}', leaseMinutes: 15 };
  emitGithub(spec, driven);
  emitGitlab(spec, { ...driven, plan, cliVersion: '1.0.0' });
  emitApplicationSet(spec, { name, plan, repository: 'https://git.example.com/shop.git' });
  emitAnsible(spec, { name, plan, deployCommand: './deploy.sh' });
  emitArgoRollouts(spec, { name, plan });
  if (plan.targets.size === 0) return;
  const simulation = { name, spec, plan, start: now.getTime(), zone: 'UTC', windows: [], calendars: new Map() };
  simulate(simulation, calmWorld);
}

/** A few steps, each of which leaves a state that can be read. */
function drive(begun: RolloutState): void {
  let state = begun;
  let at = now.getTime();
  for (let turn = 0; turn < 8; turn += 1) {
    const others = new Map([['base', { phase: 'Succeeded' as const, groups: [], startedAt: 0 }]]);
    const calendars = new Map([['nights', []]]);
    const step = nextStep(state, factsAt(at, { others, calendars, jobs: new Map([['smoke', 'passed']]) }));
    state = readState(writeState(step.state));
    readHead(stableJson(headOf(state, ['shop'])));
    statusText(state, { color: false });
    stateJson(state);
    const { action } = step;
    if ('generation' in action) {
      const results = action.targets.map(({ name: target, version }) => ({
        target,
        version,
        generation: action.generation,
        outcome: 'succeeded' as const,
        at: at + 1000,
      }));
      state = recordResults(state, { results }, at + 1000).state;
    }
    at += 3_600_000;
  }
}

const extremes: readonly Value[] = [
  1e308,
  -1e308,
  9_007_199_254_740_991,
  1_000_000,
  101,
  '5%%',
  '0%',
  '0.0001%',
  '1000000%',
  '-5%',
  'P1Y',
  'P999999999Y',
  'P99999999999999999999D',
  'PT0S',
  '-PT5M',
  'PT1E9S',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  'a\nb',
  '\u0000',
];

const cases: readonly { readonly path: Path; readonly document: () => Value }[] = [
  ...altered('Rollout', whole),
  ...placesIn(fieldsOf('Rollout'), whole).flatMap((path) =>
    [...extremes, undefined].map((value) => ({ path, document: () => replaced(whole, path, value) })),
  ),
];

const byField = Map.groupBy(cases, ({ path }) => path.slice(0, 3).join('.'));

test('the manifest with every field is read and used', () => {
  expect(specOf(JSON.stringify(whole))).toEqual((whole as { spec: unknown }).spec);
  use((whole as unknown as { spec: RolloutSpec }).spec);
});

describe('any value in', () => {
  test.each([...byField])('%s is refused at its place, or breaks nothing', (_, altereds) => {
    // Reports and simulations take most of the time, so only a quarter is put through them.
    const broken = altereds.flatMap(({ path, document }, index) => {
      const text = JSON.stringify(document());
      const why = failureOf(text, index % 4 > 0);
      return why === undefined ? [] : [`${path.join('.')}: ${why} in ${text}`];
    });
    expect(broken).toEqual([]);
  });
});

/** Why something breaks that is made of a manifest which was not refused. */
function failureOf(text: string, briefly = false): unknown {
  try {
    const spec = specOf(text);
    if (spec !== undefined) use(spec, briefly);
    return undefined;
  } catch (error) {
    return error;
  }
}

test.each(['.inf', '-.inf', '.nan', '0x10', '1e999', '!!binary aGk=', '2026-03-02', '{ ? [a] : b }', '*nowhere', '"'])(
  'a batch of %s is refused at its line, or read as what it says',
  (scalar) => {
    const yaml = `apiVersion: gradus.dev/v1
kind: Rollout
metadata: { name: ${name}, title: Shop }
spec:
  change: chg-1
  system: shop
  artifact: { name: shop, version: "2.0" }
  strategy: { type: Staged }
  stages: [ { name: all, batches: [ ${scalar} ] } ]
`;
    expect(failureOf(yaml)).toBeUndefined();
  },
);

test.each([
  ['of which there are two', (text: string) => `${text}---\n${text}`],
  [
    'with a key that stands twice',
    (text: string) => text.replace('  system: shop\n', '  system: shop\n  system: other\n'),
  ],
  ['in a file that does not parse', (text: string) => `${text}  - [`],
])('a manifest %s is refused', (_, change) => {
  const text = `apiVersion: gradus.dev/v1\nkind: Rollout\nmetadata: { name: ${name}, title: S }\nspec:\n  change: c\n  system: shop\n  artifact: { name: s, version: "2" }\n  strategy: { type: Staged }\n  stages: [ { name: all } ]\n`;
  expect(specOf(text)).toBeDefined();
  expect(specOf(change(text))).toBeUndefined();
});

test('a manifest that is not there is not an error, and one that cannot be used ends what reads the documents of a rollout', () => {
  const read = (text: string): RolloutDocuments => rolloutDocuments({ tree: tree(text), packs: [] }, name, now);
  expect(read('# nothing\n').spec).toBeUndefined();
  const broken = JSON.stringify(replaced(whole, ['spec', 'stages', 0, 'batches', 0], '5%%'));
  expect(() => read(broken)).toThrow(
    /^The manifest of rollout shop-2 cannot be used:\n {2}rollout\.yaml:1:\d+: `batches\[0\]` is "5%%"/,
  );
  expect(
    rolloutDocuments({ tree: tree(broken), packs: [] }, name, now, specOf(JSON.stringify(whole))).spec,
  ).toBeDefined();
});
