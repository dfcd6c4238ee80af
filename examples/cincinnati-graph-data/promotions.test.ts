import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundlePath, openHistory, type History } from '../replay.ts';
import { channelAt, channelWithSoak, promotionTables, promotionsOf, staysOf, type Promotions } from './promotions.ts';

const bundle = bundlePath('cincinnati-graph-data');
const day = 86_400_000;

test('a gate holds a version back for as long as it says', () => {
  const where = (days: number): string => channelWithSoak(0, days * day, 'P7D');
  expect([1, 6.9, 7.1, 13.9, 14.1, 100].map(where)).toEqual([
    'candidate',
    'candidate',
    'fast',
    'fast',
    'stable',
    'stable',
  ]);
});

describe.skipIf(bundle === undefined)(
  'promotions of openshift/cincinnati-graph-data (skipped without its bundle)',
  () => {
    let history: History;
    let promotions: Promotions;
    beforeAll(() => {
      history = openHistory(bundle!, /^(?:internal-channels|blocked-edges)\/[^/]*\.yaml$/);
      promotions = promotionsOf(history);
    }, 120_000);
    afterAll(() => history?.close());

    test('are five weeks, in which nothing was taken out of a channel', () => {
      expect(Math.round((promotions.to - promotions.from) / day)).toBe(36);
      expect(promotions.removed).toEqual([]);
    });

    test('two risks were declared, 17 times for 14 versions; 14 times the version was in stable by then', () => {
      const names = Map.groupBy(promotions.risks, ({ name }) => name);
      expect([...names].map(([name, { length }]) => [name, length])).toEqual([
        ['MultusCniVersionThirdPartyCniBreak', 3],
        ['KubeStateMetricsTimezonePanic', 14],
      ]);
      expect(new Set(promotions.risks.map(({ version }) => version)).size).toBe(14);
      const where = promotions.risks.map(({ version, at }) => channelAt(promotions, version, at));
      expect(where.filter((channel) => channel === 'stable').length).toBe(14);
      expect(where.filter((channel) => channel === 'fast').length).toBe(3);
    });

    test('what was known to be bad went on: these three came to stable after it', () => {
      const after = promotions.risks.filter(({ version, at }) => Number(promotions.entered.get(version)!.stable) > at);
      expect(after.map(({ version }) => version).sort()).toEqual(['4.20.31', '4.21.26', '4.22.7']);
    });

    test('a week in fast is kept, except by the versions with the fix', () => {
      const stays = staysOf(promotions, 'fast', 'stable');
      const short = [...stays].filter(([, days]) => days < 6.7);
      expect(short.map(([version]) => version).sort()).toEqual(['4.20.32', '4.21.27', '4.22.8']);
      expect(Math.max(...short.map(([, days]) => days * 24))).toBeLessThan(5.2);
    });

    test('the page shows these figures', () => {
      const page = readFileSync(new URL('../../docs/rollouts.md', import.meta.url), 'utf8');
      const { risks, times } = promotionTables(promotions);
      expect(page).toContain(risks);
      expect(page).toContain(times);
    });
  },
);
