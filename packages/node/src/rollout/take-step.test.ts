import { expect, test } from 'vitest';
import type { GateRecord } from '@gradus/rollout/internal';
import type { MetricAnswer, Question } from '@gradus/rollout';
import { temporaryRepository } from '@gradus/testkit/repository.ts';
import { rolloutFiles, rolloutName } from '@gradus/testkit/rollout-files.ts';
import { openSite, type Site } from './site.ts';
import { openStateStore } from './state-store.ts';
import { submitResults, previewStep, takeStep, type Ticked } from './steps.ts';

const minute = 60_000;
const monday = Date.UTC(2026, 2, 2, 9);

function stages(gates: string, metric = ''): Readonly<Record<string, string>> {
  const spec = `  metrics: [{ name: errors, query: errors, successCondition: { op: <, value: 1 }${metric} }]
  stages:
    - name: canary
      selector: { matchLabels: { ring: "0" } }
${gates}
    - name: rest
      beforeGates: [{ metric: { ref: errors } }]
`;
  return rolloutFiles(spec, ['a-1,0', 'b-1,1']);
}

interface Asked {
  readonly site: Site;
  /** Places that were queried, in order. */
  readonly places: string[];
  readonly clock: { now: number };
}

/** A site whose canary was updated a minute ago, and that no step was taken on since. */
async function afterCanary(dir: string, sampledAt?: number): Promise<Asked> {
  const clock = { now: monday };
  const now = (): Date => new Date(clock.now);
  const places: string[] = [];
  const ask = async ({ place, at }: Question): Promise<MetricAnswer> => {
    places.push(place);
    return { value: { value: 0, sampledAt: sampledAt ?? at } };
  };
  const store = (): ReturnType<typeof openStateStore> => openStateStore({ dir, now });
  const site = await openSite({
    dir,
    store,
    now,
    runId: 'run-1',
    by: 'ada',
    lease: 15 * minute,
    ask: () => ask,
  });
  await takeStep(site, rolloutName);
  clock.now += minute;
  const result = { target: 'a-1', generation: 1, outcome: 'succeeded', version: '2.0', at: clock.now } as const;
  await submitResults(site, rolloutName, { results: [result] });
  clock.now += minute;
  return { site, places, clock };
}

function gateOf({ state }: Ticked): GateRecord | undefined {
  return state.gates.find(({ kind }) => kind === 'metric');
}

test('a metric is measured in the step that reaches its gate, and not when the soak next to it is over', async () => {
  using repository = temporaryRepository([
    { files: stages('      gates: [{ metric: { ref: errors } }, { soak: { duration: PT1H } }]') },
  ]);
  const { site, places, clock } = await afterCanary(repository.dir);
  expect(gateOf(await previewStep(site, rolloutName))).toMatchObject({ verdict: 'Successful' });
  const ticked = await takeStep(site, rolloutName);
  const { action, events } = ticked;
  expect(action).toMatchObject({ do: 'wait', until: monday + 61 * minute, because: [{ code: 'soak' }] });
  expect(gateOf(ticked)).toMatchObject({ verdict: 'Successful', measurements: [{ at: clock.now, value: 0 }] });
  expect(places).toEqual(['canary/gates/1/0', 'canary/gates/1/0']);
  expect(events.map(({ text }) => text)).toEqual([
    'Batch 1 of canary is done.',
    'Gate canary/gates/1/0 is Successful: 0 < 1.',
  ]);
  const before = (await site.store.read()).commit;
  expect((await takeStep(site, rolloutName)).action).toEqual(action);
  expect((await site.store.read()).commit).toBe(before);
  await site.close();
});

test('one step queries the metrics of all gates that it reaches, and starts what follows', async () => {
  using repository = temporaryRepository([
    { files: stages('      gates: [{ metric: { ref: errors } }]\n      afterGates: [{ metric: { ref: errors } }]') },
  ]);
  const { site, places } = await afterCanary(repository.dir);
  const { action } = await takeStep(site, rolloutName);
  expect(places).toEqual(['canary/gates/1/0', 'canary/after/0', 'rest/before/0']);
  expect(action).toMatchObject({ do: 'deploy', targets: [{ name: 'b-1' }] });
  await site.close();
});

test('one that is always due does not hold the step for ever', async () => {
  using repository = temporaryRepository([
    { files: stages('      gates: [{ metric: { ref: errors } }]', ', count: 30, interval: PT0S') },
  ]);
  const { site, places } = await afterCanary(repository.dir);
  expect((await takeStep(site, rolloutName)).action).toMatchObject({ do: 'wait' });
  expect(places).toHaveLength(9);
  await takeStep(site, rolloutName);
  expect(places).toHaveLength(19);
  await site.close();
});

test('where nothing of the new version was measured yet, the step says so, and a later one counts it', async () => {
  using repository = temporaryRepository([{ files: stages('      gates: [{ metric: { ref: errors } }]') }]);
  const { site, clock } = await afterCanary(repository.dir, monday);
  const ticked = await takeStep(site, rolloutName);
  expect([ticked.action.do, gateOf(ticked)?.verdict, gateOf(ticked)?.measurements]).toEqual(['wait', 'Waiting', []]);
  const old = 'the newest sample is older than 2026-03-02T09:01:00Z, and may be of the old version';
  expect(gateOf(ticked)?.reason).toContain(`nothing of the new version yet: ${old}`);
  clock.now += minute;
  const { state, events } = await takeStep(site, rolloutName);
  expect(state.gates[0]?.reason).toContain(`0 of 1 measurements; error 1 of 5: ${old}`);
  expect(events.map(({ text }) => text)).toEqual([
    `Gate canary/gates/1/0: metric errors has 0 of 1 measurements; error 1 of 5: ${old}.`,
  ]);
  await site.close();
});

test('an error of the provider is shown by the step that reaches the gate', async () => {
  using repository = temporaryRepository([{ files: stages('      gates: [{ metric: { ref: errors } }]') }]);
  const { site } = await afterCanary(repository.dir);
  const down = { problem: 'provider-error', detail: 'Prometheus refuses the connection (ECONNREFUSED)' } as const;
  const { action, events } = await takeStep({ ...site, ask: async () => ({ value: down }) }, rolloutName);
  const error = '0 of 1 measurements; error 1 of 5: Prometheus refuses the connection (ECONNREFUSED)';
  expect(action).toMatchObject({ do: 'wait', until: monday + 3 * minute, because: [{ code: 'metric' }] });
  expect(events.at(-1)?.text).toBe(`Gate canary/gates/1/0: metric errors has ${error}.`);
  await site.close();
});

test('without an address of a provider a person is needed, and the step says what to set', async () => {
  using repository = temporaryRepository([{ files: stages('      gates: [{ metric: { ref: errors } }]') }]);
  const { site } = await afterCanary(repository.dir);
  const { ask: _, ...without } = site;
  expect((await takeStep(without, rolloutName)).action).toMatchObject({
    do: 'blocked',
    because: [
      {
        code: 'provider',
        text: 'Metric errors cannot be measured: no address of Prometheus is configured; set spec.rollouts.prometheus.address in the project file (gradus.yaml).',
      },
    ],
  });
  await site.close();
});
