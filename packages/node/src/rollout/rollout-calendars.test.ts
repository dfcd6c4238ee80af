import { describe, expect, test } from 'vitest';
import { treeOf, type Value } from '@gradus/core';
import type { Unreadable } from '@gradus/core/forge';
import { rolloutDocuments, type RolloutDocuments } from './rollout-documents.ts';

const now = new Date('2026-12-24T09:00:00Z');
const document = (kind: string, name: string, spec: Value, more: object = {}): Value =>
  ({ apiVersion: 'gradus.dev/v1', kind, metadata: { name, title: name }, spec, ...more }) as Value;

const night = { name: 'night', kind: 'maintenance', start: '2026-12-24T22:00', duration: 'PT4H' };
const calendar = (name: string, ...windows: Value[]): Value => document('Calendar', name, { timezone: 'UTC', windows });

/** Documents of a project without policies, with a rollout that names these calendars. */
function read(
  refs: readonly string[] | undefined,
  documents: Readonly<Record<string, Value | string>>,
): RolloutDocuments {
  const files: Record<string, Value> = {
    'gradus.yaml': document('Project', 'shop', { policies: [] }),
    'system.yaml': document('System', 'shop', { owner: 'ops', tier: 1, lifecycle: 'production' }),
    'rollout.yaml': document('Rollout', 'shop-2', {
      change: 'chg-1',
      system: 'shop',
      artifact: { name: 'shop', version: '2' },
      strategy: { type: 'Staged' },
      stages: [{ name: 'all' }],
      ...(refs && { windows: { refs: [...refs] } }),
    }),
  };
  const texts = Object.entries({ ...files, ...documents }).map(([path, value]): [string, string] => [
    path,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return rolloutDocuments({ tree: treeOf(Object.fromEntries(texts)), packs: [] }, 'shop-2', now);
}

function windowsOf(refs: readonly string[] | undefined, documents: Readonly<Record<string, Value | string>>): string {
  const { windows } = read(refs, documents).facts;
  return 'unreadable' in windows
    ? windows.unreadable
    : windows.map(({ calendar: of, name }) => `${of}/${name}`).join(' ');
}

describe('a calendar that the manifest names, in a project without policies', () => {
  const nights = { 'nights.yaml': calendar('nights', night) };
  const broken = { ...night, start: 'tonight' };
  test.each<[string, readonly string[] | undefined, Readonly<Record<string, Value | string>>, string]>([
    ['exists', ['nights'], nights, 'nights/night'],
    ['exists, and is named with its kind', ['Calendar:nights'], nights, 'nights/night'],
    ['is missing', ['nights'], {}, 'there is no Calendar nights (spec.windows.refs[0])'],
    [
      'is missing beside one that exists',
      ['nights', 'days'],
      nights,
      'there is no Calendar days (spec.windows.refs[1])',
    ],
    [
      'breaks its schema anywhere',
      ['nights'],
      { 'nights.yaml': document('Calendar', 'nights', { timezone: 'UTC', windows: [night], title: 1 }) },
      'Calendar nights (spec.windows.refs[0]) breaks its schema at /spec/title: `title` is unknown in `spec`',
    ],
    [
      'has an entry that cannot be read',
      ['nights'],
      { 'nights.yaml': calendar('nights', broken) },
      'Calendar nights (spec.windows.refs[0]) breaks its schema at /spec/windows/0/start: `start` is "tonight"; it must be a date such as 2026-03-31, a local time such as 2026-03-31T18:00, or an instant such as 2026-03-31T18:00:00+02:00',
    ],
    [
      'has no list of windows',
      ['nights'],
      { 'nights.yaml': document('Calendar', 'nights', { timezone: 'UTC', windoes: [night] }) },
      'Calendar nights (spec.windows.refs[0]) breaks its schema at /spec: `spec` lacks `windows`',
    ],
    [
      'may be in a file that cannot be parsed',
      ['nights'],
      { 'nights.yaml': '{ apiVersion: gradus.dev/v1, kind: Calendar, ' },
      'Calendar "nights" is not known: nights.yaml cannot be read',
    ],
    [
      'has windows for other systems only',
      ['nights'],
      { 'nights.yaml': calendar('nights', { ...night, systems: ['wiki'] }) },
      'none of the maintenance windows of Calendar nights (spec.windows.refs[0]) is for the system',
    ],
    [
      'has freezes only',
      ['nights'],
      { 'nights.yaml': calendar('nights', { ...night, kind: 'freeze' }) },
      'nights/night',
    ],
    [
      'none, while another calendar has no list of windows',
      undefined,
      { 'nights.yaml': document('Calendar', 'nights', { timezone: 'UTC' }) },
      'what Calendar "nights" says at /spec is not known: nights.yaml does not meet its schema there (`spec` lacks `windows`)',
    ],
    ['none, and there is none', undefined, {}, ''],
  ])('%s', (_, refs, documents, expected) => {
    expect(windowsOf(refs, documents)).toBe(expected);
  });

  test('for window gates, one that breaks its schema closes only itself', () => {
    const { calendars } = read(undefined, {
      ...nights,
      'days.yaml': calendar('days', { ...night, start: 'today' }),
    }).facts;
    if ('unreadable' in calendars) throw new Error(calendars.unreadable);
    const days = calendars.get('days') as Unreadable;
    expect(days.unreadable).toMatch(
      /^Calendar days \(a window gate\) breaks its schema at \/spec\/windows\/0\/start: /,
    );
    expect(calendars.get('nights')).toMatchObject([{ name: 'night', calendar: 'nights' }]);
  });
});

test('an emergency owes what the Grading and the tier say', () => {
  expect(read(undefined, {}).facts.obligations).toEqual([
    'every block of the change within P2D of its review',
    'approvals within P2D of the merge',
    'tests within P2D of the merge',
    'review within P7D of the merge',
  ]);
  const broken = { 'grading.yaml': document('Grading', 'own', { tiers: 1 }) };
  expect(read(undefined, broken).facts.obligations).toHaveProperty('unreadable');
});

test('who holds which role, by the Teams', () => {
  const team = document('Team', 'board', {
    members: [
      { id: 'lin', roles: ['change-authority'] },
      { id: 'gone', roles: ['change-authority'], leftOn: '2026-12-24' },
    ],
  });
  const { rolesOf } = read(undefined, { 'board.yaml': team }).facts;
  expect(['lin', 'gone', 'stranger'].map(rolesOf)).toEqual([['change-authority'], [], []]);
});
