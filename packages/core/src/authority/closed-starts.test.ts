import { describe, expect, test } from 'vitest';
import { check, treeOf } from '../judge/check.ts';
import { builtInPacks } from '../policy/built-in.ts';
import type { Value } from '../model/value.ts';

const document = (kind: string, name: string, spec: Value, more: object = {}): Value =>
  ({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: name }, spec, ...more }) as Value;
const night = (duration: string, more: object = {}): Value =>
  ({ name: 'night', kind: 'maintenance', start: '2026-01-01T22:00', duration, rrule: 'FREQ=DAILY', ...more }) as Value;
const calendar = (name: string, timezone: string, ...windows: Value[]): Value =>
  document('Calendar', name, { timezone, windows });

const files = {
  'system.yaml': document('System', 's', { owner: 'ops', tier: 2, lifecycle: 'production' }),
  'eu.yaml': calendar('nights-eu', 'Europe/Berlin', night('PT4H')),
  'us.yaml': calendar('nights-us', 'America/New_York', night('PT6H')),
};

function change(state: string): Value {
  const history = [{ state, at: '2026-03-01T09:00:00Z', by: 'ada' }];
  return document('Change', 'c', { type: 'normal', systems: ['s'], requester: 'ada' }, { status: { state, history } });
}

function rollout(stages: Value, more: object = { windows: { refs: ['nights-eu'] } }): Value {
  return document('Rollout', 'r', {
    change: 'c',
    system: 's',
    artifact: { name: 's', version: '2.0' },
    strategy: { type: 'Staged' },
    stages,
    ...more,
  });
}

/** The engine's findings about rollouts in a project without policies. */
function found(documents: Readonly<Record<string, Value>>, project: object = {}): string[] {
  const all = {
    'gradus.yaml': document('Project', 'p', { policies: [], ...project } as Value),
    'change.yaml': change('implementing'),
    ...files,
    ...documents,
  };
  const texts = Object.fromEntries(Object.entries(all).map(([path, value]) => [path, JSON.stringify(value)]));
  const { verdict } = check({ head: treeOf(texts), now: new Date('2026-03-02T09:00:00Z'), packs: builtInPacks() });
  return verdict.findings
    .filter(({ policy }) => policy === 'gradus/rollout')
    .map(
      ({ validation, enforcement, location, message }) => `${validation} ${enforcement} ${location.pointer} ${message}`,
    );
}

const gate = (ref: string, mustFitIn?: string): Value =>
  ({ window: { ref, ...(mustFitIn !== undefined && { mustFitIn }) } }) as Value;

describe('calendars that are never open at the same time', () => {
  test('are a finding at the gate, with both and their next openings', () => {
    expect(found({ 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-us')] }]) })).toEqual([
      'windows-apart waivable /spec/stages/0/beforeGates/0/window No batch of all can start: the calendars of the rollout (nights-eu) and the window gate on nights-us are never open at the same time within 400 days. Next openings: the calendars of the rollout (nights-eu), 2026-03-02T21:00:00Z; the window gate on nights-us, 2026-03-03T03:00:00Z.',
    ]);
  });

  const apartAt = (documents: Readonly<Record<string, Value>>): string[] =>
    found(documents).map((text) => text.split(' ')[2]!);
  test.each<[string, Readonly<Record<string, Value>>, string[]]>([
    ['no window gate', { 'rollout.yaml': rollout([{ name: 'all' }]) }, []],
    ['a gate that meets them', { 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-eu')] }]) }, []],
    [
      'a gate after a batch, where there are several',
      { 'rollout.yaml': rollout([{ name: 'all', batches: [1], gates: [gate('Calendar:nights-us')] }]) },
      ['/spec/stages/0/gates/0/window'],
    ],
    ['a gate after the only batch', { 'rollout.yaml': rollout([{ name: 'all', gates: [gate('nights-us')] }]) }, []],
    [
      'a gate after a stage, for the next one',
      { 'rollout.yaml': rollout([{ name: 'one', afterGates: [gate('nights-us')] }, { name: 'two' }]) },
      ['/spec/stages/0/afterGates/0/window'],
    ],
    [
      'the switch of BlueGreen',
      {
        'rollout.yaml': rollout([{ name: 'all', gates: [gate('nights-us')] }], {
          strategy: { type: 'BlueGreen' },
          windows: { refs: ['nights-eu'] },
        }),
      },
      ['/spec/stages/0/gates/0/window'],
    ],
    [
      'a gate that needs more time than they have in common',
      { 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-eu', 'PT5H')] }]) },
      [],
    ],
    [
      'two gates, in a rollout of calendars by default',
      { 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-us'), gate('nights-eu')] }], {}) },
      ['/spec/stages/0/beforeGates/1/window'],
    ],
    [
      'a Change that is over',
      { 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-us')] }]), 'change.yaml': change('closed') },
      [],
    ],
    [
      'a calendar that is missing is another finding',
      { 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('none')] }]) },
      [],
    ],
    [
      'a manifest that violates its schema',
      { 'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-us')], x: 1 }]) },
      [],
    ],
  ])('%s', (_, documents, expected) => expect(apartAt(documents)).toEqual(expected));

  test('it is undecided if they have too many occurrences', () => {
    const dense = (name: string, minute: number): Value => {
      const rrule = `FREQ=HOURLY;BYMINUTE=${[0, 15, 30, 45].map((at) => at + minute).join(',')}`;
      return calendar(name, 'UTC', night('PT1M', { start: `2026-01-01T00:0${minute}`, rrule }));
    };
    const documents = {
      'eu.yaml': dense('nights-eu', 1),
      'us.yaml': dense('nights-us', 5),
      'rollout.yaml': rollout([{ name: 'all', beforeGates: [gate('nights-us')] }]),
    };
    expect(found(documents)).toEqual([
      expect.stringMatching(
        /^windows-undecided advisory .* It is undecided whether a batch of all can start, because .*: more than 100000 occurrences/,
      ),
    ]);
  });
});

test('a metric gate without an address of Prometheus is a finding at the gate', () => {
  const metrics = [{ name: 'errors', query: 'errors', successCondition: { op: '<', value: 1 } }];
  const documents = {
    'rollout.yaml': rollout(
      [{ name: 'all', beforeGates: [{ soak: { duration: 'PT1H' } }], gates: [{ metric: { ref: 'errors' } }] }],
      { metrics },
    ),
  };
  expect(found(documents)).toEqual([
    'no-metric-address advisory /spec/stages/0/gates/0/metric The metric cannot be measured: the project file has no address of Prometheus.',
  ]);
  expect(found(documents, { rollouts: { prometheus: { address: 'https://prometheus.example' } } })).toEqual([]);
});
