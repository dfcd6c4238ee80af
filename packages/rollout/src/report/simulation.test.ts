import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsOf from 'ajv-formats';
import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { cells as widthOf } from '@gradus/core/internal';
import { hostileTexts } from '@gradus/testkit/report/hostile.ts';
import { isCommand } from '@gradus/testkit/report/parse-commands.ts';
import { planRollout } from '../plan/plan.ts';
import { compareStrategies, type StrategyComparison, type Trial } from '../simulate/compare.ts';
import { builtInStrategy } from '../simulate/strategies.ts';
import { calmWorld, madeUpFleet } from '../simulate/world.ts';
import { specOf } from '@gradus/testkit/rollout/arbitrary.ts';
import { calendarOf, checkoutCells, checkoutRollout } from '@gradus/testkit/rollout/checkout.ts';
import { simulationJson } from './simulation-json.ts';
import { simulationMarkdown } from './simulation-markdown.ts';
import { simulationSvg } from './simulation-svg.ts';
import { simulationText } from './simulation-text.ts';

const minute = 60_000;
const both: Trial = {
  world: calmWorld,
  detections: [
    { by: 'time', after: 60 * minute },
    { by: 'exposure', sum: 600 * minute },
  ],
  runs: 1,
  seed: 1,
  exponential: false,
};

function compared(
  trial: Partial<Trial> = {},
  others: readonly string[] = ['all-at-once', '20%,40%,60%,80%@PT10M', '1%,10%,50%@P1D'],
  given: Partial<Parameters<typeof planRollout>[0]> = {},
): StrategyComparison {
  const input = { name: 'checkout-4-2-0', spec: checkoutRollout, fleet: checkoutCells, ...given };
  const simulation = {
    ...input,
    plan: planRollout(input),
    start: Date.UTC(2026, 2, 2, 9),
    zone: 'Europe/Berlin',
    windows: calendarOf({ name: 'night', kind: 'freeze', start: '2026-03-03T22:00', end: '2026-03-04T06:00' }),
    calendars: new Map(),
  };
  const built = others.map((text) => builtInStrategy(text, simulation));
  return compareStrategies(
    [{ label: input.name, simulation }, ...built.flatMap((made) => ('problem' in made ? [] : [made]))],
    { ...both, ...trial },
  );
}

const certain = compared();
const good = compared({ detections: [] }, ['all-at-once']);
const chance = compared({
  world: { ...calmWorld, failureRate: 0.004, silenceRate: 0.01, falseAlarmRate: 0.02, response: 'rollback' },
  runs: 30,
  exponential: true,
});

describe('golden files', () => {
  test.each([
    ['simulation.txt', simulationText(certain, { color: false })],
    ['simulation.ansi.txt', simulationText(chance, { color: true })],
    ['simulation-good.txt', simulationText(good, { color: false })],
    ['simulation.md', simulationMarkdown(certain)],
    ['simulation-chance.md', simulationMarkdown(chance)],
    ['simulation.json', simulationJson(certain)],
    ['simulation.svg', simulationSvg(certain)],
    ['simulation-chance.svg', simulationSvg(chance)],
    ['simulation-good.svg', simulationSvg(good)],
  ])('%s', async (name, output) => {
    await expect(output).toMatchFileSnapshot(`../../../testkit/golden/rollout/${name}`);
  });
});

describe('json', () => {
  const schema = load(readFileSync(new URL('../../../core/schemas/simulation.schema.yaml', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formatsOf.default(ajv);
  /** Refuses members that it does not know: readers may, here nothing goes undescribed. */
  const closed = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(closed);
    const copy = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, closed(part)]));
    return 'properties' in copy && copy['type'] === 'object' ? { ...copy, additionalProperties: false } : copy;
  };
  const valid = ajv.compile(closed(schema) as object);

  test.each([
    ['certain', certain],
    ['of a good version', good],
    ['by chance', chance],
    ['of nothing', compared({}, ['all-at-once'], { fleet: { targets: [] } })],
  ])('a simulation %s fits its schema', (_, comparison) => {
    expect(valid(JSON.parse(simulationJson(comparison))) ? [] : valid.errors).toEqual([]);
  });

  test('the schema says no', () => {
    expect(valid({ ...(JSON.parse(simulationJson(good)) as object), runs: 0, extra: true })).toBe(false);
    expect(valid.errors).toHaveLength(2);
  });

  test('is published as it is tested', async () => {
    await expect(`${JSON.stringify(schema, undefined, 2)}\n`).toMatchFileSnapshot(
      '../../../../docs/reference/schemas/simulation.schema.json',
    );
  });
});

test('a table is as wide as a terminal, unless luck makes figures long', () => {
  const lines = simulationText(certain, { color: false }).split('\n');
  expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
});

test('a picture does not grow with the number of batches', () => {
  const one = specOf([{ name: 'one-by-one', growth: { type: 'Linear' } }]);
  const svg = simulationSvg(compared({}, [], { spec: one, fleet: madeUpFleet(2_000) }));
  expect(svg.length).toBeLessThan(100_000);
});

test('that a limit was broken is not hidden', () => {
  const [first] = certain.strategies;
  const broken = { ...certain, strategies: [{ ...first!, violations: { capacity: 2, order: 1 } }] };
  for (const output of [simulationText(broken, { color: false }), simulationMarkdown(broken)])
    expect(output).toContain('2 starts broke a limit, and 1 start came before its turn');
});

describe('hostile text', () => {
  const hostile = fc.constantFrom(...hostileTexts, '</text><script>alert(1)</script>', '@everyone', '| a | b |');
  const outputs = (name: string): StrategyComparison => {
    const { strategies, trial } = certain;
    const [first] = strategies;
    const plan = { ...first!.plan, version: name };
    return { trial, strategies: [{ ...first!, plan, label: name, good: { ...first!.good, why: name } }] };
  };

  test('moves nothing on a terminal, and gives a build nothing to run', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const output = simulationText(outputs(name), { color: false });
        // oxlint-disable-next-line no-control-regex
        expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
        expect(`${output}${simulationJson(outputs(name))}`.split('\n').filter(isCommand)).toEqual([]);
      }),
    );
  });

  test('is text in a picture, which stays well-formed', () => {
    const known = new Set('svg title desc style rect line text path circle'.split(' '));
    fc.assert(
      fc.property(hostile, (name) => {
        const tags = new Set<string>();
        const parser = new SaxesParser();
        parser.on('opentag', ({ name: tag }) => tags.add(tag));
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(simulationSvg(outputs(name))).close();
        expect([...tags].filter((tag) => !known.has(tag))).toEqual([]);
      }),
    );
  });

  test('is no markup in a comment', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const output = simulationMarkdown(outputs(name)).replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
        expect(output).not.toMatch(/<|@(?!&#8203;)/);
      }),
    );
  });
});
